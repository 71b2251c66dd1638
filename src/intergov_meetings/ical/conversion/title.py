"""What events are called, without what we write around a title."""

import re
from collections.abc import Sequence
from typing import Final

from intergov_meetings.ical.conversion.identity import own_ids
from intergov_meetings.ical.conversion.own_words import OwnWords
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.wording import as_prose
from intergov_meetings.ical.event import Times, Wording
from intergov_meetings.ical.reading.detail import language_tag
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Text, Translation

_NUMBER: Final = re.compile(r"(?:[0-9]{2,}\.)+ ")


def without_place(read: ReadEvent, words: OwnWords | None) -> str:
    """Give what an event is called, without its place in the programme."""
    summary = read.event.summary
    return _NUMBER.sub("", summary, count=1) if is_numbered(read, words) else summary


def is_numbered(read: ReadEvent, words: OwnWords | None) -> bool:
    """Whether a title begins with its place in the programme, as we write it on whole days."""
    is_ours = len(own_ids(read.event.uid)) > 1 and not isinstance(read.event.moment, Times)
    has_place = words is None or words.has_place
    return is_ours and has_place and _NUMBER.match(read.event.summary) is not None


def is_in_order(read: ReadEvent, words: OwnWords | None) -> bool:
    """Whether the place of a session in the programme is stated."""
    if words is not None:
        return words.has_place
    return isinstance(read.event.moment, Times) or is_numbered(read, words)


def as_text(summary: str, read: ReadEvent, report: Report) -> Text | None:
    """Give a title in the language of the title of its event; `None` where it says nothing."""
    title, language = as_prose(summary), read.language
    if title is None or language is None:
        return None if title is None else Text(title)
    tag = language_tag(language)
    text = report.attempt(read, "SUMMARY", lambda: Text(title, language=tag))
    return text or Text(title)


def with_other_languages(title: Text, names: Sequence[Wording]) -> Text:
    """Give a title in all languages in which the name of its calendar is the same.

    Args:
        title: the title.
        names: the name of the calendar in each language, the first of which is the title.
    """
    if len(names) < 2 or names[0].words != str(title):
        return title
    language = title.language or names[0].language
    others = {name.language: as_prose(name.words) for name in names if name.language != language}
    found = tuple(Translation(tag, words) for tag, words in others.items() if tag and words)
    return Text(str(title), language=language, translations=found)

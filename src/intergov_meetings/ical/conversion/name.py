"""What a session is called, taken apart: in a calendar, one line holds all of it.

It is the title with the number in front. Where there is no title, we write what the session is and
what it is about in its place, and say so in the description; what is called only by what it is has
no title.
"""

from typing import Final, NamedTuple

from intergov_meetings.ical.conversion.code import coded
from intergov_meetings.ical.conversion.own_words import OwnWords
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.title import as_text, without_place
from intergov_meetings.ical.conversion.wording import as_line
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Text
from intergov_meetings.vocabulary import SessionType
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.phrase import capitalized

_SESSION: Final = LABELS["session"]
_ON: Final = PHRASES["on_subject"].format("")


class Name(NamedTuple):
    """What a session is called, and what it is."""

    title: Text | None
    """Its title; `None` where it has none."""
    number: str | None = None
    """Its number."""
    subject: Text | None = None
    """What it is about, where that stands in the place of a title."""
    type: SessionType | None = None
    """What it is."""
    type_printed: str | None = None
    """What it is, in printed words."""


def name_of(read: ReadEvent, words: OwnWords | None, report: Report) -> Name:
    """Give what a session is called.

    Args:
        read: its event.
        words: what our description states of it.
        report: where to report.
    """
    called = without_place(read, words)
    if words is None:
        return Name(as_text(called, read, report))
    type, printed = coded(words.type, SessionType)
    number = as_line(words.number)
    rest = called if number is None else called.removeprefix(f"{number}: ")
    name, kind = Name(None, number, None, type, printed), capitalized(words.type)
    if words.is_untitled:
        about = _about(rest, kind, number)
        if about is not None:
            return name._replace(subject=as_text(about, read, report))
        found = "a title, and the description states none"
        report.add(read, "SUMMARY", found, "taken as it stands")
    elif called == (kind or _SESSION) and read.language is None:
        return name
    return name._replace(title=as_text(rest, read, report))


def _about(rest: str, kind: str, number: str | None) -> str | None:
    """Give what a session without a title is about; `None` where it is not called as we call it.

    Args:
        rest: what it is called, but for its number.
        kind: what it is.
        number: its number, which stood in front, or alone.
    """
    if number is not None:
        return "" if rest in (number, kind) else rest
    before = f"{kind or _SESSION} {_ON}"
    return rest.removeprefix(before) if rest.startswith(before) else None

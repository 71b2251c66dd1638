"""All that an event has beyond what every program reads."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from intergov_meetings.ical.event import Event
from intergov_meetings.ical.wire.content_line import content_line, escaped
from intergov_meetings.ical.writing.entry import Entry
from intergov_meetings.ical.writing.item import Item
from intergov_meetings.ical.writing.rich.participant import participant_lines
from intergov_meetings.ical.writing.rich.place import place_lines
from intergov_meetings.ical.writing.rich.relation import (
    following_sessions,
    link_lines,
    relation_lines,
)
from intergov_meetings.model import Session, SessionId, Text
from intergov_meetings.wording import Reading, code_in_words


class Detail(NamedTuple):
    """What is written of an event beside the event itself."""

    uid: str
    """The UID of the event."""
    language: str | None
    """The BCP 47 tag of the language of its title; `None` where that is not stated."""
    lines: tuple[str, ...]
    """Further lines and inner components, not yet folded."""


def details(reading: Reading, entries: Sequence[Entry]) -> Iterator[Detail]:
    """Give the detail of each event: of the meeting, its parts and its sessions.

    Args:
        reading: the meeting.
        entries: what has become of it.
    """
    uids = {entry.item.id: entry.placed.uid for entry in entries if entry.placed is not None}
    following = following_sessions(reading.meeting, uids)
    for entry in entries:
        if entry.placed is not None:
            yield _detail(reading, entry.item, entry.placed, following)


def _detail(
    reading: Reading, item: Item, event: Event, following: Mapping[SessionId, str]
) -> Detail:
    session = item.session
    title = reading.meeting.title if session is None else session.title
    lines = (
        *_categories(reading, session),
        *_other_titles(reading, title),
        *relation_lines(reading, session, following),
        *link_lines(reading, session),
        *place_lines(reading, item, event.uid),
        *participant_lines(reading, session, event.uid),
    )
    return Detail(event.uid, reading.language(title), lines)


def _categories(reading: Reading, session: Session | None) -> Iterator[str]:
    """Give what kind of meeting or session it is, in the English of all labels."""
    meeting = reading.meeting
    kind = (
        code_in_words(meeting.kind, meeting.kind_printed)
        if session is None
        else code_in_words(session.type, session.type_printed)
    )
    if kind:
        yield content_line("CATEGORIES", escaped(kind), LANGUAGE="en")


def _other_titles(reading: Reading, title: Text | None) -> Iterator[str]:
    """Give the title in each other language: of SUMMARY there can be only one."""
    for language, wording in reading.other_wordings(title):
        yield content_line("COMMENT", escaped(wording), LANGUAGE=language)

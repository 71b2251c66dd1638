"""All that an event has beyond what every program reads."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from intergov_meetings.ical.event import Event, EventDetails, Wording
from intergov_meetings.ical.writing.entry import Entry
from intergov_meetings.ical.writing.rich.participant import participants
from intergov_meetings.ical.writing.rich.place import places
from intergov_meetings.ical.writing.rich.relation import (
    following_sessions,
    groups,
    links,
    relations,
)
from intergov_meetings.model import Session, SessionId
from intergov_meetings.wording import Reading, code_in_words


def with_details(reading: Reading, entries: Sequence[Entry]) -> list[Entry]:
    """Give the meeting, its parts and its sessions with the details of what has a place.

    Args:
        reading: the meeting.
        entries: what has become of it.
    """
    uids = {entry.item.id: entry.placed.uid for entry in entries if entry.placed is not None}
    following = following_sessions(reading.meeting, uids)
    return [entry._replace(event=_detailed(reading, entry, following)) for entry in entries]


def _detailed(reading: Reading, entry: Entry, following: Mapping[SessionId, str]) -> Event:
    item, event, session = entry.item, entry.event, entry.item.session
    if entry.placed is None:
        return event
    title = reading.meeting.title if session is None else session.title
    details = EventDetails(
        language=reading.language(title),
        categories=tuple(_categories(reading, session)),
        comments=tuple(Wording(words, tag) for tag, words in reading.other_wordings(title)),
        groups=tuple(groups(reading, session)),
        relations=tuple(relations(reading, session, following)),
        links=tuple(links(reading, session)),
        places=tuple(places(reading, item, event.uid)),
        participants=tuple(participants(reading, session, event.uid)),
    )
    return evolve(event, details=details)


def _categories(reading: Reading, session: Session | None) -> Iterator[Wording]:
    """Give what kind of meeting or session it is, in the English of all labels."""
    meeting = reading.meeting
    kind = (
        code_in_words(meeting.kind, meeting.kind_printed)
        if session is None
        else code_in_words(session.type, session.type_printed)
    )
    if kind:
        yield Wording(kind, "en")

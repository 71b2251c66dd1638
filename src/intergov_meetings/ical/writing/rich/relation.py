"""What an event is connected with: papers, other meetings, the session after it (RFC 9253)."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from intergov_meetings.ical.event import CalendarLink, CalendarRelation, RelationType
from intergov_meetings.model import Link, Meeting, Session, SessionId
from intergov_meetings.wording import (
    Reading,
    document_in_words,
    related_meeting_in_words,
    source_in_words,
)

_DESCRIBED_BY, _RELATED = "describedby", "related"


def groups(reading: Reading, session: Session | None) -> Iterator[str]:
    """Give the groups that an event belongs to.

    All events of a meeting are in one that has its id, and in one for each of its series; by
    these, another meeting is named too.

    Args:
        reading: the meeting.
        session: the session; `None`: the meeting, or a part of it.
    """
    meeting = reading.meeting
    in_series = [occurrence.series for occurrence in meeting.occurrences]
    series = in_series if session is None else [*session.series]
    yield from dict.fromkeys((meeting.id, *series))


def relations(
    reading: Reading,
    session: Session | None,
    following: Mapping[SessionId, str],
) -> Iterator[CalendarRelation]:
    """Give what other events and meetings are to an event.

    Args:
        reading: the meeting.
        session: the session; `None`: the meeting, or a part of it.
        following: the UID of the session after each.
    """
    if session is None:
        for related in reading.meeting.related_meetings:
            if related.meeting is not None:
                yield CalendarRelation(RelationType.REFID, related.meeting)
    elif session.id in following:
        yield CalendarRelation(RelationType.NEXT, following[session.id])


def links(reading: Reading, session: Session | None) -> Iterator[CalendarLink]:
    """Give the papers and pages on the web that belong to the meeting or a session."""
    meeting = reading.meeting
    if session is not None:
        for document in map(meeting.document, session.documents):
            yield from _link(reading, document.link, _RELATED, document_in_words(reading, document))
        return
    for source in meeting.sources:
        yield from _link(reading, source.link, _DESCRIBED_BY, source_in_words(reading, source))
    for document in meeting.documents:
        yield from _link(reading, document.link, _RELATED, document_in_words(reading, document))
    for related in meeting.related_meetings:
        words = related_meeting_in_words(reading, related)
        yield from _link(reading, related.link, _RELATED, words)


def _link(reading: Reading, link: Link | None, relation: str, words: str) -> Iterator[CalendarLink]:
    if link is not None:
        yield CalendarLink(link.url, relation, reading.text(link.title) or words)


def following_sessions(meeting: Meeting, uids: Mapping[str, str]) -> Mapping[SessionId, str]:
    """Give the UID of the session after each in its whole, where the order of both is stated.

    Args:
        meeting: the meeting.
        uids: the UID of each session that is in the calendar, by its id.
    """
    ordered: dict[SessionId | None, list[SessionId]] = {}
    for session in meeting.sessions:
        if session.order_stated:
            ordered.setdefault(session.part_of, []).append(session.id)
    following = (each for ids in ordered.values() for each in pairwise(ids))
    return {one: uids[other] for one, other in following if other in uids}

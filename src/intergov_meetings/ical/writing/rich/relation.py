"""What an event is connected with: papers, other meetings, the session after it (RFC 9253)."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from intergov_meetings.ical.wire.content_line import content_line, escaped
from intergov_meetings.model import Link, Meeting, Session, SessionId
from intergov_meetings.wording import (
    Reading,
    document_in_words,
    related_meeting_in_words,
    source_in_words,
)

_DESCRIBED_BY, _RELATED = "describedby", "related"


def relation_lines(
    reading: Reading,
    session: Session | None,
    following: Mapping[SessionId, str],
) -> Iterator[str]:
    """Give the groups that an event belongs to, and what it is to other events.

    All events of a meeting have its id as REFID, and so have the ids of its series; by these,
    another meeting is named too.

    Args:
        reading: the meeting.
        session: the session; `None`: the meeting, or a part of it.
        following: the UID of the session after each.
    """
    meeting = reading.meeting
    in_series = [occurrence.series for occurrence in meeting.occurrences]
    series = in_series if session is None else [*session.series]
    for group in dict.fromkeys((meeting.id, *series)):
        yield content_line("REFID", escaped(group))
    if session is None:
        for related in meeting.related_meetings:
            if related.meeting is not None:
                yield content_line("RELATED-TO", escaped(related.meeting), RELTYPE="REFID")
    elif session.id in following:
        yield content_line("RELATED-TO", escaped(following[session.id]), RELTYPE="NEXT")


def link_lines(reading: Reading, session: Session | None) -> Iterator[str]:
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


def _link(reading: Reading, link: Link | None, relation: str, words: str) -> Iterator[str]:
    if link is not None:
        label = reading.text(link.title) or words
        yield content_line("LINK", link.url, LINKREL=relation, LABEL=label, VALUE="URI")


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

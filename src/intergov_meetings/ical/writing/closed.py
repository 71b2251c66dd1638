"""Closed sessions: how much of them stands in a calendar.

Who may know of a session at all is its audience. Here is asked only of a session that its readers
may know of, and to which not all of them are let in. Less is said before anything is worded, so
that the programme, the parts of a session and parallel sessions agree.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, final

from attrs import frozen

from intergov_meetings.audience import with_sessions_cut
from intergov_meetings.model import Decision, Meeting, Session, SessionId, Venue
from intergov_meetings.vocabulary import Access, Audience, SessionType


class ClosedSessions(StrEnum):
    """How much of a closed session is written."""

    OMIT = "omit"
    """Nothing: neither the session nor that there is one."""
    TITLE_ONLY = "title_only"
    """Its title, its time and its city; not where exactly, who takes part or what it is about."""
    FULL = "full"
    """All that the audience may see."""


@final
@frozen
class Cut:
    """A meeting of whose closed sessions less is said."""

    meeting: Meeting
    """The meeting."""
    sessions: tuple[SessionId, ...] = ()
    """The sessions that were cut, in printed order."""


_SAID_OF_THEM: Final = (
    *("id", "title", "number", "type", "type_printed", "order_stated"),
    *("part_of", "parallel_to", "part", "series", "when", "access", "access_printed"),
    *("plan_state", "plan_state_printed", "audience"),
)


def usual_choice(audience: Audience) -> ClosedSessions:
    """Give what is done where nobody chose: who takes part has to find the room."""
    return (
        ClosedSessions.TITLE_ONLY if Audience(audience) is Audience.PUBLIC else ClosedSessions.FULL
    )


def with_closed(meeting: Meeting, choice: ClosedSessions) -> Cut:
    """Give the meeting with as much of its closed sessions as was chosen.

    Args:
        meeting: the meeting, already made for the audience.
        choice: how much.
    """
    if choice is ClosedSessions.FULL or not (found := dict(_closed(meeting))):
        return Cut(meeting)
    omits = choice is ClosedSessions.OMIT
    cut = {id: None if omits else _title_only(session) for id, session in found.items()}
    return Cut(with_sessions_cut(meeting, cut), tuple(found))


def _closed(meeting: Meeting) -> Iterator[tuple[SessionId, Session]]:
    """Give the closed sessions and the parts of them, in printed order."""
    wholes = {session.id: session for session in meeting.sessions}
    for session in meeting.sessions:
        here: Session | None = session
        while here is not None:
            if here.access is Access.CLOSED or here.type is SessionType.CLOSED_SESSION:
                yield session.id, session
                break
            here = None if here.part_of is None else wholes[here.part_of]


def _title_only(session: Session) -> Session:
    """Give a session of which only the title, the time, the city and the plan are said."""
    said = {name: getattr(session, name) for name in _SAID_OF_THEM}
    decisions = tuple(
        Decision(
            kind=made.kind,
            kind_printed=made.kind_printed,
            when=made.when,
            former_when=made.former_when,
        )
        for made in session.decisions
    )
    return Session(**said, decisions=decisions, venue=_city(session.venue))


def _city(venue: Venue | None) -> Venue | None:
    """Give of a place what tells its clocks."""
    if venue is None or (venue.city, venue.state, venue.zone) == (None, None, None):
        return None
    return Venue(city=venue.city, state=venue.state, zone=venue.zone)

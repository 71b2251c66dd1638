"""Closed sessions: how much of them stands in a calendar.

Who may know of a session at all is its audience. Here is asked only of a session that its readers
may know of, and to which not all of them are let in. Less is said before anything is worded, so
that the programme, the parts of a session and parallel sessions agree.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, final

from attrs import evolve, frozen

from intergov_meetings.audience import with_sessions_cut
from intergov_meetings.model import (
    DateSpan,
    Decision,
    Meeting,
    Session,
    SessionId,
    Text,
    Venue,
    When,
)
from intergov_meetings.model.relocation import TO_ANOTHER_PLACE, relocation
from intergov_meetings.vocabulary import Access, AttendanceMode, Audience, SessionType
from intergov_meetings.wording.english import PHRASES


class ClosedSessions(StrEnum):
    """How much of a closed session is written."""

    OMIT = "omit"
    """Nothing: neither the session nor that there is one."""
    TITLE_ONLY = "title_only"
    """Its title, its time and its city; not where exactly, who takes part or what it is about, nor
    the printed words of time, access and plan, which may tell that."""
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
    *("part_of", "parallel_to", "part", "series", "access", "plan_state", "audience"),
)
_SOMEWHERE: Final = Venue(name=Text(PHRASES["not_stated"], language="en"))
"""A place of which nothing is said. Without it, a session would seem to be where its whole is."""


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
    cut = {id: None if omits else _title_only(meeting, session) for id, session in found.items()}
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


def _place(meeting: Meeting, session: Session) -> Venue | None:
    """Give where a session is held, if only with the whole that it is in."""
    here = session
    while here.venue is None and here.part_of is not None:
        here = meeting.session(here.part_of)
    part = None if here.part is None else meeting.part(here.part).venue
    return here.venue or part or meeting.venue


def _title_only(meeting: Meeting, session: Session) -> Session:
    """Give a session of which only the title, the time, the city and the plan are said."""
    place = _place(meeting, session)
    said = {name: getattr(session, name) for name in _SAID_OF_THEM}
    decisions = tuple(
        Decision(
            kind=made.kind,
            when=_without_words(made.when),
            former_when=_without_words(made.former_when),
        )
        for made in session.decisions
        if made.kind not in TO_ANOTHER_PLACE
    )
    when = _without_words(session.when)
    if relocation(meeting, session).is_online:
        mode, venue = AttendanceMode.ONLINE, _clocks(place)
    else:
        mode, venue = None, _city(place)
    return Session(**said, when=when, decisions=decisions, venue=venue, mode=mode)


def _without_words(when: When | None) -> When | None:
    """Give when something is without the words as printed, which may say where and who."""
    if when is None:
        return None
    if isinstance(when, DateSpan):
        first, last = evolve(when.first, printed=None), evolve(when.last, printed=None)
        return evolve(when, first=first, last=last, printed=None)
    return evolve(when, printed=None)


def _city(venue: Venue | None) -> Venue | None:
    """Give of a place what tells its clocks."""
    if venue is None:
        return None
    if (venue.city, venue.state, venue.zone) == (None, None, None):
        return _SOMEWHERE
    return Venue(city=venue.city, state=venue.state, zone=venue.zone)


def _clocks(venue: Venue | None) -> Venue | None:
    """Give of a place where nothing is held only its clocks."""
    return _SOMEWHERE if venue is None or venue.zone is None else Venue(zone=venue.zone)

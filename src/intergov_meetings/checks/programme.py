"""Whether the sessions have their place in the meeting: in its order and on its days."""

from collections.abc import Iterator, Sequence

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.model import DateSpan, Meeting, PartialDate, Session, TimeSlot
from intergov_meetings.model.calling_off import CALLED_OFF
from intergov_meetings.model.when import When, days_of
from intergov_meetings.vocabulary import SessionType

_AROUND_THE_MEETING = frozenset(
    {
        SessionType.BUREAU_MEETING,
        SessionType.PRESS_CONFERENCE,
        SessionType.RECEPTION,
        SessionType.REGIONAL_GROUP_MEETING,
        SessionType.REGISTRATION,
        SessionType.SIDE_EVENT,
        SessionType.SITE_VISIT,
    }
)
"""What is often held on the eve of a meeting, or the day after."""


def programme_not_stated(meeting: Meeting) -> Iterator[Finding]:
    """No session is stated."""
    if not meeting.sessions:
        yield Finding("programme-not-stated", Severity.NOTICE, "", "no session is stated")


def session_order_not_stated(meeting: Meeting) -> Iterator[Finding]:
    """The place of sessions in the programme is not stated."""
    unordered = sum(not session.order_stated for session in meeting.sessions)
    if unordered:
        message = f"the order is not stated for {unordered} of {len(meeting.sessions)} sessions"
        yield Finding("session-order-not-stated", Severity.NOTICE, "/sessions", message)


def sessions_outside_dates(meeting: Meeting) -> Iterator[Finding]:
    """A session is on none of the days of the meeting, or of the part of it that it belongs to.

    Sessions of a kind that is often held on the eve or the day after are not asked about, nor is
    what has approximate dates or is stated in the time of another zone than the venue's.
    """
    parts = {part.id: (part.when,) for part in meeting.parts}
    whole = (meeting.when, *(part.when for part in meeting.parts))
    for index, session in enumerate(meeting.sessions):
        bounds = whole if session.part is None else parts[session.part]
        if _is_outside(session, bounds, meeting):
            called = "the meeting" if session.part is None else "its part of the meeting"
            message = f"the session is on none of the days of {called}"
            path = f"/sessions/{index}/when"
            yield Finding("sessions-outside-dates", Severity.WARNING, path, message)


def _is_outside(session: Session, bounds: Sequence[When | None], meeting: Meeting) -> bool:
    if session.type in _AROUND_THE_MEETING or session.current_plan_state in CALLED_OFF:
        return False
    if any(map(_is_approximate, (session.when, *bounds))) or _is_elsewhere(session, meeting):
        return False
    inner = days_of(session.when)
    outer = [days for when in bounds if (days := days_of(when)) is not None]
    return (
        inner is not None
        and bool(outer)
        and all(inner[1] < first or last < inner[0] for first, last in outer)
    )


def _is_approximate(when: When | None) -> bool:
    match when:
        case PartialDate():
            return when.approximate
        case DateSpan():
            return when.first.approximate or when.last.approximate
        case _:
            return False


def _is_elsewhere(session: Session, meeting: Meeting) -> bool:
    """Whether its day is counted by other clocks than those of the venue."""
    here = None if meeting.venue is None else meeting.venue.zone
    there = session.when.zone if isinstance(session.when, TimeSlot) else None
    return None not in (here, there) and here != there

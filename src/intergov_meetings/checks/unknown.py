"""What the sources leave open: dates, clock times, the venue, ordinals, lists with no end."""

from collections.abc import Iterator

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.errors import shown
from intergov_meetings.model import DateSpan, Meeting, OpenList, PartialDate, TimeSlot, Venue
from intergov_meetings.model.reference import records_in
from intergov_meetings.model.when import When
from intergov_meetings.vocabulary import AttendanceMode, PlanState

_NO_PLACE = frozenset({AttendanceMode.ONLINE, AttendanceMode.WRITTEN})
_IN_A_PLACE = frozenset({AttendanceMode.IN_PERSON, AttendanceMode.HYBRID})
_NEED_DATES = frozenset({None, PlanState.ANNOUNCED})


def date_not_stated(meeting: Meeting) -> Iterator[Finding]:
    """When the meeting is held is not stated, neither as a whole nor for a part of it.

    A plan that ought to have dates or must have none is the matter of `plan_contradicts_dates`.
    """
    if (
        meeting.when is None
        and meeting.current_plan_state in _NEED_DATES
        and all(part.when is None for part in meeting.parts)
    ):
        yield Finding("date-not-stated", Severity.NOTICE, "", "no date is stated")


def date_not_exact(meeting: Meeting) -> Iterator[Finding]:
    """The date of the meeting is less than certain days: a month, a week, "about"."""
    if meeting.when is not None and not _is_exact(meeting.when):
        message = "the date is not stated to the day"
        yield Finding("date-not-exact", Severity.NOTICE, "/when", message)


def _is_exact(when: When) -> bool:
    if isinstance(when, PartialDate):
        return when.exact_day is not None
    return (when.exact_days if isinstance(when, DateSpan) else when.day) is not None


def no_clock_times(meeting: Meeting) -> Iterator[Finding]:
    """No clock time is stated anywhere, though there is a date or a programme."""
    whens = (
        *(meeting.when, *(part.when for part in meeting.parts)),
        *(session.when for session in meeting.sessions),
        *(said.when for session in meeting.sessions for said in session.appearances),
    )
    has_clock_time = any(
        isinstance(when, TimeSlot) and (when.start or when.end) is not None for when in whens
    )
    if (meeting.sessions or any(whens)) and not has_clock_time:
        yield Finding("no-clock-times", Severity.NOTICE, "", "no clock time is stated anywhere")


def venue_not_stated(meeting: Meeting) -> Iterator[Finding]:
    """The venue is not stated, or no further than the city or the State."""
    if meeting.mode in _NO_PLACE:
        return
    if meeting.venue is None:
        if not any(part.venue for part in meeting.parts):
            yield Finding("venue-not-stated", Severity.NOTICE, "", "the venue is not stated")
    elif not _is_found(meeting.venue, meeting.mode):
        beyond = "State" if meeting.venue.city is None and meeting.venue.locode is None else "city"
        message = f"the venue is not stated beyond the {beyond}"
        yield Finding("venue-not-stated", Severity.NOTICE, "/venue", message)


def _is_found(venue: Venue, mode: AttendanceMode | None) -> bool:
    """Whether one could find the way there; a link leads nowhere that needs a room."""
    if venue.online and mode not in _IN_A_PLACE:
        return True
    place = (venue.name, venue.room, venue.address, venue.latitude)
    return any(known is not None for known in place)


def ordinal_not_stated(meeting: Meeting) -> Iterator[Finding]:
    """The meeting belongs to a series, and which of the series it is is not stated."""
    for index, occurrence in enumerate(meeting.occurrences):
        if occurrence.ordinal is None and occurrence.printed is None:
            message = "which meeting of the series it is is not stated"
            path = f"/occurrences/{index}"
            yield Finding("ordinal-not-stated", Severity.NOTICE, path, message)


def open_lists(meeting: Meeting) -> Iterator[Finding]:
    """A list is declared incomplete by its source ("including", "such as")."""
    for path, declared in records_in(meeting, OpenList):
        words = "" if declared.words is None else f": {shown(declared.words)}"
        message = f"the list of {declared.field} is declared open{words}"
        yield Finding("open-lists", Severity.NOTICE, path, message)

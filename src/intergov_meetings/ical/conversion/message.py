"""What messages say of their events (METHOD): that they are held, that they are off, or neither.

Organizers state events. Whoever is invited answers, asks or proposes, with a copy of the event as
it was or as it might be: beside what the organizer states, that is no event (RFC 5546, 1.4).
"""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.event import Status
from intergov_meetings.ical.reading.calendar import ReadCalendar
from intergov_meetings.ical.reading.event import ReadEvent

_CANCEL: Final = "CANCEL"
_STATES_EVENTS: Final = frozenset({None, "PUBLISH", "REQUEST", _CANCEL})
_STATES_NONE: Final = {
    "ADD": "dates that are added to an event",
    "COUNTER": "a proposal to change an event",
    "DECLINECOUNTER": "an answer that declines a proposal to change an event",
    "REFRESH": "a question for the latest state of an event",
    "REPLY": "an answer to an invitation",
}


def as_methods_say(
    calendars: Sequence[ReadCalendar], report: Report
) -> list[tuple[ReadCalendar, tuple[ReadEvent, ...]]]:
    """Give the events of each calendar as its METHOD has them, without those that it cannot state.

    An answer or a proposal to what stands in another calendar is left out, however new it is. Where
    there is nothing else, its events are carried over, and the report says what they are.

    Args:
        calendars: the calendars of a file.
        report: where to report.
    """
    stated: dict[str, int] = {}
    for calendar in calendars:
        if calendar.method not in _STATES_NONE:
            for read in calendar.events:
                stated.setdefault(read.event.uid, read.line)
    stated.pop("", None)
    return [(calendar, _events(calendar, stated, report)) for calendar in calendars]


def _events(
    calendar: ReadCalendar, stated: dict[str, int], report: Report
) -> tuple[ReadEvent, ...]:
    method, events = calendar.method, calendar.events
    if method == _CANCEL:
        return tuple(map(_called_off, events))
    if method in _STATES_EVENTS:
        return events
    what = _STATES_NONE.get(method or "")
    if what is None:
        what = "a message of a kind that is not known"
    else:
        for read in events:
            if (line := stated.get(read.event.uid)) is not None:
                report.add(read, "METHOD", f"{what}, which stands in line {line}")
        events = tuple(read for read in events if read.event.uid not in stated)
    if events:
        report.add(calendar, "METHOD", what, "its events are carried over as they stand in it")
    return events


def _called_off(read: ReadEvent) -> ReadEvent:
    """Say of an event that it is off: the message need not repeat it in each (RFC 5546, 3.2.5)."""
    if read.event.status is not None:
        return read
    return evolve(read, event=evolve(read.event, status=Status.CANCELLED))

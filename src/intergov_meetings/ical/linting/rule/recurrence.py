"""Recurrence beside the start that it begins with."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Component
from intergov_meetings.ical.linting.moment import Form, Moment
from intergov_meetings.ical.linting.recurrence import Part
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.method import OF_KNOWN_SERIES
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.parsed_value import date_of

_RULE: Final = "RFC 5545, 3.3.10"
_START: Final = "RFC 5545, 3.8.5.3"
_OBSERVANCES: Final = ("STANDARD", "DAYLIGHT")
_RECURS: Final = frozenset({"RDATE", "RRULE"})
_RECURRING: Final = ("VEVENT", "VTODO", "VJOURNAL")
_CLOCK_PARTS: Final = ("BYSECOND", "BYMINUTE", "BYHOUR")
_NARROWER: Final = frozenset({"BYSETPOS", "RSCALE"})
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def until_differs(stream: Stream) -> Iterator[Breach]:
    """UNTIL is not a date, a local time or a time in UTC as the start asks for."""
    for component, number, parts in stream.recurrences:
        until = next((part.value for part in parts if part.name == "UNTIL" and part.fits), None)
        if (start := component.start) is None or until is None:
            continue
        expected = _form_of_until(component, start)
        found = Form.DAY if "T" not in until else Form.UTC if until[-1] == "Z" else Form.LOCAL
        if found is not expected:
            message = f"expected UNTIL as {expected.value}, found {found.value}"
            # The clause asks for local time here, and two sentences later for UTC in every case.
            is_sure = (expected, found) != (Form.LOCAL, Form.UTC)
            severity = Severity.ERROR if is_sure else Severity.WARNING
            yield Breach(number, "until-differs", _RULE, message, severity)


def _form_of_until(component: Component, start: Moment) -> Form:
    if start.form is Form.DAY:
        return Form.DAY
    local = start.form is Form.LOCAL and component.name not in _OBSERVANCES
    return Form.LOCAL if local else Form.UTC


def clock_parts_on_date(stream: Stream) -> Iterator[Breach]:
    """A recurrence rule names hours, minutes or seconds, and the start is a date."""
    for component, number, parts in stream.recurrences:
        if (start := component.start) is None or start.form is not Form.DAY:
            continue
        for part in parts:
            if part.name in _CLOCK_PARTS:
                message = f"expected no {part.name} since DTSTART is a date"
                yield Breach(number, "clock-parts-on-date", _RULE, message)


def exception_differs(stream: Stream) -> Iterator[Breach]:
    """An EXDATE or RDATE is not a date, or a local time, as the start is."""
    for component, first in stream.having("EXDATE", "RDATE"):
        start = component.start
        for each in component.all(first.name):
            if start is None or each.moment is None or component.name in _OBSERVANCES:
                continue
            if each.moment.kind is not start.kind:
                expected, found = start.form.value, each.moment.form.value
                message = f"expected {expected} as DTSTART is, found {found}"
                should = Severity.WARNING
                yield Breach(each.number, "exception-differs", each.clause, message, should)


def exception_of_nothing(stream: Stream) -> Iterator[Breach]:
    """A component has EXDATE, and does not recur."""
    known = {
        item.number
        for calendar in stream.all("VCALENDAR")
        if calendar.word("METHOD") in OF_KNOWN_SERIES
        for item in calendar.components
    }
    for component, each in stream.having("EXDATE"):
        if component.name not in _RECURRING or component.by_name.keys() & _RECURS:
            continue
        if component.number not in known:
            message = f"expected EXDATE only in a {component.name} that recurs"
            should = Severity.WARNING
            yield Breach(each.number, "exception-of-nothing", each.clause, message, should)


def start_outside_rule(stream: Stream) -> Iterator[Breach]:
    """What recurs starts on a day that its rule does not have."""
    for component, number, parts in stream.recurrences:
        start = component.start
        if start is None or any(part.name in _NARROWER for part in parts):
            continue
        missed = next((part for part in parts if part.fits and not _has(part, start)), None)
        if missed is not None and missed.name == "UNTIL":
            message = f"expected UNTIL not before DTSTART, found {excerpt(missed.value)}"
            yield Breach(number, "start-outside-rule", _START, message, Severity.WARNING)
            continue
        if missed is not None:
            message = f"expected DTSTART on a day of {excerpt(f'{missed.name}={missed.value}')}"
            yield Breach(number, "start-outside-rule", _START, message, Severity.WARNING)


def _has(part: Part, start: Moment) -> bool:
    """Whether a start is in the months, or on the weekdays or days of the month, of a part."""
    if part.name == "UNTIL":
        # No zone is a day and more from UTC.
        until = date_of(part.value[:8])
        return until is None or until.toordinal() + 1 >= start.value.toordinal()
    values = part.value.split(",")
    if part.name == "BYMONTH":
        return start.value.month in map(int, values)
    if part.name == "BYDAY":
        return any(value.endswith(_WEEKDAYS[start.value.weekday()]) for value in values)
    if part.name == "BYMONTHDAY" and all(int(value) > 0 for value in values):
        return start.value.day in map(int, values)
    return True

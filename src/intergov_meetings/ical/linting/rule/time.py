"""Start, end and duration beside each other."""

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.moment import Form, Moment
from intergov_meetings.ical.linting.offset import Offsets
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.parsed_value import date_of, date_time_of, duration_of

_IN_UTC: Final = (
    *("ACKNOWLEDGED", "COMPLETED", "CREATED", "DTSTAMP", "LAST-MODIFIED", "TRIGGER", "TZUNTIL"),
)
_OF_BUSY_TIME: Final = ("DTSTART", "DTEND", "FREEBUSY")
_SECOND_60: Final = re.compile(r"([0-9]{8})T([0-9]{2})([0-9]{2})60(Z?)")


def end_type_differs(stream: Stream) -> Iterator[Breach]:
    """An end is a date and the start a time, or the other way round."""
    for each, start, end in _ends(stream):
        if (start.form is Form.DAY) != (end.form is Form.DAY):
            message = f"expected {start.form.value} as DTSTART is, found {end.form.value}"
            yield Breach(each.number, "end-type-differs", each.clause, message)


def end_form_differs(stream: Stream) -> Iterator[Breach]:
    """An end is in local time without zone and the start is not, or the other way round."""
    for each, start, end in _ends(stream):
        if Form.DAY in (start.form, end.form):
            continue
        if (start.form is Form.LOCAL) != (end.form is Form.LOCAL):
            message = f"expected {start.form.value} as DTSTART is, found {end.form.value}"
            yield Breach(each.number, "end-form-differs", each.clause, message)


def _ends(stream: Stream) -> Iterator[tuple[Property, Moment, Moment]]:
    """Give each end with its start and itself, where both can be read."""
    for component, each in stream.having("DTEND", "DUE"):
        start, end = component.start, each.moment
        if start is not None and end is not None:
            yield each, start, end


def end_not_after_start(stream: Stream) -> Iterator[Breach]:
    """An end is not later than the start."""
    steps = Steps(stream.steps)
    for calendar in stream.all("VCALENDAR"):
        offsets = Offsets(calendar, steps)
        for component in calendar.components:
            for name in ("DTEND", "DUE"):
                start, each = component.start, component.first(name)
                if start is None or each is None or each.moment is None:
                    continue
                if offsets.is_surely_not_after(each.moment, start):
                    message = f"expected {name} later than DTSTART, found {excerpt(each.value)}"
                    yield Breach(each.number, "end-not-after-start", each.clause, message)


def period_not_forward(stream: Stream) -> Iterator[Breach]:
    """A period ends before it starts, or when it starts."""
    for each in stream.by_type.get("PERIOD", ()):
        for value in each.values:
            first, _, last = value.partition("/")
            start, end, duration = date_time_of(first), date_time_of(last), duration_of(last)
            backwards = duration is not None and duration <= (0, 0)
            if start is not None and end is not None and start.tzinfo is end.tzinfo:
                backwards = end <= start
            if backwards:
                message = f"expected a period that ends after its start, found {excerpt(value)}"
                yield Breach(each.number, "period-not-forward", "RFC 5545, 3.3.9", message)


def duration_not_positive(stream: Stream) -> Iterator[Breach]:
    """A duration is nothing, or less than nothing."""
    for name in ("DURATION", "REFRESH-INTERVAL"):
        for each in stream.by_name.get(name, ()):
            duration = duration_of(each.value)
            if duration is not None and duration <= (0, 0):
                message = f"expected a {name} of more than nothing, found {excerpt(each.value)}"
                # The standard calls 0 a positive number elsewhere (RFC 5545, 3.8.1.8).
                severity = Severity.WARNING if duration == (0, 0) else Severity.ERROR
                yield Breach(each.number, "duration-not-positive", each.clause, message, severity)


def duration_not_in_days(stream: Stream) -> Iterator[Breach]:
    """What starts on a date, without a time, has a duration of less than days or weeks."""
    for component, each in stream.having("DURATION"):
        start = component.start
        if start is None or start.form is not Form.DAY or duration_of(each.value) is None:
            continue
        if "T" in each.value:
            message = f"expected days or weeks since DTSTART is a date, found {excerpt(each.value)}"
            yield Breach(each.number, "duration-not-in-days", each.clause, message)


def time_not_in_utc(stream: Stream) -> Iterator[Breach]:
    """A time that has to be in UTC is not: DTSTAMP and the like, and all of VFREEBUSY."""
    found = [each for name in _IN_UTC for each in stream.by_name.get(name, ())]
    for busy in stream.all("VFREEBUSY"):
        found += [each for name in _OF_BUSY_TIME for each in busy.all(name)]
    for each in found:
        if each.moments and all(moment and moment.form is Form.UTC for moment in each.moments):
            continue
        for value in each.values:
            start, _, end = value.partition("/")
            times = (date_time_of(start), date_time_of(end))
            is_day = each.name in _OF_BUSY_TIME and each.type == "DATE"
            if is_day or any(time is not None and time.tzinfo is None for time in times):
                message = f"expected {each.name} in UTC, found {excerpt(value)}"
                yield Breach(each.number, "time-not-in-utc", each.clause, message)


def leap_second_misplaced(stream: Stream) -> Iterator[Breach]:
    """A time has the second 60, and no leap second can be there."""
    for kind in ("DATE-TIME", "PERIOD"):
        for each in stream.by_type.get(kind, ()):
            for value in each.values if "60" in each.value else ():
                if any(map(_is_no_leap_second, value.split("/"))):
                    message = f"expected a second up to 59, found {excerpt(value)}"
                    yield Breach(each.number, "leap-second-misplaced", "RFC 5545, 3.3.5", message)


def _is_no_leap_second(text: str) -> bool:
    """Whether a time has the second 60 elsewhere than a month ends in UTC."""
    found = _SECOND_60.fullmatch(text)
    day = None if found is None else date_of(found[1])
    if found is None or day is None:
        return False
    if found[4]:
        return (found[2], found[3]) != ("23", "59") or day.day < monthrange(day.year, day.month)[1]
    # Offsets from UTC are so many quarters of an hour.
    return int(found[3]) % 15 != 14

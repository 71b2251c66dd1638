"""Instances: components that stand for one of those of a whole that recurs."""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from functools import cache
from typing import Final, NamedTuple

from attrs import evolve

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.method import OF_KNOWN_SERIES
from intergov_meetings.ical.recurrence.expansion import Steps, instances
from intergov_meetings.ical.recurrence.rule import RecurrenceRule, rule_of

_RECURS: Final = frozenset({"RDATE", "RRULE"})
_END_OF_DAY: Final = time(23, 59, 59)
# No zone is further from UTC.
_DAY: Final = timedelta(days=1)
_LAST: Final = datetime(9998, 12, 31)  # noqa: DTZ001 - a day of the calendar, in any zone


class _Instance(NamedTuple):
    """A component that stands for an instance, and the whole."""

    method: str
    named: Property
    whole: Component


def _instances(stream: Stream) -> Iterator[_Instance]:
    """Give the instances whose whole stands in the same calendar."""
    if "RECURRENCE-ID" not in stream.holders:
        return
    for calendar in stream.all("VCALENDAR"):
        wholes: dict[tuple[str, str], Component] = {}
        for item in calendar.components:
            uid = item.first("UID")
            if uid is not None and "RECURRENCE-ID" not in item.by_name:
                wholes[item.name, uid.value] = item
        for item in calendar.components:
            uid, named = item.first("UID"), item.first("RECURRENCE-ID")
            if uid is None or named is None:
                continue
            if (whole := wholes.get((item.name, uid.value))) is not None:
                yield _Instance(calendar.word("METHOD"), named, whole)


def recurrence_id_differs(stream: Stream) -> Iterator[Breach]:
    """RECURRENCE-ID is not a date, or a local time, as the start of the recurring item is."""
    for _, named, whole in _instances(stream):
        moment, start = named.moment, whole.start
        if moment is not None and start is not None and moment.kind is not start.kind:
            message = f"expected {start.form.value} as DTSTART of the whole is"
            message = f"{message}, found {moment.form.value}"
            yield Breach(named.number, "recurrence-id-differs", named.clause, message)


def instance_of_nothing(stream: Stream) -> Iterator[Breach]:
    """A component stands for an instance of one that does not recur."""
    for method, named, whole in _instances(stream):
        if method not in OF_KNOWN_SERIES and not whole.by_name.keys() & _RECURS:
            message = "expected RRULE or RDATE in the component of the same UID, found neither"
            clause, should = named.clause, Severity.WARNING
            yield Breach(named.number, "instance-of-nothing", clause, message, should)


def instance_outside_rule(stream: Stream) -> Iterator[Breach]:
    """A component stands for an instance on a day that the rule of the whole never gives."""
    steps = Steps(stream.steps)
    # The rule of a whole is read once, however many instances stand for one of it.
    read = cache(rule_of)
    for _, named, whole in _instances(stream):
        if _is_outside(named, whole, read, steps):
            message = "expected RECURRENCE-ID on a day of the RRULE of the same UID, found another"
            clause, should = named.clause, Severity.WARNING
            yield Breach(named.number, "instance-outside-rule", clause, message, should)


def _is_outside(
    named: Property,
    whole: Component,
    read: Callable[[str], RecurrenceRule | None],
    steps: Steps,
) -> bool:
    """Whether a day is none of a rule for certain, which only days of one zone can show."""
    rules, moment, start = whole.all("RRULE"), named.moment, whole.start
    if moment is None or start is None or len(rules) != 1 or "RDATE" in whole.by_name:
        return False
    is_comparable = (moment.form, moment.zone) == (start.form, start.zone)
    rule = read(rules[0].value)
    if not is_comparable or rule is None or moment == start or moment.value > _LAST:
        return False
    day = moment.value.date()
    if rule.until is not None:
        until = rule.until.date() if isinstance(rule.until, datetime) else rule.until
        if day - until > _DAY:
            return True
    first, last = datetime.combine(day, time(0)), datetime.combine(day, _END_OF_DAY)
    # How many there are is not counted: that has to be followed from the beginning.
    found = instances(evolve(rule, count=None), start.value, first, last, steps)
    return next(found, None) is None and not steps.are_spent

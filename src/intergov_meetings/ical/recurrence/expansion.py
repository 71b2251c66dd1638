"""The instances of a rule: in a window of time, and in a number of steps that is given.

All times here are local times without zone, as a rule means them.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import count, product
from typing import Final, final

from intergov_meetings.ical.recurrence.day import (
    days_of_month,
    days_of_year,
    recurs_on,
    with_defaults,
)
from intergov_meetings.ical.recurrence.rule import Frequency, RecurrenceRule

_DAYS: Final = {Frequency.WEEKLY: 7, Frequency.DAILY: 1}
_SECONDS: Final = {Frequency.HOURLY: 3_600, Frequency.MINUTELY: 60, Frequency.SECONDLY: 1}
_MONTHS: Final = 12
# A week of the first or last year of all may reach out of what a date can hold.
_FIRST_YEAR: Final = 2
_LAST: Final = datetime(9998, 12, 31)  # noqa: DTZ001  local times have no zone here


@final
class Steps:
    """How many steps may still be taken. Each period, day and time looked at takes one."""

    def __init__(self, allowed: int) -> None:
        self.left = allowed

    @property
    def are_spent(self) -> bool:
        """Whether there was more to follow than allowed."""
        return self.left < 0

    def take(self) -> bool:
        """Take a step, if there is one left."""
        self.left -= 1
        return self.left >= 0


def instances(
    rule: RecurrenceRule, start: datetime, first: datetime, last: datetime, steps: Steps
) -> Iterator[datetime]:
    """Give the instances of a rule from the first to the last moment of a window, in order.

    It ends when the steps are spent, which `steps` then says.

    Args:
        rule: the rule. An `until` in it is not looked at: whoever calls has it in `last`.
        start: the beginning of what recurs; there is no instance before it.
        first: the first moment of the window.
        last: the last moment of the window.
        steps: how many steps may be taken.
    """
    filled = with_defaults(rule, start.date())
    found = 0
    # What is counted has to be followed from its beginning.
    begin = start if rule.count is not None else max(start, first)
    for period in _periods(filled, start, begin, min(last, _LAST)):
        if not steps.take():
            return
        for instance in _chosen(filled, _in_period(filled, start, period, steps)):
            if instance < start:
                continue
            found += 1
            if instance > last or (rule.count is not None and found > rule.count):
                return
            if instance >= first:
                yield instance


def _periods(
    rule: RecurrenceRule, start: datetime, begin: datetime, last: datetime
) -> Iterator[datetime]:
    """Give the beginnings of the periods from one that is not after `begin` to the last."""
    if start.year < _FIRST_YEAR:
        start = start.replace(year=_FIRST_YEAR, day=1)
    if rule.frequency >= Frequency.MONTHLY:
        step = rule.interval * (_MONTHS if rule.frequency is Frequency.YEARLY else 1)
        origin = start.year * _MONTHS + (
            0 if rule.frequency is Frequency.YEARLY else start.month - 1
        )
        reached = max(begin.year * _MONTHS + begin.month - 1 - origin, 0) // step
        for month in range(origin + reached * step, last.year * _MONTHS + last.month, step):
            first = date(month // _MONTHS, month % _MONTHS + 1, 1)
            yield datetime.combine(first, time(0))
        return
    days = _DAYS.get(rule.frequency)
    unit = timedelta(days=days) if days else timedelta(seconds=_SECONDS[rule.frequency])
    origin_day = datetime.combine(start.date(), time(0))
    if rule.frequency is Frequency.WEEKLY:
        origin_day -= timedelta(days=(start.weekday() - rule.week_start) % 7)
    elif not days:
        origin_day += (start - origin_day) // unit * unit
    unit *= rule.interval
    here = origin_day + max((begin - origin_day) // unit, 0) * unit
    while here <= last:
        yield here
        if last - here < unit:
            return
        here += unit


def _in_period(
    rule: RecurrenceRule, start: datetime, period: datetime, steps: Steps
) -> Iterator[datetime]:
    """Give the instances in one period, in order."""
    if rule.frequency < Frequency.DAILY:
        if recurs_on(rule, period.date()):
            yield from _times(rule, start, period, steps)
        return
    for day in _days(rule, period):
        if not steps.take():
            return
        if recurs_on(rule, day):
            yield from _times(rule, start, datetime.combine(day, time(0)), steps)


def _days(rule: RecurrenceRule, period: datetime) -> Iterable[date]:
    if rule.frequency is Frequency.YEARLY:
        return days_of_year(rule, period.year)
    if rule.frequency is Frequency.MONTHLY:
        is_open = not rule.months or period.month in rule.months
        return days_of_month(period.year, period.month) if is_open else ()
    first = period.date()
    return (first + timedelta(days=day) for day in range(_DAYS[rule.frequency]))


def _times(
    rule: RecurrenceRule, start: datetime, period: datetime, steps: Steps
) -> Iterator[datetime]:
    """Give the times within a day, an hour, a minute or a second, one after the other.

    A rule of a few lines may give 86,400 a day, so none is made before its step is taken.
    """
    is_given = (
        rule.frequency < Frequency.DAILY,
        rule.frequency < Frequency.HOURLY,
        rule.frequency < Frequency.MINUTELY,
    )
    stated = (rule.hours, rule.minutes, rule.seconds)
    of_period = (period.hour, period.minute, period.second)
    of_start = (start.hour, start.minute, start.second)
    parts: list[tuple[int, ...]] = []
    for given, listed, here, default in zip(is_given, stated, of_period, of_start, strict=True):
        if given and listed and here not in listed:
            return
        parts.append((here,) if given else listed or (default,))
    for hour, minute, second in product(*parts):
        if not steps.take():
            return
        yield period.replace(hour=hour, minute=minute, second=second)


def _chosen(rule: RecurrenceRule, found: Iterator[datetime]) -> Iterable[datetime]:
    """Give those instances of a period whose position counts."""
    if not rule.positions:
        return found
    every = list(found)
    from_last = range(-len(every), 0)
    numbered = zip(count(1), from_last, every, strict=False)
    return [each for *places, each in numbered if not rule.positions.isdisjoint(places)]

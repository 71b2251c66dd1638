"""Which days a rule lets recur."""

from calendar import isleap, monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from attrs import evolve

from intergov_meetings.ical.recurrence.rule import Frequency, RecurrenceRule, Weekday

_DAY: Final = timedelta(days=1)
_WEEK: Final = 7


def with_defaults(rule: RecurrenceRule, start: date) -> RecurrenceRule:
    """Take from the beginning what the rule itself leaves open (RFC 5545, 3.3.10)."""
    if rule.weekdays or rule.month_days or rule.year_days:
        return rule
    if rule.weeks or rule.frequency is Frequency.WEEKLY:
        return evolve(rule, weekdays=frozenset({Weekday(0, start.weekday())}))
    if rule.frequency is Frequency.YEARLY:
        months = rule.months or (start.month,)
        return evolve(rule, months=months, month_days=frozenset({start.day}))
    if rule.frequency is Frequency.MONTHLY:
        return evolve(rule, month_days=frozenset({start.day}))
    return rule


def days_of_year(rule: RecurrenceRule, year: int) -> Iterator[date]:
    """Give the days of a year, or those of the months that the rule names."""
    for month in rule.months or range(1, 13):
        yield from days_of_month(year, month)


def days_of_month(year: int, month: int) -> Iterator[date]:
    """Give the days of a month."""
    for day in range(1, _days_in_month(year, month) + 1):
        yield date(year, month, day)


def recurs_on(rule: RecurrenceRule, day: date) -> bool:
    """Whether a day is one that the rule does not exclude."""
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not _is_among(
        rule.month_days, day.day, _days_in_month(day.year, day.month)
    ):
        return False
    if rule.year_days and not _is_among(rule.year_days, _day_of_year(day), _days_in(day.year)):
        return False
    if rule.weeks and not _is_among(rule.weeks, *_week(day, rule.week_start)):
        return False
    return not rule.weekdays or _is_on_weekday(rule, day)


def _is_among(numbers: frozenset[int], number: int, last: int) -> bool:
    """Whether a number is among some of which negative ones are counted from the last."""
    return number in numbers or number - last - 1 in numbers


def _day_of_year(day: date) -> int:
    return day.timetuple().tm_yday


def _days_in(year: int) -> int:
    return 366 if isleap(year) else 365


@lru_cache(maxsize=4096)
def _days_in_month(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def _week(day: date, week_start: int) -> tuple[int, int]:
    """Give the number of the week that holds a day, and of the last week of that week's year.

    A week belongs to the year in which most of its days are. It is never further from the year
    than the calendar goes, since the years 1 and 9999 are not looked at.
    """
    middle = day + (3 - (day.weekday() - week_start) % _WEEK) * _DAY
    return (_day_of_year(middle) - 1) // _WEEK + 1, _weeks_in(middle.year, week_start)


def _weeks_in(year: int, week_start: int) -> int:
    last = date(year, 12, 31)
    middle = last + (3 - (last.weekday() - week_start) % _WEEK) * _DAY
    if middle.year > year:
        middle -= _WEEK * _DAY
    return (_day_of_year(middle) - 1) // _WEEK + 1


def _is_on_weekday(rule: RecurrenceRule, day: date) -> bool:
    """Whether it is a day of the week that the rule names, the second of its month and the like."""
    weekday = day.weekday()
    if (0, weekday) in rule.weekdays:
        return True
    if rule.frequency is Frequency.MONTHLY or rule.months:
        number, last = day.day, _days_in_month(day.year, day.month)
    else:
        number, last = _day_of_year(day), _days_in(day.year)
    before, after = (number - 1) // _WEEK, (last - number) // _WEEK
    return (before + 1, weekday) in rule.weekdays or (-after - 1, weekday) in rule.weekdays

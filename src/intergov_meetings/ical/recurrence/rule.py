"""A recurrence rule, read from its text."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import IntEnum
from typing import Final, NamedTuple, final

from attrs import evolve, frozen

from intergov_meetings.ical.wire.parsed_value import date_of, date_time_of

_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,6}")
_WEEKDAY: Final = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_LISTED: Final = 400
_LARGEST_COUNT: Final = 1_000_000


class Frequency(IntEnum):
    """How long the period is in which a rule recurs, the shortest first."""

    SECONDLY = 0
    """A second."""
    MINUTELY = 1
    """A minute."""
    HOURLY = 2
    """An hour."""
    DAILY = 3
    """A day."""
    WEEKLY = 4
    """A week."""
    MONTHLY = 5
    """A month."""
    YEARLY = 6
    """A year."""


class Weekday(NamedTuple):
    """A day of the week, or the first, second … or last such day of a month or a year."""

    ordinal: int
    """Which of them: 1 the first, -1 the last; 0 each of them."""
    day: int
    """The day of the week, Monday being 0."""


@final
@frozen(kw_only=True)
class RecurrenceRule:
    """A rule (RECUR). What it does not limit is empty."""

    frequency: Frequency
    """The period in which it recurs."""
    interval: int = 1
    """Every so manieth period counts."""
    count: int | None = None
    """How many instances there are; `None`: as many as until the end."""
    until: date | datetime | None = None
    """The last day or moment there can be one; `None`: it has no end."""
    week_start: int = 0
    """The day on which weeks begin, Monday being 0."""
    seconds: tuple[int, ...] = ()
    """Seconds of the minute."""
    minutes: tuple[int, ...] = ()
    """Minutes of the hour."""
    hours: tuple[int, ...] = ()
    """Hours of the day."""
    weekdays: frozenset[Weekday] = frozenset()
    """Days of the week."""
    month_days: frozenset[int] = frozenset()
    """Days of the month; -1 is the last."""
    year_days: frozenset[int] = frozenset()
    """Days of the year; -1 is the last."""
    weeks: frozenset[int] = frozenset()
    """Weeks of the year (ISO 8601); -1 is the last."""
    months: tuple[int, ...] = ()
    """Months of the year."""
    positions: frozenset[int] = frozenset()
    """Which of the instances in a period count; -1 is the last."""


def rule_of(text: str) -> RecurrenceRule | None:
    """Read a rule; `None` where it is none, or says something that no rule can say.

    Examples:
        >>> rule_of("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU").weekdays
        frozenset({Weekday(ordinal=-1, day=6)})
        >>> rule_of("FREQ=SOMETIMES") is None
        True
    """
    stated: dict[str, str] = {}
    for part in filter(None, text.strip().upper().split(";")):
        name, equals, value = part.partition("=")
        if not equals or name in stated:
            return None
        stated[name] = value
    found: dict[str, object] = {}
    for name, value in stated.items():
        if name.startswith("X-"):
            continue
        if name not in _PARTS or (read := _PARTS[name][1](value)) is None:
            return None
        found[_PARTS[name][0]] = read
    if "frequency" not in found or ("count" in found and "until" in found):
        return None
    rule = RecurrenceRule(**found)  # type: ignore[arg-type]
    return rule if rule.frequency >= Frequency.MONTHLY else _without_ordinals(rule)


def _without_ordinals(rule: RecurrenceRule) -> RecurrenceRule:
    """Take the second Monday for each Monday, where there is no month or year to count in."""
    return evolve(rule, weekdays=frozenset(Weekday(0, day) for _, day in rule.weekdays))


def _frequency(value: str) -> Frequency | None:
    return Frequency.__members__.get(value)


def _number(first: int, last: int) -> Callable[[str], int | None]:
    def read(value: str) -> int | None:
        number = int(value) if _NUMBER.fullmatch(value) else None
        return number if number is not None and first <= number <= last else None

    return read


def _numbers(first: int, last: int) -> Callable[[str], tuple[int, ...] | None]:
    """Read a list of numbers, and give them in order."""

    def read(value: str) -> tuple[int, ...] | None:
        found = _list(value, _number(first, last))
        return None if found is None else tuple(sorted(set(found)))

    return read


def _places(last: int) -> Callable[[str], frozenset[int] | None]:
    """Read a list of numbers that may be counted from the end, and of which none is 0."""

    def read(value: str) -> frozenset[int] | None:
        found = _list(value, _number(-last, last))
        return None if found is None or 0 in found else frozenset(found)

    return read


def _list(value: str, read: Callable[[str], int | None]) -> list[int] | None:
    items = value.split(",", _MOST_LISTED)
    found = [number for item in items if (number := read(item)) is not None]
    return found if len(found) == len(items) else None


def _weekdays(value: str) -> frozenset[Weekday] | None:
    found: set[Weekday] = set()
    for item in value.split(",", _MOST_LISTED):
        match = _WEEKDAY.fullmatch(item)
        ordinal = int(match[1] or 0) if match else 0
        if match is None or abs(ordinal) > 53 or (match[1] and not ordinal):
            return None
        found.add(Weekday(ordinal, _WEEKDAYS.index(match[2])))
    return frozenset(found)


def _week_start(value: str) -> int | None:
    return _WEEKDAYS.index(value) if value in _WEEKDAYS else None


def _until(value: str) -> date | datetime | None:
    return date_of(value) or date_time_of(value)


_PARTS: Final[Mapping[str, tuple[str, Callable[[str], object]]]] = {
    "FREQ": ("frequency", _frequency),
    "INTERVAL": ("interval", _number(1, 100_000)),
    "COUNT": ("count", _number(1, _LARGEST_COUNT)),
    "UNTIL": ("until", _until),
    "WKST": ("week_start", _week_start),
    "BYSECOND": ("seconds", _numbers(0, 59)),
    "BYMINUTE": ("minutes", _numbers(0, 59)),
    "BYHOUR": ("hours", _numbers(0, 23)),
    "BYDAY": ("weekdays", _weekdays),
    "BYMONTHDAY": ("month_days", _places(31)),
    "BYYEARDAY": ("year_days", _places(366)),
    "BYWEEKNO": ("weeks", _places(53)),
    "BYMONTH": ("months", _numbers(1, 12)),
    "BYSETPOS": ("positions", _places(366)),
}

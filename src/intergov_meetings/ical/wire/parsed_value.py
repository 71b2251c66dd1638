"""Dates, times, durations, offsets and coordinates as a calendar spells them, read (RFC 5545, 3.3).

Only what is spelt as the standard has it is read; everything else gives `None`. Years before 0001
and after 9999 are none that a date can hold.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

_DATE: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_DATE_TIME: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})(Z?)")
_DURATION: Final = re.compile(
    r"([+-]?)P(?:([0-9]{1,9})W|(?:([0-9]{1,9})D)?"
    r"(T(?=[0-9])(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?)"
)
_UTC_OFFSET: Final = re.compile(r"([+-])([0-9]{2})([0-9]{2})([0-9]{2})?")
_FLOAT: Final = r"([+-]?[0-9]{1,9}(?:\.[0-9]{1,99})?)"
_GEO: Final = re.compile(f"{_FLOAT};{_FLOAT}")
_LEAP_SECOND: Final = 60
_SECONDS: Final = slice(len("20240514T1000"), len("20240514T100000"))
_DAYS_OF_WEEK: Final = 7
_SECONDS_OF_HOUR: Final = 3_600
_MOST_DAYS: Final = 3_660_000


class Duration(NamedTuple):
    """A stretch of time. A day is a day of the calendar, which clocks may make 23 or 25 hours."""

    days: int
    """The days of it, weeks included; less than nothing backwards."""
    seconds: int
    """What comes with them in exact time; less than nothing backwards."""


class Period(NamedTuple):
    """A stretch of time with its beginning; either its end or its length is stated."""

    start: datetime
    """The beginning, in local time or in UTC."""
    end: datetime | None
    """The end, in local time or in UTC."""
    duration: Duration | None
    """How long it is."""


def date_of(text: str) -> date | None:
    """Read a DATE.

    Examples:
        >>> date_of("20240514")
        datetime.date(2024, 5, 14)
    """
    if not (found := _DATE.fullmatch(text)):
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def date_time_of(text: str) -> datetime | None:
    """Read a DATE-TIME: local time without a zone, or a moment in UTC.

    A leap second, the sixtieth of a minute, is read as the one before it.

    Examples:
        >>> date_time_of("20240514T050000Z")
        datetime.datetime(2024, 5, 14, 5, 0, tzinfo=datetime.timezone.utc)
    """
    if not (found := _DATE_TIME.fullmatch(text)):
        return None
    year, month, day, hour, minute, second = map(int, found.groups()[:6])
    second -= second == _LEAP_SECOND
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC if found[7] else None)
    except ValueError:
        return None


def is_leap_second(text: str) -> bool:
    """Whether a text that is a DATE-TIME names the sixtieth second of a minute.

    Examples:
        >>> is_leap_second("20161231T235960Z")
        True
    """
    return text[_SECONDS] == str(_LEAP_SECOND)


def duration_of(text: str) -> Duration | None:
    """Read a DURATION of at most ten thousand years.

    Examples:
        >>> duration_of("P1DT2H"), duration_of("-PT15M")
        (Duration(days=1, seconds=7200), Duration(days=0, seconds=-900))
    """
    found = _DURATION.fullmatch(text)
    if not found or not any(found.groups()[1:4]):
        return None
    sign = -1 if found[1] == "-" else 1
    weeks, days, _, hours, minutes, seconds = (
        int(part) if part and part[0] != "T" else 0 for part in found.groups()[1:]
    )
    days += weeks * _DAYS_OF_WEEK
    seconds += hours * _SECONDS_OF_HOUR + minutes * 60
    if days > _MOST_DAYS or seconds > _MOST_DAYS * 24 * _SECONDS_OF_HOUR:
        return None
    return Duration(sign * days, sign * seconds)


def utc_offset_of(text: str) -> timedelta | None:
    """Read a UTC-OFFSET of less than a day; nothing is never negative.

    Examples:
        >>> utc_offset_of("-0330")
        datetime.timedelta(days=-1, seconds=73800)
    """
    if not (found := _UTC_OFFSET.fullmatch(text)):
        return None
    hours, minutes, seconds = int(found[2]), int(found[3]), int(found[4] or 0)
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if hours >= 24 or minutes >= 60 or seconds >= 60 or (found[1] == "-" and not offset):
        return None
    return -offset if found[1] == "-" else offset


def coordinates_of(text: str) -> tuple[float, float] | None:
    """Read a GEO: degrees north and degrees east.

    Examples:
        >>> coordinates_of("41.311081;69.240562")
        (41.311081, 69.240562)
    """
    if not (found := _GEO.fullmatch(text)):
        return None
    latitude, longitude = float(found[1]), float(found[2])
    fits = abs(latitude) <= 90 and abs(longitude) <= 180
    return (latitude, longitude) if fits else None


def period_of(text: str) -> Period | None:
    """Read a PERIOD; one that ends before it begins is none.

    Examples:
        >>> period_of("20240514T100000/PT90M").duration
        Duration(days=0, seconds=5400)
    """
    begins, _, ends = text.partition("/")
    start, end, duration = date_time_of(begins), date_time_of(ends), duration_of(ends)
    if start is None or (end is None and duration is None):
        return None
    if end is not None and ((end.tzinfo is None) != (start.tzinfo is None) or end < start):
        return None
    if duration is not None and duration < (0, 0):
        return None
    return Period(start, end, duration)

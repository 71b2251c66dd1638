"""How dates, times, offsets and coordinates are spelt in a calendar (RFC 5545, 3.3)."""

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

_TWO_DIGITS: Final = tuple(f"{number:02}" for number in range(60))


# Many events stand on few days.
@lru_cache(maxsize=1024)
def calendar_date(day: date) -> str:
    """Give a DATE.

    Examples:
        >>> calendar_date(date(2024, 5, 14))
        '20240514'
    """
    return f"{day.year:04}{day.month:02}{day.day:02}"


def local_time(moment: datetime) -> str:
    """Give a DATE-TIME in local time, whatever its zone.

    Examples:
        >>> local_time(datetime(2024, 5, 14, 10))
        '20240514T100000'
    """
    hour, minute = _TWO_DIGITS[moment.hour], _TWO_DIGITS[moment.minute]
    return f"{calendar_date(moment.date())}T{hour}{minute}{_TWO_DIGITS[moment.second]}"


def utc_time(moment: datetime) -> str:
    """Give a DATE-TIME in UTC of a moment that is in UTC."""
    return f"{local_time(moment)}Z"


def utc_offset(offset: timedelta) -> str:
    """Give a UTC-OFFSET, with seconds where there are any.

    Examples:
        >>> utc_offset(timedelta(hours=5)), utc_offset(timedelta(hours=-4, minutes=30))
        ('+0500', '-0330')
        >>> utc_offset(timedelta(hours=1, minutes=5, seconds=21))
        '+010521'
    """
    seconds = int(offset.total_seconds())
    sign = "-" if seconds < 0 else "+"
    minutes, seconds = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:02}{minutes:02}" + (f"{seconds:02}" if seconds else "")


def duration(length: timedelta) -> str:
    """Give a DURATION in hours, minutes and seconds.

    Examples:
        >>> duration(timedelta(hours=6)), duration(timedelta(days=1, seconds=90))
        ('PT6H', 'PT24H1M30S')
    """
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    pieces = ((hours, "H"), (minutes, "M"), (seconds, "S"))
    return "PT" + "".join(f"{number}{unit}" for number, unit in pieces if number)


def coordinates(latitude: float, longitude: float) -> str:
    """Give the value of GEO: degrees with at most six decimals and no exponent.

    Examples:
        >>> coordinates(41.311081, -1e-05)
        '41.311081;-0.00001'
    """
    return f"{_degrees(latitude)};{_degrees(longitude)}"


def _degrees(angle: float) -> str:
    rounded = round(angle, 6) or 0.0
    return f"{rounded:.6f}".rstrip("0").rstrip(".")

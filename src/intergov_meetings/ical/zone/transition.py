"""When the clocks of a zone change, and by which yearly rule.

Everything is asked of `zoneinfo`, which knows the zone's own rule and applies it to any year: a
rule is believed where the clocks follow it for 28 years, in which every date has been every day
of the week. No file of zone data is read here, so it does not matter where they come from.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

_STEP = timedelta(days=6)
"""Shorter than clocks were ever set for since 1940: Brazil had a summer of a week less an hour."""
_HOUR = timedelta(hours=1)
_SECOND = timedelta(seconds=1)
_WEEK = timedelta(weeks=1)
_WEEKS_OF_A_YEAR = timedelta(weeks=52)
_YEARS_OF_A_RULE = 28
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Transition(NamedTuple):
    """A change of the clocks of a zone."""

    instant: datetime
    """The first moment of the new offset, in UTC."""
    before: timedelta
    """The offset from UTC before it."""
    after: timedelta
    """The offset from UTC from then on."""

    @property
    def onset(self) -> datetime:
        """The moment of the change as clocks would show it that had not been changed."""
        return self.instant.replace(tzinfo=None) + self.before


def transitions(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[Transition]:
    """Give every change of the clocks from the first to the last of these years, in order."""
    here = datetime(first_year, 1, 1, tzinfo=zone)
    end = datetime(last_year + 1, 1, 1, tzinfo=zone)
    before = _offset(zone, here)
    while here < end:
        there = here + _STEP
        if _offset(zone, there) == before:
            here = there
            continue
        here = _first_change(zone, here, there)
        after = _offset(zone, here)
        if here <= end:  # the last step may lead beyond
            yield Transition(here.replace(tzinfo=UTC), before, after)
        before = after


def offset(zone: ZoneInfo, instant: datetime) -> timedelta:
    """Give the offset from UTC at a moment."""
    return instant.astimezone(zone).utcoffset() or timedelta(0)


def _offset(zone: ZoneInfo, utc: datetime) -> timedelta:
    """Give the offset at a moment that has the numbers of UTC and, as `fromutc` wants it, the zone.

    That is several times faster, and it takes hundreds of offsets to know the clocks of a zone.
    """
    return zone.fromutc(utc) - utc


def _first_change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Find the second of a change between two moments with different offsets."""
    hour = _first_step(zone, before, after, _HOUR)
    if _offset(zone, hour - _SECOND) == _offset(zone, before):
        return hour
    return _first_step(zone, hour - _HOUR, hour, _SECOND)


def _first_step(zone: ZoneInfo, before: datetime, after: datetime, unit: timedelta) -> datetime:
    """Find the first moment with the later offset, in steps from the earlier on, by halving."""
    old = _offset(zone, before)
    steps = range((after - before) // unit)
    first = bisect_left(steps, x=True, key=lambda step: _offset(zone, before + unit * step) != old)
    return before + unit * first


def yearly_rule(zone: ZoneInfo, first: Transition) -> str | None:
    """Give the recurrence rule that the clocks follow from a change on, `None` without one.

    Examples:
        >>> vienna = ZoneInfo("Europe/Vienna")
        >>> yearly_rule(vienna, next(transitions(vienna, 2024, 2024)))
        'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'
    """
    onset = first.onset.replace(tzinfo=zone)
    for place in (_place(onset), -1):
        if all(_is_change(zone, first, each) for each in _yearly(onset, place)):
            weekday = _WEEKDAYS[onset.weekday()]
            return f"FREQ=YEARLY;BYMONTH={onset.month};BYDAY={place}{weekday}"
    return None


def _yearly(onset: datetime, place: int) -> Iterator[datetime]:
    """Give a moment and, for years, those on the same weekday in the same place of the month.

    The place is the first, second … or (-1) the last. A year is 52 weeks and a day or two: so many
    days earlier in its month is the day 52 weeks after.
    """
    month = onset.month
    for _ in range(_YEARS_OF_A_RULE):
        yield onset
        onset += _WEEKS_OF_A_YEAR
        if (_place(onset) != place) if place > 0 else ((onset + _WEEK).month == month):
            onset += _WEEK


def _place(day: datetime) -> int:
    """Give the place of a day among those of its weekday in its month, from 1."""
    return (day.day - 1) // _WEEK.days + 1


def _is_change(zone: ZoneInfo, first: Transition, onset: datetime) -> bool:
    """Whether the clocks change then as they did first."""
    utc = onset - first.before
    return (_offset(zone, utc - _SECOND), _offset(zone, utc)) == (first.before, first.after)

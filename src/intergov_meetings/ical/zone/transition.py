"""When the clocks of a zone change, and by which yearly rule.

Everything is asked of `zoneinfo`, which knows the zone's own rule and applies it to any year: a
rule is believed where the clocks follow it for 28 years, in which every date has been every day
of the week. No file of zone data is read here, so it does not matter where they come from.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

_STEP = timedelta(days=6)
"""Shorter than clocks were ever set for since 1940: Brazil had a summer of a week less an hour."""
_SECOND = timedelta(seconds=1)
_YEARS_OF_A_RULE = 28
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = len(_WEEKDAYS)


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
    here = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    before = offset(zone, here)
    while here < end:
        there = min(here + _STEP, end)
        if offset(zone, there) == before:
            here = there
            continue
        here = _first_change(zone, here, there)
        after = offset(zone, here)
        yield Transition(here, before, after)
        before = after


def offset(zone: ZoneInfo, instant: datetime) -> timedelta:
    """Give the offset from UTC at a moment."""
    return instant.astimezone(zone).utcoffset() or timedelta(0)


def _first_change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Find the second of a change between two moments with different offsets, by halving."""
    offset_before = offset(zone, before)
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if offset(zone, middle) == offset_before:
            before = middle
        else:
            after = middle
    return after


def yearly_rule(zone: ZoneInfo, first: Transition) -> str | None:
    """Give the recurrence rule that the clocks follow from a change on, `None` without one.

    Examples:
        >>> vienna = ZoneInfo("Europe/Vienna")
        >>> yearly_rule(vienna, next(transitions(vienna, 2024, 2024)))
        'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'
    """
    day = first.onset.date()
    for place in ((day.day - 1) // _WEEK + 1, -1):
        years = range(day.year, day.year + _YEARS_OF_A_RULE)
        if all(_recurs(zone, first, year, place) for year in years):
            weekday = _WEEKDAYS[day.weekday()]
            return f"FREQ=YEARLY;BYMONTH={day.month};BYDAY={place}{weekday}"
    return None


def _recurs(zone: ZoneInfo, first: Transition, year: int, place: int) -> bool:
    """Whether the clocks change in a year as they did first, on the weekday in that place."""
    day = _weekday_of_month(year, first.onset.month, first.onset.weekday(), place)
    instant = datetime.combine(day, first.onset.time(), UTC) - first.before
    offsets = offset(zone, instant - _SECOND), offset(zone, instant)
    return offsets == (first.before, first.after)


def _weekday_of_month(year: int, month: int, weekday: int, place: int) -> date:
    """Give the first, second … or (-1) last of a weekday in a month."""
    if place > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % _WEEK + _WEEK * (place - 1))
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=(following.weekday() - weekday - 1) % _WEEK + 1)

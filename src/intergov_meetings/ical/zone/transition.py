"""When the clocks of a zone change, and by which yearly rule.

Everything is asked of `zoneinfo`, which knows the zone's own rule and applies it to any year: a
rule is believed where the clocks follow it as long as it is needed, and for 12 years at least, in
which every month has begun on every day of the week. No file of zone data is read here, so it does
not matter where they come from.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, compress, repeat
from operator import add, ne
from typing import NamedTuple
from zoneinfo import ZoneInfo

_STEP = timedelta(days=6)
"""Shorter than clocks were ever set for since 1940: Brazil had a summer of a week less an hour."""
_HOUR = timedelta(hours=1)
_SECOND = timedelta(seconds=1)
_WEEK = timedelta(weeks=1)
_WEEKS_OF_A_YEAR = timedelta(weeks=52)
_YEARS_OF_A_RULE = 12
_FIFTH = 5
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


class Span(NamedTuple):
    """A few days in which the clocks of a zone are set, as a rule once."""

    begin: datetime
    """A moment before it, in the numbers of UTC."""
    end: datetime
    """A moment not before it, in the numbers of UTC."""
    before: timedelta
    """The offset from UTC at the beginning."""
    after: timedelta
    """The offset from UTC at the end."""


def spans(zone: ZoneInfo, first_year: int, last_year: int) -> list[Span]:
    """Give every span in which clocks are set from the first to the last of these years, in order.

    To see that clocks are set takes far less time than to find the second.
    """
    start = datetime(first_year, 1, 1, tzinfo=zone)
    end = datetime(last_year + 1, 1, 1, tzinfo=zone)
    moments = [*accumulate(repeat(_STEP, (end - start) // _STEP), add, initial=start), end]
    offsets = [zone.fromutc(moment) - moment for moment in moments]
    changed = compress(range(len(moments)), map(ne, offsets, offsets[1:]))
    return [
        Span(moments[step], moments[step + 1], offsets[step], offsets[step + 1]) for step in changed
    ]


def transitions(zone: ZoneInfo, found: Iterable[Span]) -> Iterator[Transition]:
    """Give every change of the clocks in some spans, in order."""
    for span in found:
        here, before = span.begin, span.before
        while before != span.after:
            here = _first_change(zone, here, span.end)
            after = _offset(zone, here)
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
    old = _offset(zone, before)
    hour = _first_step(zone, before, after, _HOUR, old)
    if _offset(zone, hour - _SECOND) == old:
        return hour
    return _first_step(zone, hour - _HOUR, hour, _SECOND, old)


def _first_step(
    zone: ZoneInfo, before: datetime, after: datetime, unit: timedelta, old: timedelta
) -> datetime:
    """Find the first moment without the old offset, in steps from the earlier on, by halving."""
    steps = range((after - before) // unit)
    first = bisect_left(steps, x=True, key=lambda step: _offset(zone, before + unit * step) != old)
    return before + unit * first


def yearly_rule(zone: ZoneInfo, first: Transition, years: int) -> str | None:
    """Give the recurrence rule that the clocks follow from a change on, `None` without one.

    Args:
        zone: the zone.
        first: the change.
        years: in how many years at least they have to follow it.

    Examples:
        >>> vienna = ZoneInfo("Europe/Vienna")
        >>> spring, autumn = transitions(vienna, spans(vienna, 2024, 2024))
        >>> yearly_rule(vienna, spring, years=1)
        'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'
    """
    onset = first.onset.replace(tzinfo=zone)
    years = max(years, _YEARS_OF_A_RULE)
    for place in _places(onset):
        if all(_is_change(zone, first, each) for each in _yearly(onset, place, years)):
            weekday = _WEEKDAYS[onset.weekday()]
            return f"FREQ=YEARLY;BYMONTH={onset.month};BYDAY={place}{weekday}"
    return None


def _places(day: datetime) -> Iterator[int]:
    """Give the places that a day has among those of its weekday in its month.

    It is the first, second … or (-1) the last. No month has a fifth in every year.
    """
    if (day + _WEEK).month != day.month:
        yield -1
    if (place := _place(day)) < _FIFTH:
        yield place


def _yearly(onset: datetime, place: int, years: int) -> Iterator[datetime]:
    """Give a moment and, for some years, those on the same weekday in the same place of the month.

    The place is the first, second … or (-1) the last. A year is 52 weeks and a day or two: so many
    days earlier in its month is the day 52 weeks after.
    """
    month = onset.month
    for _ in range(years):
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
    return _offset(zone, utc) == first.after and _offset(zone, utc - _SECOND) == first.before

"""What a calendar says of the clocks of a zone itself, and which offset follows from it.

A definition belongs to the calendar that it stands in. It is followed only in the years that are
asked for, and only in so many steps.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Final, NamedTuple, final
from zoneinfo import ZoneInfo

from intergov_meetings.ical.recurrence.expansion import Steps, instances
from intergov_meetings.ical.recurrence.rule import RecurrenceRule
from intergov_meetings.ical.zone.observance import Observance

_NONE: Final = timedelta(0)
_RECENT_YEARS: Final = 5
_MOST_A_YEAR: Final = 100
_LATE: Final = timedelta(hours=3)
_FIRST: Final = datetime(1, 1, 1)  # noqa: DTZ001  local times have no zone here


class Onset(NamedTuple):
    """A time at which clocks are set."""

    reached: datetime
    """The local time from which the new offset holds; where some are skipped, the first after."""
    before: timedelta
    """The offset from UTC before it."""
    after: timedelta
    """The offset from UTC from then on."""


@final
class ZoneDefinition:
    """The clocks of a zone as one calendar describes them."""

    def __init__(self, observances: tuple[Observance, ...], steps: Steps) -> None:
        """Make the definition.

        Args:
            observances: when clocks are set, at least one.
            steps: how many steps may be taken to follow it, together with other definitions.
        """
        self._observances = observances
        self._steps = steps
        self._years: dict[int, tuple[Onset, ...] | None] = {}
        self._long_since: dict[int, timedelta | None] = {}
        self._agreements: dict[tuple[str, int], bool] = {}
        self._dated: dict[int, list[Onset]] = {}
        for each in observances:
            for day in (each.start, *each.dates):
                self._dated.setdefault(day.year, []).append(_onset(each, day))
        ends = {each.until.year for each in observances if each.until is not None}
        stated = ends | self._dated.keys()
        self._stated_years = sorted({back for year in stated for back in (year, max(year - 1, 1))})

    def offset_at(self, wall: datetime) -> timedelta | None:
        """Give the offset from UTC at a local time; `None` where it cannot be followed so far.

        A time that is skipped has the offset from before, one that is shown twice is the first
        (RFC 5545, 3.3.5). Before everything that is described, clocks are as before the first
        change.
        """
        for year in range(wall.year, _earliest_recent(wall.year) - 1, -1):
            onsets = self._onsets(year)
            if onsets is None:
                return None
            reached = [onset for onset in onsets if onset.reached <= wall]
            if reached:
                return max(reached).after
        if wall.year not in self._long_since:
            self._long_since[wall.year] = self._offset_before(_earliest_recent(wall.year))
        return self._long_since[wall.year]

    def agrees_with(self, key: str, wall: datetime) -> bool:
        """Whether clocks in a zone show the same in the year of a local time, as far as sampled."""
        known = self._agreements.get((key, wall.year))
        if known is None:
            zone = ZoneInfo(key)
            known = all(
                self.offset_at(sample) == sample.replace(tzinfo=zone).utcoffset()
                for sample in self._samples(wall.year)
            )
            self._agreements[key, wall.year] = known
        return known

    def _samples(self, year: int) -> Iterator[datetime]:
        """Give two days of each month, and the hours around each change of the clocks."""
        for month in range(1, 13):
            yield _FIRST.replace(year=year, month=month)
            yield _FIRST.replace(year=year, month=month, day=15)
        for onset in self._onsets(year) or ():
            yield onset.reached
            yield onset.reached - _LATE

    def _offset_before(self, year: int) -> timedelta | None:
        """Give the offset to which clocks were last set in the years before one."""
        for stated in reversed(self._stated_years[: bisect_left(self._stated_years, year)]):
            onsets = self._onsets(stated) if self._steps.take() else None
            if onsets is None:
                return None
            if onsets:
                return max(onsets).after
        return min(self._observances, key=lambda each: each.start).before

    def _onsets(self, year: int) -> tuple[Onset, ...] | None:
        """Give the changes in a year; `None` where they are too many to be those of clocks."""
        if year not in self._years and not self._steps.are_spent:
            found = tuple(islice(self._every(year), _MOST_A_YEAR + 1))
            is_followed = len(found) <= _MOST_A_YEAR and not self._steps.are_spent
            self._years[year] = found if is_followed else None
        return self._years.get(year)

    def _every(self, year: int) -> Iterator[Onset]:
        """Give the changes in a year. Each rule that is asked takes a step, whatever it gives."""
        yield from self._dated.get(year, ())
        for each in self._observances:
            if each.rule is not None:
                if not self._steps.take():
                    return
                yield from self._by_rule(each, each.rule, year)

    def _by_rule(self, observance: Observance, rule: RecurrenceRule, year: int) -> Iterator[Onset]:
        """Give the changes in a year that follow from a rule."""
        first = _FIRST.replace(year=year)
        last = first.replace(month=12, day=31, hour=23, minute=59, second=59)
        until = last if observance.until is None else min(last, observance.until)
        for day in instances(rule, observance.start, first, until, self._steps):
            yield _onset(observance, day)


def _earliest_recent(year: int) -> int:
    """Give the first of the years that are all looked at, whether anything is stated of them."""
    return max(year - _RECENT_YEARS + 1, 1)


def _onset(observance: Observance, day: datetime) -> Onset:
    before, after = observance.before, observance.after
    return Onset(day + max(after - before, _NONE), before, after)

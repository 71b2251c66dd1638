"""What a calendar says of the clocks of a zone itself, and which offset follows from it.

A definition belongs to the calendar that it stands in. It is followed only in the years that are
asked for, and only in so many steps.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Final, NamedTuple, final
from zoneinfo import ZoneInfo

from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.zone.course import MOST_A_YEAR, Course
from intergov_meetings.ical.zone.observance import Observance

_NONE: Final = timedelta(0)
_LATE: Final = timedelta(hours=3)
_FIRST: Final = datetime(1, 1, 1)  # noqa: DTZ001  local times have no zone here
_REACHED: Final = attrgetter("reached")


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
        self._beginning = min(observances, key=lambda each: each.start).before
        self._steps = steps
        self._years: dict[int, tuple[Onset, ...] | None] = {}
        self._years_before: dict[int, int | None] = {}
        self._agreements: dict[tuple[str, int], bool] = {}
        self._dated: dict[int, list[tuple[Observance, datetime]]] = {}
        for each in observances:
            for day in (each.start, *each.dates):
                self._dated.setdefault(day.year, []).append((each, day))
        self._dated_years = sorted(self._dated)
        self._courses = tuple(
            (each, Course(each.rule, each.start, each.until, steps))
            for each in observances
            if each.rule is not None
        )

    def offset_at(self, wall: datetime) -> timedelta | None:
        """Give the offset from UTC at a local time; `None` where it cannot be followed so far.

        A time that is skipped has the offset from before, one that is shown twice is the first
        (RFC 5545, 3.3.5). Before everything that is described, clocks are as before the first
        change.
        """
        year: int | None = wall.year
        while year:
            onsets = self._onsets(year)
            if onsets is None:
                return None
            if reached := bisect_right(onsets, wall, key=_REACHED):
                return onsets[reached - 1].after
            year = self._year_before(year)
        return None if year is None else self._beginning

    def agrees_with(self, key: str, wall: datetime) -> bool:
        """Whether clocks in a zone show the same in the year of a local time, as far as sampled.

        Each sample takes a step.
        """
        known = self._agreements.get((key, wall.year))
        if known is None:
            zone = ZoneInfo(key)
            known = all(
                self._steps.take()
                and self.offset_at(sample) == sample.replace(tzinfo=zone).utcoffset()
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

    def _year_before(self, year: int) -> int | None:
        """Give the last year before one in which clocks were set; 0 where there is none.

        `None` where it cannot be followed so far.
        """
        asked: list[int] = []
        found: int | None = year
        while found and found not in self._years_before:
            asked.append(found)
            found = self._likely_year_before(found)
            onsets = self._onsets(found) if found else ()
            if onsets is None:
                found = None
            elif onsets:
                break
        else:
            found = self._years_before[found] if found else found
        self._years_before.update(dict.fromkeys(asked, found))
        return found

    def _likely_year_before(self, year: int) -> int | None:
        """Give the last year before one in which clocks may have been set; 0 without one."""
        dated = bisect_left(self._dated_years, year)
        last = self._dated_years[dated - 1] if dated else 0
        for _, course in self._courses:
            if last == year - 1 or not self._steps.take():
                break
            last = max(last, course.last_year_before(year))
        return None if self._steps.are_spent else last

    def _onsets(self, year: int) -> tuple[Onset, ...] | None:
        """Give the changes in a year, in order; `None` where they are too many for clocks."""
        if year not in self._years and not self._steps.are_spent:
            self._years[year] = self._every(year)
        return self._years.get(year)

    def _every(self, year: int) -> tuple[Onset, ...] | None:
        """Give the changes in a year. Each rule that is asked takes a step, whatever it gives."""
        dated = self._dated.get(year, [])
        if len(dated) > MOST_A_YEAR:
            return None
        found = [_onset(observance, day) for observance, day in dated]
        for observance, course in self._courses:
            times = course.times(year)
            if times is None or len(found) + len(times) > MOST_A_YEAR:
                return None
            found += [_onset(observance, day) for day in times]
        return tuple(sorted(found))


def _onset(observance: Observance, day: datetime) -> Onset:
    before, after = observance.before, observance.after
    return Onset(day + max(after - before, _NONE), before, after)

"""When one observance sets clocks by its rule: a year at a time, in so many steps."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Final, final

from attrs import evolve

from intergov_meetings.ical.recurrence.expansion import Steps, instances
from intergov_meetings.ical.recurrence.rule import RecurrenceRule

MOST_A_YEAR: Final = 100
"""More changes in one year are not those of clocks."""

_FIRST: Final = datetime(1, 1, 1)  # noqa: DTZ001  local times have no zone here


@final
class Course:
    """The times that a rule gives. What is counted is counted once, from the beginning."""

    def __init__(
        self, rule: RecurrenceRule, start: datetime, until: datetime | None, steps: Steps
    ) -> None:
        """Take in the rule, and follow nothing yet.

        Args:
            rule: the rule.
            start: the first time.
            until: the last moment at which it can recur; `None`: it goes on.
            steps: how many steps may be taken to follow it, together with others.
        """
        self._rule = evolve(rule, count=None)
        self._start = start
        self._until = until
        self._steps = steps
        self._left = rule.count
        self._counted: dict[int, tuple[datetime, ...]] = {}
        self._next = start.year

    def last_year_before(self, year: int) -> int:
        """Give the last year before one in which a time may lie; 0 where there is none."""
        last = year - 1 if self._until is None else min(year - 1, self._until.year)
        if self._left == 0:
            last = min(last, self._next - 1)
        return last if last >= self._start.year else 0

    def times(self, year: int) -> tuple[datetime, ...] | None:
        """Give the times in a year; `None` where they are too many, or too far to follow."""
        if not self._steps.take():
            return None
        if self._left is None:
            return self._given(year)
        while self._left and self._next <= year:
            found = self._given(self._next)
            if found is None:
                return None
            self._counted[self._next] = found[: self._left]
            self._left -= len(self._counted[self._next])
            self._next += 1
        return self._counted.get(year, ())

    def _given(self, year: int) -> tuple[datetime, ...] | None:
        """Give the times in a year that the rule gives, whatever it counts."""
        found = tuple(islice(self._in(year), MOST_A_YEAR + 1))
        return None if len(found) > MOST_A_YEAR or self._steps.are_spent else found

    def _in(self, year: int) -> Iterator[datetime]:
        first = _FIRST.replace(year=year)
        last = first.replace(month=12, day=31, hour=23, minute=59, second=59)
        until = last if self._until is None else min(last, self._until)
        return instances(self._rule, self._start, first, until, self._steps)

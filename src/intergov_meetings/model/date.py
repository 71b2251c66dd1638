"""Dates as papers state them: a day, a month, a year, a week, or a span of these.

A date never becomes midnight here. What has a clock time is a `TimeSlot`.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Annotated, Final, final

from attrs import field, frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.errors import Fault
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line, Rule
from intergov_meetings.model.shape import fault

_PATTERN: Final = "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"
_ISO: Final = re.compile(_PATTERN, re.ASCII)


def _first_day(iso: str) -> date | None:
    """Give the first day that a partial date can mean, or `None` where it is no date."""
    if not (found := _ISO.fullmatch(iso)):
        return None
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


IsoDate = Annotated[
    str,
    Rule(
        "a year, month or day as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'",
        _PATTERN,
        by=lambda iso: _first_day(iso) is not None,
    ),
]
"""A year, a month or a day in ISO 8601 extended form."""


@final
@frozen
class PartialDate(Record):
    """A date as exact as its source states it.

    Examples:
        >>> PartialDate("2022-03", printed="March 2022").last_day
        datetime.date(2022, 3, 31)
        >>> PartialDate("2024-06-20", week=True).first_day
        datetime.date(2024, 6, 17)
    """

    iso: IsoDate
    """The year, month or day: `2024`, `2022-03` or `2024-05-14`."""
    approximate: bool = field(default=False, kw_only=True)
    """The source says "about", "circa" or the like."""
    week: bool = field(default=False, kw_only=True)
    """The week, Monday to Sunday, that holds this day is meant ("week of 20 June")."""
    printed: Line | None = field(default=None, kw_only=True)
    """The words as printed ("14 MAY 2024")."""

    def _faults(self) -> Iterable[Fault]:
        if self.week and not self.is_day:
            yield fault("/iso", "a day, since the week that holds it is meant", self.iso)
        if self.iso[:4] == "0000" or (self.week and not "0002" <= self.iso[:4] <= "9998"):
            yield fault("/iso", "a year from 0001 to 9999", self.iso)

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Make the partial date of a whole day."""
        refuse_another_type("day", day, date)
        return cls(date.isoformat(day)[:10])

    @property
    def is_day(self) -> bool:
        """Whether it is as exact as a day (or the week of a day)."""
        return len(self.iso) == len("YYYY-MM-DD")

    @property
    def exact_day(self) -> date | None:
        """The day meant, or `None` where less than one certain day is stated."""
        return None if self.week or self.approximate or not self.is_day else self.first_day

    @property
    def first_day(self) -> date:
        """The first day it can mean, `approximate` apart."""
        first = date.fromisoformat(
            self.iso + "-01-01"[len(self.iso) - 4 :] if not self.is_day else self.iso
        )
        return first - timedelta(days=first.weekday()) if self.week else first

    @property
    def last_day(self) -> date:
        """The last day it can mean, `approximate` apart."""
        first = self.first_day
        if self.week:
            return first + timedelta(days=6)
        if self.is_day:
            return first
        last_month = first.month if "-" in self.iso else 12
        if last_month == 12:
            return first.replace(month=12, day=31)
        return first.replace(month=last_month + 1) - timedelta(days=1)


@final
@frozen(kw_only=True)
class DateSpan(Record):
    """A stretch of days, the first and the last included.

    Examples:
        >>> span = DateSpan(first=PartialDate("2024-05-14"), last=PartialDate("2024-05-16"))
        >>> (span.last_day - span.first_day).days + 1
        3
    """

    first: PartialDate
    """When it begins."""
    last: PartialDate
    """When it ends; this day, month or year is still part of it."""
    within: bool = False
    """Some day or days of it are meant, not all ("on a date between … and …")."""
    printed: Line | None = None
    """The words as printed ("14-16 May 2024")."""

    def _faults(self) -> Iterable[Fault]:
        if self.last.last_day < self.first.first_day:
            yield fault("/last", f"a date not before {self.first.iso}", self.last.iso)

    @classmethod
    def of(cls, first: date, last: date) -> "DateSpan":
        """Make the span of whole days, both included."""
        return cls(first=PartialDate.of(first), last=PartialDate.of(last))

    @property
    def first_day(self) -> date:
        """The first day it can mean."""
        return self.first.first_day

    @property
    def last_day(self) -> date:
        """The last day it can mean."""
        return self.last.last_day

    @property
    def exact_days(self) -> tuple[date, date] | None:
        """The first and the last day, or `None` where they are not certain."""
        first, last = self.first.exact_day, self.last.exact_day
        return None if self.within or first is None or last is None else (first, last)

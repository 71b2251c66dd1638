"""Which state of the description this is, and when it was published."""

from collections.abc import Iterable
from datetime import datetime
from typing import final

from attrs import frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.shape import fault
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR


@final
@frozen(kw_only=True)
class Release(Record):
    """One published state of the description of a meeting."""

    version: Line | None = None
    """The version as its publisher counts ("3", "2024-05-08", "rev. 1")."""
    published: datetime | None = None
    """The moment of publication, in UTC, to the second; calendars carry it as their time stamp."""
    note: Line | None = None
    """What changed, in a line."""

    def _faults(self) -> Iterable[Fault]:
        moment = self.published
        if moment is None:
            return
        if moment.tzname() != "UTC" or moment.microsecond:
            yield fault("/published", "a moment in UTC, to the second", moment.isoformat())
        elif not FIRST_YEAR <= moment.year <= LAST_YEAR:
            expected = f"a year from {FIRST_YEAR} to {LAST_YEAR}"
            yield fault("/published", expected, moment.isoformat())

"""How far the zones of a calendar are from UTC, at least and at most.

Rules never follow a zone through its changes, which could be any number. What they say of times in
different zones is sure whichever of its offsets a zone has at the time.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import NamedTuple

from intergov_meetings.ical.linting.component import Component
from intergov_meetings.ical.linting.moment import Form, Moment
from intergov_meetings.ical.wire.parsed_value import utc_offset_of

_NONE = (timedelta(0), timedelta(0))


class Offsets(NamedTuple):
    """The offsets of the zones of a calendar."""

    by_zone: Mapping[str, tuple[timedelta, timedelta]]
    """The least and the greatest offset of each zone, by its TZID."""

    @classmethod
    def of(cls, calendar: Component) -> "Offsets":
        """Collect the offsets that a calendar states."""
        stated: dict[str, tuple[timedelta, timedelta]] = {}
        for zone in calendar.components:
            name = zone.first("TZID")
            if zone.name != "VTIMEZONE" or name is None:
                continue
            found = [
                offset
                for observance in zone.components
                for each in (*observance.all("TZOFFSETFROM"), *observance.all("TZOFFSETTO"))
                if (offset := utc_offset_of(each.value)) is not None
            ]
            if found:
                stated[name.value] = (min(found), max(found))
        return cls(stated)

    def range_of(self, moment: Moment) -> tuple[timedelta, timedelta] | None:
        """Give the least and the greatest offset that a moment may have; `None`: not known."""
        if moment.form is Form.ZONED:
            return self.by_zone.get(moment.zone or "")
        return _NONE if moment.form is Form.UTC else None


def is_surely_not_after(end: Moment, start: Moment, offsets: Offsets) -> bool:
    """Whether an end is at its start or before it, whatever the zones do."""
    if (end.form, end.zone) == (start.form, start.zone):
        return end.value <= start.value
    of_end, of_start = offsets.range_of(end), offsets.range_of(start)
    if of_end is None or of_start is None:
        return False
    # Written so that no time leaves the years that a datetime can hold.
    return end.value - start.value <= of_end[0] - of_start[1]

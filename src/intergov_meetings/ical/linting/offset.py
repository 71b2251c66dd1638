"""How far the zones of a calendar are from UTC at a moment.

First at least and at most, by all that a VTIMEZONE states; that nearly always says which of two
times is earlier. Where it does not, the clocks of the zone are followed to the moment, in so many
steps. What cannot be followed for certain stays between least and most.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, final

from intergov_meetings.ical.linting.clock import Clocks, Range, described_zones
from intergov_meetings.ical.linting.component import Component
from intergov_meetings.ical.linting.moment import Form, Moment
from intergov_meetings.ical.recurrence.expansion import Steps

_FIRST: Final = datetime(1, 1, 1)  # noqa: DTZ001 - the zone is what is looked for
_UTC: Final = Range(timedelta(0), timedelta(0))


@final
class Offsets:
    """The offsets of the zones of one calendar."""

    def __init__(self, calendar: Component, steps: Steps) -> None:
        """Take in the zones that a calendar describes.

        Args:
            calendar: the calendar.
            steps: how many steps may be taken to follow them, together with others.
        """
        zones: dict[str, list[Component]] = {}
        for zone in described_zones(calendar):
            zones.setdefault(zone.name, []).append(zone.component)
        self._clocks: Mapping[str, Clocks] = {
            name: Clocks(tuple(found), steps) for name, found in zones.items()
        }

    def utc_of(self, moment: Moment) -> timedelta | None:
        """Give a moment as the time in UTC since the year 1; `None` where that is not certain."""
        offset = self._offset_of(moment)
        return None if offset is None else moment.value - _FIRST - offset

    def _offset_of(self, moment: Moment) -> timedelta | None:
        """Give the offset that a moment has for certain; `None` where that is not known."""
        if moment.form is not Form.ZONED:
            return timedelta(0) if moment.form is Form.UTC else None
        clocks = self._clocks.get(moment.zone or "")
        return None if clocks is None else clocks.offset_at(moment.value)

    def _range_of(self, moment: Moment) -> Range | None:
        """Give the offsets between which a moment is, without following anything."""
        if moment.form is not Form.ZONED:
            return _UTC if moment.form is Form.UTC else None
        clocks = self._clocks.get(moment.zone or "")
        return None if clocks is None else clocks.range

    def is_surely_not_after(self, end: Moment, start: Moment) -> bool:
        """Whether an end is at its start or before it."""
        # Written, as above, so that no time leaves the years that a datetime can hold.
        lasts = end.value - start.value
        if (end.form, end.zone) == (start.form, start.zone):
            return lasts <= timedelta(0)
        of_end, of_start = self._range_of(end), self._range_of(start)
        if of_end is None or of_start is None or lasts > of_end.most - of_start.least:
            return False
        if lasts <= of_end.least - of_start.most:
            return True
        end_offset, start_offset = self._offset_of(end), self._offset_of(start)
        earliest = of_end.least if end_offset is None else end_offset
        latest = of_start.most if start_offset is None else start_offset
        return lasts <= earliest - latest

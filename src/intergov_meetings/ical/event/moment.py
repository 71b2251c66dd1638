"""When an event is: on whole days, or at times. A date never becomes midnight here."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final, final

from attrs import frozen

from intergov_meetings.errors import Fault
from intergov_meetings.ical.event.constructor import sets_slots
from intergov_meetings.ical.event.rule import WallOrUtcMoment
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import ZoneName
from intergov_meetings.model.shape import fault
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR, is_zone

_FIRST: Final = datetime(FIRST_YEAR, 1, 1)  # noqa: DTZ001  wall times have no zone
_LAST: Final = datetime(LAST_YEAR, 12, 31)  # noqa: DTZ001


@final
@frozen(kw_only=True)
class WholeDays(Record):
    """Some days, without a time."""

    first: date
    """The first day."""
    last: date
    """The last day; it is part of them."""

    def _faults(self) -> Iterable[Fault]:
        if self.last < self.first:
            yield fault("/last", f"a day not before the first, {self.first}", str(self.last))
        if self.last == date.max:
            yield fault("/last", "a day that another follows, as calendars state it", str(date.max))


@final
@sets_slots
@frozen(kw_only=True)
class Times(Record):
    """A beginning, and an end where it is known and is not the beginning.

    Local times are those of a zone, or, where there is none, of whoever reads them. A local time
    that clocks show twice is the first of the two (RFC 5545, 3.3.5); the second has no other name
    than the moment in UTC.
    """

    start: WallOrUtcMoment
    """Local time without zone, or a moment in UTC; to the second."""
    end: WallOrUtcMoment | None = None
    """The same, for the end."""
    zone: ZoneName | None = None
    """The IANA zone of local times; `None` where there is none: UTC, or each reader's own time."""

    def __attrs_post_init__(self) -> None:
        """Refuse what no reader could interpret; what is plainly good takes no second look."""
        start, end, zone = self.start, self.end, self.zone
        if not (
            type(start) is datetime
            and type(end) is datetime
            and start.tzinfo is end.tzinfo is None
            and _FIRST <= start < end < _LAST
            and not (start.microsecond or start.fold or end.microsecond or end.fold)
            and type(zone) is str
            and is_zone(zone)
        ):
            super().__attrs_post_init__()

    def _faults(self) -> Iterable[Fault]:
        start, end = self.start, self.end
        if self.zone is not None and start.tzinfo is not None:
            yield fault("/zone", "no zone beside a moment in UTC", self.zone)
        if end is None:
            return
        if (start.tzinfo is None) != (end.tzinfo is None):
            yield fault("/end", f"what start is, {_kind(start)}", _kind(end))
        elif end <= start:
            yield fault("/end", f"a time after the start, {start}", str(end))


def _kind(moment: datetime) -> str:
    return "a local time" if moment.tzinfo is None else "a moment in UTC"


Moment = WholeDays | Times
"""What an event of a calendar can hold of when it is."""

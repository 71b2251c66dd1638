"""A local day with the clock times that are known of it.

The wall time and the name of the zone are kept, never an offset, so that a meeting announced for
10.00 stays at 10.00 when a State changes its clocks.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, final
from zoneinfo import ZoneInfo

from attrs import frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.errors import Fault, shown
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Count, Fold, Line, UtcOffset, ZoneName
from intergov_meetings.model.shape import fault
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR, is_zone, occurrences
from intergov_meetings.vocabulary import PartOfDay

if TYPE_CHECKING:
    import pendulum


@final
@frozen(kw_only=True)
class TimeSlot(Record):
    """When something is on, in local time: any of day, start, end and part of the day.

    A wall time that clocks skip or show twice is refused unless its `fold` says which is meant.

    Examples:
        >>> slot = TimeSlot(
        ...     day=date(2024, 5, 14), start=time(10), end=time(11, 30), zone="Asia/Tashkent"
        ... )
        >>> slot.starts_at().isoformat()
        '2024-05-14T10:00:00+05:00'
    """

    day: date | None = None
    """The local day on which it begins; `None` where only the time is stated."""
    day_number: Count | None = None
    """The day of the meeting, counted from 1, where the paper says "Day 2"."""
    start: time | None = None
    """The wall time at which it begins; `None` where that is not stated."""
    end: time | None = None
    """The wall time at which it ends; `None` where that is not stated."""
    end_day: date | None = None
    """The local day on which it ends, where that is not `day`."""
    part_of_day: PartOfDay | None = None
    """The part of the day, where the paper says no more ("in the evening")."""
    approximate: bool = False
    """The source says "about 10.00" or the like."""
    zone: ZoneName | None = None
    """The IANA zone whose clocks are meant; `None` where it is not known."""
    start_fold: Fold | None = None
    """Which `start` is meant when clocks show it twice or skip it."""
    end_fold: Fold | None = None
    """Which `end` is meant when clocks show it twice or skip it."""
    offset_when_stated: UtcOffset | None = None
    """The offset of `start` from UTC as known when the time was stated: a check, not the time."""
    printed: Line | None = None
    """The words as printed ("10.00 a.m. CET")."""

    def _faults(self) -> Iterable[Fault]:
        if (self.day, self.day_number, self.start, self.end, self.part_of_day) == (None,) * 5:
            yield Fault("", "expected a day, a time or a part of the day, found none of them")
        if self.end_day is not None and (self.day is None or self.end is None):
            yield fault("/end_day", "a day and an end beside it", None)
        found = [
            *self._year_faults(),
            *self._time_faults("start", self.start),
            *self._time_faults("end", self.end),
        ] or [
            *self._wall_faults("start", self.day, self.start, self.start_fold),
            *self._wall_faults("end", self.last_day, self.end, self.end_fold),
        ]
        yield from found or self._order_faults()

    def _year_faults(self) -> Iterable[Fault]:
        for name, day in (("day", self.day), ("end_day", self.end_day)):
            if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
                yield fault(f"/{name}", f"a year from {FIRST_YEAR} to {LAST_YEAR}", str(day))

    @staticmethod
    def _time_faults(name: str, wall: time | None) -> Iterable[Fault]:
        if wall is not None and (wall.tzinfo is not None or wall.microsecond or wall.fold):
            expected = (
                "a wall time to the second, without zone and fold (they have their own fields)"
            )
            yield fault(f"/{name}", expected, repr(wall))

    def _wall_faults(
        self, name: str, day: date | None, wall: time | None, fold: int | None
    ) -> Iterable[Fault]:
        if fold is not None and wall is None:
            yield fault(f"/{name}_fold", f"a fold only beside {name}", fold)
        if day is None or wall is None or self.zone is None:
            return
        shown = occurrences(datetime.combine(day, wall), self.zone)
        if fold is not None and shown == 1:
            yield fault(f"/{name}_fold", f"no fold, since {self.zone} shows this time once", fold)
        if fold is None and shown != 1:
            never_or_twice = "shows twice" if shown else "skips"
            expected = f"{name}_fold 0 or 1, since {self.zone} {never_or_twice} this time on {day}"
            yield fault(f"/{name}", expected, wall.isoformat())

    def _order_faults(self) -> Iterable[Fault]:
        if self.start is None or self.end is None:
            if self.day is not None and self.end_day is not None and self.end_day < self.day:
                yield fault("/end_day", f"a day not before {self.day}", self.end_day.isoformat())
        elif self.day is not None:
            start = _moment(self.day, self.start, self.start_fold, self.zone)
            last = self.end_day or self.day
            if _moment(last, self.end, self.end_fold, self.zone) < start:
                expected = f"a time not before the start, {self.start} (or an end_day)"
                yield fault("/end", expected, self.end.isoformat())

    def moments_in(self, zone: str | None) -> tuple[datetime | None, datetime | None]:
        """Give start and end in UTC, read in a zone where the slot itself states none.

        `None` is given for what is not known: no day, no time, no zone, or clocks that show the
        time not just once while no fold says which is meant.

        Args:
            zone: the IANA zone of the place, if that is known.

        Raises:
            TypeError: where that is no text.
            ValueError: where it is not the name of a zone.
        """
        refuse_another_type("zone", zone, str, type(None))
        if zone is not None and not is_zone(zone):
            raise ValueError(f"zone: expected the IANA name of a zone, found {shown(zone)}")
        key = self.zone or zone
        ends = (self.day, self.start, self.start_fold), (self.last_day, self.end, self.end_fold)
        start, end = (
            None
            if day is None or wall is None or key is None
            else _moment(day, wall, fold, key)
            if fold is not None or occurrences(datetime.combine(day, wall), key) == 1
            else None
            for day, wall, fold in ends
        )
        return start, end

    @property
    def first_day(self) -> date | None:
        """The local day on which it begins; `None` where no day is stated."""
        return self.day

    @property
    def last_day(self) -> date | None:
        """The local day on which it ends; `None` where no day is stated."""
        return self.end_day or self.day

    @property
    def start_instant(self) -> datetime | None:
        """The moment it begins, in UTC; `None` unless day, start and zone are known."""
        return self.moments_in(None)[0]

    @property
    def end_instant(self) -> datetime | None:
        """The moment it ends, in UTC; `None` unless day, end and zone are known."""
        return self.moments_in(None)[1]

    @property
    def duration(self) -> timedelta | None:
        """How long it lasts; `None` unless start and end are known as moments."""
        if self.start_instant is None or self.end_instant is None:
            return None
        return self.end_instant - self.start_instant

    def starts_at(self) -> "pendulum.DateTime | None":
        """Give the moment it begins, in its zone; `None` unless day, start and zone are known."""
        return _in_zone(self.start_instant, self.zone)

    def ends_at(self) -> "pendulum.DateTime | None":
        """Give the moment it ends, in its zone; `None` unless day, end and zone are known."""
        return _in_zone(self.end_instant, self.zone)


@lru_cache(maxsize=4096)
def _moment(day: date, wall: time, fold: int | None, zone: str | None) -> datetime:
    """Give the moment in UTC; without a zone, wall times are compared as they are."""
    moment = datetime.combine(day, wall.replace(fold=fold or 0))
    if zone is None:
        return moment.replace(tzinfo=UTC)
    return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _in_zone(instant: datetime | None, zone: str | None) -> "pendulum.DateTime | None":
    import pendulum  # noqa: PLC0415 - a lazy door: only who asks for a moment pays for it

    return None if instant is None or zone is None else pendulum.instance(instant).in_timezone(zone)

"""Where in a calendar something stands: on whole days, or at times; and what cannot stand there.

A date never becomes midnight and an approximate date never becomes a day. What is not exact
enough has no place, and what finds one at a loss comes with a remark that says so.
"""

from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from attrs import evolve

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.event import Moment, Times, WholeDays
from intergov_meetings.model import DateSpan, PartialDate, TimeSlot, When
from intergov_meetings.model.when import days_of
from intergov_meetings.model.zone import occurrences

_UTC_KEYS: Final = frozenset({"UTC", "Etc/UTC"})
_NO_DAY: Final = "not in the calendar, since no day is stated"


class Placement(NamedTuple):
    """Where something stands in a calendar, and what the calendar could not hold."""

    moment: Moment | None
    """The place; `None`: none."""
    remark: str | None = None
    """What is lost or taken for granted, in words."""


class Around(NamedTuple):
    """The days of the whole that something is in, where they are certain."""

    days: WholeDays
    """The days, from the first to the last."""
    are_all: bool = True
    """Whether it has no others; the meeting may have parts of which no day is stated."""

    @property
    def only_day(self) -> date | None:
        """The day that whatever is in it must be on; `None` where there may be several."""
        is_one = self.are_all and self.days.first == self.days.last
        return self.days.first if is_one else None


def placement(
    when: When | None,
    around: Around | None = None,
    zone: str | None = None,
    counted: WholeDays | None = None,
) -> Placement:
    """Find the place of something in a calendar.

    Args:
        when: when it is, as stated.
        around: the days of what it is a part of, where these are certain.
        zone: the IANA zone of the place, for times that are stated without one.
        counted: the days of the meeting, or its part, from which "day 2" is counted.
    """
    if isinstance(when, TimeSlot):
        return _of_slot(when, around, zone, counted)
    if isinstance(when, PartialDate):
        return _of_days(when.exact_day, when.exact_day)
    if isinstance(when, DateSpan):
        return _of_days(*(when.exact_days or (None, None)))
    return Placement(None, _NO_DAY) if around is None else _on_first_day(around)


def _of_days(first: date | None, last: date | None) -> Placement:
    if first is None or last is None:
        return Placement(None, "not in the calendar, since no certain day is stated")
    if last == date.max:
        return Placement(None, f"not in the calendar, which has no day after {last}")
    return Placement(WholeDays(first=first, last=last))


def _on_first_day(around: Around) -> Placement:
    """Keep what has no day of its own on the first day; on the only day nothing is lost."""
    first = around.days.first
    day = WholeDays(first=first, last=first)
    if around.only_day is not None:
        return Placement(day)
    known = "" if around.are_all else " that is known"
    return Placement(day, f"shown on the first day{known}, {first}, since its day is not stated")


def certain_days(when: When | None, counted: WholeDays | None = None) -> WholeDays | None:
    """Give the days of something by itself, as far as they are certain.

    Args:
        when: when it is, as stated.
        counted: the days of the meeting, or its part, from which "day 2" is counted.
    """
    if (days := days_of(when)) is not None:
        # Where clocks skip a whole day, an end within it comes after a start on the next day.
        return WholeDays(first=min(days), last=max(days))
    if isinstance(when, TimeSlot) and (day := _numbered(when, counted)) is not None:
        return WholeDays(first=day, last=day)
    return None


def _numbered(slot: TimeSlot, counted: WholeDays | None) -> date | None:
    """Give the day that a number means, counted in calendar days; `None` if there is none."""
    if slot.day_number is None or counted is None:
        return None
    if slot.day_number > (counted.last - counted.first).days + 1:
        return None
    return counted.first + timedelta(days=slot.day_number - 1)


def _of_slot(
    slot: TimeSlot, around: Around | None, zone: str | None, counted: WholeDays | None
) -> Placement:
    if slot.day is not None:
        return _on_day(slot, slot.day, zone)
    if slot.day_number is None:
        if around is None:
            return Placement(None, _NO_DAY)
        day = around.only_day
        return _on_first_day(around) if day is None else _on_day(slot, day, zone)
    if counted is None:
        return Placement(None, _NO_DAY)
    if (day := _numbered(slot, counted)) is None:
        return Placement(None, f"not in the calendar, since it has no day {slot.day_number}")
    found, remark = _on_day(slot, day, zone)
    if counted.first != counted.last:
        how = f"day {slot.day_number} counted in calendar days from {counted.first}"
        remark = how if remark is None else f"{remark}; {how}"
    return Placement(found, remark)


def _on_day(slot: TimeSlot, day: date, zone: str | None) -> Placement:
    if slot.start is None:
        found, remark = _of_days(day, slot.end_day or day)
        lost = slot.end is not None or slot.part_of_day is not None
        if lost and found is not None:
            remark = "shown as all day, since its beginning is not stated"
        return Placement(found, remark)
    try:
        exact, without = evolve(slot, day=day, zone=slot.zone or zone), None
    except InvalidRecordError as error:
        wrong = error.faults[0].message
        start = _without_end(slot, day, slot.zone or zone)
        if start is None:
            found, _ = _of_days(day, day)
            return Placement(found, f"shown as all day: {wrong}")
        exact, without = start, f"shown without its end: {wrong}"
    found, remark = _at_times(exact, datetime.combine(day, slot.start))
    if remark is None and slot.approximate:
        remark = "shown at a time that is approximate"
    return Placement(found, "; ".join(filter(None, (without, remark))) or None)


def _without_end(slot: TimeSlot, day: date, zone: str | None) -> TimeSlot | None:
    """Give the beginning alone, where nothing but the end is uncertain there; else `None`."""
    try:
        return evolve(slot, day=day, zone=zone, end=None, end_day=None, end_fold=None)
    except InvalidRecordError:
        return None


def _at_times(slot: TimeSlot, start: datetime) -> Placement:
    end = None
    if slot.end is not None:
        end = datetime.combine(slot.end_day or start.date(), slot.end)
    instant = slot.start_instant
    if instant is None or slot.zone is None:
        remark = "no time zone is known: every reader sees this time in a zone of their own"
        return Placement(_times(start, end, None), remark)
    if slot.zone in _UTC_KEYS or not all(_is_shown_once(wall, slot.zone) for wall in (start, end)):
        return Placement(_times(instant, slot.end_instant, None))
    return Placement(_times(start, end, slot.zone))


def _is_shown_once(wall: datetime | None, zone: str) -> bool:
    """Whether clocks show a local time just once; if not, readers differ on what is meant."""
    return wall is None or occurrences(wall, zone) == 1


def _times(start: datetime, end: datetime | None, zone: str | None) -> Times:
    return Times(start=start, end=None if end == start else end, zone=zone)

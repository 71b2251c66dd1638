"""When an event is, as the model has it."""

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.event import Times, WholeDays
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import DateSpan, PartialDate, TimeSlot, When
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR, occurrences

_UTC: Final = "Etc/UTC"


def when_of(read: ReadEvent, report: Report, shown_in: str | None = None) -> When | None:
    """Give when an event is; `None` where its calendar does not say so.

    Args:
        read: the event.
        report: where to report.
        shown_in: the IANA zone in which times in UTC are to be shown; `None`: in UTC.
    """
    moment = read.event.moment
    if moment is None:
        return None
    if isinstance(moment, WholeDays):
        if moment.first == moment.last:
            return PartialDate.of(moment.first)
        return DateSpan.of(moment.first, moment.last)
    if moment.zone is None and moment.start.tzinfo is None:
        found = "a time without a zone" if read.zone is None else "a time in an unknown zone"
        report.add(read, "DTSTART", found, "carried over as local time without a zone")
    try:
        return _slot(moment, shown_in)
    except InvalidRecordError as error:
        alone = Times(start=moment.start, zone=moment.zone)
        found = error.faults[0].message
        if moment.end is None:
            report.add(read, "DTSTART", found)
            return None
        report.add(read, "DTEND", found)
        return report.attempt(read, "DTSTART", lambda: _slot(alone, shown_in))


def shown_in_zone(slot: TimeSlot, zone: str) -> TimeSlot:
    """Give a time in UTC as clocks of a zone show it, the same moment; others as they are."""
    if slot.zone != _UTC or slot.day is None or slot.start is None:
        return slot
    start = datetime.combine(slot.day, slot.start, UTC)
    end = None
    if slot.end is not None:
        end = datetime.combine(slot.end_day or slot.day, slot.end, UTC)
    return _slot(Times(start=start, end=end), zone)


def _slot(times: Times, shown_in: str | None) -> TimeSlot:
    start, end, zone = times.start, times.end, times.zone
    if start.tzinfo is not None:
        is_known = start.year > FIRST_YEAR and (end or start).year < LAST_YEAR
        zone = shown_in if shown_in is not None and is_known else _UTC
        start = start.astimezone(ZoneInfo(zone))
        end = None if end is None else end.astimezone(ZoneInfo(zone))
    last = None if end is None else end.date()
    return TimeSlot(
        day=start.date(),
        start=start.replace(fold=0).time(),
        end=None if end is None else end.replace(fold=0).time(),
        end_day=None if last == start.date() else last,
        zone=zone,
        start_fold=_fold(start, zone),
        end_fold=None if end is None else _fold(end, zone),
    )


def _fold(moment: datetime, zone: str | None) -> int | None:
    """Give which is meant of two times that look alike: in local time of a calendar, the first.

    A time that clocks skip is counted by the offset from before (RFC 5545, 3.3.5): the same fold.
    """
    if zone is None:
        return None
    return None if occurrences(moment.replace(tzinfo=None), zone) == 1 else moment.fold

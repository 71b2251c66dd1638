"""When an event is, as the model has it."""

from datetime import datetime

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.event import Times, WholeDays
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import DateSpan, PartialDate, TimeSlot, When
from intergov_meetings.model.zone import occurrences

_UTC = "Etc/UTC"


def when_of(read: ReadEvent, report: Report) -> When | None:
    """Give when an event is; `None` where its calendar does not say so."""
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
        return _slot(moment)
    except InvalidRecordError as error:
        alone = Times(start=moment.start, zone=moment.zone)
        found = error.faults[0].message
        if moment.end is None:
            report.add(read, "DTSTART", found)
            return None
        report.add(read, "DTEND", found)
        return report.attempt(read, "DTSTART", lambda: _slot(alone))


def _slot(times: Times) -> TimeSlot:
    start, end = times.start, times.end
    zone = _UTC if start.tzinfo is not None else times.zone
    last = None if end is None else end.date()
    return TimeSlot(
        day=start.date(),
        start=start.time(),
        end=None if end is None else end.time(),
        end_day=None if last == start.date() else last,
        zone=zone,
        start_fold=_fold(start, zone),
        end_fold=None if end is None else _fold(end, zone),
    )


def _fold(moment: datetime, zone: str | None) -> int | None:
    """Give which is meant of two times that look alike: in a calendar, the first.

    A time that clocks skip is counted by the offset from before (RFC 5545, 3.3.5): the same fold.
    """
    if zone is None:
        return None
    return None if occurrences(moment.replace(tzinfo=None), zone) == 1 else 0

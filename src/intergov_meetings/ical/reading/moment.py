"""When an event is, from the lines that say so: DTSTART, and DTEND or DURATION."""

from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple, final
from zoneinfo import ZoneInfo

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.event import Moment, Times, WholeDays
from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.reading.stated import Clock, stated
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.parsed_value import duration_of

_DAY: Final = timedelta(days=1)
_MIDNIGHT: Final = time(0)
_END: Final = "DTEND"


class MomentLines(NamedTuple):
    """The lines of an event that say when it is."""

    start: ContentLine | None = None
    """DTSTART."""
    end: ContentLine | None = None
    """DTEND."""
    duration: ContentLine | None = None
    """DURATION."""
    is_marked_as_days: bool = False
    """Whether its program says elsewhere that midnight to midnight means whole days."""


@final
class ReadMoment:
    """When an event is, as far as its lines can be understood."""

    def __init__(self, lines: MomentLines, document: Document) -> None:
        self.unread: list[ContentLine] = []
        self.read_in_part: list[ContentLine] = []
        self.moment: Moment | None = None
        self._document = document
        start, end, duration, self._is_marked_as_days = lines
        if start is None:
            for line in filter(None, (end, duration)):
                self._leave_out(line, "no DTSTART beside it")
            return
        try:
            self.moment = self._read(start, end, duration)
        except OverflowError:
            self._leave_out(start, "a day or a time that is too far away")
            self.unread += filter(None, (end, duration))
        except InvalidRecordError as error:
            self._leave_out(start, error.faults[0].message)
            self.unread += filter(None, (end, duration))

    def _leave_out(self, line: ContentLine, found: str) -> None:
        self._document.report(line, found, "left out")
        self.unread.append(line)

    def _read_otherwise(self, line: ContentLine, found: str, done: str) -> None:
        self._document.report(line, found, done)
        self.read_in_part.append(line)

    def _read(
        self, start: ContentLine, end: ContentLine | None, duration: ContentLine | None
    ) -> Moment | None:
        begins = stated(start, self._document)
        if end is not None and duration is not None:
            self._leave_out(duration, "DURATION beside DTEND")
            duration = None
        if begins is None:
            self.unread += filter(None, (start, end, duration))
            return None
        if duration is not None:
            return self._lasting(begins, duration)
        if end is None:
            return self._alone(begins)
        ends = stated(end, self._document)
        if ends is None:
            self.unread.append(end)
            return self._alone(begins)
        if isinstance(begins, Clock):
            if isinstance(ends, Clock):
                return self._times(begins, ends, end)
        elif not isinstance(ends, Clock):
            return self._days(begins, ends, end)
        self._leave_out(end, "a day and a time as beginning and end")
        return self._alone(begins)

    @staticmethod
    def _alone(begins: date | Clock) -> Moment:
        if isinstance(begins, Clock):
            return Times(start=begins.time, zone=begins.zone)
        return WholeDays(first=begins, last=begins)

    def _lasting(self, begins: date | Clock, line: ContentLine) -> Moment:
        """Count days by the calendar and hours by the clock (RFC 5545, 3.3.6)."""
        duration = duration_of(line.value.strip())
        if duration is None or duration < (0, 0):
            self._leave_out(line, f"expected a duration, found {excerpt(line.value)}")
            return self._alone(begins)
        if not isinstance(begins, Clock):
            if duration.seconds:
                self._read_otherwise(line, "a duration with hours beside a day", "read in days")
            return self._days(begins, begins + max(timedelta(days=duration.days), _DAY), line)
        days, hours = timedelta(days=duration.days), timedelta(seconds=duration.seconds)
        ends = Clock(begins.time + days, begins.zone)
        if hours:
            ends = Clock((ends.instant or ends.time) + hours)
        return self._times(begins, ends, line)

    def _days(self, first: date, end: date, line: ContentLine) -> WholeDays:
        """Give whole days; in a calendar they end on the day after the last."""
        if end <= first:
            self._read_otherwise(
                line, f"an end on {end}, not after the first day", "read as one day"
            )
            return WholeDays(first=first, last=first)
        return WholeDays(first=first, last=end - _DAY)

    def _times(self, begins: Clock, ends: Clock, line: ContentLine) -> Moment:
        is_midnight = begins.time.time() == ends.time.time() == _MIDNIGHT
        if self._is_marked_as_days and is_midnight:
            return self._days(begins.time.date(), ends.time.date(), line)
        together = _in_one_zone(begins, ends)
        if together is None:
            self._leave_out(line, "a zone only for the beginning or only for the end")
            return self._alone(begins)
        start, end, zone = together
        if end <= start:
            self._leave_out(line, f"an end at {end}, not after the beginning")
            return self._alone(begins)
        if line.name == _END and begins.zone != ends.zone:
            found = f"an end in {ends.zone or 'UTC'} and a beginning in {begins.zone or 'UTC'}"
            self._read_otherwise(line, found, f"read in {zone or 'UTC'}")
        return Times(start=start, end=end, zone=zone)


def _in_one_zone(begins: Clock, ends: Clock) -> tuple[datetime, datetime, str | None] | None:
    """Give both in the zone of the beginning, or in UTC; `None` where one has no zone at all."""
    start, end, zone = begins.time, ends.time, begins.zone
    if zone == ends.zone and (start.tzinfo is None) == (end.tzinfo is None):
        return start, end, zone
    first, last = begins.instant, ends.instant
    if first is None or last is None:
        return None
    if zone is not None:
        local = last.astimezone(ZoneInfo(zone))
        if not local.fold:
            return start, local.replace(tzinfo=None), zone
    return first, last, None

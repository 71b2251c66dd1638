"""A day or a time as one line states it; also as other systems misspell it."""

import re
from datetime import UTC, date, datetime, time
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.reading.zone import DocumentZone
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.parsed_value import date_of, date_time_of, is_leap_second
from intergov_meetings.ical.zone.definition import ZoneDefinition
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR, occurrences

# ISO 8601 as people write it: with hyphens and colons, without seconds, with an offset.
_OTHER_SPELLING: Final = re.compile(
    r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}([T ][0-9]{2}:?[0-9]{2}(:?[0-9]{2}(\.[0-9]{1,6})?)?"
    r"(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?",
    re.IGNORECASE,
)


class Clock(NamedTuple):
    """A time as clocks show it."""

    time: datetime
    """Local time without a zone, or a moment in UTC."""
    zone: str | None = None
    """The IANA name of the zone of a local time; `None` where none is known."""

    @property
    def instant(self) -> datetime | None:
        """The moment in UTC; `None` without a zone."""
        if self.time.tzinfo is not None:
            return self.time
        if self.zone is None:
            return None
        return self.time.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)


def stated(line: ContentLine, document: Document) -> date | Clock | None:
    """Read the value of DTSTART and the like; `None`, and reported, where it is none."""
    text, kind = line.value, (line.parameter("VALUE") or "").upper()
    if (moment := date_time_of(text)) is not None:
        if is_leap_second(text):
            document.report(line, f"the leap second {text}", "read as the second before")
        if kind != "DATE":
            return _clock(moment, line, document)
        is_day = moment.timetz() == time(0)
        done = "read as the day" if is_day else "read as the time"
        document.report(line, f"VALUE=DATE beside {text}", done)
        return moment.date() if is_day else _clock(moment, line, document)
    if (day := date_of(text)) is None:
        return _otherwise_stated(line, document)
    if kind != "DATE":
        document.report(line, f"the day {text} without VALUE=DATE", "read as the day")
    return day


def _otherwise_stated(line: ContentLine, document: Document) -> date | Clock | None:
    text = line.value.strip().upper()
    moment = None
    if _OTHER_SPELLING.fullmatch(text):
        try:
            moment = datetime.fromisoformat(text).replace(microsecond=0)
            moment = moment if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, OverflowError):
            moment = None
    if moment is None:
        document.report(line, f"expected a date or a time, found {excerpt(line.value)}", "left out")
        return None
    is_day = len(text) <= len("2024-05-14")
    found = moment.date() if is_day else moment
    otherwise = f"{excerpt(line.value)}, spelt otherwise in calendars"
    document.report(line, otherwise, f"read as {found}")
    return moment.date() if is_day else _clock(moment, line, document)


def _clock(moment: datetime, line: ContentLine, document: Document) -> Clock:
    label = line.parameter("TZID")
    if label is None:
        return Clock(moment)
    if moment.tzinfo is not None:
        document.report(line, f"the zone {excerpt(label)} beside a time in UTC", "read in UTC")
        return Clock(moment)
    zone = document.zone(label, line)
    if zone.definition is None:
        clock = Clock(moment, zone.key)
    else:
        clock = _clock_as_defined(moment, zone.definition, zone, line, document)
    if clock.zone is not None and occurrences(moment, clock.zone) == 0:
        found = f"the local time {moment}, which clocks in {clock.zone} skip"
        document.report(line, found, "read as it stands")
    return clock


def _clock_as_defined(
    moment: datetime,
    definition: ZoneDefinition,
    zone: DocumentZone,
    line: ContentLine,
    document: Document,
) -> Clock:
    """Read a local time where the calendar itself describes the clocks of the zone.

    A zone that has its IANA name keeps it, since wall times outlast descriptions of clocks. What a
    name only seems to mean gives way to what the calendar says.
    """
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return Clock(moment, zone.key)
    if zone.key is not None and definition.agrees_with(zone.key, moment):
        return Clock(moment, zone.key)
    offset = definition.offset_at(moment)
    if offset is None:
        found = "clocks of its zone that are too much to follow"
        document.report_zone(line, zone, found, "read without what the file says of them")
        return Clock(moment, zone.key)
    if zone.key is not None:
        if offset == moment.replace(tzinfo=ZoneInfo(zone.key)).utcoffset():
            return Clock(moment, zone.key)
        if zone.is_exact:
            found = f"clocks in the file that differ from those of {zone.key}"
            document.report_zone(line, zone, found, "read as local time there")
            return Clock(moment, zone.key)
    document.report_zone(line, zone, "a zone that only the file describes", "read in UTC")
    return Clock((moment - offset).replace(tzinfo=UTC))

"""When clocks are set, and to what: STANDARD and DAYLIGHT (RFC 5545, 3.6.5), read from their lines.

Only what is stated whole is read, by every reader of calendars alike.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from typing import Final, NamedTuple

from intergov_meetings.ical.recurrence.rule import RecurrenceRule, rule_of
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.parsed_value import date_time_of, utc_offset_of

OBSERVANCES: Final = frozenset({"DAYLIGHT", "STANDARD"})
"""The components of a VTIMEZONE that say when clocks are set."""

_LAST_YEAR: Final = 9_998


class Observance(NamedTuple):
    """When clocks are set, and to what (STANDARD or DAYLIGHT)."""

    start: datetime
    """The first time, as clocks show it that have not been set yet."""
    before: timedelta
    """The offset from UTC before it."""
    after: timedelta
    """The offset from UTC from then on."""
    rule: RecurrenceRule | None = None
    """The rule by which it recurs."""
    until: datetime | None = None
    """The last moment at which it can recur by the rule, as clocks show it; `None`: it goes on."""
    dates: tuple[datetime, ...] = ()
    """Further times at which it recurs."""


def observance_of(properties: Iterable[ContentLine]) -> Observance | None:
    """Read when clocks are set and to what; `None` where that is not all stated."""
    found = tuple(properties)
    lines = {line.name: line for line in reversed(found)}
    start = _wall_time(lines.get("DTSTART"))
    before, after = (_offset(lines.get(name)) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
    if start is None or before is None or after is None:
        return None
    stated = lines.get("RRULE")
    rule = None if stated is None else rule_of(stated.value)
    if stated is not None and rule is None:
        return None
    dates = [day for line in found for day in _dates(line)]
    return Observance(start, before, after, rule, _until(rule, before), tuple(dates))


def _dates(line: ContentLine) -> Iterator[datetime]:
    if line.name == "RDATE":
        for text in line.value.split(","):
            moment = date_time_of(text.partition("/")[0])
            if moment is not None and moment.year <= _LAST_YEAR:
                yield moment if moment.tzinfo is None else moment.replace(tzinfo=None)


def _until(rule: RecurrenceRule | None, before: timedelta) -> datetime | None:
    """Give the end of a rule as clocks show it that have not been set yet."""
    until = None if rule is None else rule.until
    if until is None:
        return None
    if not isinstance(until, datetime):
        return datetime.combine(until, time.max)
    wall = until.replace(tzinfo=None)
    is_near = until.tzinfo is not None and 1 < wall.year <= _LAST_YEAR
    return wall + before if is_near else wall


def _wall_time(line: ContentLine | None) -> datetime | None:
    moment = None if line is None else date_time_of(line.value.strip())
    if moment is None or moment.year > _LAST_YEAR:
        return None
    return moment.replace(tzinfo=None)


def _offset(line: ContentLine | None) -> timedelta | None:
    text = "" if line is None else line.value.strip()
    return timedelta(0) if text == "-0000" else utc_offset_of(text)

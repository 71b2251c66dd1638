"""The zones of one calendar: what it means by a name, and what it says of the clocks there."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final, NamedTuple

from intergov_meetings.ical.reading.component import Component
from intergov_meetings.ical.reading.diagnostic import Diagnostics
from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.recurrence.rule import RecurrenceRule, rule_of
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.parsed_value import date_time_of, utc_offset_of
from intergov_meetings.ical.zone.definition import Observance, ZoneDefinition

_OBSERVANCES: Final = frozenset({"DAYLIGHT", "STANDARD"})
_LAST_YEAR: Final = 9_998


class DocumentZone(NamedTuple):
    """A zone that a calendar names."""

    key: str | None
    """The IANA name; `None` where the name means no zone that is known."""
    is_exact: bool
    """Whether it was named by its IANA name."""
    definition: ZoneDefinition | None
    """What the calendar says of its clocks; `None` where it says nothing that can be read."""


def definition_of(
    component: Component, most: int, steps: Steps, diagnostics: Diagnostics
) -> ZoneDefinition | None:
    """Read a VTIMEZONE; `None`, and reported, where nothing in it can be read.

    Args:
        component: the VTIMEZONE.
        most: how many changes of the clocks it may list.
        steps: how many steps may be taken to follow it.
        diagnostics: where to report.
    """
    found: list[Observance] = []
    for inner in component.components[:most]:
        observance = _observance(inner) if inner.name in _OBSERVANCES else None
        if observance is None:
            done = "left out of the clocks of the zone"
            diagnostics.add(inner.line, "VTIMEZONE", "a change of clocks that is not whole", done)
            continue
        if len(observance.dates) > most:
            found_dates = f"more than {most} dates of a change of clocks"
            diagnostics.add(inner.line, "VTIMEZONE", found_dates, f"the first {most} are read")
        found.append(observance._replace(dates=observance.dates[:most]))
    if len(component.components) > most:
        line = component.components[most].line
        diagnostics.add(line, "VTIMEZONE", f"more than {most} changes of clocks", "left out")
    if not found:
        diagnostics.add(component.line, "VTIMEZONE", "no clocks that can be read", "left out")
        return None
    return ZoneDefinition(tuple(found), steps)


def _observance(component: Component) -> Observance | None:
    """Read when clocks are set and to what; `None` where that is not all stated."""
    lines = {line.name: line for line in reversed(component.properties)}
    start = _wall_time(lines.get("DTSTART"))
    before, after = (_offset(lines.get(name)) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
    if start is None or before is None or after is None:
        return None
    stated = lines.get("RRULE")
    rule = None if stated is None else rule_of(stated.value)
    if stated is not None and rule is None:
        return None
    dates = [day for line in component.properties for day in _dates(line)]
    return Observance(start, before, after, rule, _until(rule, before), tuple(dates))


def _dates(line: ContentLine) -> Iterator[datetime]:
    if line.name == "RDATE":
        for text in line.value.split(","):
            moment = date_time_of(text.partition("/")[0])
            if moment is not None and moment.year <= _LAST_YEAR:
                yield moment.replace(tzinfo=None)


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

"""VTIMEZONE: what a calendar says about the clocks of a zone (RFC 5545, 3.6.5).

Bounded to the years that the calendar needs. Where the zone has a yearly rule, that rule is
written, since Outlook reads nothing else; where it has none that holds (Morocco, Gaza, the year
of a change of rule), each change of the clocks is written.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import chain
from typing import Final
from zoneinfo import ZoneInfo

from intergov_meetings.ical.wire.content_line import component, content_line, escaped, line_head
from intergov_meetings.ical.wire.value import local_time, utc_offset
from intergov_meetings.ical.zone.transition import (
    Span,
    Transition,
    offset,
    spans,
    transitions,
    yearly_rule,
)

_NONE: Final = timedelta(0)
_STANDARD: Final = tuple(component("STANDARD", ()))
_DAYLIGHT: Final = tuple(component("DAYLIGHT", ()))
_START: Final = line_head("DTSTART")
_BEFORE: Final = line_head("TZOFFSETFROM")
_AFTER: Final = line_head("TZOFFSETTO")
_ABBREVIATION: Final = line_head("TZNAME")
_RULE: Final = line_head("RRULE")


@lru_cache(maxsize=256)
def zone_component(key: str, first_year: int, last_year: int) -> tuple[str, ...]:
    """Give the lines of the VTIMEZONE of a zone, right from the first to the last of these years.

    Args:
        key: the IANA name of the zone.
        first_year: the year of the first local date that is needed.
        last_year: the year of the last.
    """
    zone = ZoneInfo(key)
    found = spans(zone, first_year - 1, last_year + 1)
    if ruled := _ruled(zone, found, last_year - first_year + 3):
        observances = [_observance(zone, change, rule) for change, rule in ruled]
    else:
        observances = [_beginning(zone, first_year - 1)]
        observances += [_observance(zone, change) for change in transitions(zone, found)]
    name = content_line("TZID", escaped(key))
    return tuple(component("VTIMEZONE", (name, *chain.from_iterable(observances))))


def _ruled(zone: ZoneInfo, found: list[Span], years: int) -> list[tuple[Transition, str]]:
    """Give the first change of each kind with its rule; none unless all follow rules every year."""
    first_of_kind: dict[tuple[timedelta, timedelta], Span] = {}
    for span in found:
        first_of_kind.setdefault((span.before, span.after), span)
    if len(found) != years * len(first_of_kind):
        return []
    ruled: list[tuple[Transition, str]] = []
    for span in first_of_kind.values():
        change, *others = transitions(zone, [span])
        if others or (rule := yearly_rule(zone, change, years)) is None:
            return []
        ruled.append((change, rule))
    return ruled


def _beginning(zone: ZoneInfo, year: int) -> Iterator[str]:
    """Give what clocks show when the years begin, as if they had been set to it then."""
    here = datetime(year, 1, 1, tzinfo=UTC)
    return _observance(zone, Transition(here, offset(zone, here), offset(zone, here)))


def _observance(zone: ZoneInfo, change: Transition, rule: str | None = None) -> Iterator[str]:
    begin, end = _DAYLIGHT if _is_daylight(zone, change) else _STANDARD
    yield begin
    yield _START + local_time(change.onset)
    yield _BEFORE + utc_offset(change.before)
    yield _AFTER + utc_offset(change.after)
    yield _ABBREVIATION + escaped(change.instant.astimezone(zone).tzname() or "")
    if rule is not None:
        yield _RULE + rule
    yield end


def _is_daylight(zone: ZoneInfo, change: Transition) -> bool:
    """Whether clocks go ahead for a season.

    Irish and Moroccan law, and so the zone data, have it the other way round: there clocks go back
    for a season. Readers know only clocks that go ahead.
    """
    before = (change.instant - timedelta(seconds=1)).astimezone(zone).dst() or _NONE
    after = change.instant.astimezone(zone).dst() or _NONE
    return after > _NONE or (before < _NONE <= after)

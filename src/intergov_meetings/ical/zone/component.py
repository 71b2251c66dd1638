"""VTIMEZONE: what a calendar says about the clocks of a zone (RFC 5545, 3.6.5).

Bounded to the years that the calendar needs. Where the zone has a yearly rule, that rule is
written, since Outlook reads nothing else; where it has none that holds (Morocco, Gaza, the year
of a change of rule), each change of the clocks is written.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import chain
from zoneinfo import ZoneInfo

from intergov_meetings.ical.wire.content_line import component, content_line, escaped
from intergov_meetings.ical.wire.value import local_time, utc_offset
from intergov_meetings.ical.zone.transition import Transition, offset, transitions, yearly_rule

_NONE = timedelta(0)


@lru_cache(maxsize=256)
def zone_component(key: str, first_year: int, last_year: int) -> tuple[str, ...]:
    """Give the lines of the VTIMEZONE of a zone, right from the first to the last of these years.

    Args:
        key: the IANA name of the zone.
        first_year: the year of the first local date that is needed.
        last_year: the year of the last.
    """
    zone = ZoneInfo(key)
    found = tuple(transitions(zone, first_year - 1, last_year + 1))
    first_of_kind: dict[tuple[timedelta, timedelta], Transition] = {}
    for change in found:
        first_of_kind.setdefault((change.before, change.after), change)
    rules = [(change, yearly_rule(zone, change)) for change in first_of_kind.values()]
    years = last_year - first_year + 3
    if found and len(found) == years * len(rules) and all(rule for _, rule in rules):
        observances = [_observance(zone, change, rule) for change, rule in rules]
    else:
        observances = [_beginning(zone, first_year - 1)]
        observances += [_observance(zone, change) for change in found]
    name = content_line("TZID", escaped(key))
    return tuple(component("VTIMEZONE", (name, *chain.from_iterable(observances))))


def _beginning(zone: ZoneInfo, year: int) -> Iterable[str]:
    """Give what clocks show when the years begin, as if they had been set to it then."""
    here = datetime(year, 1, 1, tzinfo=UTC)
    return _observance(zone, Transition(here, offset(zone, here), offset(zone, here)))


def _observance(zone: ZoneInfo, change: Transition, rule: str | None = None) -> Iterable[str]:
    return component(
        "DAYLIGHT" if _is_daylight(zone, change) else "STANDARD",
        _observance_lines(zone, change, rule),
    )


def _observance_lines(zone: ZoneInfo, change: Transition, rule: str | None) -> Iterator[str]:
    yield content_line("DTSTART", local_time(change.onset))
    yield content_line("TZOFFSETFROM", utc_offset(change.before))
    yield content_line("TZOFFSETTO", utc_offset(change.after))
    yield content_line("TZNAME", escaped(change.instant.astimezone(zone).tzname() or ""))
    if rule is not None:
        yield content_line("RRULE", rule)


def _is_daylight(zone: ZoneInfo, change: Transition) -> bool:
    """Whether clocks go ahead for a season.

    Irish and Moroccan law, and so the zone data, have it the other way round: there clocks go back
    for a season. Readers know only clocks that go ahead.
    """
    before = (change.instant - timedelta(seconds=1)).astimezone(zone).dst() or _NONE
    after = change.instant.astimezone(zone).dst() or _NONE
    return after > _NONE or (before < _NONE <= after)

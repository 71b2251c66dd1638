"""Building and writing calendars of 1, 100 and 10,000 events beside libraries that do the same.

The unit is a writer by hand of the same bytes. A library that would take minutes for the largest
calendar is left out of it. "One event with its zone" is a calendar of one event when the zone is
written for the first time, and afterwards.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from benchmarks import calendar_bare
from benchmarks.calendar_content import rows
from benchmarks.calendar_peers import WRITERS, ours, with_icalendar
from benchmarks.calendar_rows import BARE, HEADINGS, compared
from benchmarks.measure import Spread, interleaved, ratio, stopwatch, table
from intergov_meetings.ical.zone.component import zone_component

ROUNDS: Final[Mapping[int, int]] = {1: 31, 100: 7, 10_000: 3}
"""How often each number of events is written."""


def report(rounds: Mapping[int, int] = ROUNDS) -> str:
    """Give a row for each library and number of events, then the one event with its zone."""
    found = [row for count, turns in rounds.items() for row in _rows(count, turns)]
    one = _one_event(max(2, rounds[min(rounds)]))
    return f"{table(HEADINGS, found)}\n\n{one}"


def _rows(count: int, rounds: int) -> Iterable[tuple[str, ...]]:
    content = rows(count)
    zones = _zones(ours(content))
    works: dict[str, Callable[[], object]] = {BARE: lambda: calendar_bare.write(content, zones)}
    works |= {name: partial(writer, content) for name, writer in WRITERS.items()}
    return compared(works, count, rounds)


def _one_event(rounds: int) -> str:
    """Give how long one event takes with the zone not known before, and known."""
    content = rows(1)

    def unknown() -> bytes:
        zone_component.cache_clear()
        return ours(content)

    tasks = {
        "icalendar": stopwatch(lambda: with_icalendar(content)),
        "ours, zone for the first time": stopwatch(unknown),
        "ours, zone known": stopwatch(lambda: ours(content)),
    }
    found = interleaved(tasks, rounds)
    shown = [
        (
            name,
            Spread.of(figures).shown(unit=1e-3),
            ratio(found["icalendar"], figures).shown(),
        )
        for name, figures in found.items()
    ]
    return table(("one event with its zone", "ms (quartiles)", "times faster (quartiles)"), shown)


def _zones(calendar: bytes) -> str:
    """Give the description of the zones that stands in a calendar."""
    start, end = calendar.index(b"BEGIN:VTIMEZONE"), calendar.index(b"BEGIN:VEVENT")
    return calendar[start:end].decode()

"""Building and writing calendars of 1, 100 and 10,000 events beside libraries that do the same.

The unit is a writer by hand of the same bytes. A library that would take minutes for the largest
calendar is left out of it. "One event with its zone" is a calendar of one event when the zone is
written for the first time, and afterwards.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from benchmarks import calendar_bare
from benchmarks.calendar_content import Row, rows
from benchmarks.calendar_peers import WRITERS, ours, with_icalendar
from benchmarks.measure import Spread, Stopwatch, interleaved, once, ratio, stopwatch, table
from intergov_meetings.ical.zone.component import zone_component

BARE: Final = "by hand"
ROUNDS: Final[Mapping[int, int]] = {1: 31, 100: 7, 10_000: 3}
"""How often each number of events is written."""
_LARGE: Final = 5_000
_TOO_SLOW: Final = ("vobject",)


def report(rounds: Mapping[int, int] = ROUNDS) -> str:
    """Give a row for each library and number of events, then the one event with its zone."""
    found = [row for count, turns in rounds.items() for row in _rows(count, turns)]
    headings = ("events, library", "µs per event (quartiles)", "times by hand (quartiles)", "ours")
    one = _one_event(max(2, rounds[min(rounds)]))
    return f"{table(headings, found)}\n\n{one}"


def _rows(count: int, rounds: int) -> Iterable[tuple[str, ...]]:
    content = rows(count)
    zones = _zones(ours(content))
    tasks = {BARE: _task(lambda held: calendar_bare.write(held, zones), content)}
    tasks |= {
        name: _task(writer, content)
        for name, writer in WRITERS.items()
        if count < _LARGE or name not in _TOO_SLOW
    }
    found = interleaved(tasks, rounds)
    for name, figures in found.items():
        yield (
            f"{count:,}, {name}",
            Spread.of(figures).shown(unit=1e-6 * count),
            ratio(figures, found[BARE]).shown(),
            ratio(figures, found["ours"]).shown(),
        )


def _task(writer: Callable[[list[Row]], bytes], content: list[Row]) -> Stopwatch:
    """Time a writer; a large calendar is written once, and small ones several times in a row."""
    if len(content) < _LARGE:
        return stopwatch(lambda: writer(content))
    return once(lambda: writer(content))


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

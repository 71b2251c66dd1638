"""Reading calendars beside libraries that do the same, how it grows, and the memory it takes.

All read what our library writes. The unit is a reader by hand that believes every line. A library
that would take minutes for the largest calendar is left out of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Final

from benchmarks import calendar_bare
from benchmarks.calendar_content import rows
from benchmarks.calendar_memory import peak
from benchmarks.calendar_peers import READERS, ours
from benchmarks.calendar_rows import BARE, HEADINGS, LARGE, compared, task
from benchmarks.measure import (
    Spread,
    growth,
    interleaved,
    table,
    three_digits,
)

ROUNDS: Final[Mapping[int, int]] = {1: 31, 100: 7, 10_000: 3}
"""How often each number of events is read."""
GROWTH: Final = (1_000, 10_000, 100_000)
"""The numbers of events by which growth is measured."""
MEASURED_FOR_MEMORY: Final = ("ours", "icalendar")


def report(
    rounds: Mapping[int, int] = ROUNDS, sizes: Sequence[int] = GROWTH, memory_of: int = 10_000
) -> str:
    """Give a table of times, one of growth and one of memory."""
    found = [row for count, turns in rounds.items() for row in _rows(count, turns)]
    return "\n\n".join((table(HEADINGS, found), _growth(sizes), _memory(memory_of)))


def _rows(count: int, rounds: int) -> Iterable[tuple[str, ...]]:
    data = ours(rows(count))
    readers = {BARE: calendar_bare.read, **READERS}
    return compared({name: partial(read, data) for name, read in readers.items()}, count, rounds)


def _growth(sizes: Sequence[int]) -> str:
    """Give how the time of our reader grows with the number of events."""
    tasks = {str(size): task(partial(READERS["ours"], ours(rows(size))), LARGE) for size in sizes}
    medians = [Spread.of(figures).median for figures in interleaved(tasks, 2).values()]
    shown = [
        (f"{size:,}", three_digits(seconds), three_digits(seconds / size / 1e-6))
        for size, seconds in zip(sizes, medians, strict=True)
    ]
    shown.append(("exponent", "", f"{growth(sizes, medians):.2f}"))
    return table(("events, ours", "s", "µs per event"), shown)


def _memory(count: int) -> str:
    """Give the memory that reading takes beyond the calendar itself, in a process of its own."""
    data = ours(rows(count))
    shown = []
    for name in MEASURED_FOR_MEMORY:
        taken = peak(name, data)
        shown.append((f"{count:,}, {name}", f"{taken / 2**20:.1f}", f"{taken / len(data):.1f}"))
    return table(("events, library", "peak memory, MiB", "times the file"), shown)

"""What the comparisons of writers and of readers share: who takes part, how often, and the rows."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from benchmarks.measure import Spread, Stopwatch, interleaved, once, ratio, stopwatch

BARE: Final = "by hand"
LARGE: Final = 5_000
"""From so many events on, a library is asked once a round and slow ones are left out."""
HEADINGS: Final = (
    "events, library",
    "µs per event (quartiles)",
    "times by hand (quartiles)",
    "ours",
)
_TOO_SLOW: Final = ("vobject",)


def task(work: Callable[[], object], count: int) -> Stopwatch:
    """Time the work on so many events; little work is done several times in a row."""
    return once(work) if count >= LARGE else stopwatch(work)


def compared(
    works: Mapping[str, Callable[[], object]], count: int, rounds: int
) -> Iterable[tuple[str, ...]]:
    """Give a row for each library that does the work on so many events."""
    tasks = {
        name: task(work, count)
        for name, work in works.items()
        if count < LARGE or name not in _TOO_SLOW
    }
    found = interleaved(tasks, rounds)
    for name, figures in found.items():
        yield (
            f"{count:,}, {name}",
            Spread.of(figures).shown(unit=1e-6 * count),
            ratio(figures, found[BARE]).shown(),
            ratio(figures, found["ours"]).shown(),
        )

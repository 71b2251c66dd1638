"""Measuring in interleaved rounds, so that what slows the machine down slows down all alike."""

import gc
import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

Stopwatch = Callable[[], float]
"""Makes one measurement and gives the seconds it took."""


class Spread(NamedTuple):
    """The median of several figures, and the quartiles on both sides of it."""

    low: float
    median: float
    high: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> "Spread":
        """Summarize two figures or more."""
        return cls(*statistics.quantiles(figures, n=4, method="inclusive"))

    def shown(self, unit: float = 1) -> str:
        """Give the spread as text, in some unit of a second, each figure to three digits."""
        low, median, high = (three_digits(figure / unit) for figure in self)
        return f"{median} ({low}–{high})"


def three_digits(figure: float) -> str:
    """Give a positive number to three digits that count, and never with an exponent."""
    return f"{figure:,.{max(0, 2 - math.floor(math.log10(figure)))}f}"


def stopwatch(run: Callable[[], object], at_least: float = 0.005) -> Stopwatch:
    """Time a function by as many calls in a row as fill at least so many seconds.

    What counts is the time of the processor, so that other programs do not. The function is called
    twice at once: to warm it up, and to learn how long a call takes.
    """

    def several(calls: int) -> float:
        gc.collect()
        started = time.process_time()
        for _ in range(calls):
            run()
        return (time.process_time() - started) / calls

    several(1)
    calls = max(1, math.ceil(at_least / several(1)))
    return lambda: several(calls)


def once(run: Callable[[], object]) -> Stopwatch:
    """Time a function that takes long by one call, and do not call it before."""

    def measure() -> float:
        gc.collect()
        started = time.process_time()
        run()
        return time.perf_counter() - started

    return measure


def interleaved(tasks: Mapping[str, Stopwatch], rounds: int) -> dict[str, list[float]]:
    """Measure every task once a round, each round beginning with another."""
    names = list(tasks)
    found: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            found[name].append(tasks[name]())
    return found


def measured(tasks: Mapping[str, Stopwatch], rounds: int) -> dict[str, list[float]]:
    """Measure in rounds, while the garbage collector leaves alone what was there before."""
    gc.collect()
    gc.freeze()
    try:
        return interleaved(tasks, rounds)
    finally:
        gc.unfreeze()


def ratio(figures: Sequence[float], base: Sequence[float]) -> Spread:
    """Give how many times the base something takes, from the ratio within each round."""
    return Spread.of([figure / other for figure, other in zip(figures, base, strict=True)])


def growth(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """Give the exponent of growth, the slope on logarithmic scales: 1 is linear, 2 quadratic."""
    fit = statistics.linear_regression([*map(math.log, sizes)], [*map(math.log, seconds)])
    return fit.slope


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Give a Markdown table, the first column flush left and the others flush right."""
    lines = [headings, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(headings))]

    def row(cells: Sequence[str]) -> str:
        first, *others = (
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        return f"| {' | '.join([first, *others])} |"

    first, *others = widths
    rule = " | ".join(["-" * first, *("-" * (width - 1) + ":" for width in others)])
    return "\n".join([row(headings), f"| {rule} |", *map(row, rows)])

"""Measuring in interleaved rounds, so that what slows the machine down slows down all alike."""

import gc
import math
import statistics
import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import NamedTuple, TypeVar

_Name = TypeVar("_Name", bound=Hashable)

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

    What counts is the time of the processor, so that other programs do not. Before the first
    measurement the function is called twice: to warm it up, and to learn how long a call takes.
    """
    calls = 0

    def measure() -> float:
        nonlocal calls
        if not calls:
            _seconds(run, 1)
            calls = max(1, math.ceil(at_least / _seconds(run, 1)))
        return _seconds(run, calls)

    return measure


def once(run: Callable[[], object]) -> Stopwatch:
    """Time a function that takes long by one call, and do not call it before."""
    return lambda: _seconds(run, 1)


def _seconds(run: Callable[[], object], calls: int) -> float:
    """Give the seconds of a call, after all garbage has been cleared away."""
    gc.collect()
    started = time.process_time()
    for _ in range(calls):
        run()
    return (time.process_time() - started) / calls


def interleaved(tasks: Mapping[_Name, Stopwatch], rounds: int) -> dict[_Name, list[float]]:
    """Measure every task once a round, each round beginning with another.

    Meanwhile the garbage collector leaves alone what was there before.
    """
    names = list(tasks)
    found: dict[_Name, list[float]] = {name: [] for name in names}
    gc.collect()
    gc.freeze()
    try:
        for turn in range(rounds):
            first = turn % len(names)
            for name in names[first:] + names[:first]:
                found[name].append(tasks[name]())
    finally:
        gc.unfreeze()
    return found


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

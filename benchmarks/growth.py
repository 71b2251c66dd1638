"""A table of how something grows with the size of a meeting."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from benchmarks import cop
from benchmarks.measure import Spread, growth, interleaved, stopwatch, table, three_digits
from intergov_meetings import Meeting
from intergov_meetings.model.reference import records

SIZES: Final[Mapping[str, float]] = {"1/8": 1 / 8, "1/4": 1 / 4, "1/2": 1 / 2, "1": 1, "2": 2}
"""Shares of a COP."""


class Case(NamedTuple):
    """A meeting of one size, and what measuring it needs."""

    size: float
    parts: cop.Parts
    meeting: Meeting
    twin: Meeting
    """An equal meeting that shares no record with it."""
    records: int
    """How many records it holds, itself included."""

    @classmethod
    def of(cls, size: float) -> "Case":
        """Build the meeting, twice."""
        parts = cop.parts(size)
        meeting = cop.meeting(parts)
        held = sum(1 for _ in records(meeting))
        return cls(size, parts, meeting, cop.meeting(cop.parts(size)), held)


Steps = Mapping[str, Callable[[Case], object]]
"""What is to be timed, by the words for it."""


def cases(sizes: Mapping[str, float] = SIZES) -> dict[str, Case]:
    """Build a meeting of each size."""
    return {label: Case.of(size) for label, size in sizes.items()}


def growth_table(meetings: Mapping[str, Case], steps: Steps, rounds: int) -> str:
    """Give a row for each step: its time at each size, at the largest per record, its growth."""
    tasks = {
        (name, label): stopwatch(_on(step, case))
        for name, step in steps.items()
        for label, case in meetings.items()
    }
    found = interleaved(tasks, rounds)
    rows = [
        (name, *_row(meetings, {label: found[name, label] for label in meetings})) for name in steps
    ]
    headings = [f"{label} ({case.records:,} records)" for label, case in meetings.items()]
    return table(("ms (quartiles)", *headings, "µs per record", "exponent"), rows)


def _row(meetings: Mapping[str, Case], found: Mapping[str, Sequence[float]]) -> tuple[str, ...]:
    spreads = [Spread.of(figures) for figures in found.values()]
    counts = [case.records for case in meetings.values()]
    exponent = growth(counts, [spread.median for spread in spreads])
    per_record = spreads[-1].median / counts[-1]
    shown = (spread.shown(unit=1e-3) for spread in spreads)
    return (*shown, three_digits(per_record / 1e-6), f"{exponent:.2f}")


def _on(step: Callable[[Case], object], case: Case) -> Callable[[], object]:
    return lambda: step(case)

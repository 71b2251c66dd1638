"""Reading, writing and rendering beside libraries that do part of the work on the same content.

`json` and `pickle` of the standard library carry the same document or records. `icalendar` writes
a calendar that it has read from ours; it is told nothing of meetings.
"""

import json
import pickle
from collections.abc import Callable, Mapping
from typing import NamedTuple

from icalendar import Calendar

from benchmarks import cop
from benchmarks.measure import Spread, interleaved, ratio, stopwatch, table
from examples.tashkent_2024 import MEETING
from intergov_meetings import Meeting, ical, serialization


class Comparison(NamedTuple):
    """One of our doings, and what a peer does with the same content."""

    name: str
    ours: Callable[[], object]
    peer: str
    theirs: Callable[[], object]


def comparisons(meeting: Meeting) -> tuple[Comparison, ...]:
    """Give what is compared for one meeting."""
    document = serialization.dumps(meeting, indent=False)
    tree = json.loads(document)
    pickled = pickle.dumps(meeting)
    rendered = ical.render(meeting).data
    calendar = Calendar.from_ical(rendered)
    return (
        Comparison(
            "dumps",
            lambda: serialization.dumps(meeting, indent=False),
            "json.dumps",
            lambda: json.dumps(tree, ensure_ascii=False),
        ),
        Comparison(
            "loads",
            lambda: serialization.loads(document),
            "json.loads",
            lambda: json.loads(document),
        ),
        Comparison(
            "loads",
            lambda: serialization.loads(document),
            "pickle.loads",
            lambda: pickle.loads(pickled),  # noqa: S301
        ),
        Comparison(
            "calendar",
            lambda: ical.render(meeting),
            "icalendar to_ical",
            lambda: calendar.to_ical(sorted=False),
        ),
    )


def report(rounds: int = 5, meetings: Mapping[str, Meeting] | None = None) -> str:
    """Give each comparison as a row, for the meeting of Tashkent and for a quarter of a COP."""
    chosen = meetings or {"Tashkent": MEETING, "1/4 COP": cop.meeting(cop.parts(1 / 4))}
    rows = [
        _row(label, comparison, rounds)
        for label, meeting in chosen.items()
        for comparison in comparisons(meeting)
    ]
    return table(("what", "ms (quartiles)", "peer", "times the peer (quartiles)"), rows)


def _row(label: str, comparison: Comparison, rounds: int) -> tuple[str, ...]:
    tasks = {"ours": stopwatch(comparison.ours), "theirs": stopwatch(comparison.theirs)}
    found = interleaved(tasks, rounds)
    ours, theirs = found["ours"], found["theirs"]
    return (
        f"{comparison.name}, {label}",
        Spread.of(ours).shown(unit=1e-3),
        comparison.peer,
        ratio(ours, theirs).shown(),
    )

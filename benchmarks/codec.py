"""Reading and writing documents beside the peers: the same documents, alike checked.

The peers read what the document says of the meeting, with the types, words, patterns and bounds
that our records have. "Types only" is msgspec.Struct without patterns, so that nothing but C code
runs. We check, beyond that, Unicode, the calendar and the zones, what concerns several fields, and
all references between records; and we make the records whose classes users know.
"""

import gc
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from attrs import evolve
from msgspec import ValidationError

from benchmarks import cop
from benchmarks.measure import Spread, Stopwatch, interleaved, ratio, stopwatch, table
from benchmarks.stack import stacks
from examples.tashkent_2024 import MEETING
from intergov_meetings import DocumentError, Meeting, MeetingId, serialization

OURS: Final = "intergov-meetings"
BASE: Final = "msgspec.Struct"

_HEADINGS: Final = (
    "document",
    "library",
    "ms (quartiles)",
    f"times {BASE}",
    "ours is … times faster",
)


def document_of(meeting: Meeting) -> bytes:
    """Write a meeting, compact."""
    return serialization.dump_bytes(meeting, indent=False)


def meeting_in(document: bytes) -> bytes:
    """Give the part of a document that the peers read: the meeting without the envelope."""
    meeting = json.loads(document)["meeting"]
    return json.dumps(meeting, ensure_ascii=False, separators=(",", ":")).encode()


def meetings() -> Mapping[str, Meeting]:
    """Give the meetings of both sizes."""
    return {"Tashkent": MEETING, "COP": cop.meeting(cop.parts())}


def decode_report(rounds: int = 5, chosen: Mapping[str, Meeting] | None = None) -> str:
    """Give how long reading takes."""
    return _report(rounds, chosen or meetings(), _reading)


def encode_report(rounds: int = 5, chosen: Mapping[str, Meeting] | None = None) -> str:
    """Give how long writing takes."""
    return _report(rounds, chosen or meetings(), _writing)


Tasks = Mapping[str, Callable[[], object]]


def _reading(meeting: Meeting) -> Tasks:
    document = document_of(meeting)
    inner = meeting_in(document)
    return {
        OURS: lambda: serialization.loads(document),
        **{stack.name: _call(stack.decode, inner) for stack in stacks()},
    }


def _writing(meeting: Meeting) -> Tasks:
    inner = meeting_in(document_of(meeting))
    return {
        OURS: lambda: serialization.dump_bytes(meeting, indent=False),
        **{stack.name: _call(stack.encode, stack.decode(inner)) for stack in stacks()},
    }


def _call(function: Callable[..., object], argument: object) -> Callable[[], object]:
    return lambda: function(argument)


def _report(
    rounds: int, chosen: Mapping[str, Meeting], tasks_of: Callable[[Meeting], Tasks]
) -> str:
    rows: list[Sequence[str]] = []
    for label, meeting in chosen.items():
        tasks = tasks_of(meeting)
        found = interleaved({name: stopwatch(task) for name, task in tasks.items()}, rounds)
        rows += _rows(label, found)
    return table(_HEADINGS, rows)


def _rows(label: str, found: Mapping[str, Sequence[float]]) -> list[Sequence[str]]:
    return [
        (
            label,
            name,
            Spread.of(figures).shown(unit=1e-3),
            ratio(figures, found[BASE]).shown(),
            ratio(figures, found[OURS]).shown() if name != OURS else "",
        )
        for name, figures in found.items()
    ]


def corpus(size: int = 2_000) -> list[bytes]:
    """Make so many documents: the meeting of Tashkent under other ids and titles."""
    return [
        document_of(evolve(MEETING, id=MeetingId(f"meeting-{number}"), title=f"Meeting {number}"))
        for number in range(size)
    ]


def corpus_report(rounds: int = 3, size: int = 2_000) -> str:
    """Give how long it takes to read many meetings and to keep them, the collector paused."""
    documents = corpus(size)
    inner = [meeting_in(document) for document in documents]
    readers: dict[str, Stopwatch] = {
        OURS: _keeping(serialization.loads, documents),
        **{
            stack.name: _keeping(stack.decode, inner)
            for stack in stacks()
            if stack.name.startswith(("msgspec", "pydantic"))
        },
    }
    rows = _rows(f"{size:,} meetings", interleaved(readers, rounds))
    return table(_HEADINGS, rows)


def _keeping(read: Callable[[bytes], object], documents: Sequence[bytes]) -> Stopwatch:
    read(documents[0])
    run = stopwatch(lambda: [read(document) for document in documents], at_least=0)

    def measure() -> float:
        gc.disable()
        try:
            return run()
        finally:
            gc.enable()

    return measure


def faulty(meeting: Meeting, share: float) -> bytes:
    """Write a document in which one text is a number, so far into the document."""
    document = json.loads(document_of(meeting))
    places = list(_texts(document["meeting"]))
    holder, key = places[round(share * (len(places) - 1))]
    holder[key] = 3
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _texts(held: Any) -> Iterator[tuple[Any, Any]]:
    """Give the places of all texts, in order."""
    for key, value in held.items() if isinstance(held, dict) else enumerate(held):
        if isinstance(value, str):
            yield held, key
        elif isinstance(value, dict | list):
            yield from _texts(value)


def faults_report(rounds: int = 3, chosen: Mapping[str, Meeting] | None = None) -> str:
    """Give how long it takes to refuse a document with a fault near its beginning, middle, end.

    We find every fault and its place; the peer stops at the first that it comes upon.
    """
    decode = stacks()[0].decode
    rows = []
    for label, meeting in (chosen or meetings()).items():
        for share in _SHARES:
            document = faulty(meeting, share)
            tasks = {
                OURS: stopwatch(_refused(serialization.loads, document)),
                BASE: stopwatch(_refused(decode, meeting_in(document))),
            }
            found = interleaved(tasks, rounds)
            times = ratio(found[OURS], found[BASE]).shown()
            rows.append((f"{label}, fault after {share:.0%}", *_shown(found), times))
    return table(("document", "ours, ms", f"{BASE}, ms", f"times {BASE} (quartiles)"), rows)


_SHARES: Final = (0.1, 0.3, 0.5, 0.7, 0.9)


def _shown(found: Mapping[str, Sequence[float]]) -> Iterator[str]:
    return (Spread.of(figures).shown(unit=1e-3) for figures in found.values())


def _refused(read: Callable[[bytes], object], document: bytes) -> Callable[[], object]:
    def refuse() -> None:
        with suppress(DocumentError, ValidationError):
            raise AssertionError(read(document))

    return refuse

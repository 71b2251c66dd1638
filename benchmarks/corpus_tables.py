"""Many meetings read and made into tables, beside a decoder that makes plain structures of them.

The decoder is that of msgspec with the mirrors of our classes: it checks types and words, and
neither the rules of plain values nor what records say together.
"""

from collections.abc import Callable, Mapping

import msgspec
from attrs import evolve

from benchmarks.measure import Spread, interleaved, ratio, stopwatch, table
from examples.tashkent_2024 import MEETING
from intergov_meetings import Audience, Meeting, MeetingId, corpus
from intergov_meetings.corpus import arrow
from intergov_meetings.serialization.mirror.struct import mirror_of

MEETINGS = 200


def tasks(documents: list[bytes]) -> Mapping[str, Callable[[], object]]:
    """Give what is measured; the first is the unit."""
    envelope = msgspec.defstruct(
        "Envelope", [("format", str), ("version", int), ("meeting", mirror_of(Meeting))], gc=False
    )
    decode = msgspec.json.Decoder(envelope).decode
    internal, entries = Audience.INTERNAL, list(corpus.loads(documents))
    return {
        "structures of documents": lambda: [decode(document) for document in documents],
        "meetings of documents": lambda: list(corpus.loads(documents)),
        "all tables of meetings": lambda: arrow.tables(entries, audience=internal),
        "the same, for the public": lambda: arrow.tables(entries),
        "all tables of documents": lambda: arrow.tables(corpus.loads(documents), audience=internal),
        "one table of documents": lambda: list(
            arrow.record_batches("sessions", corpus.loads(documents), audience=internal)
        ),
    }


def report(rounds: int = 5, meetings: int = MEETINGS) -> str:
    """Give each task as a row, with how many times the unit it takes."""
    held = (evolve(MEETING, id=MeetingId(f"meeting-{number}")) for number in range(meetings))
    timed = {name: stopwatch(run) for name, run in tasks(list(corpus.dumps(held))).items()}
    found = interleaved(timed, rounds)
    unit = next(iter(found.values()))
    rows = [
        (name, Spread.of(figures).shown(unit=1e-3), ratio(figures, unit).shown())
        for name, figures in found.items()
    ]
    headings = (f"{meetings} meetings", "ms (quartiles)", "times the first (quartiles)")
    return table(headings, rows)

"""Many meetings read and made into tables, beside msgspec.Struct, which only reads them.

There are two units, since Structs can be made to check more or less. "Types only" checks types,
words and bounds, so that nothing but C code runs; "alike checked" checks the patterns of our
records as well. We check, beyond that, Unicode, the calendar and the zones, what concerns several
fields, and all references between records. Python looks for no garbage while any of them runs.
"""

from collections.abc import Callable, Mapping

import pyarrow as pa

from benchmarks.codec import corpus as documents_of
from benchmarks.codec import meeting_in
from benchmarks.measure import Spread, interleaved, ratio, stopwatch, table
from benchmarks.stack.stack import msgspec_struct
from intergov_meetings import Audience, corpus
from intergov_meetings._collector import paused
from intergov_meetings.corpus import arrow

MEETINGS = 200
UNITS = ("Structs of documents, types only", "Structs of documents, alike checked")


def tasks(documents: list[bytes]) -> Mapping[str, Callable[[], object]]:
    """Give what is measured; the first two are the units."""
    types_only, alike = msgspec_struct(is_bare=True).decode, msgspec_struct().decode
    bare = [meeting_in(document) for document in documents]
    entries = list(corpus.loads(documents))
    batch = pa.RecordBatch.from_pydict({"document": documents})
    return {
        UNITS[0]: lambda: [types_only(document) for document in bare],
        UNITS[1]: lambda: [alike(document) for document in bare],
        "meetings of documents": lambda: list(corpus.loads(documents)),
        "all tables of meetings": lambda: arrow.tables(entries),
        "all tables of documents": lambda: arrow.tables(corpus.loads(documents)),
        "all tables of documents, internal": lambda: arrow.tables(
            corpus.loads(documents), audience=Audience.INTERNAL
        ),
        "one table of documents": lambda: list(arrow.DocumentsToTable("sessions")([batch])),
    }


def report(rounds: int = 5, meetings: int = MEETINGS) -> str:
    """Give each task as a row, with how many times each unit it takes."""
    timed = {name: stopwatch(_paused(run)) for name, run in tasks(documents_of(meetings)).items()}
    found = interleaved(timed, rounds)
    rows = [
        (
            name,
            Spread.of(figures).shown(unit=1e-3),
            *(ratio(figures, found[unit]).shown() for unit in UNITS),
        )
        for name, figures in found.items()
    ]
    headings = (f"{meetings} meetings", "ms (quartiles)", "times types only", "times alike checked")
    return table(headings, rows)


def _paused(run: Callable[[], object]) -> Callable[[], object]:
    def quietly() -> object:
        with paused():
            return run()

    return quietly

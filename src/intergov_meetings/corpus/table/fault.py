"""The table of faults: the lines of a corpus that hold no meeting, and why."""

from collections.abc import Iterable, Iterator
from typing import Final

from intergov_meetings.corpus.stream import Entry
from intergov_meetings.corpus.table.column import Cells, Column, Kind, Row, in_columns
from intergov_meetings.errors import DocumentError

FAULT_COLUMNS: Final = (
    Column("line", Kind.NUMBER, "The number of the line, counted from 1."),
    Column("pointer", Kind.TEXT, "The JSON pointer to what is wrong, in the document."),
    Column("message", Kind.TEXT, "What was expected and what was found."),
    Column("column", Kind.NUMBER, "The character in the line, where the line is not JSON."),
)
"""The columns of the table of faults."""


def fault_cells(entries: Iterable[Entry]) -> Cells:
    """Give a row for each fault of each line, column by column."""
    return in_columns([row for entry in entries for row in _rows(entry)], FAULT_COLUMNS)


def _rows(entry: Entry) -> Iterator[Row]:
    if isinstance(entry.error, DocumentError):
        for fault in entry.error.faults:
            line, column = fault.position or (entry.line, None)
            yield (line, fault.path, fault.message, column)
    elif entry.error is not None:
        yield (entry.line, "/version", str(entry.error), None)

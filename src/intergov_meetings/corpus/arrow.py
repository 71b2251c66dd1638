"""Tables as Arrow record batches and Parquet files, and the function that engines ask for.

Needs the extra `arrow`. The tables and their columns are described in `corpus.table`; beside them
there is `faults`, with what is wrong in the lines that hold no meeting. Column types never change
once they are released; new columns come last.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import cache
from os import PathLike
from pathlib import Path
from typing import Any, Final, final

from attrs import field, frozen

from intergov_meetings._collector import paused
from intergov_meetings.corpus.portion import portions, seen
from intergov_meetings.corpus.stream import Entry, loads
from intergov_meetings.corpus.table import NAMES, Column, Kind, cells_of, columns_of
from intergov_meetings.errors import MissingExtraError
from intergov_meetings.model import Meeting
from intergov_meetings.serialization.file import replacing
from intergov_meetings.vocabulary import Audience

try:
    import pyarrow as pa
    from pyarrow import parquet
except ModuleNotFoundError:  # pragma: no cover - a test shows it in a process without pyarrow
    raise MissingExtraError("intergov_meetings.corpus.arrow", "arrow") from None

__all__ = ["NAMES", "DocumentsToTable", "record_batches", "schema", "tables", "write_parquet"]

# Items of lists are called as Parquet calls them.
_TYPES: Final[dict[Kind, pa.DataType]] = {
    Kind.TEXT: pa.string(),
    Kind.TEXTS: pa.list_(pa.field("element", pa.string())),
    Kind.NUMBER: pa.int32(),
    Kind.NUMBERS: pa.list_(pa.field("element", pa.int32())),
    Kind.DEGREES: pa.float64(),
    Kind.TRUTH: pa.bool_(),
    Kind.DATE: pa.date32(),
    Kind.TIME: pa.time32("ms"),
    Kind.MOMENT: pa.timestamp("ms", "UTC"),
}

# Few enough that what is read is still in the caches of the processor when tables are made of it.
_AT_ONCE: Final = 100


def schema(table: str) -> pa.Schema:
    """Give the Arrow schema of a table; each field carries its meaning as `description`.

    Raises:
        ValueError: where there is no table of that name.
    """
    columns_of(table)  # which refuses what is none
    return _schema(table)


def tables(
    entries: Iterable[Meeting | Entry], *, audience: Audience = Audience.PUBLIC
) -> dict[str, pa.Table]:
    """Make every table of some meetings; all tables are held in memory, few meetings at once.

    Until they are made, Python looks for no garbage, in other threads either, and in what gives the
    entries too: what is made of them is kept, and to look through ever more of it takes longer than
    to make it.

    Args:
        entries: meetings, or what `corpus.load` gives.
        audience: for whom the tables are; nothing is in them that they may not see.

    Raises:
        TypeError: where an entry is neither.
        ValueError: where `audience` is none of the three.

    Examples:
        >>> from intergov_meetings import MeetingId
        >>> found = tables([Meeting(id=MeetingId("a"), title="First meeting")])
        >>> found["meetings"].select(["meeting", "title", "first_day"]).to_pylist()
        [{'meeting': 'a', 'title': 'First meeting', 'first_day': None}]
    """
    with paused():
        found = _batches(portions(entries, audience, _AT_ONCE))
    return {name: pa.Table.from_batches(batches, schema(name)) for name, batches in found.items()}


def record_batches(
    table: str,
    entries: Iterable[Meeting | Entry],
    *,
    audience: Audience = Audience.PUBLIC,
    at_once: int = 1_000,
) -> Iterator[pa.RecordBatch]:
    """Make one table as a stream of record batches, one for every so many meetings.

    While the entries of a batch are taken, Python looks for no garbage, as for `tables`.

    Args:
        table: the name of the table, one of `NAMES`.
        entries: meetings, or what `corpus.load` gives; they are taken as they are needed.
        audience: for whom the table is; nothing is in it that they may not see.
        at_once: how many meetings go into one batch.

    Raises:
        TypeError: where an entry is neither.
        ValueError: where there is no table of that name, `audience` is none of the three, or
            `at_once` is less than one.
    """
    columns_of(table)
    for held in portions(entries, audience, at_once):
        yield _batch(table, held)


def write_parquet(
    entries: Iterable[Meeting | Entry],
    folder: str | PathLike[str],
    *,
    audience: Audience = Audience.PUBLIC,
    at_once: int = 1_000,
) -> dict[str, int]:
    """Write every table as a Parquet file of its name, in memory that does not grow with them.

    While the entries of a row group are taken, Python looks for no garbage, as for `tables`.

    Args:
        entries: meetings, or what `corpus.load` gives; they are taken as they are needed.
        folder: where `meetings.parquet` and the others go, each in the place of one that is there;
            it is made where there is none.
        audience: for whom the tables are; nothing is in them that they may not see.
        at_once: how many meetings are written at once, as one row group of each file.

    Returns:
        how many rows each table has.

    Raises:
        OSError: where a file cannot be written; what was there before is still there.
        TypeError: where an entry is neither.
        ValueError: where `audience` is none of the three, or `at_once` is less than one.
    """
    Path(folder).mkdir(parents=True, exist_ok=True)
    rows = dict.fromkeys(NAMES, 0)
    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(
                parquet.ParquetWriter(
                    stack.enter_context(replacing(Path(folder, f"{name}.parquet"))), schema(name)
                )
            )
            for name in NAMES
        }
        for held in portions(entries, audience, at_once):
            for name, writer in writers.items():
                batch = _batch(name, held)
                writer.write_batch(batch)
                rows[name] += batch.num_rows
    return rows


@final
@frozen
class DocumentsToTable:
    """A function from record batches of documents to record batches of one table.

    It is what `mapInArrow` of Spark takes, and it can be sent to the workers of any engine. The
    documents, one a row, are in the first column, as text or bytes. Lines are counted in each
    batch.

    Examples:
        >>> document = '{"format":"intergov-meeting","version":1,"meeting":{"id":"a","title":"A"}}'
        >>> batch = pa.RecordBatch.from_pydict({"document": [document, "{}"]})
        >>> [found.num_rows for found in DocumentsToTable("meetings")([batch])]
        [1]
        >>> [found.num_rows for found in DocumentsToTable("faults")([batch])]
        [2]
    """

    table: str = field()
    """The name of the table, one of `NAMES`."""
    audience: Audience = field(default=Audience.PUBLIC, kw_only=True)
    """For whom the table is; nothing is in it that they may not see."""

    def __attrs_post_init__(self) -> None:
        """Refuse a table that there is not.

        Raises:
            ValueError: where there is no table of that name.
        """
        columns_of(self.table)

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Give a batch of the table for each batch of documents."""
        for batch in batches:
            documents = batch.column(0).cast(pa.binary()).to_pylist()
            lines = (document or b"" for document in documents)
            with paused():
                found = _batch(self.table, [seen(entry, self.audience) for entry in loads(lines)])
            yield found


@cache
def _schema(table: str) -> pa.Schema:
    return pa.schema([_field(column) for column in columns_of(table)])


def _field(column: Column) -> "pa.Field[pa.DataType]":
    return pa.field(column.name, _TYPES[column.kind], metadata={"description": column.meaning})


def _batches(portions: Iterable[Sequence[Entry]]) -> dict[str, list[pa.RecordBatch]]:
    """Make the record batches of every table; afterwards no meeting is left to look through."""
    found: dict[str, list[pa.RecordBatch]] = {name: [] for name in NAMES}
    for entries in portions:
        for name, batches in found.items():
            batches.append(_batch(name, entries))
    return found


def _batch(table: str, entries: Sequence[Entry]) -> pa.RecordBatch:
    """Make one record batch of the rows that some entries have in a table."""
    arrays = [
        _array(cells, _TYPES[column.kind])
        for column, cells in zip(columns_of(table), cells_of(table, entries), strict=True)
    ]
    return _made_of(arrays, _schema(table))


# What is known of the types of pyarrow does not say what an array holds.
def _array(cells: Sequence[object], kind: pa.DataType) -> "pa.Array[Any]":
    return pa.array(cells, kind)  # pyright: ignore[reportUnknownMemberType]


def _made_of(arrays: "list[pa.Array[Any]]", columns: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays(arrays, schema=columns)  # pyright: ignore[reportUnknownMemberType]

"""What a table is: its columns, what each means, and the rows that a meeting has in it.

Unknown stays empty in a table, as everywhere: a word that says that nothing is known is no value.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

from intergov_meetings.model import Meeting, Text

Row = tuple[object, ...]
"""The values of one row, in the order of the columns; `None` where nothing is stated."""


class Kind(StrEnum):
    """What a column holds, named as Arrow names it. A kind never changes once it is released."""

    TEXT = "string"
    """Text, an id, or a word of a vocabulary."""
    TEXTS = "list<string>"
    """Several texts or words, in order; never empty instead of absent."""
    NUMBER = "int32"
    """A whole number."""
    NUMBERS = "list<int32>"
    """Several whole numbers, in order."""
    DEGREES = "double"
    """Degrees, WGS 84."""
    TRUTH = "bool"
    """True or false."""
    DATE = "date32"
    """A day of the calendar, without a zone."""
    TIME = "time32[ms]"
    """A wall time; Parquet knows none in whole seconds."""
    MOMENT = "timestamp[ms, tz=UTC]"
    """A moment in UTC."""


class Column(NamedTuple):
    """A column."""

    name: str
    """The name."""
    kind: Kind
    """What it holds."""
    meaning: str
    """What that means; it is the description of the field in Arrow and Parquet too."""


class Table(NamedTuple):
    """A table."""

    name: str
    """The name, a plural noun."""
    meaning: str
    """What a row is."""
    columns: tuple[Column, ...]
    """The columns in order."""
    rows: Callable[[Meeting], Iterator[Row]]
    """Gives the rows of one meeting, in the order of the meeting."""


MEETING = Column("meeting", Kind.TEXT, "The id of the meeting.")
"""The first column of every table."""
POSITION = Column("position", Kind.NUMBER, "The place in its list, counted from 0.")
"""Where a row stands in the list that it is from."""


def word(code: str) -> str | None:
    """Give a word of a vocabulary, and nothing for the one that says that nothing is known."""
    return None if code == "unknown" else str(code)


def wording(text: Text | None) -> str | None:
    """Give the original wording."""
    return None if text is None else text.text

"""What a table is: its columns, what each means, and what some meetings have in them.

Values are gathered column by column, of many meetings at once: that is how Arrow keeps them, and
much quicker than row by row. Unknown stays empty in a table, as everywhere: a word that says that
nothing is known is no value.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from intergov_meetings.model import Meeting, Text

_Item = TypeVar("_Item")

Row = tuple[object, ...]
"""The values of one row, in the order of the columns; `None` where nothing is stated."""

Cells = Sequence[Sequence[object]]
"""The values of each column, in the order of the columns, all of one length."""


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
    cells: Callable[[Sequence[Meeting]], Cells]
    """Gives what some meetings have in it, each in the order of the meeting."""


class Listed(NamedTuple, Generic[_Item]):
    """The items of lists in meetings, and columns that say where each stands."""

    items: list[_Item]
    """The items."""
    meetings: list[str]
    """The id of the meeting."""
    holders: list[str | None]
    """The id of the record in the meeting that has the list; `None` for the meeting itself."""
    positions: list[int]
    """The place in the list, counted from 0."""


Holding = tuple[Meeting, str | None, Sequence[_Item]]
"""A list: the meeting it is in, the id of what has it (`None`: the meeting), and its items."""


def listed(holdings: Iterable[Holding[_Item]]) -> Listed[_Item]:
    """Gather the items of lists, and say of each where it stands."""
    held = [holding for holding in holdings if holding[2]]
    return Listed(
        [item for _, _, items in held for item in items],
        [meeting.id for meeting, _, items in held for _ in items],
        [holder for _, holder, items in held for _ in items],
        [position for _, _, items in held for position in range(len(items))],
    )


def in_columns(rows: Sequence[Row], columns: Sequence[object]) -> Cells:
    """Turn rows into columns, of which there are as many even where there is no row."""
    return list(zip(*rows, strict=True)) if rows else [()] * len(columns)


MEETING = Column("meeting", Kind.TEXT, "The id of the meeting.")
"""The first column of every table."""
POSITION = Column("position", Kind.NUMBER, "The place in its list, counted from 0.")
"""Where a row stands in the list that it is from."""


def word(code: str) -> str | None:
    """Give a word of a vocabulary, and nothing for the one that says that nothing is known."""
    return None if code == "unknown" else code


def wording(text: Text | None) -> str | None:
    """Give the original wording."""
    return None if text is None else text.text

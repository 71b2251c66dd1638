"""What is noted while a document is lifted, to be checked together when all of it is lifted."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, final

from intergov_meetings.errors import Fault
from intergov_meetings.model.census import Census
from intergov_meetings.model.rule import SLUG, Rule


class Values(NamedTuple):
    """Notes of values that follow a rule."""

    rule: Rule
    """The rule."""

    @property
    def subject(self) -> str:
        """What the notes are of, in words."""
        return self.rule.expected


class Records(NamedTuple):
    """Notes of records whose fields may not fit each other."""

    ask: Callable[[Any], Iterable[Fault]]
    """Gives the faults of one."""

    @property
    def subject(self) -> str:
        """What the notes are of, in words."""
        return f"records to ask {self.ask.__qualname__}"


class Names(NamedTuple):
    """Notes of citations and open lists, each of which may name a field of the record it is in."""

    nameable: frozenset[str | None]
    """The names that there are, and `None`."""

    @property
    def subject(self) -> str:
        """What the notes are of, in words."""
        return "what names fields of this record"


class Counted(NamedTuple):
    """Notes for the census."""

    table: str
    """The table of the census: `given`, `mentioned` or `held`."""
    kind: Any
    """The type of id, or the class of records."""

    @property
    def subject(self) -> str:
        """What the notes are of, in words."""
        return f"{self.kind.__name__} {self.table}"


Column = Values | Names | Records | Counted
"""Notes of one kind: a list, or a set of ids that are mentioned."""


@final
class Notes:
    """The notes of one document."""

    __slots__ = ("_columns", "lists")

    def __init__(self, columns: Mapping[Column, type[Any]]) -> None:
        """Begin to take notes.

        Args:
            columns: of what, and whether in a list or a set; records in others come before these.
        """
        self._columns = columns
        self.lists: tuple[Any, ...] = tuple([kind() for kind in columns.values()])
        """Where the notes are taken, a list or a set for each column."""

    def census(self) -> Census:
        """Give what was noted of ids and of records that belong together."""
        census = Census()
        for column, noted in self._taken():
            if isinstance(column, Counted):
                getattr(census, column.table)[column.kind] = noted
        return census

    def are_right(self) -> bool:
        """Whether all that was noted is as the constructors want it.

        Values come first, since what is asked of records takes them for granted.
        """
        taken = self._taken()
        return (
            SLUG.accepts_all(
                [given for column, noted in taken if _is_of_ids(column) for given in noted]
            )
            and all(_are_right(column, noted) for column, noted in taken)
            and not any(
                fault
                for column, noted in taken
                if isinstance(column, Records)
                for record in noted
                for fault in column.ask(record)
            )
        )

    def _taken(self) -> list[tuple[Column, Any]]:
        return [taken for taken in zip(self._columns, self.lists, strict=True) if taken[1]]


def _is_of_ids(column: Column) -> bool:
    return isinstance(column, Counted) and column.table != "held"


def _are_right(column: Column, noted: Any) -> bool:
    """Whether values and names are what they may be."""
    if isinstance(column, Values):
        return column.rule.accepts_all(noted)
    if isinstance(column, Names):
        return column.nameable.issuperset([record.field for record in noted])
    return True  # ids and records are put to their rules all together

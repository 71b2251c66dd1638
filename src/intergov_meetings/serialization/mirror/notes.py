"""What is noted while a document is lifted, to be checked together when all of it is lifted."""

from collections.abc import Callable, Iterable
from itertools import chain
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
    """Notes of names of fields; where none is named, `None` is noted."""

    nameable: frozenset[str | None]
    """The names that there are, and `None`."""

    @property
    def subject(self) -> str:
        """What the notes are of, in words."""
        return "names of fields of this record"


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

    __slots__ = ("_columns", "census", "lists")

    def __init__(self, columns: Iterable[Column]) -> None:
        """Begin to take notes.

        Args:
            columns: of what; records in others come before these.
        """
        self.census = Census()
        """What is noted of ids and of records that belong together."""
        self._columns = tuple(columns)
        self.lists = tuple(map(self._begun, self._columns))
        """Where the notes are taken, a list or a set for each column."""

    def _begun(self, column: Column) -> Any:
        if isinstance(column, Counted):
            return getattr(self.census, column.table)[column.kind]
        return []

    def are_right(self) -> bool:
        """Whether all that was noted is as the constructors want it.

        Values come first, since what is asked of records takes them for granted.
        """
        return (
            SLUG.accepts_all([*chain(*self.census.given.values(), *self.census.mentioned.values())])
            and self._values_are_right()
            and self._records_are_right()
        )

    def _values_are_right(self) -> bool:
        return all(
            column.rule.accepts_all(noted)
            if isinstance(column, Values)
            else column.nameable.issuperset(noted)
            for column, noted in zip(self._columns, self.lists, strict=True)
            if noted and isinstance(column, (Values, Names))
        )

    def _records_are_right(self) -> bool:
        return not any(
            fault
            for column, noted in zip(self._columns, self.lists, strict=True)
            if noted and isinstance(column, Records)
            for record in noted
            for fault in column.ask(record)
        )

"""From a record class to a strategy, by the annotations of its fields.

A new field or a new record class needs no word here. What the fields of a record must agree on is
in `agreement`; the values of plain fields are in `value` and `time`.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Final, NewType, TypeVar, cast

from hypothesis import strategies as st

from intergov_meetings.model import DateSpan, MemberReference, PartialDate, TimeSlot
from intergov_meetings.model.record import Record, citable_fields, openable_fields
from intergov_meetings.model.rule import FieldName
from intergov_meetings.model.shape import once_per_class
from intergov_meetings.strategies.agreement import agree
from intergov_meetings.strategies.shape import IdType, Shape, is_record, shapes
from intergov_meetings.strategies.time import date_spans, partial_dates, time_slots
from intergov_meetings.strategies.value import OF_ANNOTATION, slugs

RecordT = TypeVar("RecordT", bound=Record)

MOST_ITEMS: Final = 2
_MOST_STATED: Final = 4
_WHOLE: Final[Mapping[Any, st.SearchStrategy[Any]]] = {
    PartialDate: partial_dates(),
    DateSpan: date_spans(),
    TimeSlot: time_slots(),
}


class Drawing:
    """One record on its way: the ids that it may refer to, and what its parts must respect."""

    def __init__(
        self, draw: st.DrawFn, ids: Mapping[IdType, Sequence[str]], *, whole: bool
    ) -> None:
        """Begin to draw.

        Args:
            draw: gives a value of a strategy.
            ids: the ids that exist, by their type.
            whole: whether a whole meeting is drawn, so that each id has one record.
        """
        self.draw = draw
        self.ids = ids
        self.whole = whole
        self.narrowed: dict[tuple[type[Record], str], Sequence[str]] = {}
        """The ids that one field of one record class may hold, where not any of the type."""
        self.members: Sequence[MemberReference] | None = None
        """The functions that members of delegations have; `None` where that does not matter."""

    def record(
        self,
        kind: type[RecordT],
        given: Mapping[str, Any] | None = None,
        *,
        holder: type[Record] | None = None,
    ) -> RecordT:
        """Draw a record.

        Args:
            kind: its class.
            given: values of fields that are not to be drawn.
            holder: the class of the record that is to hold it.
        """
        if kind in _WHOLE and not given:
            return cast("RecordT", self.draw(_WHOLE[kind]))
        if kind is MemberReference and self.members is not None:
            return cast("RecordT", self._choose(self.members))
        values: dict[str, Any] = dict(given or {})
        stated = self.draw(_stated(kind))
        for shape in shapes(kind):
            if shape.name in values:
                continue
            if shape.required or shape.name in stated or (self.whole and shape.defines):
                self._fill(values, kind, shape, holder)
        agree(kind, values, frozenset(given or ()), self)
        return kind(**values)

    def defined(self, kind: type[Record], name: str) -> tuple[Any, ...]:
        """Draw the records of a field that have ids: one for each id there is."""
        (shape,) = (shape for shape in shapes(kind) if shape.name == name)
        return tuple(
            self.record(self._class_for(shape, id), {"id": id}, holder=kind)
            for id in self.ids[shape.defines]
        )

    def value(self, kind: type[Record], name: str) -> Any:
        """Draw a value of one field, whether or not it is stated."""
        (shape,) = (shape for shape in shapes(kind) if shape.name == name)
        return self._leaf(kind, shape, shape.leaves[0], "", None)

    def can(self, leaf: Any) -> bool:
        """Whether there are the ids that a value of this type cannot do without."""
        if leaf is MemberReference and self.members is not None:
            return bool(self.members)
        if isinstance(leaf, NewType):
            return bool(self.ids[leaf])
        if not is_record(leaf) or leaf in _WHOLE:
            return True
        return all(any(map(self.can, shape.leaves)) for shape in shapes(leaf) if shape.required)

    def _fill(
        self,
        values: dict[str, Any],
        kind: type[Record],
        shape: Shape,
        holder: type[Record] | None,
    ) -> None:
        """Draw a field, unless there is nothing that it could refer to."""
        own = values.get("id", "")
        if shape.defines:
            values[shape.name] = self.defined(kind, shape.name)
            return
        leaves = [leaf for leaf in shape.leaves if self._pool(kind, shape, leaf, own)]
        if leaves and shape.many:
            values[shape.name] = tuple(
                self._leaf(kind, shape, self._choose(leaves), own, holder)
                for _ in range(self.draw(_COUNTS))
            )
        elif leaves:
            values[shape.name] = self._leaf(kind, shape, self._choose(leaves), own, holder)

    def _leaf(
        self,
        kind: type[Record],
        shape: Shape,
        leaf: Any,
        own: str,
        holder: type[Record] | None,
    ) -> Any:
        if isinstance(leaf, NewType):
            return self._choose(self._ids_for(kind, shape, leaf, own))
        if leaf == FieldName and holder is not None:
            fields = openable_fields(holder) if shape.required else citable_fields(holder)
            return self._choose(sorted(fields))
        if is_record(leaf):
            return self.record(leaf, holder=kind)
        return self.draw(_strategy_for(leaf))

    def _pool(self, kind: type[Record], shape: Shape, leaf: Any, own: str) -> bool:
        if isinstance(leaf, NewType):
            return bool(self._ids_for(kind, shape, leaf, own))
        return self.can(leaf)

    def _ids_for(self, kind: type[Record], shape: Shape, leaf: IdType, own: str) -> Sequence[str]:
        """Give the ids that a field may hold: not its own, and `part_of` an earlier one."""
        pool = self.narrowed.get((kind, shape.name), self.ids[leaf])
        if shape.name == "id":
            return pool[-1:]
        if own not in pool or shapes(kind)[0].leaves[0] is not leaf:
            return pool
        if shape.name == "part_of":
            return pool[: pool.index(own)]
        return [id for id in pool if id != own]

    def _class_for(self, shape: Shape, id: str) -> type[Record]:
        """Give the class of the record with an id: of parties it is settled which are States."""
        if len(shape.leaves) == 1:
            return cast("type[Record]", shape.leaves[0])
        state, organization = shape.leaves
        states = self.narrowed[organization, "state"]
        return cast("type[Record]", state if id in states else organization)

    def _choose(self, options: Sequence[Any]) -> Any:
        if len(options) == 1:
            return options[0]
        return options[self.draw(_index(len(options)))]


def records(
    kind: type[RecordT], fields: Mapping[str, st.SearchStrategy[object]]
) -> st.SearchStrategy[RecordT]:
    """Records of any class that stand alone; what they refer to need not exist.

    Args:
        kind: the class of the records.
        fields: from what these fields are drawn, in place of all that they can hold.
    """
    return _records(kind, fields)


@st.composite
def _records(
    draw: st.DrawFn, kind: type[RecordT], fields: Mapping[str, st.SearchStrategy[object]]
) -> RecordT:
    pool = draw(_POOLS)
    given = {name: draw(strategy) for name, strategy in fields.items()}
    return Drawing(draw, _Anything(pool), whole=False).record(kind, given)


class _Anything(dict[IdType, Sequence[str]]):
    """The ids of a record that stands alone: the same few of each type."""

    def __init__(self, pool: Sequence[str]) -> None:
        super().__init__()
        self._pool = pool

    def __missing__(self, kind: IdType) -> Sequence[str]:
        return self._pool


@once_per_class
def _stated(kind: type[Any]) -> st.SearchStrategy[set[str]]:
    """Draw which of the optional fields are stated."""
    names = [shape.name for shape in shapes(kind) if not shape.required]
    if not names:
        return st.just(set[str]())
    return st.sets(st.sampled_from(names), max_size=_MOST_STATED)


def _strategy_for(leaf: Any) -> st.SearchStrategy[Any]:
    if isinstance(leaf, type) and issubclass(leaf, Enum):
        return _members(leaf)
    return OF_ANNOTATION[leaf]


@once_per_class
def _members(kind: type[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from(kind)


def _index(size: int) -> st.SearchStrategy[int]:
    if size not in _INDEXES:
        _INDEXES[size] = st.integers(0, size - 1)
    return _INDEXES[size]


_INDEXES: dict[int, st.SearchStrategy[int]] = {}
_COUNTS: Final = st.integers(1, MOST_ITEMS)
_POOLS: Final = st.lists(slugs(), min_size=1, max_size=3, unique=True)

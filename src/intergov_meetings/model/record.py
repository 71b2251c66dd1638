"""What all records share: they are checked when made, never change, and copy as what they are."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple, Self, cast, get_args

from intergov_meetings.errors import Fault, InvalidRecordError
from intergov_meetings.model.shape import (
    fault,
    field_checks,
    fields_of,
    is_private,
    list_fields,
    names_of,
    once_per_class,
)

BetweenFields = Callable[[Any], Iterable[Fault]]
"""Gives what a record refuses though each of its fields alone is good."""


class Coded(NamedTuple):
    """A field that holds words of a vocabulary, with a field for the printed words beside it."""

    name: str
    """The name of the field."""
    printed: str
    """The name of the field for the printed words."""
    other: Enum
    """The word that says nothing without them."""
    is_list: bool
    """Whether the field holds several words."""


class Record:
    """A frozen value of the model.

    Whatever makes a record goes through its constructor: `attrs.evolve`, copying and unpickling
    too. A record that exists is therefore one whose fields hold what they may hold.
    """

    # The classes add their fields and nothing else. Of a large meeting there are so many records
    # that none has a place for weak references; attrs adds one where it does not find the name.
    __slots__ = ()
    __weakref__ = property()

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Take away what attrs makes for each class and all records do in one way.

        `__setstate__` is a door by which a forged pickle could set fields past the constructor.
        """
        type.__delattr__(cls, "__setstate__")
        type.__delattr__(cls, "__repr__")

    def __attrs_post_init__(self) -> None:
        """Refuse what no reader could interpret.

        Raises:
            InvalidRecordError: with every fault found.
        """
        found: list[Fault] = []
        for name, default, check in field_checks(type(self)):
            if (value := getattr(self, name)) is not default and (
                faults := check(value, "/" + name)
            ):
                found.extend(faults)
        if not found:
            for rule in rules_between_fields(type(self)):
                found.extend(rule(self))
        if found:
            raise InvalidRecordError(type(self).__name__, found)

    def _faults(self) -> Iterable[Fault]:
        """Give what this record refuses though each field alone is good."""
        return ()  # pragma: no cover - `own_rules` does not ask who has no rules

    @classmethod
    def own_rules(cls) -> tuple[BetweenFields, ...]:
        """Give the rules that only this class of records has, each for several fields together."""
        return () if cls._faults is Record._faults else (cls._faults,)

    def __repr__(self) -> str:
        """Show what is stated; what holds by default is left out, and so is what is private."""
        stated = (
            f"{field.name}={'(not shown)' if is_private(field.type, value) else repr(value)}"
            for field in fields_of(type(self))
            if field.repr and (value := getattr(self, field.name)) != field.default
        )
        return f"{type(self).__name__}({', '.join(stated)})"

    def __copy__(self) -> Self:
        """Give the record itself, since it never changes."""
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Give the record itself, since nothing in it ever changes."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as a call of the constructor, so that unpickling checks what it reads."""
        values = {
            field.name: value
            for field in fields_of(type(self))
            if (value := getattr(self, field.name)) != field.default
        }
        return _made, (type(self), values)


def _made(kind: type[Record], values: dict[str, Any]) -> Record:
    return kind(**values)


@once_per_class
def rules_between_fields(kind: type[Any]) -> tuple[BetweenFields, ...]:
    """Give the rules that records of a class follow though each field alone is good.

    Each gives the faults of a record whose fields hold what they may hold.
    """
    labels = (missing_labels,) if coded_fields(kind) else ()
    names = (unknown_fields,) if nameable_fields(kind) else ()
    return (*labels, *names, *cast("type[Record]", kind).own_rules())


def missing_labels(record: Any) -> Iterator[Fault]:
    """Refuse a code "other" that says nothing, since the words that were printed are missing."""
    kind: type[Any] = record.__class__
    for coded in coded_fields(kind):
        if getattr(record, coded.printed) is None:
            stated = getattr(record, coded.name)
            if coded.other in stated if coded.is_list else coded.other is stated:
                expected = f"the printed words, since {coded.name} is 'other'"
                yield fault(f"/{coded.printed}", expected, None)


def unknown_fields(record: Any) -> Iterator[Fault]:
    """Refuse citations and open lists that speak of fields which this kind of record lacks."""
    kind: type[Any] = record.__class__
    for name, nameable in nameable_fields(kind).items():
        for index, item in enumerate(getattr(record, name)):
            if item.field is not None and item.field not in nameable:
                expected = f"a field of {kind.__name__}"
                expected += " that holds a list" if name == "open_lists" else ""
                yield fault(f"/{name}/{index}/field", expected, item.field)


@once_per_class
def coded_fields(kind: type[Any]) -> tuple[Coded, ...]:
    """Give the fields of a class whose words may say nothing without the printed words."""
    names = names_of(kind)
    return tuple(
        Coded(field.name, f"{field.name}_printed", other, field.name in list_fields(kind))
        for field in fields_of(kind)
        if f"{field.name}_printed" in names
        if (other := _other(field.type)) is not None
    )


def _other(annotation: object) -> Enum | None:
    """Give the word "other" of the vocabulary that a field takes its words from."""
    for kind in (annotation, *get_args(annotation)):
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next((word for word in kind if word.value == "other"), None)
    return None


@once_per_class
def nameable_fields(kind: type[Any]) -> Mapping[str, frozenset[str]]:
    """Give the fields that hold names of other fields of the same record, and which these are."""
    given = {"citations": citable_fields(kind), "open_lists": openable_fields(kind)}
    names = names_of(kind)
    return {name: nameable for name, nameable in given.items() if name in names}


@once_per_class
def citable_fields(kind: type[Any]) -> frozenset[str]:
    """Name the fields that citations may cite."""
    about_itself = {"citations", "open_lists", "extra"}
    return frozenset(field.name for field in fields_of(kind)) - about_itself


@once_per_class
def openable_fields(kind: type[Any]) -> frozenset[str]:
    """Name the fields that may be declared open."""
    return citable_fields(kind) & list_fields(kind)

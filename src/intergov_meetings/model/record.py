"""What all records share: they are checked when made, never change, and copy as what they are."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, Self

from intergov_meetings.errors import Fault, InvalidRecordError
from intergov_meetings.model.shape import (
    fault,
    field_checks,
    fields_of,
    list_fields,
    once_per_class,
)


class Record:
    """A frozen value of the model.

    Whatever makes a record goes through its constructor: `attrs.evolve`, copying and unpickling
    too. A record that exists is therefore one whose fields hold what they may hold.
    """

    __slots__ = ()

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
            if (value := getattr(self, name)) is not default:
                found.extend(check(value, "/" + name))
        if not found:
            found.extend(self._printed_labels_missing())
            found.extend(self._unknown_fields())
            found.extend(self._faults())
        if found:
            raise InvalidRecordError(type(self).__name__, found)

    def _faults(self) -> Iterable[Fault]:
        """Give what this record refuses though each field alone is good."""
        return ()

    def _printed_labels_missing(self) -> Iterator[Fault]:
        """A code "other" says nothing without the words that were printed."""
        lists = list_fields(type(self))
        for name in coded_fields(type(self)):
            codes = getattr(self, name)
            stated: Iterable[object] = codes if name in lists else (codes,)
            is_other = any(isinstance(code, Enum) and code.value == "other" for code in stated)
            if is_other and getattr(self, f"{name}_printed") is None:
                yield fault(
                    f"/{name}_printed",
                    f"the printed words, since {name} is 'other'",
                    None,
                )

    def _unknown_fields(self) -> Iterator[Fault]:
        """Citations and open lists speak of fields that this kind of record has."""
        for name in _field_naming_fields(type(self)):
            nameable = (
                openable_fields(type(self)) if name == "open_lists" else citable_fields(type(self))
            )
            for index, item in enumerate(getattr(self, name)):
                if item.field is not None and item.field not in nameable:
                    expected = f"a field of {type(self).__name__}"
                    expected += " that holds a list" if name == "open_lists" else ""
                    yield fault(f"/{name}/{index}/field", expected, item.field)

    def __repr__(self) -> str:
        """Show what is stated; what holds by default and what is private is left out."""
        stated = (
            f"{field.name}={value!r}"
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
def coded_fields(kind: type[Any]) -> tuple[str, ...]:
    """Name the fields that have a field for their printed words beside them."""
    names = [field.name for field in fields_of(kind)]
    return tuple(name for name in names if f"{name}_printed" in names)


@once_per_class
def _field_naming_fields(kind: type[Any]) -> tuple[str, ...]:
    names = {field.name for field in fields_of(kind)}
    return tuple(name for name in ("citations", "open_lists") if name in names)


@once_per_class
def citable_fields(kind: type[Any]) -> frozenset[str]:
    """Name the fields that citations may cite."""
    about_itself = {"citations", "open_lists", "extra"}
    return frozenset(field.name for field in fields_of(kind)) - about_itself


@once_per_class
def openable_fields(kind: type[Any]) -> frozenset[str]:
    """Name the fields that may be declared open."""
    return citable_fields(kind) & list_fields(kind)

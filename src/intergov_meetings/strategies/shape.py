"""What the fields of a record class hold, as their annotations say."""

import types
from collections.abc import Iterable
from typing import Any, NamedTuple, Union, get_args, get_origin

import attrs

from intergov_meetings.model.record import Record
from intergov_meetings.model.shape import fields_of, once_per_class

IdType = object
"""The type of an id: a `NewType`, which type checkers take for a class."""


class Shape(NamedTuple):
    """What a field holds, as its annotation says."""

    name: str
    leaves: tuple[Any, ...]
    """The types of one value, `None` apart."""
    many: bool
    """Whether it is a tuple of them."""
    required: bool
    """Whether the constructor insists on it."""

    @property
    def defines(self) -> IdType | None:
        """The type of id by which the records in this field are known, if they have one."""
        first = self.leaves[0]
        if not self.many or not is_record(first):
            return None
        return next((shape.leaves[0] for shape in shapes(first) if shape.name == "id"), None)


@once_per_class
def shapes(kind: type[Any]) -> tuple[Shape, ...]:
    """Give the shapes of the fields of a record class, the id first."""
    return tuple(_shapes(kind))


def _shapes(kind: type[Any]) -> Iterable[Shape]:
    for field in fields_of(kind):
        many = get_origin(field.type) is tuple
        inner = get_args(field.type)[0] if many else field.type
        is_union = get_origin(inner) in (Union, types.UnionType)
        leaves = get_args(inner) if is_union else (inner,)
        some = tuple(leaf for leaf in leaves if leaf is not types.NoneType)
        yield Shape(field.name, some, many, field.default is attrs.NOTHING)


def is_record(leaf: Any) -> bool:
    """Whether the type of a value is a record class."""
    return isinstance(leaf, type) and issubclass(leaf, Record)

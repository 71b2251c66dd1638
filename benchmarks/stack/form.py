"""What a field holds, in words that every library has: the common ground of all peers."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Annotated, Any, NewType, get_args, get_origin

from attrs import NOTHING, Attribute

from intergov_meetings.model import Text
from intergov_meetings.model.rule import SLUG, Rule
from intergov_meetings.model.shape import fields_of
from intergov_meetings.serialization.kind import choices, is_record, is_tagged, is_tuple
from intergov_meetings.serialization.plain import WALL_TIME


def pattern_of(rule: Rule) -> str | None:
    """Give the pattern of a rule, for the whole of a text."""
    return None if rule.pattern is None else f"^(?:{rule.pattern})$"


Fields = list[tuple["Attribute[Any]", Any]]
"""The fields of a class of ours, and the types that another library has for them."""


class Maker(ABC):
    """Makes the classes of one library, and the types of their fields."""

    def __init__(self) -> None:
        self.of: Callable[[Any, str | None], Any] = cache(self._made)

    def _made(self, kind: type[Any], tag: str | None) -> Any:
        """Make the class for a class of records; `tag` is what it has where others may stand."""
        return self.made(
            kind, tag, [(field, self.type_of(field.type)) for field in fields_of(kind)]
        )

    @abstractmethod
    def made(self, kind: type[Any], tag: str | None, fields: Fields) -> Any:
        """Make a class of fields and their types."""

    @abstractmethod
    def plain(self, kind: type[Any], rule: Rule) -> Any:
        """Give the type of plain values that follow a rule."""

    @abstractmethod
    def union(self, kinds: tuple[type[Any], ...]) -> Any:
        """Give the type of records of several classes."""

    def type_of(self, annotation: Any) -> Any:
        """Give the type of a field; that it may be left out is said by its default."""
        if is_tuple(annotation):
            return tuple.__class_getitem__((self.type_of(get_args(annotation)[0]), ...))
        kinds = choices(annotation)
        if is_tagged(annotation):
            return self.union(kinds)
        if is_record(kinds[0]):
            return str | self.of(kinds[0], None) if kinds[0] is Text else self.of(kinds[0], None)
        return self._plain(kinds[0])

    def _plain(self, kind: Any) -> Any:
        if isinstance(kind, NewType):
            return self.plain(str, SLUG)
        if get_origin(kind) is Annotated:
            return self.plain(*get_args(kind))
        if kind is time:
            return self.plain(str, WALL_TIME)
        if kind in (bool, date, datetime) or issubclass(kind, Enum):
            return kind
        raise TypeError(kind)


def is_required(field: "Attribute[Any]") -> bool:
    """Whether a field has no default."""
    return field.default is NOTHING

"""From a field's annotation to a check of its value; one for every field of every record.

Constructors do not coerce: a value has the type that its field is annotated with, or is refused.
The checks are compiled once per class, when its first record is made.
"""

import types
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from enum import Enum
from typing import Annotated, Any, Final, NewType, TypeVar, Union, get_args, get_origin

import attrs

from intergov_meetings.errors import Fault, shown
from intergov_meetings.model.rule import SLUG, Rule

Check = Callable[[Any, str], Iterable[Fault]]
"""Gives the faults of one value, the pointer to it being given."""

_T = TypeVar("_T")

_FINE: Final[tuple[Fault, ...]] = ()


def fault(path: str, expected: str, found: object) -> Fault:
    """Make a fault that says what was expected and shows what was found."""
    return Fault(path, f"expected {expected}, found {shown(found)}")


def once_per_class(function: Callable[[type[Any]], _T]) -> Callable[[type[Any]], _T]:
    """Remember what a function says of each class."""
    known: dict[type[Any], _T] = {}

    def remembered(kind: type[Any]) -> _T:
        if kind not in known:
            known[kind] = function(kind)
        return known[kind]

    return remembered


@once_per_class
def fields_of(kind: type[Any]) -> tuple["attrs.Attribute[Any]", ...]:
    """Give the fields of a record class in order."""
    return tuple(attrs.fields(kind))


@once_per_class
def list_fields(kind: type[Any]) -> frozenset[str]:
    """Name the fields of a record class that hold a tuple."""
    return frozenset(field.name for field in fields_of(kind) if get_origin(field.type) is tuple)


@once_per_class
def field_checks(kind: type[Any]) -> tuple[tuple[str, object, Check], ...]:
    """Give the name, the default and the check of each field of a record class.

    A field without a default is given one that no value is.
    """
    return tuple(
        (
            field.name,
            object() if field.default is attrs.NOTHING else field.default,
            check_for(field.type),
        )
        for field in fields_of(kind)
    )


def check_for(annotation: Any) -> Check:
    """Compile the check of values with this annotation."""
    if isinstance(annotation, NewType):
        return _by_rule(str, SLUG)
    origin = get_origin(annotation)
    if origin is Annotated:
        kind, rule = get_args(annotation)
        return _by_rule(kind, rule)
    if origin is tuple:
        return _each(check_for(get_args(annotation)[0]))
    if origin in (Union, types.UnionType):
        return _either(get_args(annotation))
    return _by_type(annotation)


def _by_rule(kind: type, rule: Rule) -> Check:
    def check(value: Any, path: str) -> Iterable[Fault]:
        if _is(value, kind) and rule.accepts(value):
            return _FINE
        if rule.is_private(value):
            return (Fault(path, f"expected {rule.expected}, found something else (not shown)"),)
        return (fault(path, rule.expected, value),)

    return check


def _each(check_item: Check) -> Check:
    def check(value: Any, path: str) -> Iterable[Fault]:
        if not _is(value, tuple):
            return (fault(path, "a tuple", value),)
        return [
            found
            for index, item in enumerate(value)
            for found in check_item(item, f"{path}/{index}")
        ]

    return check


def _either(choices: tuple[Any, ...]) -> Check:
    some = tuple(choice for choice in choices if choice is not types.NoneType)
    optional = len(some) < len(choices)
    check_some = check_for(some[0]) if len(some) == 1 else _by_type(*some)

    def check(value: Any, path: str) -> Iterable[Fault]:
        return _FINE if optional and value is None else check_some(value, path)

    return check


def _by_type(*kinds: type) -> Check:
    expected = " or ".join(kind.__name__ for kind in kinds)

    def check(value: Any, path: str) -> Iterable[Fault]:
        if any(_is(value, kind) for kind in kinds):
            return _FINE
        return (fault(path, expected + _meant(value, kinds[0]), value),)

    return check


def _meant(value: Any, kind: type) -> str:
    """Name the word of a vocabulary that a plain text stands for."""
    words: list[Enum] = list(kind) if issubclass(kind, Enum) else []
    return next((f" ({kind.__name__}.{word.name})" for word in words if word.value == value), "")


def _is(value: Any, kind: type) -> bool:
    """Whether a value is of a type as a field means it: a moment is no day, a truth no number."""
    if kind is float:
        return type(value) in (float, int)
    if kind is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    if kind in (time, datetime) or issubclass(kind, Enum):
        return isinstance(value, kind)
    return type(value) is kind

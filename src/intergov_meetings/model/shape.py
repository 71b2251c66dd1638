"""From a field's annotation to a check of its value; one for every field of every record.

Constructors do not coerce: a value has the type that its field is annotated with, or is refused.
The checks are compiled once per class, when its first record is made.
"""

import types
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Annotated, Any, Final, NewType, TypeVar, Union, cast, get_args, get_origin

import attrs

from intergov_meetings.errors import Fault, shown
from intergov_meetings.model.rule import SLUG, Rule, Test

Check = Callable[[Any, str], Iterable[Fault]]
"""Gives the faults of one value, the pointer to it being given."""

_T = TypeVar("_T")

_FINE: Final[tuple[Fault, ...]] = ()


def fault(path: str, expected: str, found: object) -> Fault:
    """Make a fault that says what was expected and shows what was found."""
    return Fault(path, f"expected {expected}, found {shown(found)}")


def once_per_class(function: Callable[[type[Any]], _T]) -> Callable[[type[Any]], _T]:
    """Remember what a function says of each class."""
    return cast("Callable[[type[Any]], _T]", cache(function))


@once_per_class
def fields_of(kind: type[Any]) -> tuple["attrs.Attribute[Any]", ...]:
    """Give the fields of a record class in order."""
    return tuple(attrs.fields(kind))


@once_per_class
def names_of(kind: type[Any]) -> frozenset[str]:
    """Name the fields of a record class."""
    return frozenset(field.name for field in fields_of(kind))


@once_per_class
def list_fields(kind: type[Any]) -> frozenset[str]:
    """Name the fields of a record class that hold a tuple."""
    return frozenset(field.name for field in fields_of(kind) if get_origin(field.type) is tuple)


def is_private(annotation: Any, value: Any) -> bool:
    """Whether a field with this annotation holds what no message shows."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        rule: Rule = arguments[1]
        return rule.is_private(value)
    if origin is tuple:
        return any(is_private(arguments[0], item) for item in value)
    if origin in (Union, types.UnionType):
        return value is not None and any(is_private(choice, value) for choice in arguments)
    return False


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
    is_of_type = _test_of_type(kind)
    accepts = rule.accepts

    def check(value: Any, path: str) -> Iterable[Fault]:
        if is_of_type(value) and accepts(value):
            return _FINE
        if rule.is_private(value):
            return (Fault(path, f"expected {rule.expected}, found something else (not shown)"),)
        return (fault(path, rule.expected, value),)

    return check


def _each(check_item: Check) -> Check:
    is_tuple = _test_of_type(tuple)

    def check(value: Any, path: str) -> Iterable[Fault]:
        if not is_tuple(value):
            return (fault(path, "a tuple", value),)
        found: list[Fault] = []
        for index, item in enumerate(value):
            if faults := check_item(item, ""):
                found.extend(one.below(f"{path}/{index}") for one in faults)
        return found

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
    is_of_type = _test_of_type(*kinds)

    def check(value: Any, path: str) -> Iterable[Fault]:
        if is_of_type(value):
            return _FINE
        return (fault(path, expected + _meant(value, kinds[0]), value),)

    return check


def _meant(value: Any, kind: type) -> str:
    """Name the word of a vocabulary that a plain text stands for."""
    words: list[Enum] = list(kind) if issubclass(kind, Enum) else []
    return next((f" ({kind.__name__}.{word.name})" for word in words if word.value == value), "")


def _test_of_type(*kinds: type) -> Test:
    """Give the test whether a value is of a type as a field means it.

    A moment is no day, a truth no number; days and times of other libraries are taken for what
    they are.
    """
    exact = frozenset(kinds if float not in kinds else (*kinds, int))
    of_calendar = tuple(kind for kind in kinds if kind in (date, time, datetime))
    if not of_calendar:
        return lambda value: type(value) in exact
    other = datetime if date in of_calendar else ()
    return lambda value: isinstance(value, of_calendar) and not isinstance(value, other)

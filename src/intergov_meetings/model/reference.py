"""What a record holds, at any depth: the ids it mentions and the records of a kind.

A field annotated with an id type refers to a record of the meeting; a field named `id` gives the
record its own. New fields need no word here.
"""

import types
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, NamedTuple, NewType, TypeVar, Union, get_args, get_origin

from intergov_meetings.model.identifier import MeetingId
from intergov_meetings.model.record import Record
from intergov_meetings.model.shape import fields_of, list_fields, names_of, once_per_class

_Kind = TypeVar("_Kind", bound=Record)
_Ways = Callable[[type[Any]], tuple[str, ...]]


class Mention(NamedTuple):
    """One place where an id stands."""

    path: str
    """The JSON pointer to it."""
    kind: NewType
    """The type of id."""
    id: str
    """The id."""
    defines: bool
    """Whether it is the record's own id and not a reference to another."""


def records(record: Record, path: str = "") -> Iterator[tuple[str, Record]]:
    """Give the record and every record in it, each with the JSON pointer to it, in field order."""
    return iter(_on_the_way(record, path, _ways_to(Record)))


def records_in(record: Record, kind: type[_Kind]) -> Iterator[tuple[str, _Kind]]:
    """Give every record of one kind, each with the JSON pointer to it."""
    found = _on_the_way(record, "", _ways_to(kind))
    return ((path, held) for path, held in found if isinstance(held, kind))


def records_with(record: Record, field: str) -> Iterator[tuple[str, Record]]:
    """Give every record that has a field of this name, each with the JSON pointer to it."""
    found = _on_the_way(record, "", _ways_to_field(field))
    return ((path, held) for path, held in found if field in names_of(type(held)))


def by_class(
    record: Record, ways: Callable[[type[Any]], Iterable[str]]
) -> Iterator[tuple[type[Any], list[Any]]]:
    """Give the record and those in it, many of a class at once, in no order that says anything.

    Args:
        record: the record.
        ways: names the fields of a class to look into.
    """
    level: Mapping[type[Any], list[Any]] = {type(record): [record]}
    while level:
        below: defaultdict[type[Any], list[Any]] = defaultdict(list)
        for kind, found in level.items():
            yield kind, found
            for name in ways(kind):
                for held in stated(kind, found, name):
                    below[type(held)].append(held)
        level = below


def by_class_with(record: Record, field: str) -> Iterator[tuple[type[Any], list[Any]]]:
    """Give every record that has a field of this name, many of a class at once."""
    found = by_class(record, _ways_to_field(field))
    return ((kind, held) for kind, held in found if field in names_of(kind))


def stated(kind: type[Any], records: Sequence[Any], name: str) -> Iterable[Any]:
    """Give what is stated in one field of records of a class, item by item of a tuple."""
    if len(records) == 1:  # as in a small meeting, of which there may be many
        value = getattr(records[0], name)
        return value if value.__class__ is tuple else () if value is None else (value,)
    values = map(attrgetter(name), records)
    if name in list_fields(kind):
        return chain.from_iterable(values)
    return (value for value in values if value is not None)


def _on_the_way(record: Record, path: str, ways: _Ways) -> list[tuple[str, Record]]:
    """Give the record and those in it that are, or may hold, what is looked for."""
    found: list[tuple[str, Record]] = []
    _gather(record, path, ways, found)
    return found


# This is asked of every record of a meeting: a list takes half the time of nested generators.
def _gather(record: Record, path: str, ways: _Ways, found: list[tuple[str, Record]]) -> None:
    found.append((path, record))
    for name in ways(record.__class__):
        value: Any = getattr(record, name)
        if value.__class__ is tuple:
            for index, item in enumerate(value):
                _gather(item, f"{path}/{name}/{index}", ways, found)
        elif value is not None:
            _gather(value, f"{path}/{name}", ways, found)


def mentions(record: Record) -> Iterator[Mention]:
    """Give every mention of an id of this meeting, in the order of the fields.

    The ids of whole meetings are not among them, since they point outside.
    """
    for path, held in _on_the_way(record, "", mentioning_fields):
        for name, kind in id_fields(held.__class__).items():
            value: Any = getattr(held, name)
            if value.__class__ is tuple:
                for index, item in enumerate(value):
                    yield Mention(f"{path}/{name}/{index}", kind, item, defines=False)
            elif value is not None:
                yield Mention(f"{path}/{name}", kind, value, defines=name == "id")


def referred_to(record: Record) -> set[str]:
    """Give every id by which something in a record refers to a record of the meeting."""
    return {
        id
        for kind, found in by_class(record, mentioning_fields)
        for name in id_fields(kind)
        if name != "id"
        for id in stated(kind, found, name)
    }


@once_per_class
def id_fields(record: type[Any]) -> Mapping[str, NewType]:
    """Give the fields of a class that hold ids of records of the meeting, with the type of id."""
    return {
        field.name: leaf
        for field in fields_of(record)
        for leaf in _leaves(field.type)
        if leaf is not MeetingId and isinstance(leaf, NewType)
    }


@once_per_class
def mentioning_fields(record: type[Any]) -> tuple[str, ...]:
    """Name the fields of a class that hold records in which, at some depth, an id is mentioned."""
    return tuple(
        field.name
        for field in fields_of(record)
        if any(id_fields(held) for held in _classes_within(field.type))
    )


@once_per_class
def _ways_to(kind: type[Any]) -> _Ways:
    """Name the fields of each class of records in which, at some depth, a kind of record may be."""
    return _ways(lambda held: issubclass(held, kind))


@cache
def _ways_to_field(name: str) -> _Ways:
    """Name the fields of each class in which, at some depth, a record with a field may be."""
    return _ways(lambda held: name in names_of(held))


def _ways(is_wanted: Callable[[type[Any]], bool]) -> _Ways:
    @once_per_class
    def ways(record: type[Any]) -> tuple[str, ...]:
        return tuple(
            field.name
            for field in fields_of(record)
            if any(map(is_wanted, _classes_within(field.type)))
        )

    return ways


def _classes_within(annotation: object) -> frozenset[type[Any]]:
    """Give the classes of records that a value with this annotation may be or hold."""
    classes = (leaf for leaf in _leaves(annotation) if isinstance(leaf, type))
    return frozenset[type[Any]]().union(*map(_classes_held, classes))


@once_per_class
def _classes_held(kind: type[Any]) -> frozenset[type[Any]]:
    if not issubclass(kind, Record):
        return frozenset()
    return frozenset({kind}).union(*(_classes_within(field.type) for field in fields_of(kind)))


def _leaves(annotation: object) -> Iterator[object]:
    """Give what an annotation is made of, without unions and tuples."""
    if get_origin(annotation) in (Union, types.UnionType, tuple):
        for choice in get_args(annotation):
            yield from _leaves(choice)
    else:
        yield annotation

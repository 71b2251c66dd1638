"""How readers and writers tell apart the annotations of fields and the values in a document."""

import types
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Final, NewType, TypeGuard, Union, get_args, get_origin

from attrs import NOTHING, Attribute

from intergov_meetings.model import (
    DateSpan,
    GroupReference,
    MeetingId,
    MemberReference,
    Organization,
    PartialDate,
    PartyReference,
    PersonReference,
    PostHolder,
    Record,
    State,
    TimeSlot,
)
from intergov_meetings.model.shape import fields_of, once_per_class

TAG: Final = "type"
"""The first key of a record where records of several kinds may stand."""

TAGS: Final[Mapping[type[Record], str]] = {
    PartialDate: "date",
    DateSpan: "span",
    TimeSlot: "slot",
    State: "state",
    Organization: "organization",
    PersonReference: "person",
    MemberReference: "member",
    PostHolder: "post",
    PartyReference: "party",
    GroupReference: "group",
}
"""What stands there for each kind."""


def choices(annotation: Any) -> tuple[Any, ...]:
    """Give what a union is made of, `None` apart; anything else is its only choice."""
    if get_origin(annotation) in (Union, types.UnionType):
        return tuple(kind for kind in get_args(annotation) if kind is not types.NoneType)
    return (annotation,)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value in a parsed document is an object."""
    return type(value) is dict


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value in a parsed document is a list."""
    return type(value) is list


def has_rule(annotation: Any) -> bool:
    """Whether an annotation is of plain values that follow a rule, ids among them."""
    return isinstance(annotation, NewType) or get_origin(annotation) is Annotated


def is_union(annotation: Any) -> bool:
    """Whether an annotation is a union, `None` counted."""
    return get_origin(annotation) in (Union, types.UnionType)


def is_tuple(annotation: Any) -> bool:
    """Whether an annotation is a tuple of any length."""
    return get_origin(annotation) is tuple


def is_record(annotation: Any) -> bool:
    """Whether an annotation is a class of records."""
    return isinstance(annotation, type) and issubclass(annotation, Record)


def is_tagged(annotation: Any) -> bool:
    """Whether an annotation is a union of records that are told apart by a tag."""
    kinds = choices(annotation)
    return len(kinds) > 1 and all(is_record(kind) and kind in TAGS for kind in kinds)


@cache
def fields_by_name(*kinds: type[Record]) -> Mapping[str, Any]:
    """Give the annotations of the fields that records of these kinds have."""
    return {field.name: field.type for kind in kinds for field in fields_of(kind)}


@once_per_class
def fields_as_written(kind: type[Any]) -> tuple["Attribute[Any]", ...]:
    """Give the fields of a class in the order in which they are written, required ones first."""
    return tuple(sorted(fields_of(kind), key=lambda field: field.default is not NOTHING))


def fields_of_object(value: Mapping[str, object], annotation: Any) -> Mapping[str, Any]:
    """Give the fields that an object stands for; of every kind it might be if it does not say."""
    kinds = choices(annotation)
    told = tuple(kind for kind in kinds if TAGS.get(kind) == value.get(TAG))
    return fields_by_name(*(told or kinds))


@cache
def ids_given_in(annotation: Any) -> frozenset[NewType]:
    """Name the kinds of id that records with this annotation, and the records in them, bear."""
    if is_tuple(annotation):
        return ids_given_in(get_args(annotation)[0])
    return frozenset(
        kind
        for record in choices(annotation)
        if is_record(record)
        for name, inner in fields_by_name(record).items()
        for kind in ((inner,) if name == "id" else ids_given_in(inner))
        if kind is not MeetingId
    )

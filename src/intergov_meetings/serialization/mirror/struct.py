"""The mirrors: for each class of records, a `msgspec.Struct` with the same fields.

What C code can check stands in them: types, words of a vocabulary, bounds, lengths of lists, keys
that are required, keys that are not known. As everywhere in documents, `null` is no value.
"""

from enum import Enum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from attrs import NOTHING
from msgspec import Meta, Struct, defstruct

from intergov_meetings.model import Text
from intergov_meetings.model.shape import fields_of
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.kind import TAG, TAGS, choices, is_record, is_tagged, is_tuple


@cache
def mirror_of(kind: type[Any], *, is_tagged: bool = False) -> type[Struct]:
    """Make the mirror of a class of records.

    Args:
        kind: the class.
        is_tagged: whether the records stand where those of several classes may stand.
    """
    fields = [
        (field.name, mirrored(field.type))
        if field.default is NOTHING
        else (field.name, mirrored(field.type), field.default)
        for field in fields_of(kind)
    ]
    return defstruct(
        f"Mirrored{kind.__name__}",
        fields,
        tag_field=TAG if is_tagged else None,
        tag=TAGS[kind] if is_tagged else None,
        kw_only=True,
        forbid_unknown_fields=True,
        omit_defaults=True,
        gc=False,
    )


def mirrored(annotation: Any) -> Any:
    """Give the type that values of a field have in a mirror.

    Days and times are lifted from text, since in documents they are written in one way only.
    """
    if is_tuple(annotation):
        items: Any = tuple.__class_getitem__((mirrored(get_args(annotation)[0]), ...))
        return Annotated[items, Meta(max_length=limit.LIST_ITEMS)]
    if is_tagged(annotation):
        mirrors = [mirror_of(kind, is_tagged=True) for kind in choices(annotation)]
        return Union[tuple(mirrors)]  # noqa: UP007 - of as many as there are
    (kind,) = choices(annotation)
    if is_record(kind):
        return str | mirror_of(kind) if kind is Text else mirror_of(kind)
    if kind is bool or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind
    if get_origin(kind) is Annotated:
        plain, rule = get_args(kind)
        bounds = Meta(ge=rule.least, le=rule.most)
        if plain is float:
            return Annotated[int, bounds] | Annotated[float, bounds]
        if plain is int:
            return Annotated[int, bounds]
    return str

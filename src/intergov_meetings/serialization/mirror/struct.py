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
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.kind import (
    TAG,
    TAGS,
    choices,
    fields_as_written,
    is_record,
    is_tagged,
    is_tuple,
)


def mirror_of(kind: Any, *, is_tagged: bool = False, is_root: bool = False) -> type[Struct]:
    """Give the mirror of a class of records, always the same.

    Args:
        kind: the class.
        is_tagged: whether the records stand where those of several classes may stand.
        is_root: whether the record is the whole of a document. Its records are then in lists, so
            that who lifts them can take them out one by one.
    """
    return _made(kind, is_tagged, is_root)


@cache
def _made(kind: Any, is_tagged: bool, is_root: bool) -> type[Struct]:
    fields = [
        (field.name, mirrored(field.type, in_list=is_root))
        if field.default is NOTHING
        else (field.name, mirrored(field.type, in_list=is_root), field.default)
        for field in fields_as_written(kind)
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


def mirrored(annotation: Any, *, in_list: bool = False) -> Any:
    """Give the type that values of a field have in a mirror.

    Days and times are lifted from text, since in documents they are written in one way only.

    Args:
        annotation: the annotation of the field.
        in_list: whether several records are in a list, and not in a tuple.
    """
    if is_tuple(annotation):
        item = get_args(annotation)[0]
        kind: Any = list if in_list and is_record(choices(item)[0]) else tuple
        items = kind.__class_getitem__(mirrored(item) if kind is list else (mirrored(item), ...))
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

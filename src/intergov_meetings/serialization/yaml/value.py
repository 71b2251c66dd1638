"""From nodes to lists, objects and plain values, as the fields want them.

YAML lets a reader guess what a bare word is, and readers guess differently. Here the field says:
where it holds text, `NO`, `10:30`, `0012` and `null` are text; where it holds a number or a truth
value, only what JSON would take for one is one.
"""

import math
import re
from collections.abc import Mapping as AnyMapping
from typing import Annotated, Any, Final, get_args, get_origin

from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.kind import (
    choices,
    fields_of_object,
    is_list,
    is_object,
    is_record,
    is_tuple,
)
from intergov_meetings.serialization.refusal import Unreadable
from intergov_meetings.serialization.yaml.node import Mapping, Node, Refused, Scalar, Sequence

_WHOLE: Final = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)
_TRUTH: Final = {"true": True, "false": False}


class Plain(str):
    """Text without quotes, of which nobody has said yet what it is."""

    __slots__ = ()


def value_of(node: Node) -> object:
    """Give what a node holds, bare words as `Plain`, and what may not stand there marked."""
    if isinstance(node, Refused):
        return Unreadable(node.reason)
    if isinstance(node, Scalar):
        return (Plain(node.text) if node.text else None) if node.is_plain else node.text
    if isinstance(node, Sequence):
        return [value_of(item) for item in node.items]
    return _object(node)


def _object(node: Mapping) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, below in node.entries:
        twice = Unreadable("expected each key once, found it twice or more")
        found[key.text] = twice if key.text in found else value_of(below)
    return found


def document_of(value: object) -> object:
    """Give a parsed document with what its envelope wants, the meeting left as it is."""
    if not is_object(value):
        return _typed(value, str)
    kinds = {"version": int}
    return {
        key: held if key == "meeting" else _typed(held, kinds.get(key, str))
        for key, held in value.items()
    }


def meeting_of(value: object) -> object:
    """Give a parsed meeting with numbers and truth values where its fields want them."""
    return _typed(value, Meeting)


def _typed(value: Any, annotation: Any) -> Any:
    if is_list(value):
        inner = get_args(annotation)[0] if is_tuple(annotation) else str
        return [_typed(item, inner) for item in value]
    if is_object(value):
        fields: AnyMapping[str, Any] = (
            fields_of_object(value, annotation) if is_record(choices(annotation)[0]) else {}
        )
        return {key: _typed(held, fields.get(key, str)) for key, held in value.items()}
    return _scalar(value, choices(annotation)[0]) if isinstance(value, Plain) else value


def _scalar(word: Plain, annotation: Any) -> object:
    """Read a bare word as what a field holds."""
    kind = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    if kind is bool:
        return _TRUTH.get(word, str(word))
    if kind in (int, float) and len(word) <= limit.DIGITS:
        if _WHOLE.fullmatch(word):
            return int(word)
        if _NUMBER.fullmatch(word) and math.isfinite(number := float(word)):
            return number
    return str(word)

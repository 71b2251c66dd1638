"""The schema of plain values: text by its rule, numbers, words, days and times."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, Any, NewType, get_args, get_origin

from intergov_meetings.model import date as date_module
from intergov_meetings.model import identifier, rule
from intergov_meetings.model.rule import SLUG, Rule
from intergov_meetings.serialization.plain import DAY, INSTANT, WALL_TIME
from tools.json_schema import docstring

Schema = dict[str, Any]
"""A part of a JSON Schema."""

_TYPES = {str: "string", int: "integer", float: "number"}
# Annotations, not rules: a validator may ignore them, and one that does not refuses nothing more.
_FORMATS = {date: "date", datetime: "date-time"}
_WRITTEN: Mapping[Any, Rule] = {date: DAY, time: WALL_TIME, datetime: INSTANT}
_NAMES: Mapping[Any, str] = {date: "Day", time: "WallTime", datetime: "Instant"}


def _aliases() -> Iterable[tuple[Any, tuple[str, str]]]:
    """Give every annotation that has a name in the model, its name, and what stands under it."""
    for module in (rule, date_module, identifier):
        texts = docstring.of_aliases(module.__name__)
        for name, value in vars(module).items():
            if name in texts and (isinstance(value, NewType) or get_origin(value) is Annotated):
                yield value, (name, texts[name])


ALIASES: Mapping[Any, tuple[str, str]] = dict(_aliases())
"""Every annotation that has a name in the model: its name and what it is."""


def name_of(kind: Any) -> str:
    """Give the name under which a kind of plain value is defined; none for truth values."""
    if kind in ALIASES:
        return ALIASES[kind][0]
    return str(_NAMES.get(kind, getattr(kind, "__name__", "")))


def schema_of(kind: Any) -> Schema:
    """Give the schema of a kind of plain value."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _words(kind)
    if kind in _WRITTEN:
        written = _by_rule(str, _WRITTEN[kind])
        said = {
            "description": f"{_WRITTEN[kind].expected[:1].upper()}{_WRITTEN[kind].expected[1:]}."
        }
        return said | written | ({"format": _FORMATS[kind]} if kind in _FORMATS else {})
    text = ALIASES[kind][1]
    plain, stated = (str, SLUG) if isinstance(kind, NewType) else get_args(kind)
    if stated.by is not None:
        text += f"\n\nExpected is {stated.expected}."
    return {"description": text, **_by_rule(plain, stated)}


def _by_rule(plain: type, stated: Rule) -> Schema:
    bounds = {"pattern": stated.pattern, "minimum": stated.least, "maximum": stated.most}
    bounds["pattern"] = stated.pattern and f"^(?:{stated.pattern})$"
    known = {key: bound for key, bound in bounds.items() if bound is not None}
    return {"type": _TYPES[plain], **known}


def _words(kind: type[StrEnum]) -> Schema:
    texts = docstring.of_members(kind)
    words = [{"const": word.value, "description": texts[word.name]} for word in kind]
    return {"description": docstring.of_class(kind), "type": "string", "oneOf": words}

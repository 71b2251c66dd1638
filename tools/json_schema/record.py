"""The schema of records: their keys, what has to be there, and what one key asks of another."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, get_args

import attrs

from intergov_meetings.model import Participant, Party, Record, Text, When
from intergov_meetings.model.record import citable_fields, coded_fields, openable_fields
from intergov_meetings.model.rule import Prose
from intergov_meetings.model.shape import fields_of
from intergov_meetings.serialization.kind import (
    TAG,
    TAGS,
    choices,
    is_record,
    is_tagged,
    is_tuple,
)
from tools.json_schema import docstring, plain
from tools.json_schema.plain import Schema

_UNIONS = {
    choices(union): (name, module)
    for name, union, module in (
        ("When", When, "intergov_meetings.model.when"),
        ("Party", Party, "intergov_meetings.model.party"),
        ("Participant", Participant, "intergov_meetings.model.participant"),
    )
}
_FIELDS_NAMED_IN = {"citations": citable_fields, "open_lists": openable_fields}


class Definitions:
    """The schemas of all that is referred to, by name; each is made when it is first needed."""

    def __init__(self) -> None:
        self.made: dict[str, Schema] = {}

    def reference(self, kind: Any) -> Schema:
        """Refer to what a field with this annotation holds, `None` apart."""
        if is_tagged(kind):
            return self._union(choices(kind))
        (kind,) = choices(kind)
        if kind is bool:
            return {"type": "boolean"}
        if is_record(kind):
            return self._defined(kind.__name__, kind)
        return self._defined(plain.name_of(kind), kind)

    def _union(self, kinds: tuple[type[Record], ...]) -> Schema:
        """Refer to records of several kinds, told apart by their tag."""
        name, module = _UNIONS[kinds]
        if name not in self.made:
            text = docstring.of_aliases(module)[name]
            tagged = [self._defined(f"{name}.{TAGS[kind]}", kind, tag=TAGS[kind]) for kind in kinds]
            self.made[name] = {"description": text, "oneOf": tagged}
        return {"$ref": f"#/$defs/{name}"}

    def _defined(self, name: str, kind: Any, tag: str | None = None) -> Schema:
        if name not in self.made:
            self.made[name] = {}  # its place, for what refers to itself
            self.made[name] = self._record(kind, tag) if is_record(kind) else plain.schema_of(kind)
        return {"$ref": f"#/$defs/{name}"}

    def _record(self, kind: type[Record], tag: str | None) -> Schema:
        texts: Mapping[str, str] = docstring.of_members(kind)
        fields = fields_of(kind)
        tags = {} if tag is None else {TAG: {"const": tag}}
        required = [*tags, *(field.name for field in fields if field.default is attrs.NOTHING)]
        properties = {
            field.name: {"description": texts[field.name], **self._property(kind, field)}
            for field in fields
        }
        schema: Schema = {
            "type": "object",
            "properties": tags | properties,
            **({"required": required} if required else {}),
            "additionalProperties": False,
            **_printed_words(kind),
        }
        if kind is Text:
            schema = {"oneOf": [self.reference(Prose), schema]}
        return {"description": docstring.of_class(kind), **schema}

    def _property(self, kind: type[Record], field: "attrs.Attribute[Any]") -> Schema:
        if not is_tuple(field.type):
            return self.reference(field.type) | _default(field.default)
        items = self.reference(get_args(field.type)[0])
        if nameable := _FIELDS_NAMED_IN.get(field.name):
            names = [each.name for each in fields_of(kind) if each.name in nameable(kind)]
            # The type says nothing new, but Ajv warns where it is not beside the keys.
            items |= {"type": "object", "properties": {"field": {"enum": names}}}
        return {"type": "array", "items": items, "default": []}


def _default(default: Any) -> Schema:
    """State what it means to leave a key out, where that is not "not stated"."""
    if default is None or default is attrs.NOTHING:
        return {}
    return {"default": default.value if isinstance(default, StrEnum) else default}


def _printed_words(kind: type[Record]) -> Schema:
    """State that a code "other" asks for the printed words."""
    rules = list(_rules_of_codes(kind))
    return {"allOf": rules} if rules else {}


def _rules_of_codes(kind: type[Record]) -> Iterable[Schema]:
    for coded in coded_fields(kind):
        other = {"const": "other"}
        says_other = {"type": "array", "contains": other} if coded.is_list else other
        yield {
            "if": {"properties": {coded.name: says_other}, "required": [coded.name]},
            "then": {"required": [coded.printed]},
        }

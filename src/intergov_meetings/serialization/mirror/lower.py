"""From records to what C code writes: the functions that lower, written from the fields.

A record becomes a `msgspec.Struct` that holds any values and leaves out what holds by default, in
the order of its fields; nothing is checked, since a record that exists is right.
"""

from collections.abc import Mapping
from datetime import datetime, time
from functools import cache
from typing import Annotated, Any, Final, get_args, get_origin

from attrs import NOTHING, Attribute
from msgspec import UNSET, Raw, Struct, defstruct

from intergov_meetings.model import Record, Text
from intergov_meetings.model.shape import fields_of
from intergov_meetings.serialization import plain
from intergov_meetings.serialization.kind import TAG, TAGS, choices, is_record, is_tagged, is_tuple
from intergov_meetings.serialization.mirror.program import Program


def _degrees(degrees: float) -> Raw:
    """Write a number as Python does, which other programs write otherwise where it is small."""
    return Raw(repr(plain.degrees_written(degrees)).encode())


_MADE: Final = {
    time: ("written_time", plain.wall_time_written),
    datetime: ("written_instant", plain.instant_written),
    float: ("written_degrees", _degrees),
}


@cache
def written_of(kind: type[Any], *, is_tagged: bool = False) -> type[Struct]:
    """Make the class of what is written of a class of records."""
    return defstruct(
        f"Written{kind.__name__}",
        [
            (field.name, Any, UNSET if field.default is NOTHING else field.default)
            for field in _in_order(kind)
        ],
        tag_field=TAG if is_tagged else None,
        tag=TAGS[kind] if is_tagged else None,
        omit_defaults=True,
        gc=False,
    )


def _in_order(kind: type[Record]) -> list["Attribute[Any]"]:
    """Give the fields in the order in which they are written: those first that are required."""
    return sorted(fields_of(kind), key=lambda field: field.default is not NOTHING)


class Lower:
    """The functions that lower, for one class of records and those that are in it."""

    def __init__(self, root: type[Record]) -> None:
        """Write the functions.

        Args:
            root: the class.
        """
        self.program = Program({})
        self.name = self._function(root, is_tagged=False)

    def lower(self, record: Any) -> Any:
        """Lower a record of the class."""
        return self.program[self.name](record)

    def sources(self) -> Mapping[str, str]:
        """Give the source of each function."""
        return self.program.sources

    def _function(self, kind: Any, *, is_tagged: bool) -> str:
        """Write the function that lowers one class, and give its name."""
        prefix = "Tagged" if is_tagged else ""
        name = f"lower_{prefix}{kind.__name__}"
        if name not in self.program:
            written = self.program.use(
                f"Written{prefix}{kind.__name__}", written_of(kind, is_tagged=is_tagged)
            )
            values = (self._value(field.name, field.type) for field in _in_order(kind))
            lines = [f"return {written}(", *(f"    {value}," for value in values), ")"]
            if kind is Text:
                lines = [
                    "if old.language is None and not old.translations: return old.text",
                    *lines,
                ]
            self.program.define(name, "old", lines)
        return name

    def _value(self, name: str, annotation: Any) -> str:
        """Write how one field is lowered."""
        held, optional = f"old.{name}", type(None) in get_args(annotation)
        if is_tuple(annotation):
            made = self._made(get_args(annotation)[0], "x")
            return f"[{made} for x in {held}] if {held} else ()" if made else held
        made = self._made(annotation, held)
        return f"None if {held} is None else {made}" if made and optional else made or held

    def _made(self, annotation: Any, value: str) -> str | None:
        """Write what is made of a value; `None` where it is written as it is."""
        kinds = choices(annotation)
        if is_tagged(annotation):
            *others, last = kinds
            chain = "".join(
                f"{self._function(kind, is_tagged=True)}({value}) if {value}.__class__ is "
                f"{self.program.use(kind.__name__, kind)} else "
                for kind in others
            )
            return f"({chain}{self._function(last, is_tagged=True)}({value}))"
        if is_record(kinds[0]):
            return f"{self._function(kinds[0], is_tagged=False)}({value})"
        plain_kind = get_args(kinds[0])[0] if get_origin(kinds[0]) is Annotated else kinds[0]
        if plain_kind in _MADE:
            return f"{self.program.use(*_MADE[plain_kind])}({value})"
        return None

"""From records to what C code writes: the functions that lower, written from the fields.

A record becomes a `msgspec.Struct` that holds any values and leaves out what holds by default, in
the order of its fields; nothing is checked, since a record that exists is right.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from functools import cache, lru_cache
from typing import Annotated, Any, Final, get_args, get_origin

from attrs import NOTHING
from msgspec import UNSET, Raw, Struct, defstruct, json

from intergov_meetings.model import Record, Text
from intergov_meetings.serialization import plain
from intergov_meetings.serialization.kind import (
    TAG,
    TAGS,
    choices,
    fields_as_written,
    has_rule,
    is_record,
    is_tagged,
    is_tuple,
)
from intergov_meetings.serialization.mirror.program import Program


def _degrees(degrees: float) -> Raw:
    """Write a number as Python does, which C code writes otherwise where it is small."""
    return Raw(repr(plain.degrees_written(degrees)).encode())


_MADE: Final = {
    time: ("written_time", lru_cache(maxsize=4096)(plain.wall_time_written)),
    datetime: ("written_instant", lru_cache(maxsize=4096)(plain.instant_written)),
    float: ("written_degrees", _degrees),
}
_PIECE: Final = 64

encode: Final = json.Encoder().encode
"""Writes what is lowered."""


def _in_pieces(lower_all: Callable[[Any], list[Any]], records: tuple[Any, ...]) -> Any:
    """Lower a list that may be long, and write it piece by piece.

    So little is lowered at once that it stays near the processor.
    """
    if len(records) <= _PIECE:
        return records and lower_all(records)
    starts = range(0, len(records), _PIECE)
    pieces = [encode(lower_all(records[start : start + _PIECE]))[1:-1] for start in starts]
    return Raw(b"[" + b",".join(pieces) + b"]")


@cache
def written_of(kind: type[Any], *, is_tagged: bool = False) -> type[Struct]:
    """Make the class of what is written of a class of records."""
    return defstruct(
        f"Written{'Tagged' if is_tagged else ''}{kind.__name__}",
        [
            (field.name, Any, UNSET if field.default is NOTHING else field.default)
            for field in fields_as_written(kind)
        ],
        tag_field=TAG if is_tagged else None,
        tag=TAGS[kind] if is_tagged else None,
        omit_defaults=True,
        gc=False,
    )


class Lower:
    """The functions that lower, for one class of records and those that are in it."""

    def __init__(self, root: type[Record]) -> None:
        """Write the functions.

        Args:
            root: the class.
        """
        self.program = Program({"in_pieces": _in_pieces})
        self._root = root
        self.name = self._function(root, is_tagged=False)

    def lower(self, record: Any) -> Any:
        """Lower a record of the class."""
        return self.program[self.name](record)

    def sources(self) -> Mapping[str, str]:
        """Give the source of each function."""
        return self.program.sources

    def _function(self, kind: Any, *, is_tagged: bool) -> str:
        """Write the function that lowers one record of a class, and give its name."""
        name = f"lower_{'Tagged' if is_tagged else ''}{kind.__name__}"
        if name not in self.program:
            made = self._written(kind, "old", is_tagged=is_tagged)
            self.program.define(name, "old", [f"return {made[0]}", *made[1:]])
        return name

    def _each(self, annotation: Any) -> str | None:
        """Write the function that lowers several records, and give its name; `None` for ids.

        It is a loop, since most lists are short, and a comprehension costs as much as a call.
        """
        kinds = choices(annotation)
        if not is_record(kinds[0]):
            return None
        name = f"lower_each_{'_or_'.join(kind.__name__ for kind in kinds)}"
        if name not in self.program:
            if is_tagged(annotation):
                made = [self._made(annotation, "x") or ""]
            else:
                made = self._written(kinds[0], "x", is_tagged=False)
            made[0] = f"made.append({made[0]}"
            made[-1] += ")"
            lines = ["made = []", "for x in records:", *(f"    {line}" for line in made)]
            self.program.define(name, "records", [*lines, "return made"])
        return name

    def _written(self, kind: Any, record: str, *, is_tagged: bool) -> list[str]:
        """Write the lines that make of a record what is written of it."""
        written = written_of(kind, is_tagged=is_tagged)
        values = (
            self._value(kind, f"{record}.{field.name}", field.type)
            for field in fields_as_written(kind)
        )
        first = f"{self.program.use(written.__name__, written)}("
        if kind is Text:
            plain = f"{record}.language is None and not {record}.translations"
            first = f"{record}.text if {plain} else {first}"
        return [first, *(f"    {value}," for value in values), ")"]

    def _value(self, kind: Any, held: str, annotation: Any) -> str:
        """Write how one field is lowered; what is not stated is passed on as it is."""
        if not is_tuple(annotation):
            made = self._made(annotation, held)
            if not made or type(None) not in get_args(annotation):
                return made or held
            if any(map(has_rule, choices(annotation))):
                return f"None if {held} is None else {made}"  # a number may be 0.0
            return f"{held} and {made}"  # a record or a time is always true
        each = self._each(get_args(annotation)[0])
        if kind is self._root and each:
            return f"in_pieces({each}, {held})"
        return f"{held} and {each}({held})" if each else held

    def _made(self, annotation: Any, value: str) -> str | None:
        """Write what is made of a value; `None` where it is written as it is."""
        kinds = choices(annotation)
        if is_tagged(annotation):
            *others, last = kinds
            chain = "".join(
                f"{self._function(kind, is_tagged=True)}({value}) if type({value}) is "
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

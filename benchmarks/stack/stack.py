"""Each peer as two functions: from the text of a meeting to its object, and back."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import msgspec
import orjson
import pydantic
from cattrs import Converter
from cattrs.preconf.json import make_converter as make_stock_converter
from cattrs.preconf.orjson import make_converter as make_orjson_converter

from benchmarks.stack.form import Maker
from benchmarks.stack.mappings import Attrs, Mashumaro
from benchmarks.stack.models import Dataclasses, Models
from benchmarks.stack.structs import Structs
from intergov_meetings import Meeting, Text


class Stack(NamedTuple):
    """A library that reads and writes what a document says of the meeting."""

    name: str
    """What it is called."""
    decode: Callable[[bytes], Any]
    """Reads the text."""
    encode: Callable[[Any], bytes]
    """Writes the text, compact, without what holds by default."""


def msgspec_struct(*, is_bare: bool = False) -> Stack:
    """msgspec.Struct; bare: without patterns."""
    kind = Structs(is_bare=is_bare).of(Meeting, None)
    name = "msgspec.Struct, types only" if is_bare else "msgspec.Struct"
    return Stack(name, msgspec.json.Decoder(kind).decode, msgspec.json.Encoder().encode)


def pydantic_model() -> Stack:
    """Pydantic's models."""
    return _pydantic("pydantic model", Models())


def pydantic_dataclass() -> Stack:
    """Pydantic's dataclasses, with slots."""
    return _pydantic("pydantic dataclass, slots", Dataclasses())


def _pydantic(name: str, maker: Maker) -> Stack:
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(maker.of(Meeting, None))
    return Stack(
        name, adapter.validate_json, lambda held: adapter.dump_json(held, exclude_defaults=True)
    )


def mashumaro() -> Stack:
    """Mashumaro with orjson."""
    kind = Mashumaro().of(Meeting, None)
    return Stack("mashumaro, orjson", kind.from_json, lambda held: held.to_jsonb())


def cattrs_orjson() -> Stack:
    """Cattrs as its documentation makes it fast."""
    converter = make_orjson_converter(
        detailed_validation=False, forbid_extra_keys=True, omit_if_default=True
    )
    return _cattrs("cattrs, orjson", converter, orjson.loads, orjson.dumps)


def cattrs_stock() -> Stack:
    """Cattrs with the json module, as it comes."""
    converter = make_stock_converter(forbid_extra_keys=True, omit_if_default=True)

    def written(tree: object) -> bytes:
        return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()

    return _cattrs("cattrs, json", converter, json.loads, written)


def _cattrs(
    name: str,
    converter: Converter,
    parse: Callable[[bytes], Any],
    write: Callable[[Any], bytes],
) -> Stack:
    maker = Attrs(converter)
    text: Any = maker.of(Text, None)
    converter.register_structure_hook(
        str | text,
        lambda held, _: held if isinstance(held, str) else converter.structure(held, text),
    )
    kind = maker.of(Meeting, None)
    return Stack(
        name,
        lambda data: converter.structure(parse(data), kind),
        lambda held: write(converter.unstructure(held)),
    )


@cache
def stacks() -> tuple[Stack, ...]:
    """Make all peers."""
    return (
        msgspec_struct(),
        msgspec_struct(is_bare=True),
        pydantic_model(),
        pydantic_dataclass(),
        mashumaro(),
        cattrs_orjson(),
        cattrs_stock(),
    )

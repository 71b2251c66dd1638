"""From records to lists, objects and plain values: the hooks that a converter writes with.

Equal records give equal documents: fields stand in the order of their class, and what is not
stated or holds by default is left out.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, get_args

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn

from intergov_meetings.model import Record, Text
from intergov_meetings.model.rule import Latitude, Longitude
from intergov_meetings.serialization.kind import (
    TAG,
    TAGS,
    choices,
    is_record,
    is_tagged,
    is_tuple,
    is_union,
)
from intergov_meetings.serialization.plain import (
    degrees_written,
    instant_written,
    wall_time_written,
)

Hook = Callable[[Any], Any]
"""Makes of a value what a document holds."""


def register_writing(converter: Converter) -> None:
    """Teach a converter to write every annotation that a field of a record has."""
    register = converter.register_unstructure_hook_factory
    register(is_tuple, _items)
    register(is_union, _one_of)
    register(is_record, _record)
    register(_is_degrees, _degrees_writer)
    converter.register_unstructure_hook(StrEnum, str)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook(time, wall_time_written)
    converter.register_unstructure_hook(datetime, instant_written)


def _is_degrees(annotation: Any) -> bool:
    return annotation in (Latitude, Longitude)


def _degrees_writer(_: Any) -> Hook:
    return degrees_written


def _items(annotation: Any, converter: Converter) -> Hook:
    write_item = converter.get_unstructure_hook(get_args(annotation)[0])
    return lambda items: [write_item(item) for item in items]


def _one_of(annotation: Any, converter: Converter) -> Hook:
    """Write what is there, a record of one of several kinds with its tag first.

    Only `None` by default is left out, so that `None` comes here from classes of others.
    """
    kinds = choices(annotation)
    if not is_tagged(annotation):
        write = converter.get_unstructure_hook(kinds[0])
        return lambda value: None if value is None else write(value)
    hooks = {kind: (TAGS[kind], converter.get_unstructure_hook(kind)) for kind in kinds}

    def write_tagged(value: Any) -> Any:
        if value is None:
            return None
        tag, write_record = hooks[type(value)]
        return {TAG: tag, **write_record(value)}

    return write_tagged


def _record(kind: type[Record], converter: Converter) -> Hook:
    write = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
    if kind is not Text:
        return write

    def write_text(text: Text) -> Any:
        plain = text.language is None and not text.translations
        return text.text if plain else write(text)

    return write_text

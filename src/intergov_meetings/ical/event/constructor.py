"""Constructors that set slots directly: for records of which a calendar holds very many."""

from functools import wraps
from typing import Any, TypeVar

from attrs import NOTHING

from intergov_meetings.model.record import Record
from intergov_meetings.model.shape import fields_of

_Kind = TypeVar("_Kind", bound=type[Record])


def sets_slots(kind: _Kind) -> _Kind:
    """Let the constructor of a class of frozen records set each slot directly.

    The constructor that attrs writes sets the fields of a frozen class by their names, through
    `object.__setattr__`, which takes half as long again. This one is written from the same fields
    and takes the same arguments, by keyword alone; `__attrs_post_init__` checks them as before.

    Raises:
        TypeError: where a field asks for more than to be set, by a converter for instance.
    """
    values: dict[str, Any] = {}
    parameters = ["self", "*"]
    lines: list[str] = []
    for field in fields_of(kind):
        name, default = field.name, f"default_of_{field.name}"
        is_converted = field.converter is not None  # pyright: ignore[reportUnknownMemberType]
        if is_converted or field.alias != name or hasattr(field.default, "factory"):
            raise TypeError(f"expected a field of {kind.__name__} that is only set, found {name!a}")
        values[f"set_{name}"] = getattr(kind, name).__set__
        values[default] = field.default
        parameters.append(name if field.default is NOTHING else f"{name}={default}")
        lines.append(f"set_{name}(self, {name})")
    head = f"def __init__({', '.join(parameters)}):"
    source = "\n    ".join([head, *lines, "self.__attrs_post_init__()"])
    code = compile(source, f"<constructor of {kind.__name__}, made by {__name__}>", "exec")
    exec(code, values)  # noqa: S102 - the source is ours, made of names of fields
    type.__setattr__(kind, "__init__", wraps(kind.__init__)(values["__init__"]))
    return kind

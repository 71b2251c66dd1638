"""What making one record costs beside making an unchecked value with the same fields.

The peers are an attrs class and a frozen dataclass of the standard library that take anything.
"""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs

from benchmarks.measure import Spread, interleaved, ratio, stopwatch, table
from intergov_meetings import (
    Appearance,
    Member,
    MemberFunction,
    PersonId,
    PersonReference,
    Session,
    SessionId,
    Text,
)

RECORDS: Final[tuple[tuple[type[Any], Mapping[str, object]], ...]] = (
    (Text, {"text": "Opening ceremony"}),
    (PersonReference, {"person": PersonId("un-voronkov")}),
    (Member, {"function": MemberFunction.HEAD, "person": PersonId("un-voronkov")}),
    (Appearance, {"who": PersonReference(PersonId("un-voronkov"))}),
    (Session, {"id": SessionId("opening"), "title": Text("Opening ceremony")}),
)
"""The records that a meeting has most of, and what they are made with."""


def report(rounds: int = 21) -> str:
    """Give the cost of one record of each class as a table."""
    rows = [_row(kind, values, rounds) for kind, values in RECORDS]
    peers = ("times attrs, unchecked", "times dataclass, unchecked")
    return table(("record", "µs (quartiles)", *peers), rows)


def _row(kind: type[Any], values: Mapping[str, object], rounds: int) -> tuple[str, ...]:
    kinds = {"ours": kind, "attrs": _unchecked_attrs(kind), "dataclass": _unchecked_dataclass(kind)}
    found = interleaved(
        {name: stopwatch(_made(peer, values)) for name, peer in kinds.items()}, rounds
    )
    ratios = (ratio(found["ours"], found[peer]).shown() for peer in ("attrs", "dataclass"))
    return (f"`{kind.__name__}`", Spread.of(found["ours"]).shown(unit=1e-6), *ratios)


def _made(kind: type[Any], values: Mapping[str, object]) -> Callable[[], object]:
    return lambda: kind(**values)


def _unchecked_attrs(kind: type[Any]) -> type[Any]:
    fields = {field.name: attrs.field(default=field.default) for field in attrs.fields(kind)}
    return attrs.make_class(kind.__name__, fields, frozen=True, kw_only=True, slots=True)


def _unchecked_dataclass(kind: type[Any]) -> type[Any]:
    fields = [
        (field.name, object)
        if field.default is attrs.NOTHING
        else (field.name, object, dataclasses.field(default=field.default))
        for field in attrs.fields(kind)
    ]
    return dataclasses.make_dataclass(kind.__name__, fields, frozen=True, kw_only=True, slots=True)

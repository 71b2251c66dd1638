"""What the fields of one record must agree on, as its constructor insists.

Each rule changes drawn values so that they go together, and leaves those alone that were given.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, Protocol, cast

from intergov_meetings.model import (
    Estimate,
    Meeting,
    Organization,
    Part,
    RelatedMeeting,
    Series,
    Session,
    Text,
    Venue,
)
from intergov_meetings.model.decision import plan_state_after
from intergov_meetings.model.record import Record
from intergov_meetings.strategies.shape import shapes
from intergov_meetings.vocabulary import ConductState, PartyKind, PlanState

_Values = dict[str, Any]


class ValueSource(Protocol):
    """What can draw one field of a record."""

    def value(self, kind: type[Record], name: str) -> Any:
        """Draw a value of one field."""
        ...


def agree(kind: type[Record], values: _Values, given: frozenset[str], source: ValueSource) -> None:
    """Make the drawn values of a record go together.

    Args:
        kind: the class of the record.
        values: its fields; changed in place.
        given: the names of those that must stay.
        source: draws what is missing.
    """

    def state(name: str) -> None:
        values[name] = source.value(kind, name)

    names = {shape.name for shape in shapes(kind)}
    for shape in shapes(kind):
        value = values.get(shape.name, ())
        codes = cast("tuple[object, ...]", value if shape.many else (value,))
        is_other = any(isinstance(code, Enum) and code.value == "other" for code in codes)
        printed = f"{shape.name}_printed"
        if is_other and printed not in values and printed in names:
            state(printed)
    if kind in _RULES:
        _RULES[kind](values, given, state)


_State = Callable[[str], None]
"""Draws a field that has to be stated."""


def _one_of(*names: str) -> Callable[[_Values, frozenset[str], _State], None]:
    """At least one of these fields is stated; if none is, the first that is free will be."""

    def rule(values: _Values, given: frozenset[str], state: _State) -> None:
        if all(values.get(name) is None for name in names):
            state(next((name for name in names if name not in given), names[0]))

    return rule


def _distinct_languages(values: _Values, given: frozenset[str], state: _State) -> None:
    if "translations" in values and "translations" not in given:
        by_language = {item.language: item for item in values["translations"]}
        by_language.pop(values.get("language"), None)
        values["translations"] = tuple(by_language.values())


def _bounds_in_order(values: _Values, given: frozenset[str], state: _State) -> None:
    _one_of("about", "at_least", "at_most")(values, given, state)
    most = values.get("at_most")
    for name in ("at_least", "about"):
        if most and values.get(name, 0) > most:
            if "at_most" not in given:
                most = values["at_most"] = values[name]
            elif name not in given:
                values[name] = most


def _something_known(values: _Values, given: frozenset[str], state: _State) -> None:
    coordinates = [name for name in ("latitude", "longitude") if values.get(name) is not None]
    if len(coordinates) == 1:
        state("longitude" if "latitude" in coordinates else "latitude")
    known = ("city", "name", "room", "address", "state", "locode", "zone", "online", "printed")
    _one_of(*known, "latitude")(values, given, state)


def _plan_as_decided(values: _Values, given: frozenset[str], state: _State) -> None:
    decided = plan_state_after(values.get("decisions", ()))
    if decided is PlanState.CANCELLED and values.get("plan_state") is not None:
        if "plan_state" in given:
            values["decisions"] = ()
        else:
            values["plan_state"] = decided


def _part_of_a_meeting(values: _Values, given: frozenset[str], state: _State) -> None:
    begun, ended = values.get("begun_by"), values.get("ended_by")
    if "begun_by" not in given and begun not in (None, ConductState.OPENED):
        values["begun_by"] = ConductState.RESUMED
    if "ended_by" not in given and ended in (ConductState.OPENED, ConductState.RESUMED):
        values["ended_by"] = ConductState.CLOSED


def _no_state(values: _Values, given: frozenset[str], state: _State) -> None:
    if "kind" not in given and values.get("kind") is PartyKind.STATE:
        values["kind"] = PartyKind.TERRITORY


def _one_room(values: _Values, given: frozenset[str], state: _State) -> None:
    _plan_as_decided(values, given, state)
    venue = values.get("venue")
    if venue is not None and venue.room is not None and values.get("room") is not None:
        del values["venue" if "room" in given else "room"]


_RULES: Final[Mapping[type[Record], Callable[[_Values, frozenset[str], _State], None]]] = {
    Estimate: _bounds_in_order,
    Meeting: _plan_as_decided,
    Organization: _no_state,
    Part: _part_of_a_meeting,
    RelatedMeeting: _one_of("title", "meeting", "link"),
    Series: _one_of("name", "acronym", "body"),
    Session: _one_room,
    Text: _distinct_languages,
    Venue: _something_known,
}

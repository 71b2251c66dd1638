"""Documents drawn from a JSON Schema: whatever it accepts, and nothing else.

Only the keywords that our schema has are known; another one is a mistake here, and says so.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from hypothesis import strategies as st

from intergov_meetings.strategies import lines, prose
from intergov_meetings.strategies.value import ZONES

ANNOTATIONS = {"description", "default", "title", "format", "$schema", "$id", "$defs"}
KNOWN = ANNOTATIONS | {
    "$ref",
    "additionalProperties",
    "allOf",
    "const",
    "items",
    "maximum",
    "minimum",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
}
# A pattern alone draws little that a reader takes.
LIKELY: dict[str, st.SearchStrategy[str]] = {
    "Line": lines(),
    "Prose": prose(),
    "ZoneName": st.sampled_from(ZONES),
}
FEW = 2
SOME = 3


class Documents:
    """Strategies for what a schema and each of its definitions accept."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._made: dict[str, st.SearchStrategy[Any]] = {}

    @cached_property
    def whole(self) -> st.SearchStrategy[Any]:
        """What the schema accepts."""
        return self._drawn(self._schema)

    def defined(self, name: str) -> st.SearchStrategy[Any]:
        """What a definition accepts."""
        if name not in self._made:
            self._made[name] = st.deferred(lambda: self._defined(name))
        return self._made[name]

    def _defined(self, name: str) -> st.SearchStrategy[Any]:
        drawn = self._drawn(self._schema["$defs"][name])
        if name.endswith("Id"):  # few ids, so that they meet
            return st.sampled_from([f"{name.lower()}-{number}" for number in range(FEW)]) | drawn
        return LIKELY.get(name, st.nothing()) | drawn

    def _drawn(self, node: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        assert set(node) <= KNOWN, set(node) - KNOWN
        if "$ref" in node:
            drawn = self.defined(node["$ref"].removeprefix("#/$defs/"))
            return drawn.flatmap(lambda value: _narrowed(value, node.get("properties", {})))
        if "const" in node:
            return st.just(node["const"])
        if "oneOf" in node:
            return st.one_of(*map(self._drawn, node["oneOf"]))
        return getattr(self, f"_{node['type']}")(node)

    def _object(self, node: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        assert node["additionalProperties"] is False
        properties = {key: self._drawn(below) for key, below in node["properties"].items()}
        required = {key: properties[key] for key in node.get("required", ())}
        optional = sorted(set(properties) - set(required))

        @st.composite
        def objects(draw: st.DrawFn) -> dict[str, Any]:
            chosen = draw(st.lists(st.sampled_from(optional), max_size=SOME) if optional else EMPTY)
            drawn = {key: draw(properties[key]) for key in [*required, *dict.fromkeys(chosen)]}
            for rule in node.get("allOf", ()):
                if _holds(rule["if"], drawn):
                    drawn |= {key: draw(properties[key]) for key in rule["then"]["required"]}
            return drawn

        return objects()

    def _array(self, node: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        return st.lists(self._drawn(node["items"]), max_size=FEW)

    def _string(self, node: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        return st.from_regex(node["pattern"].removesuffix("$") + r"\Z")

    def _integer(self, node: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        whole = st.integers(node["minimum"], node["maximum"])
        return whole | whole.map(float)  # in JSON Schema 1.0 is an integer

    def _number(self, node: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        return st.floats(node["minimum"], node["maximum"]) | self._integer(node)

    def _boolean(self, _: Mapping[str, Any]) -> st.SearchStrategy[Any]:
        return st.booleans()


EMPTY: st.SearchStrategy[list[str]] = st.just([])


def _narrowed(value: Any, properties: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Draw anew what a schema beside a reference says of some keys."""
    narrowed = {
        key: st.sampled_from(node["enum"]) for key, node in properties.items() if key in value
    }
    return st.fixed_dictionaries(narrowed).map(lambda drawn: value | drawn if drawn else value)


def _holds(condition: Mapping[str, Any], drawn: Mapping[str, Any]) -> bool:
    """Whether a code is "other", the only condition that our schema has."""
    ((key, expected),) = condition["properties"].items()
    if key not in drawn:
        return False
    if "contains" in expected:
        return expected["contains"]["const"] in drawn[key]
    return bool(drawn[key] == expected["const"])

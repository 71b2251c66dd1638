"""From lines to the components that they make, one in another."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Final, NamedTuple

from attrs import Factory, define

from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.linting.moment import moment_of
from intergov_meetings.ical.linting.table.property import PROPERTIES
from intergov_meetings.ical.wire.limit import Limits, refuse_more_components
from intergov_meetings.ical.wire.line import ContentLine

# Text may hold a comma after a backslash, and values of other types no backslash at all.
_BETWEEN_COMMAS: Final = re.compile(r"(?:\A|,)((?:[^\\,]++|\\.|\\)*+)", re.DOTALL)
_UNLISTED: Final = frozenset({"TEXT", "URI", "CAL-ADDRESS", "RECUR", "BINARY"})
_MOMENTS: Final = frozenset({"DATE", "DATE-TIME"})


class Tree(NamedTuple):
    """The components of a file, and what stands in none."""

    components: tuple[Component, ...]
    """Every component, also those in others, in the order in which they begin."""
    strays: tuple[ContentLine, ...]
    """Properties outside any component, and every END that ends nothing."""


def tree(given: Iterable[ContentLine], limits: Limits) -> Tree:
    """Put lines into components. An END also ends what is still open inside; so does the file.

    Raises:
        DocumentError: where they make more components than the limits allow.
    """
    closed: list[Component] = []
    strays: list[ContentLine] = []
    waiting: list[_Open] = []
    names: Counter[str] = Counter()
    begun = 0

    def close(by_its_end: bool) -> None:
        names[waiting[-1].name] -= 1
        component = waiting.pop().closed(by_its_end)
        closed.append(component)
        if waiting:
            waiting[-1].components.append(component)

    for line in given:
        if line.name == "BEGIN":
            name = line.value.upper()
            waiting.append(_Open(name, line.number, waiting[-1].name if waiting else None))
            names[name] += 1
            begun += 1
            refuse_more_components(begun, limits)
        elif line.name != "END" and waiting:
            waiting[-1].properties.append(_property(line, limits))
        elif line.name != "END" or not names[line.value.upper()]:
            strays.append(line)
        else:
            while waiting[-1].name != line.value.upper():
                close(by_its_end=False)
            close(by_its_end=True)
    while waiting:
        close(by_its_end=False)
    closed.sort(key=lambda component: component.number)
    return Tree(tuple(closed), tuple(strays))


def by_name(properties: Iterable[Property]) -> Mapping[str, tuple[Property, ...]]:
    """Put properties together that have the same name."""
    groups: dict[str, list[Property]] = {}
    for each in properties:
        if (group := groups.get(name := each.line.name)) is None:
            groups[name] = [each]
        else:
            group.append(each)
    return {name: tuple(group) for name, group in groups.items()}


@define
class _Open:
    """A component of which the end has not come yet."""

    name: str
    number: int
    parent: str | None
    properties: list[Property] = Factory(list[Property])
    components: list[Component] = Factory(list[Component])

    def closed(self, by_its_end: bool) -> Component:
        """Give the component as it is."""
        return Component(
            name=self.name,
            number=self.number,
            parent=self.parent,
            is_closed=by_its_end,
            properties=tuple(self.properties),
            components=tuple(self.components),
            by_name=by_name(self.properties),
        )


def _property(line: ContentLine, limits: Limits) -> Property:
    rule = PROPERTIES.get(line.name)
    kind = "TEXT" if rule is None else rule.types[0]
    if line.parameters and (stated := line.parameter("VALUE")):
        kind = stated.upper()
    values: tuple[str, ...] = (line.value,)
    is_cut = False
    if (kind not in _UNLISTED if rule is None else rule.lists) and "," in line.value:
        each = (found[1] for found in _BETWEEN_COMMAS.finditer(line.value))
        values = tuple(islice(each, limits.list_items))
        is_cut = next(each, None) is not None
    if kind not in _MOMENTS:
        return Property(line, kind, values, (), is_cut)
    zone = line.parameter("TZID") if line.parameters else None
    moments = tuple([moment_of(kind, value, zone) for value in values])
    return Property(line, kind, values, moments, is_cut)

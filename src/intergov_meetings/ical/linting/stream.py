"""A file as rules look at it: its lines as they stand, and the components that they make."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple, TypeVar, final

from attrs import field, frozen

from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.linting.recurrence import Part, parts_of
from intergov_meetings.ical.linting.tree import tree
from intergov_meetings.ical.wire.encoding import recognized
from intergov_meetings.ical.wire.limit import LIMITS, Limits
from intergov_meetings.ical.wire.line import ContentLine, MalformedLine, lines
from intergov_meetings.ical.wire.physical_line import PhysicalLine, physical_lines

_Held = TypeVar("_Held")


class RecurrenceLine(NamedTuple):
    """A line with a recurrence rule, and what it belongs to."""

    component: Component
    """The component that recurs."""
    number: int
    """The number of its line."""
    parts: tuple[Part, ...]
    """Its parts in their order."""


@final
@frozen(kw_only=True)
class Stream:
    """A file of calendars (RFC 5545, 3.4: an iCalendar stream)."""

    encoding: str
    """The encoding of the file."""
    has_mark: bool
    """Whether it begins with a byte order mark."""
    octets: bytes = field(repr=False)
    """What it holds, in UTF-8 and without the mark."""
    lines: tuple[ContentLine, ...]
    """Its unfolded lines."""
    malformed: tuple[MalformedLine, ...]
    """The unfolded lines that are no properties."""
    components: tuple[Component, ...]
    """Every component, also those in others, in the order in which they begin."""
    strays: tuple[ContentLine, ...]
    """Properties outside any component, and every END that ends nothing."""
    properties: tuple[Property, ...] = field(repr=False, eq=False)
    """Every property of every component."""
    qualified: tuple[tuple[Component, Property], ...] = field(repr=False, eq=False)
    """The properties that have parameters, each with the component that it stands in."""
    by_name: Mapping[str, tuple[Property, ...]] = field(repr=False, eq=False)
    """The properties by their names."""
    by_type: Mapping[str, tuple[Property, ...]] = field(repr=False, eq=False)
    """The properties by the types of their values."""
    recurrences: tuple[RecurrenceLine, ...] = field(repr=False, eq=False)
    """Every recurrence rule, taken apart."""
    holders: Mapping[str, tuple[Component, ...]] = field(repr=False, eq=False)
    """The components by the names of the properties that they have."""
    named: Mapping[str, tuple[Component, ...]] = field(repr=False, eq=False)
    """The components by their names."""
    steps: int = field(default=LIMITS.steps, repr=False, eq=False)
    """How many steps a rule may take to follow what recurs, such as the clocks of zones."""

    @cached_property
    def physical(self) -> tuple[PhysicalLine, ...]:
        """Its lines as they stand, folded and with their ends."""
        return tuple(physical_lines(self.octets))

    def all(self, *names: str) -> Iterator[Component]:
        """Give the components of some names."""
        return (component for name in names for component in self.named.get(name, ()))

    def having(self, *names: str) -> Iterator[tuple[Component, Property]]:
        """Give each component that has a property of some names, with the first of each."""
        for name in names:
            for component in self.holders.get(name, ()):
                yield component, component.by_name[name][0]


def stream(data: bytes, limits: Limits = LIMITS) -> Stream:
    """Take a file apart.

    Raises:
        DocumentError: where it is larger than the limits allow.
    """
    encoded = recognized(data, limits)
    good: list[ContentLine] = []
    malformed: list[MalformedLine] = []
    for line in lines(encoded.octets, limits):
        if isinstance(line, ContentLine):
            good.append(line)
        else:
            malformed.append(line)
    found = tree(good, limits)
    properties = tuple(each for component in found.components for each in component.properties)
    qualified = tuple(
        (component, each)
        for component in found.components
        for each in component.properties
        if each.line.parameters
    )
    return Stream(
        encoding=encoded.encoding,
        has_mark=encoded.has_mark,
        octets=encoded.octets,
        lines=tuple(good),
        malformed=tuple(malformed),
        components=found.components,
        strays=found.strays,
        properties=properties,
        qualified=qualified,
        by_name=_grouped(
            (name, each)
            for component in found.components
            for name, held in component.by_name.items()
            for each in held
        ),
        by_type=_grouped((each.type, each) for each in properties),
        recurrences=tuple(_recurrences(found.components)),
        holders=_grouped((name, each) for each in found.components for name in each.by_name),
        named=_grouped((each.name, each) for each in found.components),
        steps=limits.steps,
    )


def _recurrences(components: Iterable[Component]) -> Iterator[RecurrenceLine]:
    taken_apart: dict[str, tuple[Part, ...]] = {}
    for component in components:
        for each in component.properties:
            if each.type == "RECUR":
                if (parts := taken_apart.get(each.value)) is None:
                    parts = taken_apart[each.value] = parts_of(each.value)
                yield RecurrenceLine(component, each.number, parts)


def _grouped(named: Iterable[tuple[str, _Held]]) -> Mapping[str, tuple[_Held, ...]]:
    """Put together what has the same name, in its order."""
    groups: defaultdict[str, list[_Held]] = defaultdict(list)
    for name, held in named:
        groups[name].append(held)
    return {name: tuple(group) for name, group in groups.items()}

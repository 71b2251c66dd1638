"""How components stand in each other."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.component import COMPONENTS
from intergov_meetings.ical.wire.excerpt import excerpt

_STREAM: Final = "RFC 5545, 3.4"
_NOWHERE: Final = "no other component"
_COMPONENTS: Final = "RFC 5545, 3.6"
_PROPERTIES: Final = "RFC 5545, 3.7"
# In their grammar these come after the properties. In that of a zone there is no such order.
_LAST: Final = {"VEVENT": "VALARM", "VTODO": "VALARM", "VAVAILABILITY": "AVAILABLE"}


def _clause_of(name: str) -> str:
    """Say where the standard says between which lines a component stands."""
    if name == "VCALENDAR":
        return _STREAM
    rule = COMPONENTS.get(name)
    return rule.clause if rule else _COMPONENTS


def calendar_missing(stream: Stream) -> Iterator[Breach]:
    """The file holds no calendar."""
    if not any(stream.all("VCALENDAR")):
        yield Breach(1, "calendar-missing", _STREAM, "expected BEGIN:VCALENDAR, found none")


def end_without_begin(stream: Stream) -> Iterator[Breach]:
    """A component ends that has not begun."""
    for line in stream.strays:
        if line.name == "END":
            message = f"expected the END of an open component, found that of {excerpt(line.value)}"
            clause = _clause_of(line.value.upper())
            yield Breach(line.number, "end-without-begin", clause, message)


def begin_without_end(stream: Stream) -> Iterator[Breach]:
    """A component begins and never ends, or what it stands in ends first."""
    for component in stream.components:
        if not component.is_closed:
            message = f"expected END for {excerpt(component.name)}, found none in time"
            clause = _clause_of(component.name)
            yield Breach(component.number, "begin-without-end", clause, message)


def property_outside_calendar(stream: Stream) -> Iterator[Breach]:
    """A property stands outside any component."""
    for line in stream.strays:
        if line.name != "END":
            message = f"expected BEGIN:VCALENDAR before it, found {excerpt(line.name)}"
            yield Breach(line.number, "property-outside-calendar", _STREAM, message)


def delimiter_with_parameters(stream: Stream) -> Iterator[Breach]:
    """BEGIN or END has parameters."""
    for line in stream.lines:
        if line.parameters and line.name in ("BEGIN", "END"):
            message = f"expected no parameters on {line.name}, found {len(line.parameters)}"
            clause = _clause_of(line.value.upper())
            yield Breach(line.number, "delimiter-with-parameters", clause, message)


def calendar_property_late(stream: Stream) -> Iterator[Breach]:
    """A property of the calendar comes after a component."""
    for calendar in stream.all("VCALENDAR"):
        if not calendar.components or not calendar.properties:
            continue
        first = calendar.components[0].number
        late = next((each for each in calendar.properties if each.number > first), None)
        if late is not None:
            message = f"expected {excerpt(late.name)} before the first component"
            yield Breach(
                late.number, "calendar-property-late", _PROPERTIES, message, Severity.WARNING
            )


def property_late(stream: Stream) -> Iterator[Breach]:
    """A property of an event, a task or an availability comes after what stands in it."""
    for name, inner in _LAST.items():
        for component in stream.all(name):
            begun = (each.number for each in component.components if each.name == inner)
            if (first := next(begun, None)) is None:
                continue
            late = next((each for each in component.properties if each.number > first), None)
            if late is None:
                continue
            message = f"expected {excerpt(late.name)} before the first {inner}, found it after"
            yield Breach(late.number, "property-late", _clause_of(name), message)


def component_misplaced(stream: Stream) -> Iterator[Breach]:
    """A component stands in one that has no room for it."""
    for component in stream.components:
        rule = COMPONENTS.get(component.name)
        if rule is None and component.parent is None:
            message = f"expected VCALENDAR, found {excerpt(component.name)}"
            yield Breach(component.number, "component-misplaced", _STREAM, message)
        elif rule is not None and component.parent not in rule.inside:
            # What an unknown component may hold is not known either.
            if component.parent is not None and component.parent not in COMPONENTS:
                continue
            places = " or ".join(sorted(place or _NOWHERE for place in rule.inside))
            found = component.parent or _NOWHERE
            message = f"expected {component.name} in {places}, found it in {found}"
            clause = _clause_of(component.name)
            yield Breach(component.number, "component-misplaced", clause, message)


def component_unknown(stream: Stream) -> Iterator[Breach]:
    """A component is of no standard, and its name does not begin with X-."""
    for component in stream.components:
        if component.name not in COMPONENTS and not component.name.startswith("X-"):
            message = f"expected a registered component or X-..., found {excerpt(component.name)}"
            yield Breach(
                component.number, "component-unknown", _COMPONENTS, message, Severity.WARNING
            )


def calendar_empty(stream: Stream) -> Iterator[Breach]:
    """A calendar holds no component."""
    for calendar in stream.all("VCALENDAR"):
        if not calendar.components:
            message = "expected at least one component, found none"
            yield Breach(calendar.number, "calendar-empty", _COMPONENTS, message)


def observance_missing(stream: Stream) -> Iterator[Breach]:
    """A zone says nothing of its clocks: it has neither STANDARD nor DAYLIGHT."""
    for zone in stream.components:
        names = {each.name for each in zone.components}
        if zone.name == "VTIMEZONE" and not names & {"STANDARD", "DAYLIGHT"}:
            message = "expected STANDARD or DAYLIGHT in VTIMEZONE, found neither"
            yield Breach(zone.number, "observance-missing", "RFC 5545, 3.6.5", message)

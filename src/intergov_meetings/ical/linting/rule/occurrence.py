"""Which properties a component has, and how many of each."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.component import COMPONENTS
from intergov_meetings.ical.linting.table.property import PROPERTIES
from intergov_meetings.ical.wire.excerpt import excerpt

_NEED_START: Final = ("VTODO", "VAVAILABILITY")
_FOREIGN: Final = {
    component: frozenset(name for name in PROPERTIES if not rule.allows(name))
    for component, rule in COMPONENTS.items()
}
_RECUR: Final = ("VEVENT", "VTODO", "VJOURNAL")


def property_missing(stream: Stream) -> Iterator[Breach]:
    """A component lacks a property that it has to have."""
    for component in stream.components:
        if (rule := COMPONENTS.get(component.name)) is None:
            continue
        for name in sorted(rule.required - component.by_name.keys()):
            message = f"expected {name} in {component.name}, found none"
            yield Breach(component.number, "property-missing", rule.clause, message)


def start_missing(stream: Stream) -> Iterator[Breach]:
    """An event has no DTSTART, in a calendar that has no METHOD."""
    for calendar in stream.all("VCALENDAR"):
        for event in calendar.components:
            if (
                event.name == "VEVENT"
                and "DTSTART" not in event.by_name
                and "METHOD" not in calendar.by_name
            ):
                message = "expected DTSTART in VEVENT of a calendar without METHOD, found none"
                yield Breach(event.number, "start-missing", "RFC 5545, 3.6.1", message)


def property_repeated(stream: Stream) -> Iterator[Breach]:
    """A component has a property more than once that it may have only once."""
    for component in stream.components:
        if (rule := COMPONENTS.get(component.name)) is None:
            continue
        if len(component.by_name) == len(component.properties):
            continue
        for name, found in component.by_name.items():
            if len(found) == 1 or name not in rule.required | rule.once | rule.should_once:
                continue
            should = name in rule.should_once
            message = f"expected {name} once in {component.name}, found it {len(found)} times"
            severity = Severity.WARNING if should else Severity.ERROR
            clause = rule.clause_of(name)
            yield Breach(found[1].number, "property-repeated", clause, message, severity)


def property_not_allowed(stream: Stream) -> Iterator[Breach]:
    """A property stands in a component that has no room for it."""
    for component in stream.components:
        if component.name not in COMPONENTS:
            continue
        for name in filter(_FOREIGN[component.name].__contains__, component.by_name):
            found = component.by_name[name][0]
            message = f"expected no {name} in {component.name}"
            yield Breach(found.number, "property-not-allowed", found.clause, message)


def property_unknown(stream: Stream) -> Iterator[Breach]:
    """A property is of no standard, and its name does not begin with X-."""
    for each in stream.properties:
        if each.name in PROPERTIES or each.name.startswith("X-") or each.line.misspelling:
            continue
        message = f"expected a registered property or X-..., found {excerpt(each.name)}"
        yield Breach(each.number, "property-unknown", each.clause, message, Severity.WARNING)


def properties_exclusive(stream: Stream) -> Iterator[Breach]:
    """A component has two properties of which it may have only one, such as DTEND and DURATION."""
    for component, duration in stream.having("DURATION"):
        if (rule := COMPONENTS.get(component.name)) is None:
            continue
        for end in (*component.all("DTEND"), *component.all("DUE")):
            if not (rule.allows(end.name) and rule.allows("DURATION")):
                continue
            message = f"expected {end.name} or DURATION, found both"
            line = max(end.number, duration.number)
            yield Breach(line, "properties-exclusive", rule.clause, message)


def duration_without_start(stream: Stream) -> Iterator[Breach]:
    """A to-do or an availability has a duration and no start."""
    for component, duration in stream.having("DURATION"):
        if component.name in _NEED_START and "DTSTART" not in component.by_name:
            clause = COMPONENTS[component.name].clause
            message = f"expected DTSTART with DURATION in {component.name}, found none"
            yield Breach(duration.number, "duration-without-start", clause, message)


def recurrence_without_start(stream: Stream) -> Iterator[Breach]:
    """A component recurs and has no start."""
    for component, rule in stream.having("RRULE"):
        if component.name in _RECUR and "DTSTART" not in component.by_name:
            message = f"expected DTSTART with RRULE in {component.name}, found none"
            yield Breach(rule.number, "recurrence-without-start", "RFC 5545, 3.8.2.4", message)

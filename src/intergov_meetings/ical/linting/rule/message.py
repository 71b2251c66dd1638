"""Calendars that are sent for a purpose: which components each METHOD allows (RFC 5546)."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Component
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.method import METHODS, MethodRule
from intergov_meetings.ical.linting.table.word import PROPERTY_WORDS

_ITEMS: Final = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY")
_METHODS: Final = PROPERTY_WORDS["METHOD"].known
_ZONES: Final = "RFC 5546, 3.1.2"


def messages(stream: Stream) -> Iterator[tuple[str, Component, MethodRule]]:
    """Give each component of calendars with METHOD, with what the method asks of it."""
    for calendar in stream.all("VCALENDAR"):
        yield from _messages_of(calendar)


def _messages_of(calendar: Component) -> Iterator[tuple[str, Component, MethodRule]]:
    method = calendar.word("METHOD")
    for item in calendar.components:
        if (rule := METHODS.get((method, item.name))) is not None:
            yield method, item, rule


def method_component_not_allowed(stream: Stream) -> Iterator[Breach]:
    """A calendar holds a component for which its METHOD is not defined, or not allowed."""
    for calendar in stream.all("VCALENDAR"):
        method = calendar.word("METHOD")
        for item in calendar.components:
            if item.name in _ITEMS and method in _METHODS and (method, item.name) not in METHODS:
                message = f"expected no {item.name} with METHOD:{method}"
                yield Breach(item.number, "method-component-not-allowed", "RFC 5546, 3", message)
    for method, item, rule in messages(stream):
        for inner in item.components:
            if inner.name in rule.none:
                message = f"expected no {inner.name} in {item.name} with METHOD:{method}"
                yield Breach(inner.number, "method-component-not-allowed", rule.clause, message)
    for method, rule, zones in _zones(stream):
        if rule.zones == 0:
            message = f"expected no VTIMEZONE with METHOD:{method}"
            yield Breach(zones[0].number, "method-component-not-allowed", rule.clause, message)


def method_component_missing(stream: Stream) -> Iterator[Breach]:
    """A calendar with METHOD describes zones, and holds nothing that could be sent."""
    for calendar in stream.all("VCALENDAR"):
        method, names = calendar.word("METHOD"), {each.name for each in calendar.components}
        if method in _METHODS and names == {"VTIMEZONE"}:
            message = f"expected a component that METHOD:{method} is about, found only VTIMEZONE"
            yield Breach(calendar.number, "method-component-missing", "RFC 5546, 3", message)


def method_component_repeated(stream: Stream) -> Iterator[Breach]:
    """A calendar holds more components of a kind than its METHOD allows."""
    for calendar in stream.all("VCALENDAR"):
        sent = list(_messages_of(calendar))
        if not sent:
            continue
        method, first, rule = sent[0]
        others = [item for _, item, _ in sent[1:] if item.name == first.name]
        if rule.is_single and others:
            message = f"expected one {first.name} with METHOD:{method}, found {1 + len(others)}"
            yield Breach(others[0].number, "method-component-repeated", rule.clause, message)
    for method, rule, zones in _zones(stream):
        if rule.zones and len(zones) > rule.zones:
            message = f"expected one VTIMEZONE with METHOD:{method}, found {len(zones)}"
            # A second zone may be needed for all that: RFC 5545 wants each that TZID names.
            line, should = zones[rule.zones].number, Severity.WARNING
            yield Breach(line, "method-component-repeated", rule.clause, message, should)


def _zones(stream: Stream) -> Iterator[tuple[str, MethodRule, list[Component]]]:
    """Give each METHOD of calendars that hold zones, with what it asks, and the zones."""
    for calendar in stream.all("VCALENDAR"):
        zones = [each for each in calendar.components if each.name == "VTIMEZONE"]
        sent = next(_messages_of(calendar), None)
        if zones and sent is not None:
            method, _, rule = sent
            yield method, rule, zones


def method_components_mixed(stream: Stream) -> Iterator[Breach]:
    """A calendar with METHOD holds components of different kinds."""
    for calendar in stream.all("VCALENDAR"):
        items = [each for each in calendar.components if each.name in _ITEMS]
        method = calendar.word("METHOD")
        other = next((each for each in items if each.name != items[0].name), None)
        rule = METHODS.get((method, items[0].name)) if items else None
        if other is not None and rule is not None:
            message = f"expected only {items[0].name} with METHOD:{method}, found {other.name}"
            yield Breach(other.number, "method-components-mixed", rule.clause, message)


def method_uids_differ(stream: Stream) -> Iterator[Breach]:
    """A calendar whose METHOD is about one thing holds components with different UIDs."""
    first: dict[int, str] = {}
    for calendar in stream.all("VCALENDAR"):
        for method, item, rule in _messages_of(calendar):
            uid = item.first("UID")
            if uid is None or not rule.same_uid:
                continue
            if uid.value != first.setdefault(calendar.number, uid.value):
                message = f"expected one UID with METHOD:{method}, found another"
                yield Breach(uid.number, "method-uids-differ", rule.clause, message)


def method_zone_doubly_timed(stream: Stream) -> Iterator[Breach]:
    """A zone in a calendar with METHOD has both RDATE and RRULE in one STANDARD."""
    for calendar in stream.all("VCALENDAR"):
        method = calendar.word("METHOD")
        for zone in calendar.components if method in _METHODS else ():
            for observance in zone.components:
                if (
                    observance.name == "STANDARD"
                    and {"RDATE", "RRULE"} <= observance.by_name.keys()
                ):
                    line = max(observance.all(name)[0].number for name in ("RDATE", "RRULE"))
                    message = f"expected RDATE or RRULE with METHOD:{method}, found both"
                    yield Breach(line, "method-zone-doubly-timed", _ZONES, message)

"""Calendars that are sent for a purpose: what each METHOD asks of its components (RFC 5546)."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.errors import shown
from intergov_meetings.ical.linting.breach import Breach
from intergov_meetings.ical.linting.component import Component
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.component import COMPONENTS
from intergov_meetings.ical.linting.table.method import METHODS, MethodRule
from intergov_meetings.ical.linting.table.word import PROPERTY_WORDS

_ITEMS: Final = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY")
_METHODS: Final = PROPERTY_WORDS["METHOD"].known


def method_property_missing(stream: Stream) -> Iterator[Breach]:
    """A component lacks a property that METHOD asks for beyond what is always asked."""
    for method, item, rule in _messages(stream):
        asked = (rule.once | rule.some) - COMPONENTS[item.name].required
        for name in sorted(asked - item.by_name.keys()):
            message = f"expected {name} in {item.name} with METHOD:{method}, found none"
            yield Breach(item.number, "method-property-missing", rule.clause, message)


def method_property_repeated(stream: Stream) -> Iterator[Breach]:
    """A component has a property more than once that METHOD allows only once."""
    for method, item, rule in _messages(stream):
        found = item.all("ATTENDEE")
        if "ATTENDEE" in rule.once and len(found) > 1:
            message = f"expected ATTENDEE once with METHOD:{method}, found it {len(found)} times"
            yield Breach(found[1].number, "method-property-repeated", rule.clause, message)


def method_property_not_allowed(stream: Stream) -> Iterator[Breach]:
    """A component has a property that METHOD does not allow."""
    for method, item, rule in _messages(stream):
        for name in sorted(rule.none & item.by_name.keys()):
            message = f"expected no {name} in {item.name} with METHOD:{method}"
            line = item.all(name)[0].number
            yield Breach(line, "method-property-not-allowed", rule.clause, message)


def method_component_not_allowed(stream: Stream) -> Iterator[Breach]:
    """A calendar holds a component for which its METHOD is not defined, or not allowed."""
    for calendar in stream.all("VCALENDAR"):
        method = calendar.word("METHOD")
        for item in calendar.components:
            if item.name in _ITEMS and method in _METHODS and (method, item.name) not in METHODS:
                message = f"expected no {item.name} with METHOD:{method}"
                yield Breach(item.number, "method-component-not-allowed", "RFC 5546, 3", message)
    for method, item, rule in _messages(stream):
        for inner in item.components:
            if inner.name in rule.none:
                message = f"expected no {inner.name} in {item.name} with METHOD:{method}"
                yield Breach(inner.number, "method-component-not-allowed", rule.clause, message)


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


def method_status_not_allowed(stream: Stream) -> Iterator[Breach]:
    """STATUS says what METHOD does not allow, such as CANCELLED in a request."""
    for method, item, rule in _messages(stream):
        status = item.first("STATUS")
        if status is None or rule.status is None or status.value.upper() in rule.status:
            continue
        words = " or ".join(sorted(rule.status))
        message = f"expected {words} with METHOD:{method}, found {shown(status.value)}"
        yield Breach(status.number, "method-status-not-allowed", rule.clause, message)


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


def _messages(stream: Stream) -> Iterator[tuple[str, Component, MethodRule]]:
    """Give each component of calendars with METHOD, with what the method asks of it."""
    for calendar in stream.all("VCALENDAR"):
        yield from _messages_of(calendar)


def _messages_of(calendar: Component) -> Iterator[tuple[str, Component, MethodRule]]:
    method = calendar.word("METHOD")
    for item in calendar.components:
        if (rule := METHODS.get((method, item.name))) is not None:
            yield method, item, rule

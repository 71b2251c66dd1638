"""Calendars that are sent for a purpose: which properties each METHOD asks for (RFC 5546)."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.rule.message import messages
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.syntax import integer_of
from intergov_meetings.ical.linting.table.component import COMPONENTS
from intergov_meetings.ical.wire.excerpt import excerpt

_DELEGATION: Final = {"VEVENT": "RFC 5546, 3.2.2.3", "VTODO": "RFC 5546, 3.4.3"}
_RAISED: Final = {"ADD": None, "CANCEL": "RFC 5546, 2.1.4"}


def method_property_missing(stream: Stream) -> Iterator[Breach]:
    """A component lacks a property that METHOD asks for beyond what is always asked."""
    for method, item, rule in messages(stream):
        asked = (rule.once | rule.some) - COMPONENTS[item.name].required
        for name in sorted(asked - item.by_name.keys()):
            message = f"expected {name} in {item.name} with METHOD:{method}, found none"
            yield Breach(item.number, "method-property-missing", rule.clause, message)


def method_property_repeated(stream: Stream) -> Iterator[Breach]:
    """A component has a property more than once that METHOD allows only once."""
    for method, item, rule in messages(stream):
        usual = COMPONENTS[item.name]
        for name in sorted((rule.once | rule.at_most_once) - usual.required - usual.once):
            found = item.all(name)
            # Who delegates names the delegate beside himself (RFC 5546, 3.2.2.3).
            if len(found) > 1 and not any(_is_delegated(each) for each in found):
                message = f"expected {name} once with METHOD:{method}, found it {len(found)} times"
                yield Breach(found[1].number, "method-property-repeated", rule.clause, message)


def _is_delegated(each: Property) -> bool:
    return each.word("PARTSTAT") == "DELEGATED"


def method_property_not_allowed(stream: Stream) -> Iterator[Breach]:
    """A component has a property that METHOD does not allow."""
    for method, item, rule in messages(stream):
        for name in sorted(rule.none & item.by_name.keys()):
            message = f"expected no {name} in {item.name} with METHOD:{method}"
            line = item.all(name)[0].number
            yield Breach(line, "method-property-not-allowed", rule.clause, message)


def method_delegate_not_named(stream: Stream) -> Iterator[Breach]:
    """A reply says that somebody delegates, and does not say to whom."""
    for method, item, _ in messages(stream):
        if method != "REPLY" or item.name not in _DELEGATION:
            continue
        for each in filter(_is_delegated, item.all("ATTENDEE")):
            if each.parameter("DELEGATED-TO") is None:
                message = "expected DELEGATED-TO with PARTSTAT=DELEGATED, found none"
                clause = _DELEGATION[item.name]
                yield Breach(each.number, "method-delegate-not-named", clause, message)


def method_status_not_allowed(stream: Stream) -> Iterator[Breach]:
    """STATUS says what METHOD does not allow, such as CANCELLED in a request."""
    for method, item, rule in messages(stream):
        status = item.first("STATUS")
        if status is None or rule.status is None or status.value.upper() in rule.status:
            continue
        words = " or ".join(sorted(rule.status))
        message = f"expected {words} with METHOD:{method}, found {excerpt(status.value)}"
        # Most tables have it with MAY: what else may not be said is meant, and not written.
        severity = Severity.ERROR if rule.status_must else Severity.WARNING
        yield Breach(status.number, "method-status-not-allowed", rule.clause, message, severity)


def method_sequence_not_raised(stream: Stream) -> Iterator[Breach]:
    """What is added or cancelled has SEQUENCE:0, as if it were sent for the first time."""
    for method, item, rule in messages(stream):
        sequence = item.first("SEQUENCE")
        if sequence is None or method not in _RAISED or integer_of(sequence.value) != 0:
            continue
        message = f"expected SEQUENCE greater than 0 with METHOD:{method}, found 0"
        clause = _RAISED[method] or rule.clause
        yield Breach(sequence.number, "method-sequence-not-raised", clause, message)

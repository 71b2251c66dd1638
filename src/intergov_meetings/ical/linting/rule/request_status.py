"""REQUEST-STATUS: what became of a request, as a code, a text and perhaps data."""

import re
from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.linting.rule.message import messages
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.word import PROPERTY_WORDS, REQUEST_STATUSES
from intergov_meetings.ical.wire.excerpt import excerpt

_SPELT: Final = re.compile(
    r"[0-9]++(?:\.[0-9]++){1,2};(?:[^\\;,]++|\\.)*+(?:;(?:[^\\;,]++|\\.)*+)?", re.DOTALL
)
_CODE: Final = re.compile(r"([0-9]++)\.([0-9]++)(?:\.[0-9]++)?(?=;|\Z)")
_REPLIES: Final = "RFC 5546, 3.6"
_ANSWERS: Final = ("REPLY", "COUNTER", "DECLINECOUNTER")
# Where one component has the first of these, no other may have another class.
_SERIOUS: Final = ("5", "3")


def malformed_request_status(stream: Stream) -> Iterator[Breach]:
    """REQUEST-STATUS is not a code, a text and perhaps data, with semicolons between them."""
    for each in stream.by_name.get("REQUEST-STATUS", ()):
        if _SPELT.fullmatch(each.value) is None:
            message = "expected a code, a text and perhaps data such as 2.0;Success"
            yield Breach(each.number, "malformed-request-status", each.clause, message)


def request_status_not_registered(stream: Stream) -> Iterator[Breach]:
    """An answer has REQUEST-STATUS with a code that is in no list of the standards."""
    for method, item, _ in messages(stream):
        for each in item.all("REQUEST-STATUS") if method in _ANSWERS else ():
            code = _CODE.match(each.value)
            if code is not None and f"{code[1]}.{code[2]}" not in REQUEST_STATUSES:
                message = f"expected a registered code such as 2.0, found {excerpt(code[0])}"
                name, should = "request-status-not-registered", Severity.WARNING
                yield Breach(each.number, name, _REPLIES, message, should)


def request_status_classes_differ(stream: Stream) -> Iterator[Breach]:
    """A component, or a message, has REQUEST-STATUS of classes that exclude each other."""
    name = "request-status-classes-differ"
    for calendar in stream.all("VCALENDAR"):
        if calendar.word("METHOD") not in PROPERTY_WORDS["METHOD"].known:
            continue
        stated = [found for item in calendar.components if (found := _classes(item))]
        for classes in stated:
            (first, _), *others = classes
            other = next((each for each in others if each[0] != first), None)
            if other is not None:
                message = f"expected codes that begin with {first}. in one component"
                message = f"{message}, found one with {other[0]}."
                yield Breach(other[1].number, name, _REPLIES, message)
        present = {classes[0][0] for classes in stated}
        serious = next((each for each in _SERIOUS if each in present), None)
        milder = (classes[0] for classes in stated if classes[0][0] != serious)
        if serious is not None and (odd := next(milder, None)) is not None:
            message = f"expected codes that begin with {serious}. in all components"
            message = f"{message}, or none, found one with {odd[0]}."
            yield Breach(odd[1].number, name, _REPLIES, message)


def _classes(item: Component) -> list[tuple[str, Property]]:
    """Give the classes of the codes in a component, each with its property."""
    found = [(_CODE.match(each.value), each) for each in item.all("REQUEST-STATUS")]
    return [(code[1], each) for code, each in found if code is not None]

"""What parsers of YAML find in a text, one thing after another, in our own words."""

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from intergov_meetings.errors import Fault, Position
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.yaml.parser import MistakeError, parsed, position_of


class Event(NamedTuple):
    """A value, or the beginning or end of something that holds values."""

    kind: str
    """What it is, as the specification of YAML 1.2 names it: `Scalar`, `MappingStart` …"""
    start: int
    """The index of its first character."""
    end: int
    """The index after its last character."""
    position: Position
    """Where it starts, as people count."""
    text: str
    """The text of a scalar."""
    style: str | None
    """The mark of a scalar that is not plain: a quote, `|` or `>`."""
    is_flow: bool
    """Whether a list or an object stands in brackets or braces."""
    strange: str | None
    """What it has that JSON has not: an anchor, a tag, a directive."""


def events_in(text: str) -> Iterator[Event]:
    """Give what stands in a text, in order.

    Raises:
        MissingExtraError: where no parser is installed.
        RefusalError: where the text is not YAML, when the mistake is reached.
    """
    if found := _UNPRINTABLE.search(text):
        message = f"expected characters that print, found U+{ord(found[0]):04X}"
        raise refused(message, place_of(found.start(), text))
    try:
        for event in parsed(text):
            yield _event(event)
    except MistakeError as mistake:
        raise refused(f"expected YAML, found a mistake: {mistake}", mistake.position) from None


# Older readers take the last two and U+0085 for line breaks, newer ones do not; and where a line
# begins with a byte order mark, parsers differ.
_UNPRINTABLE: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]"
)
_STRANGE: Final = {
    "anchor": "an anchor",
    "tag": "a tag",
    "version": "a directive",
    "tags": "a directive",
}


def _event(found: Any) -> Event:
    kind = type(found).__name__.removesuffix("Event")
    features = (said for name, said in _STRANGE.items() if getattr(found, name, None) is not None)
    return Event(
        kind,
        found.start_mark.index,
        found.end_mark.index,
        position_of(found.start_mark),
        text=getattr(found, "value", ""),
        style=getattr(found, "style", None) or None,
        is_flow=bool(getattr(found, "flow_style", None)),
        strange="an alias" if kind == "Alias" else next(features, None),
    )


def place_of(index: int, text: str) -> Position:
    """Give the place of a character in a text."""
    return Position(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def refused(message: str, position: Position | None) -> RefusalError:
    """Refuse the whole text for something in it."""
    return RefusalError([Fault("", message, position)])

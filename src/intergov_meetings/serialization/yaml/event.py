"""What ruamel.yaml finds in a text, one thing after another, in our own words."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from intergov_meetings.errors import Fault, MissingExtraError, Position, shown
from intergov_meetings.serialization.refusal import RefusalError


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
        MissingExtraError: where ruamel.yaml is not installed.
        RefusalError: where the text is not YAML, when the mistake is reached.
    """
    try:
        from ruamel.yaml import YAML  # noqa: PLC0415 - a lazy door: only YAML needs it
        from ruamel.yaml.error import YAMLError  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("reading YAML", "yaml") from None
    parser: Any = YAML(typ="safe", pure=True)
    last = Position(1, 1)
    try:
        for found in parser.parse(text):
            event = _event(found)
            last = event.position
            yield event
    except (YAMLError, ValueError, OverflowError) as error:  # the latter: no such character
        position = _position_of(error, text) or last
        raise refused(f"expected YAML, found a mistake{_said(error)}", position) from None


_STRANGE: Final = {
    "anchor": "an anchor",
    "ctag": "a tag",
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
        _position(found.start_mark),
        text=getattr(found, "value", ""),
        style=getattr(found, "style", None),
        is_flow=bool(getattr(found, "flow_style", None)),
        strange="an alias" if kind == "Alias" else next(features, None),
    )


def _position(mark: Any) -> Position:
    return Position(mark.line + 1, mark.column + 1)


def _position_of(error: Any, text: str) -> Position | None:
    """Give where a mistake is, as far as the error knows."""
    if mark := getattr(error, "problem_mark", None):
        return _position(mark)
    index = getattr(error, "position", None)  # of a character that YAML does not allow
    if index is None:
        return None
    return Position(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _said(error: Any) -> str:
    said = getattr(error, "problem", None) or getattr(error, "reason", None)
    return f": {said if said.isascii() and said.isprintable() else shown(said)}" if said else ""


def refused(message: str, position: Position | None) -> RefusalError:
    """Refuse the whole text for something in it."""
    return RefusalError([Fault("", message, position)])

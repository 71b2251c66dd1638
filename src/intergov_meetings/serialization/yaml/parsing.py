"""From YAML to nodes, within limits; what JSON has no counterpart of is refused.

Values are only cut out here: whether `10:30` is text or a number is for the field to say.
"""

from collections.abc import Iterator

from intergov_meetings.errors import Position
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.yaml.event import Event, events_in, refused
from intergov_meetings.serialization.yaml.node import Mapping, Node, Refused, Scalar, Sequence


def parse(text: str, max_nodes: int) -> Node:
    """Read YAML as far as its structure goes.

    Raises:
        MissingExtraError: where no parser of YAML is installed.
        RefusalError: where it is not YAML, or more than one document, or larger or deeper than
            the limits.
    """
    events = _within(events_in(text), max_nodes)
    _expect_document(events)
    node = _node(events, next(events), 0)
    for event in events:
        if event.kind == "DocumentStart":
            raise refused("expected one document, found another", event.position)
    return node


def _within(events: Iterator[Event], max_nodes: int) -> Iterator[Event]:
    """Pass events on until there are too many."""
    for number, event in enumerate(events):
        if number > max_nodes:
            message = f"expected at most {max_nodes} keys and values, found more"
            raise refused(message, event.position)
        yield event


def _expect_document(events: Iterator[Event]) -> None:
    """Pass what stands before the first value."""
    for event in events:
        if event.kind == "DocumentStart":
            if event.strange:
                raise refused(f"expected no {event.strange[2:]}, found one", event.position)
            return
    raise refused("expected a document, found nothing", Position(1, 1))


def _node(events: Iterator[Event], event: Event, depth: int) -> Node:
    """Build the node that begins with an event."""
    if depth >= limit.DEPTH and event.kind in ("MappingStart", "SequenceStart"):
        message = f"expected at most {limit.DEPTH} levels of nesting, found more"
        raise refused(message, event.position)
    node: Node
    match event.kind:
        case "MappingStart":
            node = _mapping(events, event, depth)
        case "SequenceStart":
            node = _sequence(events, event, depth)
        case _:
            node = _scalar(event)
    if event.strange:
        reason = f"expected a value of its own, found {event.strange}"
        return Refused(reason, event.start, event.end, event.position)
    return node


def _scalar(event: Event) -> Scalar:
    return Scalar(
        event.text,
        is_plain=event.style is None,
        is_block=event.style in ("|", ">"),
        start=event.start,
        end=event.end,
        position=event.position,
    )


def _sequence(events: Iterator[Event], start: Event, depth: int) -> Sequence:
    items: list[Node] = []
    while (event := next(events)).kind != "SequenceEnd":
        items.append(_node(events, event, depth + 1))
    return Sequence(tuple(items), start.is_flow, start.start, event.end, start.position)


def _mapping(events: Iterator[Event], start: Event, depth: int) -> Mapping:
    entries: list[tuple[Scalar, Node]] = []
    while (event := next(events)).kind != "MappingEnd":
        if event.kind != "Scalar" or event.strange:
            raise refused("expected a key that is a word, found something else", event.position)
        entries.append((_scalar(event), _node(events, next(events), depth + 1)))
    return Mapping(tuple(entries), start.is_flow, start.start, event.end, start.position)

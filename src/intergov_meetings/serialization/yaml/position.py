"""Where in the text stands what a pointer leads to: the key, or the item of a list."""

from intergov_meetings.errors import Fault, Position
from intergov_meetings.serialization.yaml.node import Mapping, Node, Sequence


def placed(fault: Fault, root: Node) -> Fault:
    """Give a fault with its position."""
    return fault if fault.position else fault._replace(position=position_of(fault.path, root))


def position_of(pointer: str, root: Node) -> Position:
    """Say where stands what a pointer leads to; of what is missing, the nearest thing around it."""
    here, position = root, root.position
    for token in pointer.split("/")[1:]:
        step = token.replace("~1", "/").replace("~0", "~")
        below = _below(here, step)
        if below is None:
            break
        position, here = below
    return position


def _below(node: Node, step: str) -> tuple[Position, Node] | None:
    if isinstance(node, Mapping):
        found = [(key.position, value) for key, value in node.entries if key.text == step]
        return found[-1] if found else None
    if isinstance(node, Sequence) and step.isdecimal() and int(step) < len(node.items):
        item = node.items[int(step)]
        return item.position, item
    return None

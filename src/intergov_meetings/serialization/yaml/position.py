"""Where in the text a fault stands: at the key, or the item of a list, that it points to."""

from intergov_meetings.errors import Fault, Position
from intergov_meetings.serialization.yaml.node import Mapping, Node, Sequence


def placed(fault: Fault, root: Node) -> Fault:
    """Give a fault with its position; of what is missing, that of the nearest thing around it."""
    here, position = root, root.position
    for token in fault.path.split("/")[1:]:
        step = token.replace("~1", "/").replace("~0", "~")
        below = _below(here, step)
        if below is None:
            break
        position, here = below
    return fault if fault.position else fault._replace(position=position)


def _below(node: Node, step: str) -> tuple[Position, Node] | None:
    if isinstance(node, Mapping):
        found = [(key.position, value) for key, value in node.entries if key.text == step]
        return found[-1] if found else None
    if isinstance(node, Sequence) and step.isdecimal() and int(step) < len(node.items):
        item = node.items[int(step)]
        return item.position, item
    return None

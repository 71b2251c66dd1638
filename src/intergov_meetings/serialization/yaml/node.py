"""The parts of a YAML text, each with the stretch of the text that it takes."""

from typing import final

from attrs import frozen

from intergov_meetings.errors import Position


@final
@frozen
class Scalar:
    """A single value, as text."""

    text: str
    """What it says."""
    is_plain: bool
    """Whether it stands without quotes, so that it may be a number or a truth value."""
    is_block: bool
    """Whether its lines stand below the key, after `|` or `>`."""
    start: int
    """Where it starts: the index of its first character."""
    end: int
    """Where it ends: the index after its last character."""
    position: Position
    """Where it starts, as people count."""


@final
@frozen
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    """What it holds."""
    is_flow: bool
    """Whether it stands in brackets."""
    start: int
    """Where it starts; for a list of lines, at the first hyphen."""
    end: int
    """Where it ends, if it stands in brackets."""
    position: Position
    """Where it starts, as people count."""


@final
@frozen
class Mapping:
    """An object."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    """Its keys and what stands under them."""
    is_flow: bool
    """Whether it stands in braces."""
    start: int
    """Where it starts; for lines of keys, at the first key."""
    end: int
    """Where it ends, if it stands in braces."""
    position: Position
    """Where it starts, as people count."""


@final
@frozen
class Refused:
    """Something that YAML has and a document may not have."""

    reason: str
    """What was expected and what was found."""
    start: int
    """Where it starts."""
    end: int
    """Where it ends."""
    position: Position
    """Where it stands."""


Node = Scalar | Sequence | Mapping | Refused
"""A value with its place in the text."""

"""How much of a calendar is read: generous for any meeting, small enough for any machine."""

from typing import Final, final

from attrs import frozen

from intergov_meetings.errors import DocumentError, Fault


@final
@frozen(kw_only=True)
class Limits:
    """How much a calendar may hold. Who trusts its publisher, or knows it is large, gives more.

    A document that is larger than allowed is refused. What is larger inside it is left out and
    reported: nothing is cut short in silence.

    Examples:
        >>> Limits(document_octets=2**28, lines=10_000_000, components=1_000_000).depth
        8
    """

    document_octets: int = 8 * 1024 * 1024
    """The size of a document, as it came and in UTF-8."""
    lines: int = 250_000
    """How many physical lines a document may have; an event has 10 to 30."""
    components: int = 50_000
    """How many components a document may hold: its events, and all that stands in them."""
    line_octets: int = 1024 * 1024
    """How long a line may be when it is unfolded, and so how long a value may be."""
    parameters: int = 100
    """How many parameters a property may have."""
    list_items: int = 5_000
    """How many values a property may list, and how many attendees or the like an event may have."""
    depth: int = 8
    """How deep components may be nested, the calendar itself being the first."""
    diagnostics: int = 100
    """How many things are reported one by one; of the others, only their number is."""
    steps: int = 200_000
    """How many steps are taken to follow what recurs: the clocks of a whole file, or an event.

    Each rule of the linter that follows anything takes as many for the file.
    """


LIMITS: Final = Limits()
"""The limits that hold where none are given."""


def refuse_more_components(number: int, limits: Limits) -> None:
    """Refuse a document that has begun so many components, where the limits allow fewer.

    Raises:
        DocumentError: where they do.
    """
    if number > limits.components:
        message = f"expected at most {limits.components} components, found more"
        raise DocumentError("calendar", [Fault("", message)])

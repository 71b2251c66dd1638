"""The zones of one calendar: what it means by a name, and what it says of its clocks."""

from typing import NamedTuple


class DocumentZone(NamedTuple):
    """A zone that a calendar names."""

    label: str
    """The name as it stands in the file."""
    key: str | None
    """The IANA name; `None` where the file means no zone that is known."""

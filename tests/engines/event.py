"""What an engine saw in a calendar, in one spelling for all engines."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple


class RefusedError(Exception):
    """An engine did not take a calendar; the message is the engine's."""


class SeenEvent(NamedTuple):
    """One event as an engine understood it; empty where the engine found nothing.

    A day is `2024-05-14`, a moment `2024-05-14T08:00:00Z`, and a time that each reader takes for
    their own `2024-05-14T08:00:00`.
    """

    uid: str
    summary: str
    location: str
    description: str
    start: str
    end: str


TEXTS = ("summary", "location", "description")
"""The fields of an event that hold text."""
Read = Callable[[bytes], list[SeenEvent]]
"""An engine: it gives the events in a calendar, or raises `RefusedError`."""


class Engine(NamedTuple):
    """A reader of calendars, and where it is known to err."""

    read: Read
    """What it finds in a calendar."""
    sees: Callable[[SeenEvent], SeenEvent]
    """What it is known to make of an event that says this."""


Engines = Mapping[str, Engine]
"""Engines by their names."""


def as_it_is(event: SeenEvent) -> SeenEvent:
    """An engine that is not known to err."""
    return event


def spelt(moment: date | datetime | None) -> str:
    """Give a moment in the spelling of `SeenEvent`."""
    if moment is None:
        return ""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        return moment.isoformat()
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"

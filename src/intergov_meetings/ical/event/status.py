"""How firm an event is."""

from enum import StrEnum


class Status(StrEnum):
    """What calendars know of a plan (RFC 5545, 3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    """It is settled."""
    TENTATIVE = "TENTATIVE"
    """It may change."""
    CANCELLED = "CANCELLED"
    """It is called off, or its dates no longer hold."""

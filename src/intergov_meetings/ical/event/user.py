"""Who organizes or attends an event, as far as calendars know people: by an address."""

from enum import StrEnum
from typing import final

from attrs import field, frozen


class Role(StrEnum):
    """The part somebody has in an event (RFC 5545, 3.2.16)."""

    CHAIR = "CHAIR"
    """Presides."""
    REQUIRED = "REQ-PARTICIPANT"
    """Takes part."""
    OPTIONAL = "OPT-PARTICIPANT"
    """May take part."""
    INFORMED = "NON-PARTICIPANT"
    """Is told of it and does not take part."""


class Participation(StrEnum):
    """How far somebody's participation has come (RFC 5545, 3.2.12)."""

    NEEDS_ACTION = "NEEDS-ACTION"
    """Was invited and has not answered."""
    ACCEPTED = "ACCEPTED"
    """Will come."""
    DECLINED = "DECLINED"
    """Will not come."""
    TENTATIVE = "TENTATIVE"
    """May come."""
    DELEGATED = "DELEGATED"
    """Sends somebody else."""


class UserKind(StrEnum):
    """What kind of user of calendars somebody is (RFC 5545, 3.2.3)."""

    INDIVIDUAL = "INDIVIDUAL"
    """A person."""
    GROUP = "GROUP"
    """Several people, such as a delegation or an organization."""
    RESOURCE = "RESOURCE"
    """Equipment."""
    ROOM = "ROOM"
    """A room."""
    UNKNOWN = "UNKNOWN"
    """It is not known."""


@final
@frozen(kw_only=True)
class CalendarUser:
    """Somebody who organizes or attends. Neither messages nor `repr` show the address."""

    address: str = field(repr=False)
    """A URI, as a rule `mailto:` and an e-mail address."""
    name: str = ""
    """The name; empty where it is not stated."""
    role: Role | None = None
    """The part in the event; `None` where that is not stated."""
    participation: Participation | None = None
    """How far participation has come; `None` where that is not stated."""
    kind: UserKind | None = None
    """A person, a group, a room …; `None` where that is not stated."""
    asked_to_answer: bool = False
    """Whether an answer is asked for (RSVP)."""

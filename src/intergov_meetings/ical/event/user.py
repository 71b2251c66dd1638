"""Who organizes or attends an event, as far as calendars know people: by an address."""

import re
from enum import StrEnum
from typing import Final, final

from attrs import frozen

from intergov_meetings.ical.event.constructor import sets_slots
from intergov_meetings.ical.event.rule import CalendarAddress, CalendarText
from intergov_meetings.model.record import Record

_is_plain_address: Final = re.compile(r"mailto:[!-~]+").fullmatch


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
@sets_slots
@frozen(kw_only=True)
class CalendarUser(Record):
    """Somebody who organizes or attends. Neither messages nor `repr` show the address."""

    address: CalendarAddress
    """A URI, as a rule `mailto:` and an e-mail address."""
    name: CalendarText = ""
    """The name; empty where it is not stated."""
    role: Role | None = None
    """The part in the event; `None` where that is not stated."""
    participation: Participation | None = None
    """How far participation has come; `None` where that is not stated."""
    kind: UserKind | None = None
    """A person, a group, a room …; `None` where that is not stated."""
    asked_to_answer: bool = False
    """Whether an answer is asked for (RSVP)."""

    def __attrs_post_init__(self) -> None:
        """Refuse what no reader could interpret; what is plainly good takes no second look."""
        address, name = self.address, self.name
        if not (
            type(address) is type(name) is str
            and _is_plain_address(address)
            and name.isprintable()
            and (self.role is None or type(self.role) is Role)
            and (self.participation is None or type(self.participation) is Participation)
            and (self.kind is None or type(self.kind) is UserKind)
            and type(self.asked_to_answer) is bool
        ):
            super().__attrs_post_init__()

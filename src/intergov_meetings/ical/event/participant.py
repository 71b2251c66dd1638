"""Who organizes an event or takes part in it, as far as newer calendars say so."""

from enum import StrEnum
from typing import final

from attrs import field, frozen

from intergov_meetings.ical.event.rule import CalendarAddress, CalendarText, Uri
from intergov_meetings.model.record import Record


class ParticipantType(StrEnum):
    """What part somebody has in an event (RFC 9073, 6.2)."""

    ACTIVE = "ACTIVE"
    """Takes part, as a rule with a task."""
    INACTIVE = "INACTIVE"
    """Looks on."""
    SPONSOR = "SPONSOR"
    """Pays or supports."""
    CONTACT = "CONTACT"
    """Is to be asked."""
    BOOKING_CONTACT = "BOOKING-CONTACT"
    """Is to be asked about places to attend."""
    EMERGENCY_CONTACT = "EMERGENCY-CONTACT"
    """Is to be called in an emergency."""
    PUBLICITY_CONTACT = "PUBLICITY-CONTACT"
    """Speaks to the press."""
    PLANNER_CONTACT = "PLANNER-CONTACT"
    """Plans it."""
    PERFORMER = "PERFORMER"
    """Performs."""
    SPEAKER = "SPEAKER"
    """Speaks."""


@final
@frozen(kw_only=True)
class CalendarParticipant(Record):
    """A person, an organization or a group with a part in an event (PARTICIPANT, RFC 9073, 7.1).

    Nobody is invited by it. Neither messages nor `repr` show the address.
    """

    uid: CalendarText
    """What names the participant in this event; empty where nothing does."""
    type: ParticipantType | None = None
    """What part they have; `None` where a file that was read has no known word for it."""
    name: CalendarText = ""
    """Who they are."""
    description: CalendarText = field(default="", repr=False)
    """What is known of their part, in words."""
    address: CalendarAddress | None = None
    """How to reach them, as a rule `mailto:` and an e-mail address."""
    page: Uri | None = None
    """Where they are described."""

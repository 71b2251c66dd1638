"""What one event of a calendar says, whoever wrote it: the facts, apart from how they are spelt.

Writers make events from a meeting, readers from a file; an event that is written and read again
is the same.
"""

from intergov_meetings.ical.event.detail import NO_DETAILS, EventDetails
from intergov_meetings.ical.event.event import Event
from intergov_meetings.ical.event.moment import Moment, Times, WholeDays
from intergov_meetings.ical.event.participant import CalendarParticipant, ParticipantType
from intergov_meetings.ical.event.place import CalendarPlace, Conference, Coordinates
from intergov_meetings.ical.event.relation import CalendarLink, CalendarRelation, RelationType
from intergov_meetings.ical.event.stamp import NO_MOMENT, UNSTAMPED, Stamp
from intergov_meetings.ical.event.status import Status
from intergov_meetings.ical.event.user import CalendarUser, Participation, Role, UserKind
from intergov_meetings.ical.event.wording import Wording

__all__ = [
    "NO_DETAILS",
    "NO_MOMENT",
    "UNSTAMPED",
    "CalendarLink",
    "CalendarParticipant",
    "CalendarPlace",
    "CalendarRelation",
    "CalendarUser",
    "Conference",
    "Coordinates",
    "Event",
    "EventDetails",
    "Moment",
    "ParticipantType",
    "Participation",
    "RelationType",
    "Role",
    "Stamp",
    "Status",
    "Times",
    "UserKind",
    "WholeDays",
    "Wording",
]

"""Meetings as iCalendar files (RFC 5545), for the calendars of those who attend.

Here belongs everything about calendars: how they are spelt (`wire`), zones (`zone`), what an event
says (`event`), and what is done with them (`writing`, `revision`).
"""

from intergov_meetings.ical.event import (
    CalendarUser,
    Conference,
    Coordinates,
    Event,
    Moment,
    Participation,
    Role,
    Stamp,
    Status,
    Times,
    UserKind,
    WholeDays,
)
from intergov_meetings.ical.revision import (
    KEPT,
    Aspect,
    CalendarState,
    Change,
    ChangeKind,
    Message,
    Revision,
    revise,
)
from intergov_meetings.ical.writing.calendar import (
    CalendarObject,
    RenderedCalendar,
    render,
    rendered,
    to_icalendar,
)
from intergov_meetings.ical.writing.draft import DEFAULT_DOMAIN, Draft, draft
from intergov_meetings.ical.writing.head import Head, Name
from intergov_meetings.ical.writing.profile import Method, Profile
from intergov_meetings.ical.writing.remark import Remark

__all__ = [
    "DEFAULT_DOMAIN",
    "KEPT",
    "Aspect",
    "CalendarObject",
    "CalendarState",
    "CalendarUser",
    "Change",
    "ChangeKind",
    "Conference",
    "Coordinates",
    "Draft",
    "Event",
    "Head",
    "Message",
    "Method",
    "Moment",
    "Name",
    "Participation",
    "Profile",
    "Remark",
    "RenderedCalendar",
    "Revision",
    "Role",
    "Stamp",
    "Status",
    "Times",
    "UserKind",
    "WholeDays",
    "draft",
    "render",
    "rendered",
    "revise",
    "to_icalendar",
]

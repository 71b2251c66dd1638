"""Meetings as iCalendar files (RFC 5545), for the calendars of those who attend.

Here belongs everything about calendars: how they are spelt (`wire`), zones (`zone`), what an event
says (`event`), and what is done with them (`writing`).
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
from intergov_meetings.ical.writing.calendar import (
    DEFAULT_DOMAIN,
    Remark,
    RenderedCalendar,
    render,
    to_icalendar,
)

__all__ = [
    "DEFAULT_DOMAIN",
    "CalendarUser",
    "Conference",
    "Coordinates",
    "Event",
    "Moment",
    "Participation",
    "Remark",
    "RenderedCalendar",
    "Role",
    "Stamp",
    "Status",
    "Times",
    "UserKind",
    "WholeDays",
    "render",
    "to_icalendar",
]

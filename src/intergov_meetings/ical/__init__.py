"""Meetings as iCalendar files (RFC 5545), for the calendars of those who attend.

Here belongs everything about calendars, from the content line to the choice of what an event
says. What a meeting is stands in `model`; nothing here is read back into it.
"""

from intergov_meetings.ical.calendar import (
    DEFAULT_DOMAIN,
    Remark,
    RenderedCalendar,
    render,
    to_icalendar,
)

__all__ = ["DEFAULT_DOMAIN", "Remark", "RenderedCalendar", "render", "to_icalendar"]

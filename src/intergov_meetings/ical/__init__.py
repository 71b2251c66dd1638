"""iCalendar files (RFC 5545): written of meetings, revised, read, and linted.

Here belongs everything about calendars: how they are spelt (`wire`), zones (`zone`), what an event
says (`event`), and what is done with them (`writing`, `revision`, `reading`, `conversion`,
`linting`).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intergov_meetings.ical.conversion.calendar import ReadMeetings, to_meetings
    from intergov_meetings.ical.event import (
        CalendarLink,
        CalendarParticipant,
        CalendarPlace,
        CalendarRelation,
        CalendarUser,
        Conference,
        Coordinates,
        Event,
        EventDetails,
        Moment,
        ParticipantType,
        Participation,
        RelationType,
        Role,
        Stamp,
        Status,
        Times,
        UserKind,
        WholeDays,
        Wording,
    )
    from intergov_meetings.ical.linting import Breach, Severity, lint
    from intergov_meetings.ical.reading.calendar import ReadCalendar, ReadFile, read
    from intergov_meetings.ical.reading.diagnostic import Diagnostic
    from intergov_meetings.ical.reading.event import ReadEvent
    from intergov_meetings.ical.reading.recurrence import Instance, Recurrence
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
    from intergov_meetings.ical.wire.head import Misspelling, Parameter
    from intergov_meetings.ical.wire.limit import LIMITS, Limits
    from intergov_meetings.ical.wire.line import ContentLine
    from intergov_meetings.ical.writing.calendar import (
        CalendarObject,
        RenderedCalendar,
        render,
        rendered,
        to_icalendar,
    )
    from intergov_meetings.ical.writing.closed import ClosedSessions
    from intergov_meetings.ical.writing.document import write
    from intergov_meetings.ical.writing.draft import Draft, draft
    from intergov_meetings.ical.writing.head import Head
    from intergov_meetings.ical.writing.icalendar_bytes import write_icalendar
    from intergov_meetings.ical.writing.profile import Method, Profile
    from intergov_meetings.ical.writing.remark import Remark
    from intergov_meetings.ical.writing.report import DEFAULT_DOMAIN
else:
    from intergov_meetings._door import door

    _HOMES = {
        "conversion.calendar": "ReadMeetings to_meetings",
        "event": (
            "CalendarLink CalendarParticipant CalendarPlace CalendarRelation CalendarUser "
            "Conference Coordinates Event EventDetails Moment ParticipantType Participation "
            "RelationType Role Stamp Status Times UserKind WholeDays Wording"
        ),
        "linting": "Breach Severity lint",
        "reading.calendar": "ReadCalendar ReadFile read",
        "reading.diagnostic": "Diagnostic",
        "reading.event": "ReadEvent",
        "reading.recurrence": "Instance Recurrence",
        "revision": "KEPT Aspect CalendarState Change ChangeKind Message Revision revise",
        "wire.head": "Misspelling Parameter",
        "wire.limit": "LIMITS Limits",
        "wire.line": "ContentLine",
        "writing.calendar": "CalendarObject RenderedCalendar render rendered to_icalendar",
        "writing.closed": "ClosedSessions",
        "writing.document": "write",
        "writing.draft": "Draft draft",
        "writing.head": "Head",
        "writing.icalendar_bytes": "write_icalendar",
        "writing.profile": "Method Profile",
        "writing.remark": "Remark",
        "writing.report": "DEFAULT_DOMAIN",
    }
    __getattr__, __dir__ = door(__name__, _HOMES)

__all__ = [
    "DEFAULT_DOMAIN",
    "KEPT",
    "LIMITS",
    "Aspect",
    "Breach",
    "CalendarLink",
    "CalendarObject",
    "CalendarParticipant",
    "CalendarPlace",
    "CalendarRelation",
    "CalendarState",
    "CalendarUser",
    "Change",
    "ChangeKind",
    "ClosedSessions",
    "Conference",
    "ContentLine",
    "Coordinates",
    "Diagnostic",
    "Draft",
    "Event",
    "EventDetails",
    "Head",
    "Instance",
    "Limits",
    "Message",
    "Method",
    "Misspelling",
    "Moment",
    "Parameter",
    "ParticipantType",
    "Participation",
    "Profile",
    "ReadCalendar",
    "ReadEvent",
    "ReadFile",
    "ReadMeetings",
    "Recurrence",
    "RelationType",
    "Remark",
    "RenderedCalendar",
    "Revision",
    "Role",
    "Severity",
    "Stamp",
    "Status",
    "Times",
    "UserKind",
    "WholeDays",
    "Wording",
    "draft",
    "lint",
    "read",
    "render",
    "rendered",
    "revise",
    "to_icalendar",
    "to_meetings",
    "write",
    "write_icalendar",
]

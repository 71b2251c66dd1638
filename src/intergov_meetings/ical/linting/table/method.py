"""Methods: what a calendar that is sent for a purpose has to hold, and may not hold (RFC 5546, 3).

Only what goes beyond RFC 5545 stands here.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple


class MethodRule(NamedTuple):
    """What a method asks of a component."""

    clause: str
    """Where."""
    once: frozenset[str]
    """The properties that have to be there, once."""
    some: frozenset[str] = frozenset()
    """The properties that have to be there, once or more."""
    at_most_once: frozenset[str] = frozenset({"RRULE"})
    """The properties that may be there, once."""
    none: frozenset[str] = frozenset()
    """What may not be there: properties, and components inside it."""
    status: frozenset[str] | None = None
    """What STATUS may say; `None`: whatever it may say anyway."""
    status_must: bool = False
    """Whether STATUS must say that; else the table has "MAY"."""
    same_uid: bool = False
    """Whether all its components are about one thing, and so have one UID."""
    is_single: bool = False
    """Whether the calendar holds no more than one such component."""
    zones: int | None = None
    """How many VTIMEZONE the calendar may hold; `None`: any number."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BASIC: Final = _names("DTSTAMP ORGANIZER UID")
_EVENT: Final = _BASIC | _names("DTSTART SUMMARY")
_TO_DO: Final = _EVENT | _names("PRIORITY")
_JOURNAL: Final = _BASIC | _names("DESCRIPTION DTSTART")
_BUSY: Final = _BASIC | _names("DTEND DTSTART")
_ATTENDEE: Final = _names("ATTENDEE")
_SEQUENCE: Final = _names("SEQUENCE")
_ANSWER: Final = _names("REQUEST-STATUS")
_ALARM: Final = _names("VALARM")
_PLANNED: Final = _names("TENTATIVE CONFIRMED")
_OPEN: Final = _names("COMPLETED NEEDS-ACTION IN-PROCESS")
_CANCELLED: Final = _names("CANCELLED")
# An instance that is added has a time of its own, and no rule for others.
_SERIES: Final = _ANSWER | _names("EXDATE RDATE RECURRENCE-ID RRULE")
# What a message does not hold that only points to an event or a task.
_BODY: Final = (
    _ALARM
    | _ANSWER
    | _SEQUENCE
    | _names(
        "ATTACH CATEGORIES CLASS CONTACT CREATED DESCRIPTION DTSTART DURATION EXDATE GEO"
        " LAST-MODIFIED LOCATION PRIORITY RDATE RELATED-TO RESOURCES RRULE STATUS URL"
    )
)

OF_KNOWN_SERIES: Final = frozenset({"CANCEL", "DECLINECOUNTER", "REPLY"})
"""The methods that point to what is known already: whether it recurs need not be said again."""

METHODS: Final[Mapping[tuple[str, str], MethodRule]] = {
    ("PUBLISH", "VEVENT"): MethodRule(
        "RFC 5546, 3.2.1",
        _EVENT,
        at_most_once=_names("CONTACT RRULE"),
        none=_ATTENDEE | _ANSWER,
    ),
    ("REQUEST", "VEVENT"): MethodRule(
        "RFC 5546, 3.2.2", _EVENT, some=_ATTENDEE, none=_ANSWER, status=_PLANNED, same_uid=True
    ),
    ("REPLY", "VEVENT"): MethodRule(
        "RFC 5546, 3.2.3", _BASIC | _ATTENDEE, none=_ALARM, same_uid=True, zones=1
    ),
    ("ADD", "VEVENT"): MethodRule(
        "RFC 5546, 3.2.4", _EVENT | _SEQUENCE, none=_SERIES, status=_PLANNED, is_single=True
    ),
    ("CANCEL", "VEVENT"): MethodRule(
        "RFC 5546, 3.2.5",
        _BASIC | _SEQUENCE,
        none=_ANSWER | _ALARM,
        status=_CANCELLED,
        status_must=True,
        same_uid=True,
    ),
    ("REFRESH", "VEVENT"): MethodRule(
        "RFC 5546, 3.2.6",
        _BASIC | _ATTENDEE,
        none=_BODY | _names("DTEND SUMMARY TRANSP"),
        is_single=True,
    ),
    ("COUNTER", "VEVENT"): MethodRule("RFC 5546, 3.2.7", _EVENT | _SEQUENCE, is_single=True),
    ("DECLINECOUNTER", "VEVENT"): MethodRule(
        "RFC 5546, 3.2.8",
        _BASIC | _SEQUENCE,
        some=_ATTENDEE,
        none=_ALARM,
        status=_PLANNED,
        same_uid=True,
    ),
    ("PUBLISH", "VFREEBUSY"): MethodRule(
        "RFC 5546, 3.3.1", _BUSY, none=_ATTENDEE | _ANSWER, zones=0
    ),
    ("REQUEST", "VFREEBUSY"): MethodRule(
        "RFC 5546, 3.3.2",
        _BUSY,
        some=_ATTENDEE,
        none=_names("FREEBUSY URL") | _ANSWER,
        is_single=True,
        zones=0,
    ),
    ("REPLY", "VFREEBUSY"): MethodRule(
        "RFC 5546, 3.3.3", _BUSY | _ATTENDEE, is_single=True, zones=0
    ),
    ("PUBLISH", "VTODO"): MethodRule("RFC 5546, 3.4.1", _TO_DO, none=_ATTENDEE | _ANSWER),
    ("REQUEST", "VTODO"): MethodRule(
        "RFC 5546, 3.4.2", _TO_DO, some=_ATTENDEE, none=_ANSWER, status=_OPEN, same_uid=True
    ),
    ("REPLY", "VTODO"): MethodRule(
        "RFC 5546, 3.4.3", _BASIC | _ATTENDEE, none=_ALARM, same_uid=True, zones=1
    ),
    ("ADD", "VTODO"): MethodRule(
        "RFC 5546, 3.4.4",
        (_TO_DO | _SEQUENCE) - {"DTSTART"},
        none=_SERIES,
        status=_OPEN,
        is_single=True,
    ),
    ("CANCEL", "VTODO"): MethodRule(
        "RFC 5546, 3.4.5",
        _BASIC | _SEQUENCE,
        none=_ANSWER | _ALARM,
        status=_CANCELLED,
        status_must=True,
        same_uid=True,
        zones=1,
    ),
    ("REFRESH", "VTODO"): MethodRule(
        "RFC 5546, 3.4.6",
        _names("DTSTAMP UID") | _ATTENDEE,
        none=_BODY | _names("COMMENT COMPLETED DUE ORGANIZER PERCENT-COMPLETE"),
        is_single=True,
    ),
    ("COUNTER", "VTODO"): MethodRule(
        "RFC 5546, 3.4.7", _TO_DO - {"DTSTART"}, some=_ATTENDEE, is_single=True, zones=1
    ),
    ("DECLINECOUNTER", "VTODO"): MethodRule(
        "RFC 5546, 3.4.8",
        _BASIC | _SEQUENCE,
        some=_ATTENDEE,
        none=_ALARM,
        status=_OPEN,
        is_single=True,
    ),
    ("PUBLISH", "VJOURNAL"): MethodRule("RFC 5546, 3.5.1", _JOURNAL, none=_ATTENDEE | _ANSWER),
    ("ADD", "VJOURNAL"): MethodRule(
        "RFC 5546, 3.5.2",
        _JOURNAL | _SEQUENCE,
        none=_SERIES | _ATTENDEE,
        is_single=True,
        zones=1,
    ),
    ("CANCEL", "VJOURNAL"): MethodRule(
        "RFC 5546, 3.5.3",
        _BASIC | _SEQUENCE,
        none=_ANSWER | _ATTENDEE,
        status=_CANCELLED,
        status_must=True,
        same_uid=True,
    ),
}
"""What each method asks of each component for which it is defined."""

"""Components: where each may stand, and which properties each has to have, or may have.

A component that is not in the table (X-… or of another standard) may hold anything.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class ComponentRule(NamedTuple):
    """What the standard says about a component."""

    clause: str
    """Where."""
    inside: frozenset[str | None]
    """In which components it may stand; `None`: in no other."""
    required: frozenset[str] = frozenset()
    """The properties that it has to have, once."""
    once: frozenset[str] = frozenset()
    """The properties that it may have, once."""
    should_once: frozenset[str] = frozenset()
    """The properties that it may have, and should have no more than once."""
    many: frozenset[str] = frozenset()
    """The properties that it may have more than once."""
    added: Mapping[str, str] = MappingProxyType({})
    """Where a later standard gave it properties, by their names."""

    def allows(self, name: str) -> bool:
        """Whether the component may have a property that is of a standard."""
        groups = (self.required, self.once, self.should_once, self.many, ANYWHERE)
        return any(name in names for names in groups)

    def clause_of(self, name: str) -> str:
        """Say where the standard allows it a property."""
        return self.added.get(name, self.clause)


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


ANYWHERE: Final = _names("CONCEPT LINK REFID RELATED-TO STRUCTURED-DATA STYLED-DESCRIPTION XML")
"""The properties that later standards allow in every component, more than once."""

_ITEMS: Final = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"})
_CALENDAR: Final = frozenset({"VCALENDAR"})
_ITEM_ONCE: Final = _names(
    "CLASS COLOR CREATED DESCRIPTION DTSTART LAST-MODIFIED ORGANIZER RECURRENCE-ID SEQUENCE STATUS"
    " SUMMARY URL"
)
_PLANNED_ONCE: Final = _ITEM_ONCE | _names("DURATION GEO LOCATION PRIORITY")
_ITEM_MANY: Final = _names(
    "ATTACH ATTENDEE CATEGORIES COMMENT CONTACT EXDATE IMAGE RDATE REQUEST-STATUS"
)
_PLANNED_MANY: Final = _ITEM_MANY | _names("CONFERENCE RESOURCES")
_STAMPED: Final = _names("DTSTAMP UID")
_COLOURED: Final = {"COLOR": "RFC 7986, 4"}
_RULE: Final = _names("RRULE")
_AVAILABLE_ONCE: Final = _names("CREATED DESCRIPTION DTEND DURATION LAST-MODIFIED LOCATION SUMMARY")
_AVAILABLE_MANY: Final = _names("CATEGORIES COMMENT CONTACT")
_OBSERVANCE: Final = ComponentRule(
    "RFC 5545, 3.6.5",
    frozenset({"VTIMEZONE"}),
    required=_names("DTSTART TZOFFSETFROM TZOFFSETTO"),
    should_once=_RULE,
    # EXDATE is not in its grammar; where EXDATE is defined, it is (RFC 5545, 3.8.5.1).
    many=_names("COMMENT EXDATE RDATE TZNAME"),
)
_THING_ONCE: Final = _names("DESCRIPTION GEO NAME URL")

COMPONENTS: Final[Mapping[str, ComponentRule]] = {
    "VCALENDAR": ComponentRule(
        "RFC 5545, 3.6",
        frozenset({None}),
        required=_names("PRODID VERSION"),
        once=_names("CALSCALE COLOR LAST-MODIFIED METHOD REFRESH-INTERVAL SOURCE UID URL"),
        many=_names("CATEGORIES DESCRIPTION IMAGE NAME"),
        added=dict.fromkeys(
            ("COLOR", "LAST-MODIFIED", "REFRESH-INTERVAL", "SOURCE", "UID", "URL"), "RFC 7986, 4"
        ),
    ),
    "VEVENT": ComponentRule(
        "RFC 5545, 3.6.1",
        _CALENDAR,
        required=_STAMPED,
        once=_PLANNED_ONCE | _names("DTEND TRANSP"),
        should_once=_RULE,
        many=_PLANNED_MANY,
        added=_COLOURED,
    ),
    "VTODO": ComponentRule(
        "RFC 5545, 3.6.2",
        _CALENDAR,
        required=_STAMPED,
        once=_PLANNED_ONCE | _names("COMPLETED DUE PERCENT-COMPLETE"),
        should_once=_RULE,
        many=_PLANNED_MANY,
        added=_COLOURED,
    ),
    "VJOURNAL": ComponentRule(
        "RFC 5545, 3.6.3",
        _CALENDAR,
        required=_STAMPED,
        once=_ITEM_ONCE - {"DESCRIPTION"},
        should_once=_RULE,
        many=_ITEM_MANY | _names("DESCRIPTION"),
        added=_COLOURED,
    ),
    "VFREEBUSY": ComponentRule(
        "RFC 5545, 3.6.4",
        _CALENDAR,
        required=_STAMPED,
        once=_names("CONTACT DTEND DTSTART ORGANIZER URL"),
        many=_names("ATTENDEE COMMENT FREEBUSY REQUEST-STATUS"),
    ),
    "VTIMEZONE": ComponentRule(
        "RFC 5545, 3.6.5",
        _CALENDAR,
        required=_names("TZID"),
        once=_names("LAST-MODIFIED TZUNTIL TZURL"),
        many=_names("TZID-ALIAS-OF"),
        added={"TZUNTIL": "RFC 7808, 7.1"},
    ),
    "STANDARD": _OBSERVANCE,
    "DAYLIGHT": _OBSERVANCE,
    "VALARM": ComponentRule(
        "RFC 5545, 3.6.6",
        frozenset({"VEVENT", "VTODO"}),
        required=_names("ACTION TRIGGER"),
        once=_names("ACKNOWLEDGED DESCRIPTION DURATION PROXIMITY REPEAT SUMMARY UID"),
        many=_names("ATTACH ATTENDEE"),
        added={"ACKNOWLEDGED": "RFC 9074, 6.1", "PROXIMITY": "RFC 9074, 8.1", "UID": "RFC 9074, 4"},
    ),
    "PARTICIPANT": ComponentRule(
        "RFC 9073, 7.1",
        _ITEMS,
        required=_names("PARTICIPANT-TYPE UID"),
        once=_names(
            "CALENDAR-ADDRESS CREATED DESCRIPTION DTSTAMP GEO LAST-MODIFIED PRIORITY SEQUENCE"
            " STATUS SUMMARY URL"
        ),
        many=_names("ATTACH CATEGORIES COMMENT CONTACT LOCATION REQUEST-STATUS RESOURCES"),
    ),
    "VLOCATION": ComponentRule(
        "RFC 9073, 7.2",
        _ITEMS | {"PARTICIPANT", "VALARM"},
        required=_names("UID"),
        once=_THING_ONCE | {"LOCATION-TYPE"},
    ),
    "VRESOURCE": ComponentRule(
        "RFC 9073, 7.3",
        _ITEMS | {"PARTICIPANT"},
        required=_names("UID"),
        once=_THING_ONCE | {"RESOURCE-TYPE"},
    ),
    "VAVAILABILITY": ComponentRule(
        "RFC 7953, 3.1",
        _CALENDAR,
        required=_STAMPED,
        once=_AVAILABLE_ONCE | _names("BUSYTYPE CLASS DTSTART ORGANIZER PRIORITY SEQUENCE URL"),
        many=_AVAILABLE_MANY,
    ),
    "AVAILABLE": ComponentRule(
        "RFC 7953, 3.1",
        frozenset({"VAVAILABILITY"}),
        # The grammar asks for DTSTAMP too, and the examples of the same standard do without.
        required=_names("DTSTART UID"),
        once=_AVAILABLE_ONCE | _names("DTSTAMP RECURRENCE-ID"),
        should_once=_RULE,
        many=_AVAILABLE_MANY | _names("EXDATE RDATE"),
    ),
}
"""What each component of the standards is."""

"""Properties: which type of value each has, which parameters, and where the standard says so."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class PropertyRule(NamedTuple):
    """What the standard says about the value and the parameters of a property."""

    clause: str
    """Where."""
    types: tuple[str, ...]
    """The types that its value may have; without VALUE it has the first."""
    parameters: frozenset[str] = frozenset()
    """The parameters that it may have beside those that every property may have."""
    lists: bool = False
    """Whether its value may list several, with commas between them."""
    states_type: bool = False
    """Whether VALUE has to be there, since no type is the usual one."""
    needs: frozenset[str] = frozenset()
    """The parameters that it has to have."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


EVERYWHERE: Final = _names("DERIVED LABEL ORDER SCHEMA VALUE")
"""The parameters that every property may have."""

_TEXT: Final = ("TEXT",)
_WORDS: Final = _names("ALTREP LANGUAGE")
_ADDRESSEE: Final = _names("CN DIR EMAIL LANGUAGE SENT-BY") | _names(
    "SCHEDULE-AGENT SCHEDULE-FORCE-SEND SCHEDULE-STATUS"
)
_MOMENT: Final = ("DATE-TIME", "DATE")
_ZONE: Final = _names("TZID")
_CONTENT: Final = _names("ENCODING FMTTYPE")

PROPERTIES: Final[Mapping[str, PropertyRule]] = {
    # of a calendar
    "CALSCALE": PropertyRule("RFC 5545, 3.7.1", _TEXT),
    "METHOD": PropertyRule("RFC 5545, 3.7.2", _TEXT),
    "PRODID": PropertyRule("RFC 5545, 3.7.3", _TEXT),
    "VERSION": PropertyRule("RFC 5545, 3.7.4", _TEXT),
    "NAME": PropertyRule("RFC 7986, 5.1", _TEXT, _WORDS),
    "REFRESH-INTERVAL": PropertyRule("RFC 7986, 5.7", ("DURATION",), states_type=True),
    "SOURCE": PropertyRule("RFC 7986, 5.8", ("URI",), states_type=True),
    # that describe
    "ATTACH": PropertyRule(
        "RFC 5545, 3.8.1.1", ("URI", "BINARY"), _CONTENT | _names("FILENAME MANAGED-ID SIZE")
    ),
    "CATEGORIES": PropertyRule("RFC 5545, 3.8.1.2", _TEXT, _names("LANGUAGE"), lists=True),
    "CLASS": PropertyRule("RFC 5545, 3.8.1.3", _TEXT),
    "COMMENT": PropertyRule("RFC 5545, 3.8.1.4", _TEXT, _WORDS),
    "DESCRIPTION": PropertyRule("RFC 5545, 3.8.1.5", _TEXT, _WORDS),
    "GEO": PropertyRule("RFC 5545, 3.8.1.6", ("FLOAT",)),
    "LOCATION": PropertyRule("RFC 5545, 3.8.1.7", _TEXT, _WORDS),
    "PERCENT-COMPLETE": PropertyRule("RFC 5545, 3.8.1.8", ("INTEGER",)),
    "PRIORITY": PropertyRule("RFC 5545, 3.8.1.9", ("INTEGER",)),
    "RESOURCES": PropertyRule("RFC 5545, 3.8.1.10", _TEXT, _WORDS, lists=True),
    "STATUS": PropertyRule("RFC 5545, 3.8.1.11", _TEXT),
    "SUMMARY": PropertyRule("RFC 5545, 3.8.1.12", _TEXT, _WORDS),
    "COLOR": PropertyRule("RFC 7986, 5.9", _TEXT),
    "IMAGE": PropertyRule(
        "RFC 7986, 5.10",
        ("URI", "BINARY"),
        _CONTENT | _names("ALTREP DISPLAY"),
        states_type=True,
    ),
    "CONFERENCE": PropertyRule(
        "RFC 7986, 5.11", ("URI",), _names("FEATURE LANGUAGE"), states_type=True
    ),
    # that say when
    "COMPLETED": PropertyRule("RFC 5545, 3.8.2.1", ("DATE-TIME",)),
    "DTEND": PropertyRule("RFC 5545, 3.8.2.2", _MOMENT, _ZONE),
    "DUE": PropertyRule("RFC 5545, 3.8.2.3", _MOMENT, _ZONE),
    "DTSTART": PropertyRule("RFC 5545, 3.8.2.4", _MOMENT, _ZONE),
    "DURATION": PropertyRule("RFC 5545, 3.8.2.5", ("DURATION",)),
    "FREEBUSY": PropertyRule("RFC 5545, 3.8.2.6", ("PERIOD",), _names("FBTYPE"), lists=True),
    "TRANSP": PropertyRule("RFC 5545, 3.8.2.7", _TEXT),
    "BUSYTYPE": PropertyRule("RFC 7953, 3.2", _TEXT),
    # of zones
    "TZID": PropertyRule("RFC 5545, 3.8.3.1", _TEXT),
    "TZNAME": PropertyRule("RFC 5545, 3.8.3.2", _TEXT, _names("LANGUAGE")),
    "TZOFFSETFROM": PropertyRule("RFC 5545, 3.8.3.3", ("UTC-OFFSET",)),
    "TZOFFSETTO": PropertyRule("RFC 5545, 3.8.3.4", ("UTC-OFFSET",)),
    "TZURL": PropertyRule("RFC 5545, 3.8.3.5", ("URI",)),
    "TZUNTIL": PropertyRule("RFC 7808, 7.1", ("DATE-TIME",)),
    "TZID-ALIAS-OF": PropertyRule("RFC 7808, 7.2", _TEXT),
    # of relations
    "ATTENDEE": PropertyRule(
        "RFC 5545, 3.8.4.1",
        ("CAL-ADDRESS",),
        _ADDRESSEE | _names("CUTYPE DELEGATED-FROM DELEGATED-TO MEMBER PARTSTAT ROLE RSVP"),
    ),
    "CONTACT": PropertyRule("RFC 5545, 3.8.4.2", _TEXT, _WORDS),
    "ORGANIZER": PropertyRule("RFC 5545, 3.8.4.3", ("CAL-ADDRESS",), _ADDRESSEE),
    "RECURRENCE-ID": PropertyRule("RFC 5545, 3.8.4.4", _MOMENT, _names("RANGE TZID")),
    "RELATED-TO": PropertyRule("RFC 5545, 3.8.4.5", ("TEXT", "UID", "URI"), _names("GAP RELTYPE")),
    "URL": PropertyRule("RFC 5545, 3.8.4.6", ("URI",)),
    "UID": PropertyRule("RFC 5545, 3.8.4.7", _TEXT),
    "CONCEPT": PropertyRule("RFC 9253, 8.1", ("URI",)),
    "LINK": PropertyRule(
        "RFC 9253, 8.2",
        ("URI", "UID", "XML-REFERENCE"),
        _names("FMTTYPE LANGUAGE LINKREL"),
        states_type=True,
        needs=_names("LINKREL"),
    ),
    "REFID": PropertyRule("RFC 9253, 8.3", _TEXT),
    # of recurrence
    "EXDATE": PropertyRule("RFC 5545, 3.8.5.1", _MOMENT, _ZONE, lists=True),
    "RDATE": PropertyRule("RFC 5545, 3.8.5.2", (*_MOMENT, "PERIOD"), _ZONE, lists=True),
    "RRULE": PropertyRule("RFC 5545, 3.8.5.3", ("RECUR",)),
    "EXRULE": PropertyRule("RFC 5545, A.3", ("RECUR",)),
    # of alarms
    "ACTION": PropertyRule("RFC 5545, 3.8.6.1", _TEXT),
    "REPEAT": PropertyRule("RFC 5545, 3.8.6.2", ("INTEGER",)),
    "TRIGGER": PropertyRule("RFC 5545, 3.8.6.3", ("DURATION", "DATE-TIME"), _names("RELATED TZID")),
    "ACKNOWLEDGED": PropertyRule("RFC 9074, 6.1", ("DATE-TIME",)),
    "PROXIMITY": PropertyRule("RFC 9074, 8.1", _TEXT),
    # of changes
    "CREATED": PropertyRule("RFC 5545, 3.8.7.1", ("DATE-TIME",)),
    "DTSTAMP": PropertyRule("RFC 5545, 3.8.7.2", ("DATE-TIME",)),
    "LAST-MODIFIED": PropertyRule("RFC 5545, 3.8.7.3", ("DATE-TIME",)),
    "SEQUENCE": PropertyRule("RFC 5545, 3.8.7.4", ("INTEGER",)),
    # others
    "REQUEST-STATUS": PropertyRule("RFC 5545, 3.8.8.3", _TEXT, _names("LANGUAGE")),
    "XML": PropertyRule("RFC 6321, 4.2", _TEXT, _names("ENCODING")),
    # of publication
    "LOCATION-TYPE": PropertyRule("RFC 9073, 6.1", _TEXT, _names("LANGUAGE"), lists=True),
    "PARTICIPANT-TYPE": PropertyRule("RFC 9073, 6.2", _TEXT),
    "RESOURCE-TYPE": PropertyRule("RFC 9073, 6.3", _TEXT),
    "CALENDAR-ADDRESS": PropertyRule("RFC 9073, 6.4", ("CAL-ADDRESS",)),
    "STYLED-DESCRIPTION": PropertyRule(
        "RFC 9073, 6.5", ("TEXT", "URI"), _WORDS | _names("FMTTYPE"), states_type=True
    ),
    "STRUCTURED-DATA": PropertyRule(
        "RFC 9073, 6.6", ("TEXT", "BINARY", "URI"), _CONTENT, states_type=True
    ),
}
"""What each property of the standards is."""

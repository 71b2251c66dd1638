"""Words: which ones a property or a parameter may say, and whether others may be registered."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from intergov_meetings.ical.linting.table.colour import COLOURS


class Words(NamedTuple):
    """The words that a property or a parameter may say, in capitals."""

    known: frozenset[str]
    """Those that the standards name."""
    is_open: bool = False
    """Whether X-… and words that were registered later are allowed too."""
    retired: Mapping[str, str] = MappingProxyType({})
    """Those that may be said no more, and where a standard says so."""


def _words(text: str) -> Words:
    return Words(frozenset(text.split()))


def _open(text: str) -> Words:
    return Words(frozenset(text.split()), is_open=True)


PROPERTY_WORDS: Final[Mapping[str, Words]] = {
    "ACTION": _open("AUDIO DISPLAY EMAIL")._replace(retired={"PROCEDURE": "RFC 5545, A.3"}),
    "BUSYTYPE": _open("BUSY BUSY-UNAVAILABLE BUSY-TENTATIVE"),
    "CALSCALE": _words("GREGORIAN"),
    "CLASS": _open("PUBLIC PRIVATE CONFIDENTIAL"),
    "COLOR": Words(COLOURS),
    "METHOD": _open("PUBLISH REQUEST REPLY ADD CANCEL REFRESH COUNTER DECLINECOUNTER"),
    "PARTICIPANT-TYPE": _open(
        "ACTIVE INACTIVE SPONSOR CONTACT BOOKING-CONTACT EMERGENCY-CONTACT PUBLICITY-CONTACT"
        " PLANNER-CONTACT PERFORMER SPEAKER"
    ),
    "PROXIMITY": _open("ARRIVE DEPART CONNECT DISCONNECT"),
    "RESOURCE-TYPE": _open("ROOM PROJECTOR REMOTE-CONFERENCE-AUDIO REMOTE-CONFERENCE-VIDEO"),
    "TRANSP": _words("OPAQUE TRANSPARENT"),
    "VERSION": _words("2.0"),
}
"""The words of properties that say the same in every component."""

STATUS: Final[Mapping[str, Words]] = {
    "VEVENT": _words("TENTATIVE CONFIRMED CANCELLED"),
    "VTODO": _words("NEEDS-ACTION COMPLETED IN-PROCESS CANCELLED"),
    "VJOURNAL": _words("DRAFT FINAL CANCELLED"),
}
"""The words of STATUS in each component."""

PARAMETER_WORDS: Final[Mapping[str, Words]] = {
    "CUTYPE": _open("INDIVIDUAL GROUP RESOURCE ROOM UNKNOWN"),
    "DISPLAY": _open("BADGE GRAPHIC FULLSIZE THUMBNAIL"),
    "ENCODING": _words("8BIT BASE64"),
    "FBTYPE": _open("FREE BUSY BUSY-UNAVAILABLE BUSY-TENTATIVE"),
    "FEATURE": _open("AUDIO CHAT FEED MODERATOR PHONE SCREEN VIDEO"),
    "RANGE": _words("THISANDFUTURE"),
    "RELATED": _words("START END"),
    "RELTYPE": _open(
        "PARENT CHILD SIBLING FINISHTOSTART FINISHTOFINISH STARTTOFINISH STARTTOSTART FIRST NEXT"
        " DEPENDS-ON REFID CONCEPT SNOOZE"
    ),
    "ROLE": _open("CHAIR REQ-PARTICIPANT OPT-PARTICIPANT NON-PARTICIPANT"),
    "SCHEDULE-AGENT": _open("SERVER CLIENT NONE"),
    "SCHEDULE-FORCE-SEND": _open("REQUEST REPLY"),
    "VALUE": _open(
        "BINARY BOOLEAN CAL-ADDRESS DATE DATE-TIME DURATION FLOAT INTEGER PERIOD RECUR TEXT TIME"
        " UID URI UTC-OFFSET XML-REFERENCE"
    ),
}
"""The words of parameters that say the same in every component."""

PARTSTAT: Final[Mapping[str, Words]] = {
    "VEVENT": _open("NEEDS-ACTION ACCEPTED DECLINED TENTATIVE DELEGATED"),
    "VTODO": _open("NEEDS-ACTION ACCEPTED DECLINED TENTATIVE DELEGATED COMPLETED IN-PROCESS"),
    "VJOURNAL": _open("NEEDS-ACTION ACCEPTED DECLINED"),
}
"""The words of PARTSTAT in each component."""

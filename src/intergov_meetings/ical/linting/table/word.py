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
    """Whether words that were registered later are allowed too."""
    retired: Mapping[str, str] = MappingProxyType({})
    """Those that may be said no more, and where a standard says so."""
    has_own: bool = True
    """Whether a word of one's own (X-...) is allowed, where other words are."""
    called: str = ""
    """What messages call them, where they are too many to be listed."""


def _words(text: str) -> Words:
    return Words(frozenset(text.split()))


def _open(text: str) -> Words:
    return Words(frozenset(text.split()), is_open=True)


PROPERTY_WORDS: Final[Mapping[str, Words]] = {
    "ACTION": _open("AUDIO DISPLAY EMAIL")._replace(retired={"PROCEDURE": "RFC 5545, A.3"}),
    "BUSYTYPE": _open("BUSY BUSY-UNAVAILABLE BUSY-TENTATIVE"),
    "CALSCALE": _words("GREGORIAN"),
    "CLASS": _open("PUBLIC PRIVATE CONFIDENTIAL"),
    "COLOR": Words(COLOURS, called="a colour by its CSS3 name, such as teal"),
    "METHOD": _open("PUBLISH REQUEST REPLY ADD CANCEL REFRESH COUNTER DECLINECOUNTER")._replace(
        has_own=False
    ),
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

REQUEST_STATUSES: Final = frozenset(
    # RFC 5546, 3.6, by their classes: success, mistakes of the sender, conflicts, no service
    (
        *(f"2.{number}" for number in range(12)),
        *(f"3.{number}" for number in range(15)),
        "4.0",
        *(f"5.{number}" for number in range(4)),
        # an example of RFC 5545, 3.8.8.3
        "4.1",
        # what servers say of a message on its way (RFC 6638, 3.2.9)
        *("1.0", "1.1", "1.2"),
    )
)
"""The codes of REQUEST-STATUS; a third number after them makes them only more exact."""

"""What a plain value of an event may be, beyond what its type says.

Events come from any file of any system, so the rules are those of the format alone: a value is good
if a calendar can carry it unharmed.
"""

import re
from datetime import datetime, timedelta
from typing import Annotated, Final

from intergov_meetings.ical.wire.folding import HARMLESS
from intergov_meetings.model.rule import PERSONAL_SCHEMES, Rule
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR

LARGEST_INTEGER: Final = 2**31 - 1
"""The largest INTEGER (RFC 5545, 3.3.8)."""
DECIMALS: Final = 6
"""How many decimals a coordinate has: about a hand's breadth (RFC 5545, 3.8.1.6)."""

_is_harmless: Final = re.compile(f"[{HARMLESS}]*").fullmatch
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff]+")
# Where it is the first or last day of the years that the model knows, UTC may be in the next.
_FIRST_YEAR: Final = FIRST_YEAR - 1
_LAST_YEAR: Final = LAST_YEAR + 1
_NO_OFFSET: Final = timedelta(0)


def is_text(text: str) -> bool:
    r"""Whether a calendar can carry this text.

    Examples:
        >>> is_text("Rooms IV,\nV"), is_text("Rooms IV,\rV")
        (True, False)
    """
    return _is_harmless(text) is not None


def is_stated(text: str) -> bool:
    """Whether this is such text and says something."""
    return text != "" and is_text(text)


def is_uri(text: str) -> bool:
    """Whether this has the form of a URI: a scheme, a colon, and something that has no blank."""
    return _URI.fullmatch(text) is not None


def reaches_a_person(uri: str) -> bool:
    """Whether this is an e-mail address or a telephone, in letters of any case."""
    return uri.lower().startswith(PERSONAL_SCHEMES)


def is_in_range(moment: datetime) -> bool:
    """Whether this is to the second, and in years in which zone data are to be trusted.

    A fold belongs to no calendar: where clocks show a time twice, the moment in UTC says which.
    """
    return not (moment.microsecond or moment.fold) and _FIRST_YEAR <= moment.year <= _LAST_YEAR


def is_utc(moment: datetime) -> bool:
    """Whether this is a moment in UTC, not in a zone that only has the same hours at the time."""
    return moment.utcoffset() == _NO_OFFSET and moment.tzname() == "UTC"


def is_angle(degrees: float, limit: int) -> bool:
    """Whether this is a number of degrees as a calendar writes them."""
    return -limit <= degrees <= limit and round(degrees, DECIMALS) == degrees


_TEXT: Final = "without control characters other than line feed and tab"
_YEARS: Final = f"in the years {_FIRST_YEAR} to {_LAST_YEAR}"
_DECIMALS: Final = f"with at most {DECIMALS} decimals"

CalendarText = Annotated[str, Rule(f"text {_TEXT}", by=is_text)]
"""Text of any length, also none."""
StatedText = Annotated[str, Rule(f"text, not empty, {_TEXT}", by=is_stated)]
"""Text that says something."""
PrivateText = Annotated[
    str, Rule(f"text, not empty, {_TEXT}", by=is_stated, is_private=lambda _: True)
]
"""Text that says something and never shows in a message."""
Uri = Annotated[
    str,
    Rule(
        "a URI, which has a scheme and no blank, such as 'https://example.org/'",
        by=is_uri,
        is_private=lambda uri: reaches_a_person(str(uri)),
    ),
]
"""A URI, in any scheme and any script."""
CalendarAddress = Annotated[
    str,
    Rule(
        "a URI, which has a scheme and no blank, such as 'mailto:desk@example.org'",
        by=is_uri,
        is_private=lambda _: True,
    ),
]
"""The URI of somebody who uses calendars (RFC 5545, 3.3.3); it never shows in a message."""
UtcMoment = Annotated[
    datetime,
    Rule(
        f"a moment in UTC, to the second, {_YEARS}",
        by=lambda moment: is_utc(moment) and is_in_range(moment),
    ),
]
"""A moment in UTC."""
WallOrUtcMoment = Annotated[
    datetime,
    Rule(
        f"a local time without zone or a moment in UTC, to the second, without fold, {_YEARS}",
        by=lambda moment: is_in_range(moment) and (moment.tzinfo is None or is_utc(moment)),
    ),
]
"""A local time, or a moment in UTC."""
NorthernDegrees = Annotated[
    float, Rule(f"degrees north from -90 to 90 {_DECIMALS}", by=lambda angle: is_angle(angle, 90))
]
"""A latitude."""
EasternDegrees = Annotated[
    float, Rule(f"degrees east from -180 to 180 {_DECIMALS}", by=lambda angle: is_angle(angle, 180))
]
"""A longitude."""
Revision = Annotated[
    int,
    Rule(f"a whole number from 0 to {LARGEST_INTEGER}", least=0, most=LARGEST_INTEGER),
]
"""How often something has been revised."""

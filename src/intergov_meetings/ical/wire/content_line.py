"""Content lines before they are folded: names, parameters and escapes (RFC 5545, 3.1).

A line is a head, which ends in a colon and is made of names from fixed sets, and a value in its
wire form. How lines become octets is decided in `folding`.
"""

import re
from collections.abc import Iterable
from itertools import chain
from typing import Final

COMPONENTS: Final = frozenset(
    {"DAYLIGHT", "PARTICIPANT", "STANDARD", "VCALENDAR", "VEVENT", "VLOCATION", "VTIMEZONE"}
)
"""The components that are written."""
PROPERTIES: Final = frozenset(
    {
        *("BEGIN", "END", "PRODID", "VERSION"),
        *("METHOD", "NAME", "REFRESH-INTERVAL", "SOURCE", "X-PUBLISHED-TTL", "X-WR-CALNAME"),
        *("ATTENDEE", "CATEGORIES", "CONTACT", "CREATED", "ORGANIZER"),
        *("CONFERENCE", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "GEO", "LAST-MODIFIED"),
        *("LOCATION", "RELATED-TO", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "UID", "URL"),
        *("CALENDAR-ADDRESS", "COMMENT", "LINK", "PARTICIPANT-TYPE", "REFID"),
        *("RRULE", "TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"),
    }
)
"""The properties that are written."""
PARAMETERS: Final = frozenset(
    {
        *("CN", "CUTYPE", "LABEL", "LANGUAGE", "LINKREL", "PARTSTAT", "RELTYPE", "ROLE"),
        *("RSVP", "TZID", "VALUE"),
    }
)
"""The parameters that are written."""
TEXT_PARAMETERS: Final = frozenset({"CN", "LABEL"})
"""Those of them that hold text; it always stands in quotes."""

# Only ":", ";" and "," need quotes, but readers trip over blanks and backslashes without them too.
_WORD: Final = re.compile(r"[A-Za-z0-9/_+-]+")


def content_line(name: str, value: str, /, **parameters: str) -> str:
    """Give one property as an unfolded line without its end.

    Args:
        name: one of `PROPERTIES`.
        value: the value in its wire form; text goes through `escaped` first.
        parameters: plain values by their names, which are of `PARAMETERS`.

    Raises:
        ValueError: where a name is not one that is written.

    Examples:
        >>> content_line("DTSTART", "20240514", VALUE="DATE")
        'DTSTART;VALUE=DATE:20240514'
    """
    return line_head(name, **parameters) + value


def line_head(name: str, /, **parameters: str) -> str:
    """Give what stands in a line before its value, the colon included.

    Raises:
        ValueError: where a name is not one that is written.

    Examples:
        >>> line_head("DTSTART", TZID="Asia/Tashkent")
        'DTSTART;TZID=Asia/Tashkent:'
    """
    if name not in PROPERTIES:
        raise ValueError(f"expected the name of a property that is written, found {name!a}")
    for parameter, value in parameters.items():
        name += parameter_head(parameter)
        is_word = parameter not in TEXT_PARAMETERS and _WORD.fullmatch(value)
        name += value if is_word else quoted(value)
    return name + ":"


def parameter_head(name: str) -> str:
    """Give what stands in a head before the value of a parameter.

    Raises:
        ValueError: where the name is not one that is written.

    Examples:
        >>> parameter_head("ROLE")
        ';ROLE='
    """
    if name not in PARAMETERS:
        raise ValueError(f"expected a parameter that is written, found {name!a}")
    return f";{name}="


def component(name: str, lines: Iterable[str]) -> Iterable[str]:
    """Give the lines of a component: what is in it between BEGIN and END.

    Raises:
        ValueError: where the name is not one of `COMPONENTS`.
    """
    if name not in COMPONENTS:
        raise ValueError(f"expected the name of a component that is written, found {name!a}")
    return chain((f"BEGIN:{name}",), lines, (f"END:{name}",))


def quoted(text: str) -> str:
    """Give text as the value of a parameter (RFC 6868).

    Examples:
        >>> print(quoted('The "Chair"'))
        "The ^'Chair^'"
    """
    if "^" in text:
        text = text.replace("^", "^^")
    if "\n" in text:
        text = text.replace("\n", "^n")
    if '"' in text:
        text = text.replace('"', "^'")
    return f'"{text}"'


def escaped(text: str) -> str:
    r"""Give text as a TEXT value (RFC 5545, 3.3.11).

    Examples:
        >>> print(escaped("Rooms IV, V; C:\\New"))
        Rooms IV\, V\; C:\\New
    """
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if ";" in text:
        text = text.replace(";", "\\;")
    if "," in text:
        text = text.replace(",", "\\,")
    if "\n" in text:
        text = text.replace("\n", "\\n")
    return text

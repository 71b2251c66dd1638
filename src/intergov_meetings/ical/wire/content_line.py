"""Content lines: the one path by which anything becomes bytes of a calendar (RFC 5545, 3.1).

Here belong names, parameters, escaping, folding and line ends. What a line says is decided
elsewhere; no other module of this room writes a line break.
"""

import re
from collections.abc import Iterable
from typing import Final

LINE_END: Final = "\r\n"
LINE_OCTETS: Final = 75

COMPONENTS: Final = frozenset({"DAYLIGHT", "STANDARD", "VCALENDAR", "VEVENT", "VTIMEZONE"})
"""The components that are written."""
PROPERTIES: Final = frozenset(
    {
        *("BEGIN", "END", "PRODID", "VERSION"),
        *("METHOD", "NAME", "REFRESH-INTERVAL", "SOURCE", "X-PUBLISHED-TTL", "X-WR-CALNAME"),
        *("ATTENDEE", "CATEGORIES", "CONTACT", "CREATED", "ORGANIZER"),
        *("CONFERENCE", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "GEO", "LAST-MODIFIED"),
        *("LOCATION", "RELATED-TO", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "UID", "URL"),
        *("RRULE", "TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"),
    }
)
"""The properties that are written."""
PARAMETERS: Final = frozenset(
    {"CN", "CUTYPE", "LABEL", "LANGUAGE", "PARTSTAT", "RELTYPE", "ROLE", "RSVP", "TZID", "VALUE"}
)
"""The parameters that are written."""

# Controls but tab (a line feed in text has become `\n` before), what some readers take for the end
# of a line, and halves of characters.
_REFUSED: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
# Only ":", ";" and "," need quotes, but readers trip over blanks and backslashes without them too.
_NEEDS_NO_QUOTES: Final = re.compile(r"[A-Za-z0-9/_+-]+")


def content_line(name: str, value: str, /, **parameters: str) -> str:
    r"""Give one property as a folded line with its line end.

    Args:
        name: one of `PROPERTIES`.
        value: the value in its wire form; text goes through `escaped` first.
        parameters: plain values by their names, which are of `PARAMETERS`.

    Raises:
        ValueError: where a name is not one that is written, or something would break the line.

    Examples:
        >>> content_line("DTSTART", "20240514", VALUE="DATE")
        'DTSTART;VALUE=DATE:20240514\r\n'
    """
    if name not in PROPERTIES:
        raise ValueError(f"expected the name of a property that is written, found {name!a}")
    head = name
    for parameter, stated in parameters.items():
        if parameter not in PARAMETERS:
            raise ValueError(f"expected a parameter that is written, found {parameter!a}")
        head += f";{parameter}={_parameter_value(stated)}"
    line = f"{head}:{value}"
    if not line.isprintable() and (found := _REFUSED.search(line)):
        raise ValueError(f"{name}: expected no control character, found {found.group()!a}")
    return _folded(line) + LINE_END


def component(name: str, lines: Iterable[str]) -> str:
    """Give a component: its lines and inner components between BEGIN and END.

    Raises:
        ValueError: where the name is not one of `COMPONENTS`.
    """
    if name not in COMPONENTS:
        raise ValueError(f"expected the name of a component that is written, found {name!a}")
    return "".join((content_line("BEGIN", name), *lines, content_line("END", name)))


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


def _parameter_value(text: str) -> str:
    """Give text as the value of a parameter (RFC 6868), in quotes where it needs them."""
    text = text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return text if _NEEDS_NO_QUOTES.fullmatch(text) else f'"{text}"'


def _folded(line: str) -> str:
    """Break a line that is longer than 75 octets, never inside a character."""
    if len(line) <= LINE_OCTETS and line.isascii():
        return line
    octets = line.encode()
    pieces: list[bytes] = []
    start, end = 0, LINE_OCTETS
    while end < len(octets):
        while octets[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        pieces.append(octets[start:end])
        start, end = end, end + LINE_OCTETS - 1
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces).decode()

"""What a plain value may be: one line of text, a language tag, a web address, a latitude.

Each kind of value is an annotated type, so that a field says what it holds by its annotation and
the constructor, the readers and the schema all take the rule from there.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Annotated, Any, Final

from attrs import frozen

from intergov_meetings.model.zone import is_zone


@frozen
class Rule:
    """A rule that a plain value of a field follows."""

    expected: str
    """What is expected, in words."""
    accepts: Callable[[Any], bool]
    """Whether a value of the right type follows the rule."""
    private: bool = False
    """Whether a message must not show the value."""


# Controls (but tab and line feed), line and paragraph separators, surrogates, noncharacters.
_REFUSED: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
    + "]"
)
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CLOSER: Final = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)


def _bidi_is_paired(text: str) -> bool:
    """Whether every bidirectional embedding, override and isolate is closed in its own text."""
    awaited: list[str] = []
    for control in _BIDI.findall(text):
        if closer := _CLOSER.get(control):
            awaited.append(closer)
        elif not awaited or awaited.pop() != control:
            return False
    return not awaited


def is_prose(text: str) -> bool:
    """Whether this is text that every writer can carry; it may run over several lines."""
    if not text or text.isspace():
        return False
    if text.isascii() and text.isprintable():
        return True
    return (
        not _REFUSED.search(text)
        and unicodedata.is_normalized("NFC", text)
        and _bidi_is_paired(text)
    )


def is_line(text: str) -> bool:
    """Whether this is text that every writer can carry, on one line."""
    return is_prose(text) and "\n" not in text and "\t" not in text


def _matches(pattern: str) -> Callable[[Any], bool]:
    fullmatch = re.compile(pattern, re.ASCII).fullmatch
    return lambda text: fullmatch(text) is not None


_OTHERWISE_GOOD: Final = (
    "without control characters, in Unicode form NFC, bidirectional controls paired"
)
_URL: Final = (
    r"(https?://[A-Za-z0-9\[][!#-;=?-\[\]_a-z~]*"
    r"|mailto:[^@\s<>\"]+@[!#-;=?_a-z~A-Z\[\]]+"
    r"|tel:\+?[0-9][0-9().;=A-Za-z-]*"
    r"|geo:-?[0-9.]+,-?[0-9.]+[!#-;=?A-Z_a-z~]*)"
)
_LANGUAGE: Final = (
    r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
    r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?"
)

SLUG: Final = Rule(
    "an id of 1 to 64 characters a-z, 0-9, '.', '_' or '-', the first a letter or a digit",
    _matches(r"[a-z0-9][a-z0-9._-]{0,63}"),
)
"""The rule of every id."""

Line = Annotated[str, Rule(f"one line of text, not empty, {_OTHERWISE_GOOD}", is_line)]
"""One line of text: a name, a title, printed words."""
Prose = Annotated[str, Rule(f"text, not empty, {_OTHERWISE_GOOD}", is_prose)]
"""Text that may run over several lines."""
LanguageTag = Annotated[
    str,
    Rule(
        "a BCP 47 language tag in its usual case, such as 'en', 'uz-Latn' or 'zh-Hant'",
        _matches(_LANGUAGE),
    ),
]
"""A BCP 47 language tag, such as `ru`, `uz-Latn` or `zh-Hant`."""
Url = Annotated[
    str,
    Rule(
        "an address in ASCII that begins with http:, https:, mailto:, tel: or geo:",
        _matches(_URL),
    ),
]
"""An address that a reader may follow: http, https, mailto, tel or geo."""
EmailAddress = Annotated[
    str,
    Rule(
        "one e-mail address with a single '@'",
        _matches(r"[^@\s<>,;:\"\x00-\x1f\x7f]+@[^@\s<>,;:\"\x00-\x1f\x7f]+"),
        private=True,
    ),
]
"""An e-mail address; it never shows in a message."""
PrivateLine = Annotated[
    str, Rule(f"one line of text, not empty, {_OTHERWISE_GOOD}", is_line, private=True)
]
"""One line of text that never shows in a message."""
ZoneName = Annotated[str, Rule("the IANA name of a time zone, such as 'Asia/Tashkent'", is_zone)]
"""The IANA name of a time zone, such as `Asia/Tashkent`."""
CountryCode = Annotated[
    str, Rule("an ISO 3166-1 alpha-3 code, such as 'UZB'", _matches("[A-Z]{3}"))
]
"""An ISO 3166-1 alpha-3 code."""
Locode = Annotated[
    str,
    Rule(
        "a UN/LOCODE of five characters, such as 'UZTAS'",
        _matches("[A-Z]{2}[A-Z2-9]{3}"),
    ),
]
"""A UN/LOCODE without the blank, such as `UZTAS`."""
ExtraKey = Annotated[
    str,
    Rule(
        "a reverse-DNS key, such as 'org.example.badge'",
        _matches(r"[a-z0-9-]+(\.[a-z0-9_-]+)+"),
    ),
]
"""A key that its owner's domain name makes unique, such as `org.example.badge`."""
FieldName = Annotated[str, Rule("the name of a field", _matches("[a-z][a-z0-9_]*"))]
"""The name of a field of the record that holds it."""
UtcOffset = Annotated[
    str,
    Rule(
        "an offset from UTC, such as '+05:00'",
        _matches("[+-]([01][0-9]|2[0-3]):[0-5][0-9]"),
    ),
]
"""An offset from UTC in hours and minutes, such as `+05:00`."""
Count = Annotated[
    int, Rule("a whole number from 1 to 1,000,000,000", lambda number: 1 <= number <= 1_000_000_000)
]
"""A whole number from 1 to 1,000,000,000."""
Fold = Annotated[int, Rule("0 (the first) or 1 (the second)", lambda fold: fold in (0, 1))]
"""Which of two equal wall times is meant when clocks go back: 0 the first, 1 the second."""
Latitude = Annotated[
    float, Rule("degrees north from -90 to 90", lambda degrees: -90 <= degrees <= 90)
]
"""Degrees north of the equator, WGS 84."""
Longitude = Annotated[
    float, Rule("degrees east from -180 to 180", lambda degrees: -180 <= degrees <= 180)
]
"""Degrees east of Greenwich, WGS 84."""

"""How values are spelt: for each type, what is wrong with a value that is not of it.

Here a value is judged alone. What it says beside others is judged by the rules.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from intergov_meetings._tag import is_tag
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.parsed_value import date_of, date_time_of, utc_offset_of

_DURATION: Final = re.compile(
    r"[+-]?P(?:[0-9]++W|[0-9]++D(?:T(?=[0-9])|\Z)|T(?=[0-9]))"
    r"(?:[0-9]++H(?:[0-9]++M(?:[0-9]++S)?)?|[0-9]++M(?:[0-9]++S)?|[0-9]++S)?"
)
_FLOAT: Final = re.compile(r"[+-]?[0-9]++(?:\.[0-9]++)?")
_INTEGER: Final = re.compile(r"[+-]?[0-9]++")
_TIME: Final = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60)Z?")
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*+:(?:[!#$&-;=?-\[\]_a-z~]++|%[0-9A-Fa-f]{2})*+")
_ADDRESS: Final = re.compile(r"[^@\s]++@[^@\s]++")
_BASE64: Final = re.compile(r"(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_NAME: Final = r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}"
_MEDIA_TYPE: Final = re.compile(f"{_NAME}/{_NAME}")
_COUNT: Final = re.compile(r"[0-9]++")
_LARGEST: Final = 2_147_483_647
_DIGITS: Final = 11


class Syntax(NamedTuple):
    """How values of a type are spelt."""

    clause: str
    """Where the standard says so."""
    expected: str
    """What is expected, in words."""
    fits: Callable[[str], bool]
    """Whether a value is of the type."""
    is_private: bool = False
    """Whether a value may say who somebody is, so that no message shows it."""

    def _found(self, text: str) -> str:
        """Say what was found; of what is private, only what is wrong with it."""
        if not self.is_private:
            return excerpt(text)
        if not text:
            return "nothing"
        if any(character.isspace() for character in text):
            return "one with a blank in it"
        scheme = ":" in self.expected and ":" not in text
        return "one without a scheme such as mailto:" if scheme else "another"

    def fault(self, text: str) -> str | None:
        """Say what is wrong with a value; `None` where nothing is."""
        if self.fits(text):
            return None
        return f"expected {self.expected}, found {self._found(text)}"


def _reads(read: Callable[[str], object]) -> Callable[[str], bool]:
    """Turn a function that gives `None` for what it cannot read into a question."""

    def fits(text: str) -> bool:
        return read(text) is not None

    return fits


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return _reads(pattern.fullmatch)


def _is_boolean(text: str) -> bool:
    return text.upper() in ("TRUE", "FALSE")


def integer_of(text: str) -> int | None:
    """Read an INTEGER; `None` where it is none, or does not fit into 32 bits.

    Examples:
        >>> integer_of("-007"), integer_of("7.0"), integer_of("2147483648")
        (-7, None, None)
    """
    digits = text.lstrip("+-0")
    if _INTEGER.fullmatch(text) is None or len(digits) >= _DIGITS:
        return None
    number = int(digits or 0) * (-1 if text.startswith("-") else 1)
    return number if -_LARGEST - 1 <= number <= _LARGEST else None


def _is_address(text: str) -> bool:
    if _URI.fullmatch(text) is None:
        return False
    scheme, _, rest = text.partition(":")
    return scheme.lower() != "mailto" or _ADDRESS.fullmatch(rest) is not None


def _is_mail(text: str) -> bool:
    return _is_address(text) and text[:7].lower() == "mailto:"


def _is_period(text: str) -> bool:
    start, _, end = text.partition("/")
    return date_time_of(start) is not None and (
        date_time_of(end) is not None or _DURATION.fullmatch(end) is not None
    )


SYNTAX: Final[Mapping[str, Syntax]] = {
    "BINARY": Syntax("RFC 5545, 3.3.1", "BASE64", _matches(_BASE64)),
    "BOOLEAN": Syntax("RFC 5545, 3.3.2", "TRUE or FALSE", _is_boolean),
    "CAL-ADDRESS": Syntax(
        "RFC 5545, 3.3.3", "an address such as mailto:name@example.org", _is_address, True
    ),
    "MAILTO": Syntax(
        "RFC 5545, 3.2.18", "an address such as mailto:name@example.org", _is_mail, True
    ),
    "DATE": Syntax("RFC 5545, 3.3.4", "a date such as 20240514", _reads(date_of)),
    "DATE-TIME": Syntax(
        "RFC 5545, 3.3.5",
        "a date and time such as 20240514T100000",
        _reads(date_time_of),
    ),
    "DURATION": Syntax("RFC 5545, 3.3.6", "a duration such as PT1H30M", _matches(_DURATION)),
    "FLOAT": Syntax("RFC 5545, 3.3.7", "a decimal number", _matches(_FLOAT)),
    "INTEGER": Syntax(
        "RFC 5545, 3.3.8",
        "a whole number of 32 bits",
        _reads(integer_of),
    ),
    "PERIOD": Syntax("RFC 5545, 3.3.9", "a period such as 20240514T100000Z/PT1H30M", _is_period),
    "TIME": Syntax("RFC 5545, 3.3.12", "a time such as 100000", _matches(_TIME)),
    "URI": Syntax(
        "RFC 5545, 3.3.13",
        "a URI with its scheme, and %20 for blanks and the like",
        _matches(_URI),
    ),
    "UTC-OFFSET": Syntax(
        "RFC 5545, 3.3.14",
        "an offset such as +0500, and no -0000",
        _reads(utc_offset_of),
    ),
    "COUNT": Syntax("RFC 5545, 3.2", "a whole number", _matches(_COUNT)),
    "EMAIL": Syntax("RFC 7986, 6.2", "an e-mail address", _matches(_ADDRESS), True),
    "LANGUAGE": Syntax("RFC 5545, 3.2.10", "a language tag", is_tag),
    "MEDIA-TYPE": Syntax(
        "RFC 5545, 3.2.8", "a media type such as text/html", _matches(_MEDIA_TYPE)
    ),
}
"""How values of each type are spelt; text, words and recurrence rules apart."""

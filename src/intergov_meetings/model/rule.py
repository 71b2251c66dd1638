"""What a plain value may be: one line of text, a language tag, a web address, a latitude.

Each kind of value is an annotated type, so that a field says what it holds by its annotation and
the constructor, the readers and the schema all take the rule from there.
"""

import re
from collections.abc import Callable, Collection
from typing import Annotated, Any, Final

from attrs import Factory, field, frozen

from intergov_meetings.model.prose import (
    CONTROLS,
    LINE,
    PROSE,
    are_lines,
    are_prose,
    is_line,
    is_prose,
)
from intergov_meetings.model.zone import ZONE_PATTERN, is_zone

Test = Callable[[Any], bool]
"""Whether a value of the right type is as it should be."""
TestOfAll = Callable[[Collection[Any]], bool]
"""Whether each of several values is; large documents have thousands that follow one rule."""


def matching(pattern: str) -> Test:
    """Give the test whether the whole of a text matches a pattern."""
    fullmatch = re.compile(pattern, re.ASCII).fullmatch
    return lambda text: fullmatch(text) is not None


def _test(rule: "Rule") -> Test:
    """Give the test of a rule: its own, or one made of its data."""
    if rule.by is not None:
        return rule.by
    if rule.pattern is not None:
        return matching(rule.pattern)
    least, most = rule.least, rule.most
    return lambda number: (least is None or number >= least) and (most is None or number <= most)


def matching_each(pattern: str) -> TestOfAll:
    """Give the test whether the whole of each text matches a pattern that has no line break."""
    fullmatch = re.compile(rf"(?:(?:{pattern})\n)*+", re.ASCII).fullmatch

    def test(texts: Collection[str]) -> bool:
        lines = "\n".join([*texts, ""])
        return lines.count("\n") == len(texts) and fullmatch(lines) is not None

    return test


def _test_of_all(rule: "Rule") -> TestOfAll:
    return rule.all_by or (lambda values: all(map(rule.accepts, set(values))))


@frozen
class Rule:
    """A rule that a plain value of a field follows.

    What other languages can check is stated as data, and the test is made of the data. Where they
    are only a part of the rule, `by` is the test of the whole of it.
    """

    expected: str
    """What is expected, in words."""
    pattern: str | None = None
    """A regular expression that the whole text matches, as Python and ECMA-262 both read it."""
    least: int | None = None
    """The least that a number may be."""
    most: int | None = None
    """The most that a number may be."""
    by: Test | None = None
    """The test of the whole rule, where the data do not say all of it."""
    all_by: TestOfAll | None = None
    """The test of several values, where there is a faster way than to ask for each."""
    is_private: Test = lambda _: False
    """Whether a message must not show a value."""
    accepts: Test = field(init=False, default=Factory(_test, takes_self=True))
    """Whether a value of the right type follows the rule."""
    accepts_all: TestOfAll = field(init=False, default=Factory(_test_of_all, takes_self=True))
    """Whether each of several values of the right type follows the rule."""


_AT_AROUND: Final = rf'[^@ <>,;:"\t\n{CONTROLS}]+'
_ADDRESS: Final = f"{_AT_AROUND}@{_AT_AROUND}"
_has_one_at = matching(_ADDRESS)
_OTHERWISE_GOOD: Final = (
    "without control characters, in Unicode form NFC, bidirectional controls paired"
)
_REST: Final = r"([!#-$&-;=?-Z\[\]_a-z~]|%[0-9A-Fa-f]{2})*"
_DEGREES: Final = r"-?[0-9]{1,3}(\.[0-9]+)?"
_URL: Final = (
    rf"(https?://([A-Za-z0-9._~-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{{1,5}})?([/?#]{_REST})?"
    rf"|mailto:[!#-;=?A-Z^_`a-z{{|}}~]+@[A-Za-z0-9.-]+(\?{_REST})?"
    r"|tel:\+?[0-9][0-9().;=A-Za-z-]*"
    rf"|geo:{_DEGREES},{_DEGREES}([,;]{_REST})?)"
)
_LANGUAGE: Final = (
    r"[a-z]{2,3}(-[a-z]{3}){0,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
    r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?"
)

_SLUG: Final = "[a-z0-9][a-z0-9._-]{0,63}"

PERSONAL_SCHEMES: Final = ("mailto:", "tel:")
"""How an address begins that reaches a person."""
SLUG: Final = Rule(
    "an id of 1 to 64 characters a-z, 0-9, '.', '_' or '-', the first a letter or a digit",
    _SLUG,
    all_by=matching_each(_SLUG),
)
"""The rule of every id."""

Line = Annotated[
    str,
    Rule(f"one line of text, not empty, {_OTHERWISE_GOOD}", LINE, by=is_line, all_by=are_lines),
]
"""One line of text: a name, a title, printed words."""
Prose = Annotated[
    str, Rule(f"text, not empty, {_OTHERWISE_GOOD}", PROSE, by=is_prose, all_by=are_prose)
]
"""Text that may run over several lines."""
LanguageTag = Annotated[
    str,
    Rule(
        "a BCP 47 language tag in its usual case, such as 'en', 'uz-Latn' or 'zh-Hant'",
        _LANGUAGE,
    ),
]
"""A BCP 47 language tag, such as `ru`, `uz-Latn` or `zh-Hant`."""
Url = Annotated[
    str,
    Rule(
        "an address in ASCII that begins with http:, https:, mailto:, tel: or geo:",
        _URL,
        is_private=lambda url: str(url).startswith(PERSONAL_SCHEMES),
    ),
]
"""An address that a reader may follow: http, https, mailto, tel or geo."""
EmailAddress = Annotated[
    str,
    Rule(
        "one e-mail address with a single '@'",
        _ADDRESS,
        by=lambda address: _has_one_at(address) and all(map(is_line, address.split("@"))),
        is_private=lambda _: True,
    ),
]
"""An e-mail address; it never shows in a message."""
PrivateLine = Annotated[
    str,
    Rule(
        f"one line of text, not empty, {_OTHERWISE_GOOD}",
        LINE,
        by=is_line,
        all_by=are_lines,
        is_private=lambda _: True,
    ),
]
"""One line of text that never shows in a message."""
ZoneName = Annotated[
    str, Rule("the IANA name of a time zone, such as 'Asia/Tashkent'", ZONE_PATTERN, by=is_zone)
]
"""The IANA name of a time zone, such as `Asia/Tashkent`."""
CountryCode = Annotated[str, Rule("an ISO 3166-1 alpha-3 code, such as 'UZB'", "[A-Z]{3}")]
"""An ISO 3166-1 alpha-3 code."""
Locode = Annotated[
    str,
    Rule(
        "a UN/LOCODE of five characters, such as 'UZTAS'",
        "[A-Z]{2}[A-Z2-9]{3}",
    ),
]
"""A UN/LOCODE without the blank, such as `UZTAS`."""
PrivateProse = Annotated[
    str,
    Rule(
        f"text, not empty, {_OTHERWISE_GOOD}",
        PROSE,
        by=is_prose,
        all_by=are_prose,
        is_private=lambda _: True,
    ),
]
"""Text that never shows in a message."""
ExtraKey = Annotated[
    str,
    Rule(
        "a reverse-DNS key, such as 'org.example.badge'",
        r"[a-z0-9-]+(\.[a-z0-9_-]+)+",
    ),
]
"""A key that its owner's domain name makes unique, such as `org.example.badge`."""
FieldName = Annotated[str, Rule("the name of a field", "[a-z][a-z0-9_]*")]
"""The name of a field of the record that holds it."""
UtcOffset = Annotated[
    str,
    Rule(
        "an offset from UTC, such as '+05:00'",
        "[+-]([01][0-9]|2[0-3]):[0-5][0-9]",
    ),
]
"""An offset from UTC in hours and minutes, such as `+05:00`."""
LARGEST_COUNT: Final = 1_000_000_000
"""The largest number that a count may be."""
Count = Annotated[
    int, Rule(f"a whole number from 1 to {LARGEST_COUNT}", least=1, most=LARGEST_COUNT)
]
"""A whole number from 1, as large as anybody counts."""
Fold = Annotated[int, Rule("0 (the first) or 1 (the second)", least=0, most=1)]
"""Which of two equal wall times is meant when clocks go back: 0 the first, 1 the second."""
Latitude = Annotated[float, Rule("degrees north from -90 to 90", least=-90, most=90)]
"""Degrees north of the equator, WGS 84."""
Longitude = Annotated[float, Rule("degrees east from -180 to 180", least=-180, most=180)]
"""Degrees east of Greenwich, WGS 84."""

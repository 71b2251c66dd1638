"""Strategies for plain values: text on one line or several, ids, language tags, addresses.

Each kind of value that the model annotates has its strategy in `OF_ANNOTATION`. Among what is
drawn are the values on which programs break: other scripts, quotes, formulas, emoji, very long
words.
"""

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits
from typing import Any, Final

from hypothesis import strategies as st

from intergov_meetings.model.prose import is_prose
from intergov_meetings.model.rule import (
    LARGEST_COUNT,
    Count,
    CountryCode,
    EmailAddress,
    ExtraKey,
    FieldName,
    LanguageTag,
    Latitude,
    Line,
    Locode,
    Longitude,
    PrivateLine,
    PrivateProse,
    Prose,
    Url,
    UtcOffset,
    ZoneName,
)
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR

AWKWARD_LINES: Final = (
    "Ташкент, «Хайат»; зал № 2",
    "اجتماع رفيع المستوى 10:00–12:00",
    "\u2068لقاء\u2069 (14–16)",
    "İstanbul, IĞDIR ve ılık şey",
    "Oʻzbekiston Respublikasi Prezidenti huzuridagi institut",
    "Côte d'Ivoire; O'Brien, \"quoted\" and ‘curly’",
    r"C:\New\nothing, \N and \;",
    "na\u00efve \u1ec7 q\u0323\u0301",
    "👩🏽‍⚖️ 🇺🇿",
    "-1+1",
    "=SUM(A1:A9)",
    "@here",
    "+998 71 200 00 00",
    "#hash *star* _low_ `tick` [link](https://example.org) | bar",
    "</script><b>&amp;",
    " between blanks ",
    "NO",
    "10:30",
    "第一次会议",
    "a" * 80,
    "ж" * 80,
)
"""Lines of text that have broken programs before."""

AWKWARD_PROSE: Final = (
    "first line\nsecond line\n\nafter an empty one",
    "\tcolumns\tof text\n",
    "- a list\n1. or two\n# and a heading",
    "BEGIN:VEVENT\nEND:VEVENT",
)
"""Text over several lines that has broken programs before."""

_CHARACTERS: Final = st.characters(
    exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"),
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)
_WORD_CHARACTERS: Final = ascii_lowercase + digits


def _readable(text: str) -> str:
    """Bring text into Unicode form NFC, and put a letter where nothing would be seen."""
    normal = unicodedata.normalize("NFC", text)
    return normal if is_prose(normal) else normal + "x"


def _words(alphabet: str, max_size: int = 8) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=1, max_size=max_size)


def _joined(*pieces: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*pieces).map("".join)


def lines(*, max_size: int = 12) -> st.SearchStrategy[str]:
    """Text on one line.

    Args:
        max_size: how many characters at most, the awkward lines apart.
    """
    return st.text(_CHARACTERS, max_size=max_size).map(_readable) | st.sampled_from(AWKWARD_LINES)


def prose(*, max_size: int = 20) -> st.SearchStrategy[str]:
    """Text that may run over several lines.

    Args:
        max_size: how many characters at most, the awkward texts apart.
    """
    characters = _CHARACTERS | st.sampled_from("\n\t")
    awkward = st.sampled_from(AWKWARD_LINES + AWKWARD_PROSE)
    return st.text(characters, max_size=max_size).map(_readable) | awkward


def slugs(*, max_size: int = 16) -> st.SearchStrategy[str]:
    """Ids as records have them.

    Args:
        max_size: how many characters at most, from 1 to 64.
    """
    rest = st.text(_WORD_CHARACTERS + "._-", max_size=max_size - 1)
    return _joined(st.sampled_from(_WORD_CHARACTERS), rest)


def language_tags() -> st.SearchStrategy[str]:
    """BCP 47 language tags in their usual case."""
    usual = st.sampled_from(("en", "ru", "ar", "fr", "zh-Hant", "uz-Latn", "uz-Cyrl", "es-419"))
    unusual = st.sampled_from(("de-CH-1996", "sl-rozaj", "en-x-un", "yue", "tr-Latn-TR"))
    return usual | unusual | st.text(ascii_lowercase, min_size=2, max_size=3)


def urls() -> st.SearchStrategy[str]:
    """Addresses of every kind that a link may hold."""
    scheme = st.sampled_from(("http://", "https://"))
    host = _joined(scheme, st.sampled_from(_WORD_CHARACTERS), _words(ascii_letters + digits + "-."))
    signs = st.text(ascii_letters + digits + "!#$%&'()*+,-./:;=?@[]_~", max_size=12)
    path = signs.map(lambda text: text.replace("%", "%25"))
    other = st.sampled_from(
        (
            "mailto:press@example.org?subject=It's",
            "tel:+998-71-200-00-00",
            "geo:41.3,69.24;u=35",
            "https://[2001:db8::1]/",
        )
    )
    return host | _joined(host, st.just("/"), path) | other


def email_addresses() -> st.SearchStrategy[str]:
    """E-mail addresses, not only in ASCII."""
    local = _words(ascii_letters + digits + "!#$%&'*+-/=?^_`{|}~.жé")
    return _joined(local, st.just("@"), _words(_WORD_CHARACTERS + "-.ü"))


def zone_names() -> st.SearchStrategy[str]:
    """IANA names of time zones of every kind: far east and west, half hours, odd summer times."""
    return st.sampled_from(ZONES)


ZONES: Final = (
    "Asia/Tashkent",
    "UTC",
    "Europe/Vienna",
    "America/New_York",
    "Africa/Casablanca",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Almaty",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Etc/GMT+12",
    "Pacific/Apia",
    "Pacific/Kiritimati",
)
"""Zones that all zone data of the last decade know."""

OF_ANNOTATION: Final[Mapping[Any, st.SearchStrategy[Any]]] = {
    bool: st.booleans(),
    datetime: st.datetimes(
        datetime(FIRST_YEAR, 1, 1),  # noqa: DTZ001  Hypothesis adds the zone
        datetime(LAST_YEAR, 12, 31),  # noqa: DTZ001
        timezones=st.just(UTC),
    ).map(lambda moment: moment.replace(microsecond=0, fold=0)),
    Count: st.integers(1, 300) | st.integers(1, LARGEST_COUNT),
    CountryCode: st.text(ascii_uppercase, min_size=3, max_size=3),
    EmailAddress: email_addresses(),
    ExtraKey: _joined(
        _words(_WORD_CHARACTERS + "-"), st.just("."), _words(_WORD_CHARACTERS + "_-")
    ),
    FieldName: _joined(st.sampled_from(ascii_lowercase), _words(_WORD_CHARACTERS + "_")),
    LanguageTag: language_tags(),
    Latitude: st.floats(-90, 90),
    Line: lines(),
    Locode: _joined(
        st.text(ascii_uppercase, min_size=2, max_size=2),
        st.text(ascii_uppercase + "23456789", min_size=3, max_size=3),
    ),
    Longitude: st.floats(-180, 180),
    PrivateLine: lines(),
    PrivateProse: prose(),
    Prose: prose(),
    Url: urls(),
    UtcOffset: _joined(
        st.sampled_from("+-"),
        st.integers(0, 23).map(lambda hours: f"{hours:02}:"),
        st.integers(0, 59).map(lambda minutes: f"{minutes:02}"),
    ),
    ZoneName: zone_names(),
}
"""For each kind of plain value, as fields are annotated with it, what can be drawn."""

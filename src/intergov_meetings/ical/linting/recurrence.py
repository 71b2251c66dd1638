"""A recurrence rule taken apart: its parts and the values of each (RFC 5545, 3.3.10)."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

_MOST_PARTS: Final = 50
_FREQUENCIES: Final = "SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY"
_DAY: Final = "(?:SU|MO|TU|WE|TH|FR|SA)"
_SIGN: Final = "[+-]?"


def _list_of(one: str) -> str:
    return f"{one}(?:,{one})*+"


_YEAR_DAY: Final = f"{_SIGN}(?:36[0-6]|3[0-5][0-9]|[12][0-9][0-9]|0?[1-9][0-9]|0{{0,2}}[1-9])"
_WEEK: Final = f"{_SIGN}(?:5[0-3]|[1-4][0-9]|0?[1-9])"
_SIXTY: Final = "(?:[0-5]?[0-9])"
_WEEKDAYS: Final = "weekdays such as MO, or 2MO and -1SU for the second and the last"
_PATTERNS: Final[Mapping[str, tuple[str, str]]] = {
    "FREQ": (f"(?:{_FREQUENCIES})", _FREQUENCIES.replace("|", " or ")),
    "UNTIL": ("[0-9]{8}(?:T[0-9]{6}Z?)?", "a date, or a date and time"),
    "COUNT": ("0*[1-9][0-9]*", "a whole number from 1"),
    "INTERVAL": ("0*[1-9][0-9]*", "a whole number from 1"),
    "BYSECOND": (_list_of(f"(?:{_SIXTY}|60)"), "seconds from 0 to 60"),
    "BYMINUTE": (_list_of(_SIXTY), "minutes from 0 to 59"),
    "BYHOUR": (_list_of("(?:2[0-3]|[01]?[0-9])"), "hours from 0 to 23"),
    "BYDAY": (_list_of(f"(?:{_WEEK})?{_DAY}"), _WEEKDAYS),
    "BYMONTHDAY": (
        _list_of(f"{_SIGN}(?:3[01]|[12][0-9]|0?[1-9])"),
        "days from 1 to 31, or -1 to -31",
    ),
    "BYYEARDAY": (_list_of(_YEAR_DAY), "days from 1 to 366, or -1 to -366"),
    "BYWEEKNO": (_list_of(_WEEK), "weeks from 1 to 53, or -1 to -53"),
    "BYMONTH": (_list_of("(?:1[0-2]|0?[1-9])"), "months from 1 to 12"),
    "BYSETPOS": (_list_of(_YEAR_DAY), "positions from 1 to 366, or -1 to -366"),
    "WKST": (_DAY, "a weekday such as MO"),
    "RSCALE": ("[A-Z0-9-]+", "the name of a calendar"),
    "SKIP": ("(?:OMIT|BACKWARD|FORWARD)", "OMIT or BACKWARD or FORWARD"),
}
_PARTS: Final = {name: re.compile(pattern) for name, (pattern, _) in _PATTERNS.items()}
# Other calendars have more months, weeks and days in a year (RFC 7529, 4.2).
_IN_OTHER_CALENDARS: Final = re.compile(_list_of(f"{_SIGN}[0-9]{{1,3}}L?"))
_COUNTING: Final = ("BYMONTH", "BYMONTHDAY", "BYSETPOS", "BYWEEKNO", "BYYEARDAY")


class Part(NamedTuple):
    """A part of a recurrence rule."""

    name: str
    """Its name in capitals."""
    value: str
    """Its value in capitals."""

    @property
    def is_known(self) -> bool:
        """Whether the standard has such a part."""
        return self.name in _PARTS

    @property
    def expected(self) -> str:
        """What its value is expected to be, in words."""
        return _PATTERNS[self.name][1] if self.is_known else "a part of a rule"

    @property
    def fits(self) -> bool:
        """Whether its value is one that the part may have."""
        pattern = _PARTS.get(self.name)
        return pattern is not None and pattern.fullmatch(self.value) is not None

    @property
    def fits_other_calendars(self) -> bool:
        """Whether it counts months, weeks or days, as calendars of other countries do as well."""
        return self.name in _COUNTING and _IN_OTHER_CALENDARS.fullmatch(self.value) is not None


def parts_of(rule: str) -> tuple[Part, ...]:
    """Take a rule apart.

    Examples:
        >>> parts_of("FREQ=WEEKLY;BYDAY=MO,WE")
        (Part(name='FREQ', value='WEEKLY'), Part(name='BYDAY', value='MO,WE'))
    """
    # Whatever comes after so many parts stays together, and fits nowhere.
    pieces = (piece.partition("=") for piece in rule.upper().split(";", _MOST_PARTS))
    return tuple(Part(name, value) for name, _, value in pieces)

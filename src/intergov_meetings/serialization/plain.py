"""From what a document holds to plain values: text by its rule, words, days and times.

Nothing is coerced: a value is taken as it is, or read from its one way of writing, or refused.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, Final, TypeVar

from intergov_meetings.model.rule import Rule
from intergov_meetings.model.shape import check_for
from intergov_meetings.serialization.refusal import meant, refusal, refusal_of

Hook = Callable[[Any, Any], Any]
"""Makes a value of what a document holds; the second argument is the annotation."""

_Moment = TypeVar("_Moment", date, time, datetime)


def checked(annotation: Any) -> Hook:
    """Read a plain value by the rule that the constructors have for it."""
    check = check_for(annotation)

    def read(value: Any, _: Any) -> Any:
        if found := check(value, ""):
            raise refusal_of(value, *found)
        return value

    return read


def word(value: Any, kind: type[StrEnum]) -> StrEnum:
    """Read a controlled word."""
    words = list(kind)
    if type(value) is not str or value not in words:
        hint = meant(value, words) if type(value) is str else ""
        raise refusal(value, f"a word of {kind.__name__}{hint}")
    return kind(value)


def truth(value: Any, _: Any) -> bool:
    """Read true or false."""
    if type(value) is not bool:
        raise refusal(value, "true or false")
    return value


def _written(rule: Rule, made: Callable[[str], _Moment]) -> Hook:
    """Read a day or a time that is written in exactly one way."""

    def read(value: Any, _: Any) -> _Moment:
        if type(value) is str and rule.accepts(value):
            try:
                return made(value)
            except ValueError:
                pass  # such as 30 February
        raise refusal(value, rule.expected)

    return read


_DAY: Final = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_WALL_TIME: Final = "([01][0-9]|2[0-3]):[0-5][0-9]"

DAY: Final = Rule("a day of the calendar as 'YYYY-MM-DD'", _DAY)
"""How a day is written. The calendar says the rest: there is no 30 February and no year 0000."""
WALL_TIME: Final = Rule("a time as 'HH:MM' or 'HH:MM:SS'", f"{_WALL_TIME}(:[0-5][0-9])?")
"""How a wall time is written."""
INSTANT: Final = Rule(
    "a moment in UTC as 'YYYY-MM-DDTHH:MM:SSZ'", f"{_DAY}T{_WALL_TIME}:[0-5][0-9]Z"
)
"""How a moment is written; its day is in the calendar."""

day: Final = _written(DAY, date.fromisoformat)
wall_time: Final = _written(WALL_TIME, time.fromisoformat)
instant: Final = _written(INSTANT, lambda iso: datetime.fromisoformat(iso[:-1]).replace(tzinfo=UTC))


def wall_time_written(wall: time) -> str:
    """Write a wall time, the seconds only where there are any."""
    return time.isoformat(wall, "seconds" if wall.second else "minutes")


def instant_written(moment: datetime) -> str:
    """Write a moment that is in UTC."""
    return datetime.isoformat(moment.replace(tzinfo=None)) + "Z"


def degrees_written(degrees: float) -> float:
    """Write 41 as 41.0 and -0.0 as 0.0, since they are equal."""
    return degrees + 0.0

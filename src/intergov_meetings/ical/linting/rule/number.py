"""Numbers, and where they may lie."""

import re
from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.syntax import integer_of
from intergov_meetings.ical.wire.excerpt import excerpt

_LARGEST: Final = 2_147_483_647
_RANGES: Final = {
    "PERCENT-COMPLETE": (0, 100),
    "PRIORITY": (0, 9),
    "REPEAT": (0, _LARGEST),
    "SEQUENCE": (0, _LARGEST),
}
# Both count from 0, and no clause forbids less in so many words.
_COUNTED: Final = frozenset({"REPEAT", "SEQUENCE"})
_COORDINATES: Final = re.compile(r"([+-]?[0-9]++(?:\.[0-9]++)?);([+-]?[0-9]++(?:\.[0-9]++)?)")
_LATITUDE, _LONGITUDE = 90, 180


def number_out_of_range(stream: Stream) -> Iterator[Breach]:
    """A number is less or more than the property allows."""
    for name, (least, most) in _RANGES.items():
        for each in stream.by_name.get(name, ()):
            number = integer_of(each.value)
            if number is not None and not least <= number <= most:
                message = f"expected {name} from {least} to {most}, found {excerpt(each.value)}"
                severity = Severity.WARNING if name in _COUNTED else Severity.ERROR
                yield Breach(each.number, "number-out-of-range", each.clause, message, severity)


def malformed_coordinates(stream: Stream) -> Iterator[Breach]:
    """GEO is not a latitude and a longitude on earth."""
    for each in stream.by_name.get("GEO", ()):
        found = _COORDINATES.fullmatch(each.value)
        if found is None or abs(float(found[1])) > _LATITUDE or abs(float(found[2])) > _LONGITUDE:
            message = "expected degrees north and east such as 41.31;69.24"
            message = f"{message}, found {excerpt(each.value)}"
            yield Breach(each.number, "malformed-coordinates", each.clause, message)

"""Recurrence rules, each judged alone."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.recurrence import Part
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.wire.excerpt import excerpt

_RULE: Final = "RFC 5545, 3.3.10"
_SCALE: Final = "RFC 7529, 4"
_SHORT: Final = ("DAILY", "WEEKLY", "MONTHLY")
_BY: Final = (
    *("BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"),
    "BYMONTH",
)


def malformed_recur(stream: Stream) -> Iterator[Breach]:
    """A recurrence rule has a part that no rule has, or that says what it cannot say."""
    for _, number, parts in stream.recurrences:
        is_scaled = "RSCALE" in _names(parts)
        for part in parts:
            if not part.fits and not (is_scaled and part.fits_other_calendars):
                what = f"{part.name}={part.value}" if part.is_known else part.name
                message = f"expected {part.expected}, found {excerpt(what)}"
                # The grammar has room for a count of none; the start is the first all the same.
                is_none = part.name == "COUNT" and part.value.strip("0") == "" != part.value
                severity = Severity.WARNING if is_none else Severity.ERROR
                yield Breach(number, "malformed-recur", _RULE, message, severity)


def frequency_missing(stream: Stream) -> Iterator[Breach]:
    """A recurrence rule has no FREQ."""
    for _, number, parts in stream.recurrences:
        if "FREQ" not in _names(parts):
            yield Breach(number, "frequency-missing", _RULE, "expected FREQ, found none")


def frequency_not_first(stream: Stream) -> Iterator[Breach]:
    """FREQ is not the first part of a recurrence rule."""
    for _, number, parts in stream.recurrences:
        # RSCALE may come first, as in all examples of RFC 7529.
        if "FREQ" in _names(parts) and parts[0].name not in ("FREQ", "RSCALE"):
            message = f"expected FREQ as the first part, found {excerpt(parts[0].name)}"
            yield Breach(number, "frequency-not-first", _RULE, message)


def recurrence_part_repeated(stream: Stream) -> Iterator[Breach]:
    """A recurrence rule has a part more than once."""
    for _, number, parts in stream.recurrences:
        names = [part.name for part in parts if part.is_known]
        for name in dict.fromkeys(names) if len(set(names)) < len(names) else ():
            if names.count(name) > 1:
                message = f"expected {name} once, found it {names.count(name)} times"
                yield Breach(number, "recurrence-part-repeated", _RULE, message)


def count_with_until(stream: Stream) -> Iterator[Breach]:
    """A recurrence rule has both COUNT and UNTIL."""
    for _, number, parts in stream.recurrences:
        if {"COUNT", "UNTIL"} <= _names(parts):
            message = "expected COUNT or UNTIL, found both"
            yield Breach(number, "count-with-until", _RULE, message)


def recurrence_parts_exclusive(stream: Stream) -> Iterator[Breach]:
    """A recurrence rule has parts that do not go together, such as BYWEEKNO without FREQ=YEARLY."""
    for _, number, parts in stream.recurrences:
        said = {part.name: part.value for part in parts}
        for message in _conflicts(said, said.get("FREQ", "")):
            yield Breach(number, "recurrence-parts-exclusive", _RULE, message)
        if "SKIP" in said and "RSCALE" not in said:
            message = "expected RSCALE with SKIP, found none"
            yield Breach(number, "recurrence-parts-exclusive", _SCALE, message)


def _conflicts(said: dict[str, str], frequency: str) -> Iterator[str]:
    """Say which parts do not go with others."""
    if any(character.isdigit() for character in said.get("BYDAY", "")):
        if frequency not in ("MONTHLY", "YEARLY"):
            yield f"expected no numbers in BYDAY with FREQ={excerpt(frequency)}"
        elif "BYWEEKNO" in said:
            yield "expected no numbers in BYDAY with BYWEEKNO"
    if "BYMONTHDAY" in said and frequency == "WEEKLY":
        yield "expected no BYMONTHDAY with FREQ=WEEKLY"
    if "BYYEARDAY" in said and frequency in _SHORT:
        yield f"expected no BYYEARDAY with FREQ={frequency}"
    if "BYWEEKNO" in said and frequency != "YEARLY":
        yield f"expected BYWEEKNO only with FREQ=YEARLY, found FREQ={excerpt(frequency)}"
    if "BYSETPOS" in said and not any(name in said for name in _BY):
        yield "expected another BY... part with BYSETPOS, found none"


def _names(parts: tuple[Part, ...]) -> set[str]:
    return {part.name for part in parts}

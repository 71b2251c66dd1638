"""Busy time: when somebody is not free, period by period (VFREEBUSY)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.rule.message import messages
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.wire.parsed_value import period_of

_WINDOW = ("DTSTART", "DTEND")


class _Period(NamedTuple):
    """A period in UTC."""

    start: datetime
    lasts: timedelta


def busy_time_not_sorted(stream: Stream) -> Iterator[Breach]:
    """Busy time does not stand in the order of its times."""
    for busy in stream.all("VFREEBUSY"):
        # Each property holds times of one kind, so that those of two kinds may be interlaced.
        first_before: _Period | None = None
        latest: dict[str, _Period] = {}
        for each in busy.all("FREEBUSY"):
            known, kind = _periods(each), each.word("FBTYPE", "BUSY")
            if not known:
                continue
            before = [found for found in (first_before, latest.get(kind)) if found is not None]
            if known != sorted(known) or any(known[0] < found for found in before):
                message = (
                    "expected busy time in ascending order, found an earlier one after a later"
                )
                should = Severity.WARNING
                yield Breach(each.number, "busy-time-not-sorted", each.clause, message, should)
            first_before = known[0]
            latest[kind] = max((*known, latest[kind]) if kind in latest else known)


def busy_time_repeated(stream: Stream) -> Iterator[Breach]:
    """A calendar with METHOD says twice that somebody is busy at one time."""
    for _, busy, _ in messages(stream):
        seen: set[tuple[str, _Period]] = set()
        for each in busy.all("FREEBUSY"):
            kind = each.word("FBTYPE", "BUSY")
            found = [(kind, period) for period in _periods(each) if kind != "FREE"]
            if len(seen | set(found)) < len(seen) + len(found):
                message = "expected each busy time once, found one again"
                clause, should = "RFC 5546, 3.3", Severity.WARNING
                yield Breach(each.number, "busy-time-repeated", clause, message, should)
            seen.update(found)


def busy_window_late(stream: Stream) -> Iterator[Breach]:
    """DTSTART or DTEND comes after busy time, which it should stand before."""
    for busy, first in stream.having("FREEBUSY"):
        late = [each for name in _WINDOW for each in busy.all(name) if each.number > first.number]
        if late and busy.name == "VFREEBUSY":
            message = f"expected {late[0].name} before FREEBUSY, found it after"
            clause, should = "RFC 5545, 3.6.4", Severity.WARNING
            yield Breach(late[0].number, "busy-window-late", clause, message, should)


def method_free_time(stream: Stream) -> Iterator[Breach]:
    """A calendar with METHOD says when somebody is free, where it may only say when not."""
    for method, busy, rule in messages(stream):
        for each in busy.all("FREEBUSY") if "FREEBUSY" not in rule.none else ():
            if each.word("FBTYPE") == "FREE":
                message = f"expected busy time with METHOD:{method}, found FBTYPE=FREE"
                yield Breach(each.number, "method-free-time", rule.clause, message)


def _periods(each: Property) -> list[_Period]:
    """Give the periods of a property that are in UTC, as far as they can be read."""
    found: list[_Period] = []
    for value in each.values:
        period = period_of(value)
        if period is None or period.start.tzinfo is None:
            continue
        start, end, duration = period
        days, seconds = duration or (0, 0)
        lasts = timedelta(days=days, seconds=seconds) if end is None else end - start
        found.append(_Period(start, lasts))
    return found

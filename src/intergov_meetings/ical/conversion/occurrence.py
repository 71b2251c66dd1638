"""On which of its dates an event that is held more than once is carried over: the first held.

Its file may say that nothing is held on a date (EXDATE), or have an event of its own for that date
(RECURRENCE-ID), which may be at another time, or cancelled.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import chain
from typing import Final, NamedTuple

from attrs import evolve

from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.series import Series, series_of
from intergov_meetings.ical.event import Status
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.wire.limit import LIMITS

_HELD_MORE_THAN_ONCE: Final = "an event that is held more than once"
_NOT_ON_FIRST: Final = f"{_HELD_MORE_THAN_ONCE}, but not on its first date"
_NEVER_HELD: Final = "an event that is held on none of its dates"
_NOT_FOLLOWED: Final = f"{_NOT_ON_FIRST}, by a rule that cannot be followed"
_WITHOUT_DATE: Final = "carried over without a date"


class _Occurrence(NamedTuple):
    """A date of an event that is held more than once."""

    instance: datetime
    """The date as its rule has it, on the clocks of its beginning."""
    own: ReadEvent | None
    """The event that stands for it; `None` where there is none of its own."""


def on_dates_held(events: Sequence[ReadEvent], report: Report) -> list[ReadEvent]:
    """Give events, each that is held more than once on the first of its dates that is held.

    Where another event stands for that date, it takes the place of the one that recurs.

    Args:
        events: the events, each once.
        report: where to report.
    """
    steps, own = Steps(LIMITS.steps), _by_uid(events)
    found: dict[int, ReadEvent] = {}
    for read in events:
        if read.recurrence is None:
            continue
        series = series_of(read) if read.instance is None else None
        if series is None:
            report.add(read, "RRULE", _HELD_MORE_THAN_ONCE, "its first date is carried over")
            continue
        occurrence = _first_held(series, own.get(read.event.uid, ()), steps)
        found[read.line] = _on_date(read, series, occurrence, steps, report)
    taken = {read.line for line, read in found.items() if read.line != line}
    return [found.get(read.line, read) for read in events if read.line not in taken]


def _by_uid(events: Sequence[ReadEvent]) -> dict[str, list[ReadEvent]]:
    """Give the events that stand for single dates of others."""
    found: dict[str, list[ReadEvent]] = {}
    for read in events:
        if read.instance is not None and read.event.uid:
            found.setdefault(read.event.uid, []).append(read)
    return found


def _first_held(series: Series, own: Sequence[ReadEvent], steps: Steps) -> _Occurrence | None:
    """Give the first date that is held, or else the first of those that are cancelled."""
    excluded = series.excluded()
    standing = {
        series.spelt(read.instance.text, read.instance.zone): read
        for read in own
        if read.instance is not None
    }
    cancelled: _Occurrence | None = None
    for instance in chain((series.start,), series.later(steps)):
        spellings = tuple(series.spellings(instance))
        if not excluded.isdisjoint(spellings):
            continue
        stands = next((standing[each] for each in spellings if each in standing), None)
        found = _Occurrence(instance, stands)
        if stands is None or stands.event.status is not Status.CANCELLED:
            return found
        cancelled = cancelled or found
    return cancelled


def _on_date(
    read: ReadEvent, series: Series, occurrence: _Occurrence | None, steps: Steps, report: Report
) -> ReadEvent:
    """Give an event on one of its dates, and report which that is."""
    subject = "RRULE" if series.recurs else "EXDATE"
    if occurrence is None:
        is_followed = series.is_understood and not steps.are_spent
        found = _NEVER_HELD if is_followed else _NOT_FOLLOWED
        report.add(read, subject, found, _WITHOUT_DATE)
        return evolve(read, event=evolve(read.event, moment=None))
    (instance, own), is_first = occurrence, occurrence.instance == series.start
    which = "its first date" if is_first else f"its date on {instance.date()}"
    if own is not None:
        found = _HELD_MORE_THAN_ONCE if is_first else _NOT_ON_FIRST
        if own.event.status is Status.CANCELLED:
            found = _NEVER_HELD
        report.add(read, subject, found, f"{which} is carried over as line {own.line} has it")
        whole = own.event.parent or read.event.parent
        return evolve(own, instance=None, event=evolve(own.event, parent=whole))
    if is_first:
        if series.recurs:
            report.add(read, subject, _HELD_MORE_THAN_ONCE, f"{which} is carried over")
        else:
            report.add(read, subject, "dates on which it is not held")
        return read
    moment = series.moment_of(instance)
    done = f"{which} is carried over" if moment is not None else _WITHOUT_DATE
    report.add(read, subject, _NOT_ON_FIRST, done)
    return evolve(read, event=evolve(read.event, moment=moment))

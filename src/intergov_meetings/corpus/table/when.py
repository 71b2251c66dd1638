"""Dates and times in a table: days with how exact they are, wall times, and moments."""

from collections.abc import Iterable
from typing import Final

from intergov_meetings.corpus.table.column import Cells, Column, Kind, Row, in_columns
from intergov_meetings.model import DateSpan, PartialDate, TimeSlot, When

COLUMNS: Final = (
    Column("first_day", Kind.DATE, "The first day that the date can mean."),
    Column("first_precision", Kind.TEXT, "How exact that is: day, week, month or year."),
    Column("last_day", Kind.DATE, "The last day that the date can mean."),
    Column("last_precision", Kind.TEXT, "How exact that is: day, week, month or year."),
    Column("approximate", Kind.TRUTH, 'The source says "about" or the like.'),
    Column("start_time", Kind.TIME, "The wall time at which it begins."),
    Column("end_time", Kind.TIME, "The wall time at which it ends."),
    Column("zone", Kind.TEXT, "The IANA zone of the wall times, or of the place."),
    Column("starts_at", Kind.MOMENT, "When it begins; empty unless day, time and zone are known."),
    Column("ends_at", Kind.MOMENT, "When it ends; empty unless day, time and zone are known."),
    Column("when_printed", Kind.TEXT, "The date or time as printed."),
)
"""The columns that say when something is."""

_PRECISION: Final = {4: "year", 7: "month", 10: "day"}


def cells(stated: Iterable[tuple[When | None, str | None]]) -> Cells:
    """Give the values of `COLUMNS`.

    Args:
        stated: when each is, and the IANA zone of the place, for times that are stated without one.
    """
    return in_columns([_row(when, zone) for when, zone in stated], COLUMNS)


def _row(when: When | None, zone: str | None) -> Row:
    if when is None:
        return (None,) * 7 + (zone, None, None, None)
    if isinstance(when, TimeSlot):
        return _of_slot(when, zone)
    first, last = (when, when) if isinstance(when, PartialDate) else (when.first, when.last)
    return (
        first.first_day,
        _precision(first),
        last.last_day,
        _precision(last),
        first.approximate or last.approximate,
        None,
        None,
        zone,
        None,
        None,
        _printed(when),
    )


def _of_slot(slot: TimeSlot, zone: str | None) -> Row:
    precision = None if slot.day is None else "day"
    return (
        slot.day,
        precision,
        slot.last_day,
        precision,
        slot.approximate,
        slot.start,
        slot.end,
        slot.zone or zone,
        *slot.moments_in(zone),
        slot.printed,
    )


def _precision(when: PartialDate) -> str:
    return "week" if when.week else _PRECISION[len(when.iso)]


def _printed(when: PartialDate | DateSpan) -> str | None:
    return when.printed

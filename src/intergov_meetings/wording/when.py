"""When, in words: dates as exact as they are stated, and times with their zone."""

from datetime import UTC, date, datetime, time
from typing import Final, get_args

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model import DateSpan, PartialDate, TimeSlot, When
from intergov_meetings.wording.code import code_in_words
from intergov_meetings.wording.english import MONTHS
from intergov_meetings.wording.phrase import listed, phrase
from intergov_meetings.wording.printed import with_printed

_CHANGES: Final = ("before_change", "after_change")
"""The phrases for a time that clocks show twice, by its fold."""


def when_in_words(when: When) -> str:
    """Give a date or a time as exactly as it is stated, never more exactly.

    The printed words follow where they say more than the normalized ones.

    Examples:
        >>> when_in_words(PartialDate("2022-03"))
        'March 2022'
        >>> when_in_words(PartialDate("2024-06-20", week=True))
        'week of 20 June 2024'
        >>> when_in_words(TimeSlot(day=date(2024, 5, 14), start=time(10), zone="Asia/Tashkent"))
        '14 May 2024, from 10:00 (Asia/Tashkent)'
    """
    if isinstance(when, TimeSlot):
        words = _slot(when)
    elif isinstance(when, DateSpan):
        words = _span(when)
    else:
        refuse_another_type("when", when, *get_args(When))
        return _partial(when)
    return with_printed(words, when.printed)


def has_clock_time(when: When | None) -> bool:
    """Whether it is stated at what time something begins or ends."""
    return isinstance(when, TimeSlot) and (when.start or when.end) is not None


def moment_in_words(moment: datetime) -> str:
    """Give a moment in UTC, to the second.

    Raises:
        TypeError: where it is no moment.
        ValueError: where it has no zone.

    Examples:
        >>> moment_in_words(datetime(2024, 5, 8, 9, 30, tzinfo=UTC))
        '8 May 2024, 09:30:00 UTC'
    """
    refuse_another_type("moment", moment, datetime)
    if moment.tzinfo is None:
        raise ValueError(f"moment: expected one with its zone, found {moment.isoformat()}")
    in_utc = moment.astimezone(UTC)
    return f"{_day(in_utc.date())}, {in_utc:%H:%M:%S} UTC"


def clock_in_words(start: datetime, end: datetime | None = None) -> str:
    """Give what clocks show from a beginning to an end, with the day of the end if it is another.

    Examples:
        >>> clock_in_words(datetime(2024, 5, 14, 10), datetime(2024, 5, 14, 11, 30))
        '10:00–11:30'
        >>> clock_in_words(datetime(2024, 5, 14, 22), datetime(2024, 5, 15, 1))
        '22:00 – 15 May 2024, 01:00'
    """
    begins = _wall(start.time(), None)
    if end is None:
        return begins
    ends = _wall(end.time(), None)
    if end.date() != start.date():
        return f"{begins} – {_day(end.date())}, {ends}"
    return f"{begins}–{ends}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _partial(when: PartialDate) -> str:
    year, *rest = when.iso.split("-")
    days = (str(int(day)) for day in rest[1:])
    months = (MONTHS[int(month) - 1] for month in rest[:1])
    words = " ".join((*days, *months, str(int(year))))
    if when.week:
        words = phrase("week_of", words)
    if when.approximate:
        words = phrase("about", words)
    return with_printed(words, when.printed)


def _span(span: DateSpan) -> str:
    words = _days(span)
    return phrase("within", words) if span.within else words


def _days(span: DateSpan) -> str:
    first, last = span.first.exact_day, span.last.exact_day
    if first is None or last is None or span.first.printed or span.last.printed:
        return f"{_partial(span.first)} – {_partial(span.last)}"
    if first == last:
        return _day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {_day(last)}"
    return f"{_day(first)} – {_day(last)}"


def _slot(slot: TimeSlot) -> str:
    pieces = (
        "" if slot.day is None else _day(slot.day),
        "" if slot.day_number is None else phrase("day_number", str(slot.day_number)),
        code_in_words(slot.part_of_day),
        _clock(slot),
    )
    words = listed(pieces)
    return f"{words} ({slot.zone})" if slot.zone is not None else words


def _clock(slot: TimeSlot) -> str:
    if slot.start is not None and slot.end is not None:
        words = _course(slot, slot.start, slot.end)
        return phrase("about", words) if slot.approximate else words
    words = _wall(slot.start, slot.start_fold) or _ending(slot)
    if slot.approximate:
        words = phrase("about", words)
    return phrase("until" if slot.start is None else "from", words)


def _course(slot: TimeSlot, start: time, end: time) -> str:
    """Give a beginning and an end; what holds of both is said once."""
    begins, ends = _wall(start, slot.start_fold), _ending(slot)
    if begins == ends:
        return begins
    if slot.end_day not in (None, slot.day):
        return f"{begins} – {ends}"
    if slot.start_fold is None:
        return f"{begins}–{ends}"
    if slot.start_fold != slot.end_fold:
        return f"{begins} – {ends}"
    return phrase(_CHANGES[slot.start_fold], f"{_wall(start, None)}–{_wall(end, None)},")


def _ending(slot: TimeSlot) -> str:
    """Give the end, with its day where that is another than that of the beginning."""
    end = _wall(slot.end, slot.end_fold)
    if slot.end_day is None or slot.end_day == slot.day:
        return end
    return f"{_day(slot.end_day)}, {end}"


def _wall(wall: time | None, fold: int | None) -> str:
    """Give a wall time; a fold is said as what it means to whoever looks at a clock."""
    if wall is None:
        return ""
    shown = f"{wall:%H:%M:%S}" if wall.second else f"{wall:%H:%M}"
    return shown if fold is None else phrase(_CHANGES[fold], shown)

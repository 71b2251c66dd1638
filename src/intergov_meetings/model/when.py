"""When something is: a date as stated, a span of dates, or a local time."""

from datetime import date

from intergov_meetings.model.date import DateSpan, PartialDate
from intergov_meetings.model.time_slot import TimeSlot

When = PartialDate | DateSpan | TimeSlot
"""What a paper may say about when: a date, a span of dates, or a local time."""


def days_of(when: When | None) -> tuple[date, date] | None:
    """Give the first and last day that it can mean; `None` where no day is stated."""
    if when is None or when.first_day is None or when.last_day is None:
        return None
    return when.first_day, when.last_day

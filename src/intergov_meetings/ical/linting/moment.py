"""What a value says of when: on which day, or at which time, in which zone."""

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from intergov_meetings.ical.wire.parsed_value import date_of, date_time_of


class Form(Enum):
    """The forms of dates and times (RFC 5545, 3.3.4 and 3.3.5), and what messages call them."""

    DAY = "a date"
    """A day."""
    LOCAL = "a time without zone"
    """A time that is the same on every clock, whatever the zone."""
    UTC = "a time in UTC"
    """A time in UTC."""
    ZONED = "a time in a zone"
    """A time in a zone that is named by TZID."""


class Moment(NamedTuple):
    """A date or a time as a property states it."""

    form: Form
    """How it is stated."""
    value: datetime
    """The time as it stands, without zone; midnight for a day."""
    zone: str | None
    """What TZID says."""

    @property
    def kind(self) -> Form:
        """Its form, but that a time in a zone and one in UTC may stand for each other."""
        return Form.UTC if self.form is Form.ZONED else self.form


def moment_of(kind: str, text: str, zone: str | None) -> Moment | None:
    """Read a DATE or a DATE-TIME; `None` where it is neither, or cannot be read.

    Args:
        kind: the type of the value.
        text: the value.
        zone: what TZID says.

    Examples:
        >>> moment_of("DATE-TIME", "20240514T100000", "Asia/Tashkent").form.value
        'a time in a zone'
    """
    if kind == "DATE" and (day := date_of(text)) is not None:
        midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a day has no zone
        return Moment(Form.DAY, midnight, zone)
    if kind != "DATE-TIME" or (time := date_time_of(text)) is None:
        return None
    if time.tzinfo is None:
        return Moment(Form.ZONED if zone else Form.LOCAL, time, zone)
    return Moment(Form.UTC, time.replace(tzinfo=None), zone)

"""When an event is: on whole days, or at times. A date never becomes midnight here."""

from datetime import date, datetime
from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class WholeDays:
    """Some days, without a time."""

    first: date
    """The first day."""
    last: date
    """The last day; it is part of them."""


@final
@frozen(kw_only=True)
class Times:
    """A beginning, and an end where it is known and is not the beginning."""

    start: datetime
    """Local time without zone, or a moment in UTC."""
    end: datetime | None = None
    """The same, for the end."""
    zone: str | None = None
    """The IANA zone of local times; `None` where there is none: UTC, or each reader's own time."""


Moment = WholeDays | Times
"""What an event of a calendar can hold of when it is."""

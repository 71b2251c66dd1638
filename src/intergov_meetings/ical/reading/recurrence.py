"""How an event recurs, kept as its file says it."""

from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class Recurrence:
    """The rule and the dates of an event that is held more than once."""

    start: str = ""
    """The date or time from which it recurs (DTSTART) as text, in the zone that its file names."""
    rules: tuple[str, ...] = ()
    """The recurrence rules (RRULE) as text."""
    dates: tuple[str, ...] = ()
    """Further dates, times or periods (RDATE) as text, in the zone of the beginning."""
    exceptions: tuple[str, ...] = ()
    """Dates or times on which it is not held (EXDATE) as text, in the zone of the beginning.

    Lines of which that is not the zone are in `ReadEvent.read_in_part` as well.
    """


@final
@frozen(kw_only=True)
class Instance:
    """Which instance of an event that recurs this one stands for (RECURRENCE-ID)."""

    text: str
    """The date or time at which the rule has it, as text."""
    zone: str | None = None
    """The zone of that time, as the file names it."""
    and_later: bool = False
    """Whether all later instances change with it."""

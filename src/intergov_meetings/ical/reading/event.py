"""An event as it was read: its facts, and what its file says beside them."""

from typing import final

from attrs import field, frozen

from intergov_meetings.ical.event import Event
from intergov_meetings.ical.reading.recurrence import Instance, Recurrence
from intergov_meetings.ical.wire.line import ContentLine


@final
@frozen(kw_only=True)
class ReadEvent:
    """One VEVENT of a file."""

    event: Event
    """What it says, in the form in which this library writes events too."""
    line: int
    """The number of the physical line that begins it."""
    zone: str | None = None
    """The zone of its beginning as the file names it; `None` where it names none."""
    language: str | None = None
    """The language of the title as the file has it."""
    access: str | None = None
    """Who may see it (CLASS), as the file has it: advice that no program has to follow."""
    recurrence: Recurrence | None = None
    """How it recurs; `None` for an event that is held once."""
    instance: Instance | None = None
    """Which instance of an event that recurs it stands for; `None` for the event itself."""
    others: tuple[ContentLine, ...] = field(default=(), repr=False)
    """The lines that are not, or not wholly, in what stands above: other properties, X- ones too.

    They may hold addresses of people, and are not shown in messages.
    """
    read_in_part: tuple[ContentLine, ...] = field(default=(), repr=False)
    """Those of `others` that are in what stands above, but for parameters or further values."""

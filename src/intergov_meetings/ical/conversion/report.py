"""What of a calendar is not in the meetings that were made of it."""

from collections.abc import Callable
from typing import Final, TypeVar, final

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.reading.calendar import ReadCalendar
from intergov_meetings.ical.reading.diagnostic import Diagnostic
from intergov_meetings.ical.reading.event import ReadEvent

_LEFT_OUT: Final = "left out"
_Made = TypeVar("_Made")


@final
class Report:
    """What has not been carried over so far, with the line of the event or the calendar."""

    def __init__(self) -> None:
        self.kept: list[Diagnostic] = []

    def add(
        self, read: ReadEvent | ReadCalendar, subject: str, found: str, done: str = _LEFT_OUT
    ) -> None:
        """Take note of something."""
        self.kept.append(Diagnostic(read.line, subject, found, done))

    def attempt(
        self, read: ReadEvent, subject: str, make: Callable[[], _Made | None]
    ) -> _Made | None:
        """Make a record; where it is refused, take note of why and give `None`."""
        try:
            return make()
        except InvalidRecordError as error:
            self.add(read, subject, error.faults[0].message)
            return None

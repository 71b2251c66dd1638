"""What was published last: the events of a calendar with their stamps, and the moment of that."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final, final

from attrs import frozen

from intergov_meetings.errors import DocumentError, Fault, InvalidRecordError, shown
from intergov_meetings.ical.event import NO_MOMENT, Event
from intergov_meetings.ical.reading.calendar import ReadFile, read
from intergov_meetings.model.record import Record
from intergov_meetings.vocabulary import Audience

_TOLD_ELSEWHERE: Final = frozenset({"DTSTART", "DTEND", "VTIMEZONE"})
"""What is no loss: clocks that were set otherwise since the file was written do not count, and a
time that cannot be read stands among the other lines of its event."""
_EMPTY: Final = (
    "expected the file that was published last, found nothing in it "
    "(where no event has been published yet, there is none to follow)"
)


@final
@frozen(kw_only=True)
class CalendarState(Record):
    """The calendar as it was published last: what the next release is compared with.

    Raises:
        InvalidRecordError: where a field holds something of another type, a UID stands twice, or
            an event has no moment in time or was published after the calendar.
    """

    published: datetime
    """The moment of the last release, in UTC."""
    events: tuple[Event, ...]
    """The events of the file in order, those that are no longer in the meeting at its end."""
    readers: Audience | None = None
    """Who may read it; `None` where that is not known, since a file does not say so. A wider
    circle of readers is told nothing of it: see `revise`."""
    retired: tuple[Event, ...] = ()
    """The cancelled events that were kept in the file long enough and have left it. They are
    needed where one comes back, since its SEQUENCE goes on."""

    @classmethod
    def of(cls, data: bytes) -> "CalendarState":
        """Recover the state from the file that was published last.

        A file cannot say three things that the state of its release can:

        - What has left the file. An event that comes back after that begins anew at SEQUENCE 0.
          Whoever fetches the file has it again; a program that still holds the cancelled event from
          a message takes the new one for older (RFC 5546, 2.1.5) and leaves it cancelled.
        - When it was published last without a change, since it is the same file then. The moment is
          that of the last release which changed something, the newest DTSTAMP. A release of an
          earlier moment is refused; one between that and a later, unchanged release is not. A
          file without events tells no moment, and nothing is refused after it.
        - For whom it was. It is taken to have been for those of the next release, unless it
          invites people and that one does not.

        Who sends messages, or may publish releases out of order, keeps the state itself; or keeps
        cancelled events for ever, which takes care of the first.

        Args:
            data: the file, as this library wrote it.

        Raises:
            DocumentError: where it cannot be read, is not one calendar, or says more than this
                library writes of an event, which the next release would lose.
        """
        if data == b"":
            raise DocumentError("calendar", [Fault("", _EMPTY)])
        found = read(data)
        if faults := tuple(Fault("", message) for message in _not_ours(found)):
            raise DocumentError("calendar", faults)
        events = tuple(each.event for each in found.events)
        published = max((event.stamp.stamped for event in events), default=NO_MOMENT)
        try:
            return cls(published=published, events=events)
        except InvalidRecordError as error:
            raise DocumentError("calendar", error.faults) from error

    def _faults(self) -> Iterable[Fault]:
        uses = Counter(event.uid for event in (*self.events, *self.retired))
        for name, events in (("events", self.events), ("retired", self.retired)):
            for index, event in enumerate(events):
                path = f"/{name}/{index}"
                if uses[event.uid] > 1:
                    yield Fault(f"{path}/uid", f"expected each UID once, found {shown(event.uid)}")
                if event.moment is None:
                    yield Fault(f"{path}/moment", "expected a day or a time, found nothing")
                if event.stamp.stamped > self.published:
                    found = shown(event.stamp.stamped.isoformat())
                    expected = f"a moment not after {self.published.isoformat()}"
                    yield Fault(f"{path}/stamp/stamped", f"expected {expected}, found {found}")


def _not_ours(found: ReadFile) -> Iterator[str]:
    """Say what a file has that this library does not write."""
    for diagnostic in found.diagnostics:
        if diagnostic.subject not in _TOLD_ELSEWHERE:
            yield str(diagnostic)
    for each in found.events:
        if each.recurrence is not None or each.instance is not None:
            yield f"line {each.line}: expected an event that is held once, found one that recurs"
        for line in each.others:
            yield f"line {line.number}: expected what this library writes, found {shown(line.name)}"

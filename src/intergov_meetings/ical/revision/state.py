"""What was published last: the events of a calendar with their stamps, and the moment of that."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import final

from attrs import frozen

from intergov_meetings.errors import Fault, InvalidRecordError, shown
from intergov_meetings.ical.event import Event


@final
@frozen(kw_only=True)
class CalendarState:
    """The calendar as it was published last: what the next release is compared with.

    Raises:
        InvalidRecordError: where a UID stands twice, or an event has no moment in time or was
            published after the calendar.
    """

    published: datetime
    """The moment of the last release, in UTC."""
    events: tuple[Event, ...]
    """The events of the file in order, those that are no longer in the meeting at its end."""
    retired: tuple[Event, ...] = ()
    """The cancelled events that were kept in the file long enough and have left it. They are
    needed where one comes back, since its SEQUENCE goes on."""

    def __attrs_post_init__(self) -> None:
        """Refuse what is not the state of one calendar."""
        if faults := tuple(self._faults()):
            raise InvalidRecordError("CalendarState", faults)

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

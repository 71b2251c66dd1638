"""What single events of a meeting state, for its meeting, its parts and its sessions alike."""

from typing import final

from intergov_meetings.ical.conversion.identity import Ids
from intergov_meetings.ical.conversion.own_words import OwnWords
from intergov_meetings.ical.conversion.people import People
from intergov_meetings.ical.conversion.place import venue_of
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.source import Sources
from intergov_meetings.ical.conversion.stated_time import stated_when
from intergov_meetings.ical.conversion.time import when_of
from intergov_meetings.ical.event import Moment
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Venue, When


@final
class Facts:
    """What the events of one meeting state; people and pages that stand in several are one."""

    def __init__(self, report: Report, *, shown_in: str | None, with_addresses: bool) -> None:
        self.report = report
        self.with_addresses = with_addresses
        self.ids = Ids()
        self.people = People(self.ids, with_addresses=with_addresses, report=report)
        self.sources = Sources(self.ids, report)
        self._shown_in = shown_in

    def when(
        self, read: ReadEvent, words: OwnWords | None, whole: Moment | None = None
    ) -> When | None:
        """Give when an event is, of which the whole is held at a time."""
        when = when_of(read, self.report, self._shown_in)
        return when if words is None else stated_when(read, when, words, whole, self.report)

    def venue(self, read: ReadEvent) -> Venue | None:
        """Give where an event is."""
        return self.report.attempt(read, "LOCATION", lambda: venue_of(read, self.report))

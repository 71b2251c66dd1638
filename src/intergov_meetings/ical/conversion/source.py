"""The pages that describe events, as sources of what is said of them."""

from typing import final

from intergov_meetings.ical.conversion.detail import DESCRIBED_BY
from intergov_meetings.ical.conversion.identity import Ids
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.wording import as_prose
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Citation, Link, Source, SourceId


@final
class Sources:
    """The pages that are named in the events of one meeting, each once."""

    def __init__(self, ids: Ids, report: Report) -> None:
        self.sources: dict[str, Source] = {}
        self._ids = ids
        self._report = report

    def citations(self, read: ReadEvent) -> tuple[Citation, ...]:
        """Give the pages that describe an event."""
        event = read.event
        pages = {} if event.link is None else {event.link: ""}
        for each in event.details.links:
            if each.relation.lower() == DESCRIBED_BY:
                pages.setdefault(each.address, each.title)
        cited = (self._source(read, url, title) for url, title in pages.items())
        return tuple(Citation(source=source) for source in cited if source is not None)

    def _source(self, read: ReadEvent, url: str, title: str) -> SourceId | None:
        if url not in self.sources:
            link = self._report.attempt(read, "URL", lambda: Link(url, title=as_prose(title)))
            if link is None:
                return None
            source = SourceId(self._ids.give("page", url))
            self.sources[url] = Source(id=source, link=link)
        return self.sources[url].id

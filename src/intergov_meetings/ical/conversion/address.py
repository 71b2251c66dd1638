"""Addresses that reach a person, where calendars have a page or a paper."""

from collections.abc import Iterator

from attrs import evolve

from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.event import Event
from intergov_meetings.ical.event.rule import reaches_a_person
from intergov_meetings.ical.reading.event import ReadEvent


def without_addresses(read: ReadEvent, report: Report) -> ReadEvent:
    """Give an event without the pages and papers that are e-mail addresses or telephones."""
    event = read.event
    if not any(map(reaches_a_person, filter(None, _pages(event)))):
        return read
    report.add(read, "", "e-mail addresses or telephones in the place of pages")
    details = evolve(
        event.details,
        links=tuple(each for each in event.details.links if not reaches_a_person(each.address)),
        places=tuple(evolve(each, page=_page(each.page)) for each in event.details.places),
        participants=tuple(
            evolve(each, page=_page(each.page)) for each in event.details.participants
        ),
    )
    return evolve(read, event=evolve(event, link=_page(event.link), details=details))


def _pages(event: Event) -> Iterator[str | None]:
    details = event.details
    yield event.link
    yield from (each.address for each in details.links)
    yield from (each.page for each in details.places)
    yield from (each.page for each in details.participants)


def _page(address: str | None) -> str | None:
    return None if address is None or reaches_a_person(address) else address

"""What newer standards say of an event and a meeting has no record for, as text of other tools.

A participant is not said to be a person, a State or a group, and a page that is related may be
anything: neither is made into what the calendar does not say it is.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from intergov_meetings.ical.event import (
    CalendarLink,
    CalendarParticipant,
    CalendarPlace,
    EventDetails,
)

DESCRIBED_BY: Final = "describedby"
"""What a page is that describes an event (RFC 9253, 8.2): for a meeting, a source."""


def texts_of(details: EventDetails) -> Iterator[tuple[str, str]]:
    """Give keys and texts; an empty text says nothing."""
    related = [link for link in details.links if link.relation.lower() != DESCRIBED_BY]
    relations = (f"{relation.type}: {relation.target}" for relation in details.relations)
    yield "rfc5545.comment", "\n".join(comment.words for comment in details.comments)
    yield "rfc9253.refid", "\n".join(details.groups)
    yield "rfc9253.related-to", "\n".join(relations)
    yield "rfc9253.link", _lines(map(_linked, related))
    yield "rfc9073.vlocation", _lines(map(_placed, details.places))
    yield "rfc9073.participant", _lines(map(_taking_part, details.participants))


def _lines(pieces: Iterable[Iterable[str]]) -> str:
    return "\n".join(": ".join(filter(None, each)) for each in pieces)


def _linked(link: CalendarLink) -> tuple[str, ...]:
    return link.relation, link.title, link.address


def _placed(place: CalendarPlace) -> tuple[str, ...]:
    name = "" if place.name is None else place.name.words
    point = place.coordinates
    on_earth = "" if point is None else f"{point.latitude}, {point.longitude}"
    return name, place.description, on_earth, place.page or ""


def _taking_part(participant: CalendarParticipant) -> tuple[str, ...]:
    kind = "" if participant.type is None else participant.type.value
    return kind, participant.name, participant.description, participant.page or ""

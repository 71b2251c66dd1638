"""The lines of what newer standards say of an event (RFC 7986, 9073 and 9253)."""

from collections.abc import Iterator

from intergov_meetings.ical.event import (
    CalendarLink,
    CalendarParticipant,
    CalendarPlace,
    EventDetails,
    Wording,
)
from intergov_meetings.ical.wire.content_line import component, content_line, escaped
from intergov_meetings.ical.wire.value import coordinates


def detail_lines(details: EventDetails) -> Iterator[str]:
    """Give the further lines and inner components of an event."""
    yield from (_wording("CATEGORIES", category) for category in details.categories)
    yield from (_wording("COMMENT", comment) for comment in details.comments)
    yield from (content_line("REFID", escaped(group)) for group in details.groups)
    for relation in details.relations:
        yield content_line("RELATED-TO", escaped(relation.target), RELTYPE=relation.type)
    yield from map(_link, details.links)
    for place in details.places:
        yield from component("VLOCATION", _place_lines(place))
    for participant in details.participants:
        yield from component("PARTICIPANT", _participant_lines(participant))


def _wording(name: str, wording: Wording) -> str:
    language = {} if wording.language is None else {"LANGUAGE": wording.language}
    return content_line(name, escaped(wording.words), **language)


def _link(link: CalendarLink) -> str:
    stated = {"LINKREL": link.relation, "LABEL": link.title}
    known = {parameter: words for parameter, words in stated.items() if words}
    return content_line("LINK", link.address, **known, VALUE="URI")


def _place_lines(place: CalendarPlace) -> Iterator[str]:
    yield from _texts(UID=place.uid)
    if place.name is not None:
        yield _wording("NAME", place.name)
    yield from _texts(DESCRIPTION=place.description)
    if place.coordinates is not None:
        yield content_line(
            "GEO", coordinates(place.coordinates.latitude, place.coordinates.longitude)
        )
    if place.page is not None:
        yield content_line("URL", place.page)


def _participant_lines(participant: CalendarParticipant) -> Iterator[str]:
    yield from _texts(UID=participant.uid)
    if participant.type is not None:
        yield content_line("PARTICIPANT-TYPE", participant.type)
    if participant.address is not None:
        yield content_line("CALENDAR-ADDRESS", participant.address)
    yield from _texts(SUMMARY=participant.name, DESCRIPTION=participant.description)
    if participant.page is not None:
        yield content_line("URL", participant.page)


def _texts(**texts: str) -> Iterator[str]:
    """Give the lines of the texts that say something."""
    return (content_line(name, escaped(text)) for name, text in texts.items() if text)

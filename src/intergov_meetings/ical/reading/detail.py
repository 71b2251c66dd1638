"""What newer standards say of an event, as it was read (RFC 7986, 9073 and 9253)."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.event import (
    NO_DETAILS,
    CalendarLink,
    CalendarParticipant,
    CalendarPlace,
    CalendarRelation,
    EventDetails,
    ParticipantType,
    Wording,
)
from intergov_meetings.ical.reading.component import Component
from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.reading.property import Properties
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.text import text_list

_NAMES: Final = ("COMMENT", "LINK", "REFID")
_LONGEST_SUBTAG: Final = 3
# A file may have tags of any length, and what it holds is not kept when it has been read.
_LONGEST_KEPT: Final = 64
_TYPES: Final = {word.value: word for word in ParticipantType}


def details_of(
    component: Component,
    lines: Properties,
    relations: tuple[CalendarRelation, ...],
    document: Document,
) -> EventDetails:
    """Read what an event has beyond what every program knows.

    Args:
        component: the event.
        lines: its lines, of which the title has not been taken yet.
        relations: what other events are to it.
        document: where to report.
    """
    title = lines.peek("SUMMARY")
    language = None if title is None or not title.parameters else _language_of(title)
    tagged = lines.with_parameter("CATEGORIES", "LANGUAGE")
    has_more = tagged or relations or component.components or any(map(lines.peek, _NAMES))
    if language is None and not has_more:
        return NO_DETAILS
    places: list[CalendarPlace] = []
    participants: list[CalendarParticipant] = []
    for inner in component.components:
        if inner.name == "VLOCATION":
            places.append(_place(inner, lines, document))
        elif inner.name == "PARTICIPANT":
            participants.append(_participant(inner, lines, document))
        else:
            document.leave_out(inner)
    comments = (wording_of(line, lines) for line in lines.every("COMMENT"))
    return EventDetails(
        language=language,
        categories=tuple(_categories(tagged, lines, document)),
        comments=tuple(filter(None, comments)),
        groups=tuple(filter(None, map(lines.text_of, lines.every("REFID")))),
        relations=relations,
        links=tuple(_links(lines, document)),
        places=tuple(places),
        participants=tuple(participants),
    )


def _categories(
    tagged: Iterable[ContentLine], lines: Properties, document: Document
) -> Iterator[Wording]:
    """Give the categories of the lines that state their language."""
    for line in tagged:
        language = _language_of(line)
        if language is None:
            lines.keep(line)
            continue
        lines.keep_unless_only(line, "LANGUAGE")
        for text in text_list(line.value):
            if words := document.text(line, text):
                yield Wording(words, language)


def _links(lines: Properties, document: Document) -> Iterator[CalendarLink]:
    """Give the papers and pages; a link that is no address is kept."""
    for line in lines.every("LINK"):
        if (line.parameter("VALUE") or "URI").upper() != "URI":
            lines.keep(line)
            continue
        address = lines.address_of(line, "VALUE", "LINKREL", "LABEL")
        if address is not None:
            relation, title = line.parameter("LINKREL") or "", line.parameter("LABEL") or ""
            yield CalendarLink(address, document.text(line, relation), document.text(line, title))


def _place(component: Component, outer: Properties, document: Document) -> CalendarPlace:
    lines = Properties(component, document)
    name = lines.one("NAME")
    place = CalendarPlace(
        uid=lines.text("UID"),
        name=None if name is None else wording_of(name, lines),
        description=lines.text("DESCRIPTION"),
        coordinates=lines.coordinates("GEO"),
        page=lines.address("URL"),
    )
    _keep_others(component, lines, outer, document)
    return place


def _participant(
    component: Component, outer: Properties, document: Document
) -> CalendarParticipant:
    lines = Properties(component, document)
    participant = CalendarParticipant(
        uid=lines.text("UID"),
        type=lines.word("PARTICIPANT-TYPE", _TYPES),
        name=lines.text("SUMMARY"),
        description=lines.text("DESCRIPTION"),
        address=lines.address("CALENDAR-ADDRESS"),
        page=lines.address("URL"),
    )
    _keep_others(component, lines, outer, document)
    return participant


def _keep_others(
    component: Component, lines: Properties, outer: Properties, document: Document
) -> None:
    """Keep with the event what is not understood of a component in it."""
    outer.keep_all_of(lines)
    for inner in component.components:
        document.leave_out(inner)


def wording_of(line: ContentLine, lines: Properties) -> Wording | None:
    """Give the text of a line that was taken, with its language; `None` where there is no text."""
    words, language = lines.text_of(line, "LANGUAGE"), _language_of(line)
    if language is None and line.parameter("LANGUAGE") is not None:
        lines.keep_in_part(line)
    return Wording(words, language) if words else None


def wordings(lines: Properties, name: str) -> tuple[Wording, ...]:
    """Take a text that may stand once in each language (RFC 7986, 5.1 and 5.2).

    A second line in a language is reported and kept.
    """
    found: dict[str | None, Wording] = {}
    for line in lines.every(name):
        if (wording := wording_of(line, lines)) is None:
            continue
        if wording.language in found:
            lines.repeated(line)
        found.setdefault(wording.language, wording)
    return tuple(found.values())


def language_tag(stated: str) -> str:
    """Give a language as the model writes it: one without a country in small letters."""
    return stated.lower() if len(stated) <= _LONGEST_SUBTAG else stated


def _language_of(line: ContentLine) -> str | None:
    """Give the tag of the language of a line; `None` where there is none that is known."""
    tag = line.parameter("LANGUAGE")
    if tag is None:
        return None
    return _known(tag) if len(tag) <= _LONGEST_KEPT else _known_or_none(tag)


def _known_or_none(tag: str) -> str | None:
    try:
        return Wording(tag, language_tag(tag)).language
    except InvalidRecordError:
        return None


_known: Final = lru_cache(maxsize=256)(_known_or_none)

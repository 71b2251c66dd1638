"""In what two states of an event differ, and whether that matters to those who attend."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from attrs import evolve

from intergov_meetings.ical.event import UNSTAMPED, Event

_WORD: Final = re.compile(r"\w+")


class Aspect(StrEnum):
    """What of an event can change."""

    WHEN = "when"
    """When it begins or ends."""
    STATUS = "status"
    """How firm it is."""
    PLACE = "place"
    """Where it is: another place or room, not another spelling of the same."""
    ONLINE = "online"
    """Where it can be joined or followed online."""
    ATTENDEES = "attendees"
    """Somebody is no longer invited."""
    INVITED = "invited"
    """Somebody is invited who was not."""
    TITLE = "title"
    """What it is called."""
    PARTICIPANTS = "participants"
    """Who organizes it or takes part, where the calendar names them apart (`Event.details`)."""
    LINKS = "links"
    """Papers and pages that belong to it, where the calendar names them apart."""
    DETAILS = "details"
    """Anything else, as a rule its description."""

    @property
    def matters(self) -> bool:
        """Whether those who attend may have to act, so that SEQUENCE grows (RFC 5546, 2.1.4)."""
        return self in _MATTERING


_MATTERING: Final = frozenset(
    {Aspect.WHEN, Aspect.STATUS, Aspect.PLACE, Aspect.ONLINE, Aspect.ATTENDEES}
)


def difference(former: Event, event: Event) -> tuple[Aspect, ...]:
    """Give in what two states of an event differ, whatever their stamps.

    Examples:
        >>> from datetime import date
        >>> from intergov_meetings.ical.event import WholeDays
        >>> day = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))
        >>> one = Event(uid="a@example.org", moment=day, location="Room 1")
        >>> [str(aspect) for aspect in difference(one, evolve(one, location="ROOM 1,"))]
        ['details']
        >>> [str(aspect) for aspect in difference(one, evolve(one, location="Room 2"))]
        ['place']
    """
    return tuple(_aspects(former, event))


def _aspects(former: Event, event: Event) -> Iterator[Aspect]:
    if former.moment != event.moment:
        yield Aspect.WHEN
    if former.status != event.status:
        yield Aspect.STATUS
    if _place(former) != _place(event):
        yield Aspect.PLACE
    if _addresses(former) != _addresses(event):
        yield Aspect.ONLINE
    if invited(former) - invited(event):
        yield Aspect.ATTENDEES
    if invited(event) - invited(former):
        yield Aspect.INVITED
    if former.summary != event.summary:
        yield Aspect.TITLE
    if former.details.participants != event.details.participants:
        yield Aspect.PARTICIPANTS
    if former.details.links != event.details.links:
        yield Aspect.LINKS
    if _details(former, event) != _details(event, event):
        yield Aspect.DETAILS


def _place(event: Event) -> tuple[object, ...]:
    """Give the place by the words that name it, however they are spelt and set apart."""
    return (*_WORD.findall(event.location.casefold()), event.coordinates)


def _addresses(event: Event) -> frozenset[str]:
    return frozenset(conference.address for conference in event.online)


def invited(event: Event) -> frozenset[str]:
    """Give the addresses of those who are invited."""
    return frozenset(attendee.address for attendee in event.attendees)


def _details(event: Event, other: Event) -> Event:
    """Give an event with what has an aspect of its own made the same as in the other.

    Of a place, the links and the attendees the spelling and the order are left, which are details.
    """
    named = other.details
    same = evolve(
        event,
        moment=other.moment,
        status=other.status,
        summary=other.summary,
        stamp=UNSTAMPED,
        details=evolve(event.details, participants=named.participants, links=named.links),
    )
    if _place(event) != _place(other):
        same = evolve(same, location=other.location, coordinates=other.coordinates)
    if _addresses(event) != _addresses(other):
        same = evolve(same, online=other.online)
    if invited(event) != invited(other):
        same = evolve(same, attendees=other.attendees)
    return same

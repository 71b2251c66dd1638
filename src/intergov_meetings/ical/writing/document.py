"""A calendar of events: its head, the zones that its times need, and the events."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import Final

from intergov_meetings._argument import refuse_another_type
from intergov_meetings._collector import paused
from intergov_meetings.errors import Fault, InvalidRecordError
from intergov_meetings.ical.event import Event, Times
from intergov_meetings.ical.wire.content_line import component
from intergov_meetings.ical.wire.folding import octets
from intergov_meetings.ical.writing.event_component import event_component
from intergov_meetings.ical.writing.head import Head, head_lines
from intergov_meetings.ical.writing.profile import Method
from intergov_meetings.ical.zone.component import zone_component
from intergov_meetings.model.shape import fault

_BEGIN, _END = component("VCALENDAR", ())

PLAIN: Final = Head()
"""The head of a calendar that says nothing of itself."""


def write(events: Iterable[Event], *, head: Head = PLAIN) -> bytes:
    """Write events as a calendar, for those who have events and no `Meeting`.

    Each zone in which a time stands is described for the years that stand in it. The same events
    give the same bytes. A calendar without events is written too: subscribers take it for "nothing
    now", though the standard wants at least one event in each file.

    Python looks for no garbage meanwhile: many events that are made while they are written are
    kept until the end, and to look through them again and again takes a fourteenth of the time.

    Args:
        events: the events, in the order in which they shall stand; they are taken before anything
            is written.
        head: what the calendar says of itself.

    Raises:
        InvalidRecordError: where something is no event, or an event has no UID, that of another
            or no moment, or is not one that the method of the head lets be sent (RFC 5546, 3.2).
        TypeError: where `events` cannot be gone through, or `head` is no `Head`.

    Examples:
        >>> from datetime import datetime
        >>> opening = Times(start=datetime(2024, 5, 14, 10), zone="Asia/Tashkent")
        >>> data = write([Event(uid="opening@example.org", moment=opening, summary="Opening")])
        >>> b"DTSTART;TZID=Asia/Tashkent:20240514T100000" in data
        True
    """
    refuse_another_type("events", events, Iterable)
    refuse_another_type("head", head, Head)
    with paused():
        return _octets(tuple(events), head)


def _octets(events: tuple[Event, ...], head: Head) -> bytes:
    if faults := tuple(_faults(events, head.method)):
        raise InvalidRecordError("calendar", faults)
    before = (_BEGIN,), head_lines(head), _zone_lines(events)
    groups = chain(before, map(event_component, events), ((_END,),))
    return octets(chain.from_iterable(groups))


def _zone_lines(events: Iterable[Event]) -> Iterator[str]:
    """Give a VTIMEZONE for each zone in which a time stands, for the years that stand in it."""
    moments: defaultdict[str, list[datetime]] = defaultdict(list)
    for event in events:
        times = event.moment
        if isinstance(times, Times) and times.zone is not None:
            moments[times.zone] += (times.start, times.end or times.start)
    for zone, stated in sorted(moments.items()):
        yield from zone_component(zone, min(stated).year, max(stated).year)


def _faults(events: Iterable[object], method: Method | None) -> Iterator[Fault]:
    """Give what keeps events out of a calendar, each with the place of the event."""
    seen: set[str] = set()
    for index, event in enumerate(events):
        if not isinstance(event, Event):
            yield fault(f"/{index}", "an Event", event)
            continue
        if not event.uid:
            yield Fault(f"/{index}/uid", "expected a UID, found none")
        elif event.uid in seen:
            yield fault(f"/{index}/uid", "a UID that no event before it has", event.uid)
        seen.add(event.uid)
        if event.moment is None:
            yield Fault(f"/{index}/moment", "expected days or times, found none")
        if method is not None:
            yield from (each.below(f"/{index}") for each in _faults_of_message(event, method))


def _faults_of_message(event: Event, method: Method) -> Iterator[Fault]:
    """Give what keeps an event out of a message."""
    if event.organizer is None:
        yield fault("/organizer", f"an organizer, since the method is {method}", None)
    if method is Method.PUBLISH and event.attendees:
        yield fault("/attendees", f"nobody, since the method is {method}", event.attendees)

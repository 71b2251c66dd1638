"""Calendar programs as RFC 5546 wants them: what they keep of what they fetch and are sent."""

from collections.abc import Iterable
from typing import NamedTuple

from icalendar import Calendar, Event


class Entry(NamedTuple):
    """One event as a program keeps it."""

    rank: tuple[int, str]
    """SEQUENCE, then DTSTAMP: what is greater is newer (RFC 5546, 2.1.5)."""
    is_on: bool
    """Whether it is in force."""
    shown: tuple[str, ...]
    """What the program shows of it."""


SHOWN = ("DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "RELATED-TO")


def shown(event: Event) -> tuple[str, ...]:
    """What a program shows of an event."""
    return tuple(spelt(event, name) for name in SHOWN)


def spelt(event: Event, name: str) -> str:
    """A property as it stands in the file, with the zone of a time."""
    if name not in event:
        return ""
    value = event[name]
    if isinstance(value, list):
        value = next(each for each in value if each.params["RELTYPE"] == "PARENT")
    return f"{value.to_ical().decode()} {value.params.get('TZID', '')}"


def rank(event: Event) -> tuple[int, str]:
    """By what a program tells the newer of two states of an event."""
    return int(event.get("SEQUENCE", 0)), spelt(event, "DTSTAMP")


def events_on(data: bytes) -> dict[str, tuple[str, ...]]:
    """What a file has that is not cancelled."""
    return {uid: shown(event) for uid, event in events_in(data).items() if is_on(event)}


def events_in(data: bytes) -> dict[str, Event]:
    """The events of a file, of which no two may have the same UID."""
    found = [
        event for calendar in Calendar.from_ical(data, multiple=True) for event in calendar.events
    ]
    assert not [component for event in found for component in event.walk() if component.errors]
    by_uid = {str(event["UID"]): event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


def is_on(event: Event) -> bool:
    """Whether an event is in force."""
    return str(event.get("STATUS", "")) != "CANCELLED"


class Published(NamedTuple):
    """A state of an event as far as its order among others goes."""

    rank: tuple[int, str]
    """SEQUENCE and DTSTAMP."""
    matters: tuple[str, ...]
    """What makes SEQUENCE grow: of what is called off, only when it was to be."""


def published(event: Event) -> Published:
    """What has to be in order from one release to the next."""
    when = (spelt(event, "DTSTART"), spelt(event, "DTEND"))
    if not is_on(event):
        return Published(rank(event), ("off", *when))
    place = spelt(event, "LOCATION").casefold()
    online = str(event.get("CONFERENCE", ""))
    return Published(rank(event), ("on", *when, spelt(event, "STATUS"), place, online))


def unfolded(data: bytes) -> bytes:
    """A file with its long lines made whole."""
    return data.replace(b"\r\n ", b"")


class Client:
    """A program that keeps the newest state of each event it ever heard of."""

    def __init__(self) -> None:
        self._kept: dict[str, Entry] = {}

    def fetch(self, data: bytes) -> None:
        """Take in a file; what is not in it stays."""
        for uid, event in events_in(data).items():
            self._take(uid, Entry(rank(event), is_on(event), shown(event)))

    def receive(self, messages: Iterable[bytes]) -> None:
        """Take in messages."""
        for data in messages:
            (calendar,) = Calendar.from_ical(data, multiple=True)
            ((uid, event),) = events_in(data).items()
            is_cancelled = str(calendar["METHOD"]) == "CANCEL"
            self._take(uid, Entry(rank(event), not is_cancelled, shown(event)))

    def _take(self, uid: str, entry: Entry) -> None:
        kept = self._kept.get(uid)
        if kept is None or kept.rank < entry.rank:
            self._kept[uid] = entry

    @property
    def programme(self) -> dict[str, tuple[str, ...]]:
        """What it shows as in force."""
        return {uid: entry.shown for uid, entry in self._kept.items() if entry.is_on}

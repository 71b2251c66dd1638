"""From a meeting to the events of its calendar: one for the meeting, one for each session."""

from collections.abc import Iterator
from typing import NamedTuple

from intergov_meetings.ical.edition import Edition
from intergov_meetings.ical.event import Event
from intergov_meetings.ical.item import Item, meeting_item, part_items, session_item
from intergov_meetings.ical.moment import WholeDays, placement
from intergov_meetings.ical.programme_words import places
from intergov_meetings.ical.wire import coordinates
from intergov_meetings.model import Meeting, Session
from intergov_meetings.model.when import days_of


class Entry(NamedTuple):
    """What has become of the meeting, a part of it or a session."""

    item: Item
    """What it is."""
    event: Event | None
    """Its event; `None` where a calendar has no place for it."""
    remark: str | None
    """What the calendar could not hold, in words."""

    @property
    def days(self) -> WholeDays | None:
        """The days on which the sessions in it are, where they are certain."""
        days = None if self.event is None else days_of(self.item.when)
        return self.item.around if days is None else WholeDays(first=days[0], last=days[1])

    @property
    def uid(self) -> str | None:
        """The UID of the event, or of the nearest whole that has one."""
        return self.item.parent if self.event is None else self.event.uid


def entries(edition: Edition, domain: str) -> Iterator[Entry]:
    """Give an entry for the meeting, or each part of it, and for each session, in order.

    Args:
        edition: the meeting in the languages asked for.
        domain: what stands behind the "@" of every UID.
    """
    meeting = edition.meeting
    parts = [_entry(edition, item) for item in part_items(edition, domain)]
    yield from parts
    if any(entry.event for entry in parts):
        whole = Entry(meeting_item(edition, domain), None, None)
        wholes = {entry.item.id: entry for entry in parts}
    else:
        yield (whole := _entry(edition, meeting_item(edition, domain)))
        wholes = {}
    numbers = places(meeting)
    for session in _outermost_first(meeting):
        above = wholes.get(session.part_of or session.part or "", whole)
        number = numbers.get(session.id)
        around, parent = above.days, above.uid
        item = session_item(edition, domain, session, number, above.item, around, parent)
        wholes[session.id] = _entry(edition, item)
    yield from (wholes[session.id] for session in meeting.sessions)


def _outermost_first(meeting: Meeting) -> list[Session]:
    """Give all sessions, each after the one that it is a part of."""
    found = list(meeting.sessions_within(None))
    for session in found:
        found.extend(meeting.sessions_within(session.id))
    return found


def _entry(edition: Edition, item: Item) -> Entry:
    """Give an item its place in the calendar, if there is one."""
    moment, remark = placement(item.when, item.around, item.zone)
    if moment is None:
        return Entry(item, None, remark)
    is_numbered = item.number is not None and isinstance(moment, WholeDays)
    geo = online = None
    if (venue := item.venue) is not None:
        online = venue.online
        if venue.latitude is not None and venue.longitude is not None:
            geo = coordinates(venue.latitude, venue.longitude)
    event = Event(
        uid=item.uid,
        moment=moment,
        summary=f"{item.number} {item.title}" if is_numbered else item.title,
        parent=item.parent,
        status=item.status,
        location=edition.place(item.venue, item.room),
        geo=geo,
        link=_page(edition.meeting),
        online=None if online is None else online.url,
        online_title=None if online is None else next(iter(edition.texts(online.title)), None),
        description=item.description,
    )
    return Entry(item, event, remark)


def _page(meeting: Meeting) -> str | None:
    """Give the address of the first source that can be read on the web."""
    links = (source.link.url for source in meeting.sources if source.link is not None)
    return next((url for url in links if url.startswith(("http:", "https:"))), None)

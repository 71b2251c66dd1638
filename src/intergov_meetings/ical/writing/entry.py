"""From a meeting to the events of its calendar: one for the meeting, one for each session."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from attrs import evolve

from intergov_meetings.ical.event import (
    UNSTAMPED,
    Conference,
    Coordinates,
    Event,
    Moment,
    Stamp,
    Status,
    Times,
    WholeDays,
)
from intergov_meetings.ical.writing.description import whole_meeting_description
from intergov_meetings.ical.writing.item import (
    Item,
    Within,
    description,
    meeting_item,
    part_items,
    session_item,
    with_meeting,
)
from intergov_meetings.ical.writing.placement import Around, certain_days, placement
from intergov_meetings.ical.writing.programme import Programme, numbers, with_number
from intergov_meetings.model import Meeting, SessionId, Venue
from intergov_meetings.wording import Reading, listed, venue_in_words
from intergov_meetings.wording.english import LABELS
from intergov_meetings.wording.phrase import phrase


class Entry(NamedTuple):
    """What has become of the meeting, a part of it or a session."""

    item: Item
    """What it is."""
    event: Event
    """Its event, without a moment where a calendar has no place for it, and for a meeting of which
    the parts are events."""
    remark: str | None
    """What the calendar could not hold, in words."""

    @property
    def placed(self) -> Event | None:
        """Its event; `None` where a calendar has no place for it."""
        return None if self.event.moment is None else self.event

    @property
    def title(self) -> str:
        """What it is called, without the place in the programme that may stand before it."""
        return self.event.summary if self.item.number is None else self.item.title

    @property
    def within(self) -> Within:
        """What the sessions in it have from it; its days where they are certain."""
        item = self.item
        around, counted, parent = item.around, item.counted, item.parent
        if self.placed is not None:
            parent = self.placed.uid
            if (days := certain_days(item.when, counted)) is not None:
                around, counted = Around(days), counted or days
        return Within(item.venue, item.status, item.zone, around, counted, parent)


def entries(reading: Reading, domain: str) -> Iterator[Entry]:
    """Give an entry for the meeting, or each part of it, and for each session, in order.

    Args:
        reading: the meeting.
        domain: what stands behind the "@" of every UID.
    """
    parts = [_entry(reading, item, domain) for item in part_items(reading)]
    whole, wholes = meeting_item(reading), dict[str, Entry]()
    if any(entry.placed for entry in parts):
        meeting = _in_parts(reading, evolve(whole, around=_across(parts)), domain)
        wholes = {entry.item.id: entry for entry in parts}
    else:
        meeting = _entry(reading, whole, domain)
    sessions = _sessions(reading, domain, meeting, wholes)
    # Only now is it known which of them have no event of their own: they are described elsewhere.
    programme = Programme(reading, without_event(sessions))
    yield from _described(programme, parts)
    yield from [meeting] if wholes else _described(programme, [meeting])
    yield from _described(programme, sessions)


def without_event(entries: Iterable[Entry]) -> set[SessionId]:
    """Give the sessions among them that have no event of their own."""
    return {each.item.session.id for each in entries if each.item.session and not each.placed}


def _sessions(
    reading: Reading, domain: str, whole: Entry, parts: Mapping[str, Entry]
) -> list[Entry]:
    """Give the sessions in order, undescribed; where no part has an event, `parts` has none."""
    found, places = dict(parts), numbers(reading)
    is_alone = not parts and whole.placed is None
    for session, _, _ in reading.outline:
        above = found.get(session.part_of or session.part or "", whole)
        item = session_item(reading, session, places.get(session.id), above.within)
        if is_alone and item.parent is None:
            item = with_meeting(reading, item)
        found[session.id] = _entry(reading, item, domain)
    return [found[session.id] for session in reading.meeting.sessions]


def _described(programme: Programme, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Give entries with all that is known; what stands for its meeting has the words of both."""
    is_alone = any(entry.item.is_alone for entry in entries)
    whole = whole_meeting_description(programme) if is_alone else ""
    for entry in entries:
        known = description(programme, entry.item)
        if entry.item.is_alone:
            known = f"{known}\n\n{whole}"
        yield entry._replace(event=evolve(entry.event, description=known))


def _in_parts(reading: Reading, item: Item, domain: str) -> Entry:
    """Give a meeting of which the parts are events: where it stood as one, it says so by now."""
    event = Event(
        uid=uid(domain, reading.meeting.id),
        moment=None,
        summary=phrase("in_parts", item.title),
        status=Status.CANCELLED,
        blocks_time=False,
    )
    return Entry(item, event, None)


def _across(parts: Sequence[Entry]) -> Around:
    """Give the days from the first part to the last, for what may be in any of them.

    A part of which no day is certain gives none: what may be in any part may be on other days.
    """
    known = [days for entry in parts if entry.placed and (days := certain_days(entry.item.when))]
    first, last = min(days.first for days in known), max(days.last for days in known)
    return Around(WholeDays(first=first, last=last), are_all=len(known) == len(parts))


def uid(domain: str, *ids: str) -> str:
    """Give the UID of a meeting, or of something in it: made of stable ids only.

    The ids are joined by "+", which no id can hold: no two meetings make the same UID.

    Examples:
        >>> uid("example.org", "council-1", "opening")
        'council-1+opening@example.org'
    """
    return f"{'+'.join(filter(None, ids))}@{domain}"


def _entry(reading: Reading, item: Item, domain: str) -> Entry:
    """Give an item its place in the calendar, if there is one."""
    moment, remark = placement(item.when, item.around, item.zone, item.counted)
    remark = "; ".join(filter(None, (remark, item.doubt))) or None
    venue = item.venue
    links = () if venue is None else venue.online
    event = Event(
        uid=uid(domain, reading.meeting.id, item.id),
        moment=moment,
        summary=with_number(item.number, item.title, moment),
        parent=item.parent,
        status=item.status,
        blocks_time=_blocks_time(item.status, moment),
        location=location(reading, item),
        coordinates=None if item.is_online else coordinates(venue),
        link=page(reading.meeting),
        online=tuple(Conference(each.url, reading.text(each.title)) for each in links),
        contacts=item.contacts,
        stamp=_stamp(reading.meeting),
    )
    return Entry(item, event, remark)


def location(reading: Reading, item: Item) -> str:
    """Give the place from the room to the State, in words; empty where it is not known."""
    if item.is_online:
        return LABELS["online"]
    return listed((reading.text(item.room), venue_in_words(reading, item.venue)))


def _blocks_time(status: Status | None, moment: Moment | None) -> bool:
    """Whether a calendar should show its reader as busy: at firm times, not on whole days."""
    return status in (None, Status.CONFIRMED) and isinstance(moment, Times)


def coordinates(venue: Venue | None) -> Coordinates | None:
    """Give where on earth a place is, as far as that is stated."""
    if venue is None or venue.latitude is None or venue.longitude is None:
        return None
    return Coordinates.near(venue.latitude, venue.longitude)


def _stamp(meeting: Meeting) -> Stamp:
    """Give the moment of publication, where that is stated."""
    if meeting.release is None or meeting.release.published is None:
        return UNSTAMPED
    return Stamp(stamped=meeting.release.published, modified=meeting.release.published)


def page(meeting: Meeting) -> str | None:
    """Give the address of the first source that can be read on the web."""
    links = (source.link.url for source in meeting.sources if source.link is not None)
    return next((url for url in links if url.startswith(("http:", "https:"))), None)

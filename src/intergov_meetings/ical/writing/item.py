"""What of a meeting may become an event: the meeting, its parts, its sessions.

Here each gets its title and what it has from the whole that it is in.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple, final

from attrs import evolve, frozen

from intergov_meetings.ical.event import Status, WholeDays
from intergov_meetings.ical.writing.calendar_word import status_of
from intergov_meetings.ical.writing.contact import contacts
from intergov_meetings.ical.writing.description import (
    meeting_description,
    session_description,
)
from intergov_meetings.ical.writing.placement import Around
from intergov_meetings.ical.writing.programme import Programme, part_title
from intergov_meetings.ical.writing.whereabouts import zone_of
from intergov_meetings.model import Part, PartialDate, Session, Text, Venue, When
from intergov_meetings.model.calling_off import CALLED_OFF
from intergov_meetings.model.relocation import relocation
from intergov_meetings.wording import Reading, is_moved_away, planned, session_name
from intergov_meetings.wording.where import place_of

_MOVED_AWAY: Final = "it was moved, and its new day is not stated"


@final
@frozen(kw_only=True)
class Item:
    """The meeting, a part of it or a session."""

    id: str
    """Its id in the meeting; empty for the meeting itself."""
    session: Session | None = None
    """The session, where it is one."""
    part: Part | None = None
    """The part of the meeting, where it is one."""
    title: str
    """What it is called."""
    number: str | None = None
    """Its place in the programme."""
    when: When | None
    """When it is, or was to be if it is called off."""
    status: Status | None
    """How firm it is."""
    venue: Venue | None
    """Where it is, as stated; of what is held online, only the links to join it hold."""
    is_online: bool = False
    """Whether it is held online and not in a place."""
    room: Text | None = None
    """The room there, where that is stated apart from the place."""
    contacts: tuple[str, ...] = ()
    """Whom to ask."""
    around: Around | None = None
    """The days of the whole, where they are certain."""
    counted: WholeDays | None = None
    """The days from which "day 2" is counted."""
    zone: str | None
    """The zone of the place, for times that are stated without one."""
    parent: str | None = None
    """The UID of the whole, where that is in the calendar."""
    doubt: str | None = None
    """What makes its days uncertain, though those of the whole are known."""
    is_alone: bool = False
    """Whether it is a session that stands for its meeting as well, which has no event."""

    @property
    def only_day(self) -> PartialDate | None:
        """The day of the whole, where it must be on that."""
        only_day = None if self.around is None else self.around.only_day
        return None if only_day is None else PartialDate.of(only_day)


class Within(NamedTuple):
    """What a session has from the meeting, the part or the session that it is in."""

    venue: Venue | None
    """Where that is held."""
    status: Status | None
    """How firm that is."""
    zone: str | None
    """The zone of the place."""
    around: Around | None
    """The days of it, where they are certain."""
    counted: WholeDays | None
    """The days of the meeting or its part, where they are certain."""
    uid: str | None
    """Its UID, or that of the nearest whole that is in the calendar."""


def meeting_item(reading: Reading) -> Item:
    """Give the meeting as one item."""
    meeting = reading.meeting
    return Item(
        id="",
        title=reading.text(meeting.title),
        when=planned(meeting),
        status=status_of(meeting.current_plan_state, None),
        venue=meeting.venue,
        is_online=relocation(meeting, meeting).is_online,
        zone=zone_of(meeting.venue, None, None),
        contacts=tuple(contacts(reading, meeting.organizers)),
    )


def part_items(reading: Reading) -> Iterator[Item]:
    """Give each of the parts in which the meeting is held."""
    meeting = reading.meeting
    whole = zone_of(meeting.venue, None, None)
    for part in meeting.parts:
        yield Item(
            id=part.id,
            part=part,
            title=f"{reading.text(meeting.title)} ({part_title(reading, part)})",
            when=part.when,
            status=status_of(meeting.current_plan_state, None),
            venue=place_of(part, meeting.venue),
            is_online=relocation(meeting, part).is_online,
            zone=zone_of(part.venue, meeting.venue, whole),
            contacts=tuple(contacts(reading, meeting.organizers)),
        )


def session_item(reading: Reading, session: Session, number: str | None, within: Within) -> Item:
    """Give a session.

    Args:
        reading: the meeting.
        session: the session.
        number: its place in the programme, where that is stated.
        within: what it has from the whole that it is in.
    """
    around = within.around
    venue = place_of(session, within.venue)
    doubt = _MOVED_AWAY if is_moved_away(session) else None
    if doubt is not None and session.current_plan_state in CALLED_OFF:
        around = None
    return Item(
        id=session.id,
        session=session,
        title=session_name(reading, session),
        number=number,
        when=planned(session),
        status=status_of(session.current_plan_state, within.status),
        venue=venue,
        is_online=relocation(reading.meeting, session).is_online,
        zone=zone_of(venue, within.venue, within.zone),
        room=session.room,
        contacts=tuple(contacts(reading, session.organizers)),
        around=around,
        counted=within.counted,
        parent=within.uid,
        doubt=doubt,
    )


def with_meeting(reading: Reading, item: Item) -> Item:
    """Give a session that stands for its meeting as well, where that has no event of its own.

    Every such session does: whoever opens or is sent one of them may never see another.
    """
    organizing = contacts(reading, reading.meeting.organizers)
    return evolve(item, is_alone=True, contacts=tuple(dict.fromkeys((*item.contacts, *organizing))))


def description(programme: Programme, item: Item) -> str:
    """Give everything that is known of an item."""
    if item.session is None:
        return meeting_description(programme, item.part)
    return session_description(
        programme.reading, item.session, item.when or item.only_day, item.venue, item.number
    )

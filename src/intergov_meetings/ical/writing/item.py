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
from intergov_meetings.model import PartialDate, Session, Text, Venue, When
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
    description: str
    """Everything that is known."""
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


def meeting_item(programme: Programme) -> Item:
    """Give the meeting as one item."""
    reading = programme.reading
    meeting = reading.meeting
    return Item(
        id="",
        title=reading.text(meeting.title),
        when=planned(meeting),
        status=status_of(meeting.current_plan_state, None),
        venue=meeting.venue,
        is_online=relocation(meeting, meeting).is_online,
        zone=zone_of(meeting.venue, None, None),
        description=meeting_description(programme),
        contacts=tuple(contacts(reading, meeting.organizers)),
    )


def part_items(programme: Programme) -> Iterator[Item]:
    """Give each of the parts in which the meeting is held."""
    reading = programme.reading
    meeting = reading.meeting
    whole = zone_of(meeting.venue, None, None)
    for part in meeting.parts:
        yield Item(
            id=part.id,
            title=f"{reading.text(meeting.title)} ({part_title(reading, part)})",
            when=part.when,
            status=status_of(meeting.current_plan_state, None),
            venue=place_of(part, meeting.venue),
            is_online=relocation(meeting, part).is_online,
            zone=zone_of(part.venue, meeting.venue, whole),
            description=meeting_description(programme, part),
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
    when, around = planned(session), within.around
    venue = place_of(session, within.venue)
    doubt = _MOVED_AWAY if is_moved_away(session) else None
    if doubt is not None and session.current_plan_state in CALLED_OFF:
        around = None
    only_day = None if around is None else around.only_day
    one_day = None if only_day is None else PartialDate.of(only_day)
    return Item(
        id=session.id,
        session=session,
        title=session_name(reading, session),
        number=number,
        when=when,
        status=status_of(session.current_plan_state, within.status),
        venue=venue,
        is_online=relocation(reading.meeting, session).is_online,
        zone=zone_of(venue, within.venue, within.zone),
        room=session.room,
        description=session_description(reading, session, when or one_day, venue, number),
        contacts=tuple(contacts(reading, session.organizers)),
        around=around,
        counted=within.counted,
        parent=within.uid,
        doubt=doubt,
    )


def with_meeting(reading: Reading, item: Item, whole: str) -> Item:
    """Give a session with what is known of its meeting, where that has no event of its own.

    Every such session has it: whoever opens or is sent one of them may never see another.

    Args:
        reading: the meeting.
        item: the session.
        whole: the description of the meeting.
    """
    organizing = contacts(reading, reading.meeting.organizers)
    return evolve(
        item,
        description=f"{item.description}\n\n{whole}",
        contacts=tuple(dict.fromkeys((*item.contacts, *organizing))),
    )

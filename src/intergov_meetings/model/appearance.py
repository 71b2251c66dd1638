"""Somebody's part in the meeting or in a session: who, as what, for whom."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import AgendaItemId, PartyId, SeriesId
from intergov_meetings.model.participant import Participant
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.model.when import When
from intergov_meetings.vocabulary import (
    AttendanceMode,
    MeetingFunction,
    ParticipationState,
)


@final
@frozen(kw_only=True)
class Appearance(Record):
    """A part in the proceedings; the order of appearances is the order of speaking as printed."""

    who: Participant
    """Who appears."""
    functions: tuple[MeetingFunction, ...] = ()
    """As what, several at once if need be; empty where the paper does not say."""
    functions_printed: Line | None = None
    """The functions as printed ("remarks")."""
    on_behalf_of: tuple[PartyId, ...] = ()
    """The parties spoken for, where that is not the speaker's own."""
    read_by: Participant | None = None
    """Who reads it out in the place of `who`."""
    participation: ParticipationState = ParticipationState.UNKNOWN
    """How far it has come: expected, accepted …"""
    participation_printed: Line | None = None
    """How far it has come, as printed ("to be confirmed")."""
    mode: AttendanceMode | None = None
    """In the room, online, or in writing."""
    subject: Text | None = field(default=None, converter=as_optional_text)
    """What it is about."""
    series: tuple[SeriesId, ...] = ()
    """Of which of a joint meeting's series; empty: of the meeting as a whole."""
    when: When | None = None
    """When it is due."""
    agenda_items: tuple[AgendaItemId, ...] = ()
    """The items of the agenda it is under."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

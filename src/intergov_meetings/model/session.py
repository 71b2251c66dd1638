"""Sessions: the pieces of a meeting's programme."""

from collections.abc import Iterable
from datetime import datetime
from typing import final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.appearance import Appearance
from intergov_meetings.model.decision import (
    Decision,
    conduct_state_after,
    plan_faults,
    plan_state_after,
)
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import (
    AgendaItemId,
    DocumentId,
    PartId,
    SeriesId,
    SessionId,
)
from intergov_meetings.model.organizer import Organizer
from intergov_meetings.model.phase import phase_of
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import LanguageTag, Line
from intergov_meetings.model.shape import fault
from intergov_meetings.model.source import Citation, OpenList
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.model.venue import Venue
from intergov_meetings.model.when import When
from intergov_meetings.vocabulary import (
    Access,
    AttendanceMode,
    Audience,
    ConductState,
    Phase,
    PlanState,
    SessionType,
)


@final
@frozen(kw_only=True)
class Session(Record):
    """A piece of the programme. It needs neither a title nor a time to have its place there."""

    id: SessionId
    """The id of the session; it stays when the session is moved or renamed."""
    title: Text | None = field(default=None, converter=as_optional_text)
    """The title; `None` where the paper only says what the session is about."""
    subject: Text | None = field(default=None, converter=as_optional_text)
    """What it is about or dedicated to."""
    number: Line | None = None
    """The number as printed ("Session 2", "3rd plenary meeting")."""
    type: SessionType | None = None
    """What kind of session it is."""
    type_printed: Line | None = None
    """The kind as printed."""
    order_stated: bool = True
    """Whether its place in the programme is stated; if not, its place in the tuple says nothing."""
    part_of: SessionId | None = None
    """The session that this one is a part of."""
    parallel_to: tuple[SessionId, ...] = ()
    """Sessions said to be held at the same time."""
    part: PartId | None = None
    """The part of the meeting it belongs to, where the meeting is held in several."""
    series: tuple[SeriesId, ...] = ()
    """Of which of a joint meeting's series it is a session; empty: of the meeting as a whole."""
    when: When | None = None
    """When it is held; `None` where that is not stated."""
    venue: Venue | None = None
    """Where, if not at the venue of the meeting."""
    room: Text | None = field(default=None, converter=as_optional_text)
    """The room at the venue."""
    mode: AttendanceMode | None = None
    """In the room, online, or both."""
    mode_printed: Line | None = None
    """The mode as printed."""
    access: Access | None = None
    """Who may attend."""
    access_printed: Line | None = None
    """Who may attend, as printed."""
    languages: tuple[LanguageTag, ...] = ()
    """The languages of the session, interpretation included."""
    plan_state: PlanState | None = None
    """How firm the plan is; `None`: as the decisions say, else not stated."""
    plan_state_printed: Line | None = None
    """How firm the plan is, as printed ("dates to be confirmed")."""
    decisions: tuple[Decision, ...] = ()
    """What was decided about it and what happened to it, the oldest first."""
    organizers: tuple[Organizer, ...] = ()
    """Who organizes this session, where it is not who organizes the meeting."""
    appearances: tuple[Appearance, ...] = ()
    """Who presides, speaks and takes part, in printed order."""
    agenda_items: tuple[AgendaItemId, ...] = ()
    """The items of the agenda that it deals with."""
    documents: tuple[DocumentId, ...] = ()
    """The documents before it."""
    audience: Audience = Audience.PUBLIC
    """Who may know of it at all."""
    open_lists: tuple[OpenList, ...] = ()
    """Which of the lists here are declared incomplete."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

    def _faults(self) -> Iterable[Fault]:
        if self.id in (self.part_of, *self.parallel_to):
            yield fault(
                "/part_of" if self.part_of else "/parallel_to",
                "another session",
                self.id,
            )
        if self.room is not None and self.venue is not None and self.venue.room is not None:
            yield fault("/room", "no room beside the room of the venue", self.room.text)
        yield from plan_faults(self.plan_state, self.decisions)

    @property
    def current_plan_state(self) -> PlanState | None:
        """How firm the plan is by now; `None` where nothing says so."""
        return self.plan_state or plan_state_after(self.decisions)

    @property
    def conduct_state(self) -> ConductState | None:
        """The last recorded fact of its conduct; `None` where none is recorded."""
        return conduct_state_after(self.decisions)

    def phase(self, now: datetime) -> Phase:
        """Say whether the session is upcoming, under way or over at a moment.

        A date without a zone is read where the session has a venue of its own, else anywhere.

        Args:
            now: the moment, with its zone.

        Raises:
            ValueError: where `now` has no zone.
        """
        zone = None if self.venue is None else self.venue.zone
        return phase_of([(self.when, zone)], self.current_plan_state, self.decisions, now)

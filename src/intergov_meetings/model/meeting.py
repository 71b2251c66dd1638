"""The meeting: the root that holds all records, and the usual questions to it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Final, final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.agenda import Agenda, AgendaItem
from intergov_meetings.model.appearance import Appearance
from intergov_meetings.model.calling_off import sessions_called_off
from intergov_meetings.model.decision import (
    Decision,
    conduct_state_after,
    plan_faults,
    plan_state_after,
)
from intergov_meetings.model.delegation import Delegation
from intergov_meetings.model.document import Document
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.group import ParticipantGroup
from intergov_meetings.model.identifier import (
    MeetingId,
    PartyId,
    SessionId,
)
from intergov_meetings.model.index import Tables, grouped
from intergov_meetings.model.integrity import integrity_faults
from intergov_meetings.model.look_up import LookUps
from intergov_meetings.model.mandate import Mandate, Objective
from intergov_meetings.model.organizer import Organizer
from intergov_meetings.model.part import Part
from intergov_meetings.model.participant import Participant
from intergov_meetings.model.party import Party
from intergov_meetings.model.person import Person
from intergov_meetings.model.phase import phase_of
from intergov_meetings.model.record import BetweenFields
from intergov_meetings.model.related_meeting import RelatedMeeting
from intergov_meetings.model.release import Release
from intergov_meetings.model.rule import LanguageTag, Line
from intergov_meetings.model.series import Occurrence, Series
from intergov_meetings.model.session import Session
from intergov_meetings.model.source import Citation, OpenList, Source
from intergov_meetings.model.text import Text, as_optional_text, as_text
from intergov_meetings.model.venue import Venue
from intergov_meetings.model.when import When
from intergov_meetings.vocabulary import (
    Access,
    AttendanceMode,
    ConductState,
    MeetingFunction,
    MeetingKind,
    OrganizerRole,
    Phase,
    PlanState,
)

_SILENT: Final = frozenset({MeetingFunction.INTERPRETER, MeetingFunction.NOTE_TAKER})


@final
@frozen(kw_only=True)
class Meeting(LookUps):
    """An intergovernmental meeting as its sources describe it; what they do not say is `None`.

    Examples:
        >>> Meeting(id=MeetingId("council-1"), title="First meeting").venue is None
        True
    """

    id: MeetingId
    """The id of the meeting, stable over all releases of its description."""
    title: Text = field(converter=as_text)
    """The title as printed."""
    kind: MeetingKind | None = None
    """What kind of meeting it is."""
    kind_printed: Line | None = None
    """The kind as printed."""
    extraordinary: bool = False
    """It is held outside the normal cycle of its body."""
    theme: Text | None = field(default=None, converter=as_optional_text)
    """The theme or motto."""
    occurrences: tuple[Occurrence, ...] = ()
    """Its place in each of the series it belongs to."""
    body: PartyId | None = None
    """The body that meets, where the meeting belongs to no series of that body."""
    plan_state: PlanState | None = None
    """How firm the plan is; `None`: as the decisions say, else not stated."""
    plan_state_printed: Line | None = None
    """How firm the plan is, as printed ("dates to be confirmed")."""
    when: When | None = None
    """When it is held; `None` where that is not stated."""
    venue: Venue | None = None
    """Where it is held; `None` where that is not stated."""
    place_and_date_line: Line | None = None
    """The line of place and date as printed ("14 MAY 2024 | TASHKENT")."""
    mode: AttendanceMode | None = None
    """In the room, online, or both."""
    mode_printed: Line | None = None
    """The mode as printed."""
    access: Access | None = None
    """Who may attend."""
    access_printed: Line | None = None
    """Who may attend, as printed."""
    working_languages: tuple[LanguageTag, ...] = ()
    """The languages of the meeting."""
    parts: tuple[Part, ...] = ()
    """The stretches in which it is open, where there are several."""
    decisions: tuple[Decision, ...] = ()
    """What was decided about it and what happened to it, the oldest first."""
    organizers: tuple[Organizer, ...] = ()
    """Who organizes, in printed order."""
    delegations: tuple[Delegation, ...] = ()
    """The delegations, in printed order."""
    groups: tuple[ParticipantGroup, ...] = ()
    """Participants who are described and not named."""
    appearances: tuple[Appearance, ...] = ()
    """Officers and others with a part in the whole meeting."""
    sessions: tuple[Session, ...] = ()
    """The programme, in printed order, parts of sessions after their whole."""
    agenda: Agenda | None = None
    """The agenda."""
    documents: tuple[Document, ...] = ()
    """The documents of the meeting."""
    mandates: tuple[Mandate, ...] = ()
    """How the meeting and its body came about."""
    objectives: tuple[Objective, ...] = ()
    """What the meeting is to bring about."""
    related_meetings: tuple[RelatedMeeting, ...] = ()
    """Other meetings that it is connected with."""
    series: tuple[Series, ...] = ()
    """The series that are referred to."""
    parties: tuple[Party, ...] = ()
    """The States and organizations that are referred to."""
    people: tuple[Person, ...] = ()
    """The people who are referred to."""
    sources: tuple[Source, ...] = ()
    """The papers that state what is said here."""
    release: Release | None = None
    """Which state of the description this is."""
    open_lists: tuple[OpenList, ...] = ()
    """Which of the lists here are declared incomplete."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

    def _faults(self) -> Iterable[Fault]:
        return plan_faults(self.plan_state, self.decisions)

    @classmethod
    def own_rules(cls) -> tuple[BetweenFields, ...]:
        """Give the rules of a meeting: its own, and that its records fit each other."""
        return (*super().own_rules(), integrity_faults)

    @cached_property
    def _made_tables(self) -> Tables:
        return Tables.of(self)

    def _tables(self) -> Tables:
        return self._made_tables

    def speakers(self) -> tuple[Participant, ...]:
        """Give everyone who appears in a session, named or not, in order and once.

        Interpreters and note-takers are there, and do not speak for themselves.
        """
        appearing = (item for session in self.sessions for item in session.appearances)
        speaking = (item.who for item in appearing if not _SILENT.issuperset(item.functions or "-"))
        return tuple(dict.fromkeys(speaking))

    def organizers_by_role(self) -> Mapping[OrganizerRole, tuple[Organizer, ...]]:
        """Give the organizers of each role in printed order."""
        return grouped(self.organizers, lambda organizer: (organizer.role,))

    def host_countries(self) -> tuple[PartyId, ...]:
        """Name the host country, or several of a meeting held by several; none if not stated."""
        hosts = self.organizers_by_role().get(OrganizerRole.HOST_COUNTRY, ())
        return tuple(host.party for host in hosts)

    @property
    def agenda_items(self) -> tuple[AgendaItem, ...]:
        """The items of the agenda, none where there is no agenda."""
        return () if self.agenda is None else self.agenda.items

    @property
    def current_plan_state(self) -> PlanState | None:
        """How firm the plan is by now; `None` where nothing says so."""
        return self.plan_state or plan_state_after(self.decisions)

    @property
    def conduct_state(self) -> ConductState | None:
        """The last recorded fact of its conduct; `None` where none is recorded."""
        return conduct_state_after(self.decisions)

    def called_off(self) -> frozenset[SessionId]:
        """Name the sessions that are cancelled or postponed, if only with their whole."""
        return sessions_called_off(self.current_plan_state, self.sessions, self.sessions_within)

    def phase(self, now: datetime) -> Phase:
        """Say where a moment lies; one without a zone raises `ValueError`."""
        dated = any(part.when is not None for part in self.parts)
        stretches = [(part.when, part.venue or self.venue) for part in self.parts if dated]
        held = [
            (when, None if venue is None else venue.zone)
            for when, venue in stretches or [(self.when, self.venue)]
        ]
        return phase_of(held, self.current_plan_state, self.decisions, now)

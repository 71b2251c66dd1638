"""The usual questions to a meeting: what has this id, who appears where, what belongs together."""

from abc import abstractmethod
from typing import get_args

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model.agenda import AgendaItem
from intergov_meetings.model.delegation import Delegation
from intergov_meetings.model.document import Document
from intergov_meetings.model.group import ParticipantGroup
from intergov_meetings.model.identifier import (
    AgendaItemId,
    DelegationId,
    DocumentId,
    GroupId,
    PartId,
    PartyId,
    PersonId,
    RelatedMeetingId,
    SessionId,
    SourceId,
)
from intergov_meetings.model.index import Tables, people_of
from intergov_meetings.model.part import Part
from intergov_meetings.model.participant import Participant
from intergov_meetings.model.party import Party
from intergov_meetings.model.person import Person
from intergov_meetings.model.record import Record
from intergov_meetings.model.related_meeting import RelatedMeeting
from intergov_meetings.model.series import Occurrence, Series
from intergov_meetings.model.session import Session
from intergov_meetings.model.source import Source


class LookUps(Record):
    """Look-ups in constant time, or in the size of the answer.

    Where a record is asked for by an id that no record has, `UnknownIdError` is raised.
    """

    __slots__ = ()

    @abstractmethod
    def _tables(self) -> Tables:
        """The tables to look things up in; a meeting makes them once."""

    def party(self, id: PartyId) -> Party:
        """Give the State or organization with an id, or raise `UnknownIdError`."""
        return self._tables().parties[id]

    def person(self, id: PersonId) -> Person:
        """Give the person with an id, or raise `UnknownIdError`."""
        return self._tables().people[id]

    def delegation(self, id: DelegationId) -> Delegation:
        """Give the delegation with an id, or raise `UnknownIdError`."""
        return self._tables().delegations[id]

    def group(self, id: GroupId) -> ParticipantGroup:
        """Give the described group with an id, or raise `UnknownIdError`."""
        return self._tables().groups[id]

    def session(self, id: SessionId) -> Session:
        """Give the session with an id, or raise `UnknownIdError`."""
        return self._tables().sessions[id]

    def part(self, id: PartId) -> Part:
        """Give the part of the meeting with an id, or raise `UnknownIdError`."""
        return self._tables().parts[id]

    def agenda_item(self, id: AgendaItemId) -> AgendaItem:
        """Give the item of the agenda with an id, or raise `UnknownIdError`."""
        return self._tables().agenda_items[id]

    def related_meeting(self, id: RelatedMeetingId) -> RelatedMeeting:
        """Give the reference to another meeting with an id, or raise `UnknownIdError`."""
        return self._tables().related_meetings[id]

    def series_of(self, occurrence: Occurrence) -> Series:
        """Give the series in which an occurrence is."""
        refuse_another_type("occurrence", occurrence, Occurrence)
        return self._tables().series[occurrence.series]

    def document(self, id: DocumentId) -> Document:
        """Give the document with an id, or raise `UnknownIdError`."""
        return self._tables().documents[id]

    def source(self, id: SourceId) -> Source:
        """Give the source with an id, or raise `UnknownIdError`."""
        return self._tables().sources[id]

    def delegations_of(self, party: PartyId) -> tuple[Delegation, ...]:
        """Give the delegations that represent a party; most often one, or none."""
        refuse_another_type("party", party, str)
        return self._tables().delegations_of.get(party, ())

    def delegation_of(self, party: PartyId) -> Delegation | None:
        """Give the delegation that represents a party, the first listed if there are several."""
        return next(iter(self.delegations_of(party)), None)

    def sessions_of(self, person: PersonId) -> tuple[Session, ...]:
        """Give the sessions in which a person appears, or reads for somebody else."""
        refuse_another_type("person", person, str)
        return self._tables().sessions_of.get(person, ())

    def sessions_within(self, session: SessionId | None) -> tuple[Session, ...]:
        """Give the parts of a session in order; of `None`, the sessions that are no part."""
        refuse_another_type("session", session, str, type(None))
        return self._tables().parts_of.get(session, ())

    def people_of(self, who: Participant) -> tuple[PersonId, ...]:
        """Name the people meant: a person, or whoever is named to hold a function.

        Raises:
            TypeError: where somebody is meant otherwise, such as by an id.
        """
        refuse_another_type("who", who, *get_args(Participant))
        return people_of(who, self._tables().holders)

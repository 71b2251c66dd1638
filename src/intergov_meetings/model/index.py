"""Tables for look-ups in a meeting: made once, in one pass each, and asked in constant time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Generic, NamedTuple, Protocol, TypeVar

from intergov_meetings.errors import UnknownIdError
from intergov_meetings.model.agenda import AgendaItem
from intergov_meetings.model.appearance import Appearance
from intergov_meetings.model.delegation import Delegation
from intergov_meetings.model.document import Document
from intergov_meetings.model.group import ParticipantGroup
from intergov_meetings.model.identifier import PartyId, PersonId, SessionId
from intergov_meetings.model.part import Part
from intergov_meetings.model.participant import MemberReference, Participant, PersonReference
from intergov_meetings.model.party import Party
from intergov_meetings.model.person import Person
from intergov_meetings.model.related_meeting import RelatedMeeting
from intergov_meetings.model.series import Series
from intergov_meetings.model.session import Session
from intergov_meetings.model.source import Source


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_Named = TypeVar("_Named", bound=_Identified)
_Record = TypeVar("_Record")
_Key = TypeVar("_Key")


class Table(Generic[_Named]):
    """Records by their ids."""

    __slots__ = ("_kind", "_records")

    def __init__(self, kind: str, records: Iterable[_Named]) -> None:
        """Make the table.

        Args:
            kind: what the records are, for messages ("party").
            records: the records, each id once.
        """
        self._kind = kind
        self._records = {record.id: record for record in records}

    def __getitem__(self, asked: str) -> _Named:
        """Give the record with an id.

        Raises:
            UnknownIdError: where there is none; it names the nearest ids.
        """
        try:
            return self._records[asked]
        except (KeyError, TypeError):
            # A lazy door: only mistakes pay for difflib.
            from difflib import get_close_matches  # noqa: PLC0415

            nearest = get_close_matches(str(asked), self._records)
            raise UnknownIdError(self._kind, str(asked), nearest) from None


Holders = Mapping[MemberReference, tuple[PersonId, ...]]


class _Holder(Protocol):
    """What holds the records: a meeting."""

    @property
    def parties(self) -> tuple[Party, ...]: ...
    @property
    def people(self) -> tuple[Person, ...]: ...
    @property
    def delegations(self) -> tuple[Delegation, ...]: ...
    @property
    def groups(self) -> tuple[ParticipantGroup, ...]: ...
    @property
    def sessions(self) -> tuple[Session, ...]: ...
    @property
    def parts(self) -> tuple[Part, ...]: ...
    @property
    def agenda_items(self) -> tuple[AgendaItem, ...]: ...
    @property
    def documents(self) -> tuple[Document, ...]: ...
    @property
    def related_meetings(self) -> tuple[RelatedMeeting, ...]: ...
    @property
    def series(self) -> tuple[Series, ...]: ...
    @property
    def sources(self) -> tuple[Source, ...]: ...


class Tables(NamedTuple):
    """The tables of one meeting."""

    parties: Table[Party]
    people: Table[Person]
    delegations: Table[Delegation]
    groups: Table[ParticipantGroup]
    sessions: Table[Session]
    parts: Table[Part]
    agenda_items: Table[AgendaItem]
    documents: Table[Document]
    related_meetings: Table[RelatedMeeting]
    series: Table[Series]
    sources: Table[Source]
    holders: Holders
    """By a function in a delegation: the people named to hold it."""
    delegations_of: Mapping[PartyId, tuple[Delegation, ...]]
    """By the party represented."""
    sessions_of: Mapping[PersonId, tuple[Session, ...]]
    """By the people who appear."""
    parts_of: Mapping[SessionId | None, tuple[Session, ...]]
    """By the session of which they are parts."""

    @classmethod
    def of(cls, meeting: _Holder) -> "Tables":
        """Make the tables of a meeting."""
        holders = _holders(meeting.delegations)
        return cls(
            parties=Table("party", meeting.parties),
            people=Table("person", meeting.people),
            delegations=Table("delegation", meeting.delegations),
            holders=holders,
            groups=Table("group", meeting.groups),
            sessions=Table("session", meeting.sessions),
            parts=Table("part", meeting.parts),
            agenda_items=Table("agenda item", meeting.agenda_items),
            documents=Table("document", meeting.documents),
            related_meetings=Table("related meeting", meeting.related_meetings),
            series=Table("series", meeting.series),
            sources=Table("source", meeting.sources),
            delegations_of=grouped(meeting.delegations, lambda held: (held.party,)),
            sessions_of=grouped(
                meeting.sessions, lambda held: people_in(held.appearances, holders)
            ),
            parts_of=grouped(meeting.sessions, lambda held: (held.part_of,)),
        )


def grouped(
    records: Iterable[_Record], keys: Callable[[_Record], Iterable[_Key]]
) -> Mapping[_Key, tuple[_Record, ...]]:
    """Give a table of records by each of their keys, in the order of the records."""
    table: defaultdict[_Key, list[_Record]] = defaultdict(list)
    for record in records:
        for key in dict.fromkeys(keys(record)):
            table[key].append(record)
    return {key: tuple(found) for key, found in table.items()}


def people_of(who: Participant | None, holders: Holders) -> tuple[PersonId, ...]:
    """Name the people meant: a person, or whoever is named to hold a function in a delegation."""
    if isinstance(who, PersonReference):
        return (who.person,)
    return holders.get(who, ()) if isinstance(who, MemberReference) else ()


def people_in(appearances: Iterable[Appearance], holders: Holders) -> Iterable[PersonId]:
    """Name the people who appear, or read for somebody who does."""
    for appearance in appearances:
        yield from people_of(appearance.who, holders)
        yield from people_of(appearance.read_by, holders)


def _holders(delegations: Iterable[Delegation]) -> Holders:
    table: defaultdict[MemberReference, list[PersonId]] = defaultdict(list)
    for delegation in delegations:
        for member in delegation.members:
            if member.person is not None:
                table[MemberReference(delegation.id, member.function)].append(member.person)
    return {reference: tuple(people) for reference, people in table.items()}

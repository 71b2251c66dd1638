"""Tables for look-ups in a meeting: made once, in one pass each, and asked in constant time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Generic, NamedTuple, Protocol, TypeVar

from intergov_meetings.errors import UnknownIdError
from intergov_meetings.model.appearance import Appearance
from intergov_meetings.model.delegation import Delegation
from intergov_meetings.model.document import Document
from intergov_meetings.model.group import ParticipantGroup
from intergov_meetings.model.identifier import PartyId, PersonId, SessionId
from intergov_meetings.model.participant import PersonReference
from intergov_meetings.model.party import Party
from intergov_meetings.model.person import Person
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
        except KeyError:
            # A lazy door: only mistakes pay for difflib.
            from difflib import get_close_matches  # noqa: PLC0415

            nearest = get_close_matches(str(asked), self._records)
            raise UnknownIdError(self._kind, asked, nearest) from None


class Tables(NamedTuple):
    """The tables of one meeting."""

    parties: Table[Party]
    people: Table[Person]
    delegations: Table[Delegation]
    groups: Table[ParticipantGroup]
    sessions: Table[Session]
    documents: Table[Document]
    sources: Table[Source]
    delegations_of: Mapping[PartyId, tuple[Delegation, ...]]
    """By the party represented."""
    sessions_of: Mapping[PersonId, tuple[Session, ...]]
    """By the people who appear."""
    parts_of: Mapping[SessionId | None, tuple[Session, ...]]
    """By the session of which they are parts."""

    @classmethod
    def of(
        cls,
        parties: Iterable[Party],
        people: Iterable[Person],
        delegations: Iterable[Delegation],
        groups: Iterable[ParticipantGroup],
        sessions: Iterable[Session],
        documents: Iterable[Document],
        sources: Iterable[Source],
    ) -> "Tables":
        """Make the tables of these records."""
        return cls(
            parties=Table("party", parties),
            people=Table("person", people),
            delegations=Table("delegation", delegations),
            groups=Table("group", groups),
            sessions=Table("session", sessions),
            documents=Table("document", documents),
            sources=Table("source", sources),
            delegations_of=grouped(delegations, lambda delegation: (delegation.party,)),
            sessions_of=grouped(sessions, lambda session: people_in(session.appearances)),
            parts_of=grouped(sessions, lambda session: (session.part_of,)),
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


def people_in(appearances: Iterable[Appearance]) -> Iterable[PersonId]:
    """Name the people who appear, or read for somebody who does."""
    for appearance in appearances:
        for who in (appearance.who, appearance.read_by):
            if isinstance(who, PersonReference):
                yield who.person

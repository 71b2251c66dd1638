"""What the records of a meeting mention, gathered to be asked at once whether they fit each other.

Nearly every meeting is whole, and large ones are read often: so each question is put to all records
of a kind together and answered with yes or no. Where the answer is no, `integrity` looks anew,
record by record, and says what is wrong and where.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any, Final, NewType, final

from intergov_meetings.model.agenda import AgendaItem
from intergov_meetings.model.appearance import Appearance
from intergov_meetings.model.delegation import Delegation
from intergov_meetings.model.document import Document
from intergov_meetings.model.group import ParticipantGroup
from intergov_meetings.model.participant import MemberReference
from intergov_meetings.model.party import Organization
from intergov_meetings.model.reference import by_class, id_fields, mentioning_fields, stated
from intergov_meetings.model.series import Occurrence, Series
from intergov_meetings.model.session import Session
from intergov_meetings.model.venue import Venue

DEEPEST: Final = 32
"""How many levels of parts within parts there may be."""

Nested = Organization | Delegation | ParticipantGroup | Session | Series | AgendaItem
"""The records that may be parts of others of their kind."""

_NESTED: Final = (Organization, Delegation, ParticipantGroup, Session, Series, AgendaItem)
_OF_SERIES: Final = (Session, Delegation, Appearance, AgendaItem, Document)

ASKED: Final = frozenset({*_NESTED, *_OF_SERIES, MemberReference, Venue})
"""The classes whose records are gathered; of all others, their ids are."""


@final
class Census:
    """The ids and the records of one meeting, in no order; who gathers them fills it."""

    __slots__ = ("given", "held", "mentioned")

    given: defaultdict[NewType, list[str]]
    """By kind: the ids that records have."""
    mentioned: defaultdict[NewType, set[str]]
    """By kind: the ids by which records refer to others."""
    held: defaultdict[type[Any], list[Any]]
    """By class: the records, as far as the class is one of `ASKED`."""

    def __init__(self) -> None:
        self.given = defaultdict(list)
        self.mentioned = defaultdict(set)
        self.held = defaultdict(list)

    @classmethod
    def of(cls, meeting: Any) -> "Census":
        """Gather what is in a meeting, level by level."""
        census = cls()
        for kind, records in by_class(meeting, mentioning_fields):
            census._add(kind, records)
        return census

    def _add(self, kind: type[Any], records: list[Any]) -> None:
        if kind in ASKED:
            self.held[kind] += records
        for name, id_kind in id_fields(kind).items():
            if name == "id":
                self.given[id_kind] += map(attrgetter("id"), records)
            else:
                self.mentioned[id_kind].update(stated(kind, records, name))

    def is_whole(self, occurrences: Iterable[Occurrence]) -> bool:
        """Whether nothing is wrong between the records of the meeting.

        Args:
            occurrences: the places of the meeting itself in series.
        """
        return (
            self.ids_lead_somewhere()
            and self.states_are_states()
            and self.functions_are_held()
            and self.series_are_own(occurrences)
            and not self.endless()
        )

    def ids_lead_somewhere(self) -> bool:
        """Whether each id is given once, and each reference leads to a record of its kind."""
        known = {kind: set(ids) for kind, ids in self.given.items()}
        everything = set[str]().union(*known.values())
        return len(everything) == sum(map(len, self.given.values())) and all(
            ids <= known.get(kind, set()) for kind, ids in self.mentioned.items()
        )

    def states_are_states(self) -> bool:
        """Whether no body or place is said to be in a State that is none."""
        bodies = {body.id for body in self.held[Organization]}
        placed = (*self.held[Organization], *self.held[Venue])
        return bodies.isdisjoint(record.state for record in placed)

    def functions_are_held(self) -> bool:
        """Whether a member of the delegation has each function that is referred to."""
        references = self.held[MemberReference]
        return not references or {(meant.delegation, meant.function) for meant in references} <= {
            (delegation.id, member.function)
            for delegation in self.held[Delegation]
            for member in delegation.members
        }

    def series_are_own(self, occurrences: Iterable[Occurrence]) -> bool:
        """Whether the meeting has a place in each series that a part of it is said to be of.

        Args:
            occurrences: the places of the meeting itself in series.
        """
        own = {held.series for held in occurrences}
        foreign = {series.id for series in self.held[Series]} - own
        return not foreign or foreign.isdisjoint(
            series for kind in _OF_SERIES for record in self.held[kind] for series in record.series
        )

    def endless(self) -> tuple[type[Nested], ...]:
        """Name the classes of which a record would be a part of itself, or stand too deep."""
        return tuple(
            kind
            for kind in _NESTED
            if any(record.part_of is not None for record in self.held[kind])
            and max(depths(self.held[kind]).values()) > DEEPEST
        )


def depths(records: Iterable[Nested]) -> Mapping[str | None, int]:
    """Give by id how many levels deep records are; more than `DEEPEST` where it has no end."""
    wholes: dict[str, str | None] = {record.id: record.part_of for record in records}
    found: dict[str | None, int] = {None: 0}
    for start, whole in wholes.items():
        if whole in found:  # nearly always, since wholes are listed before their parts
            found.setdefault(start, found[whole] + 1)
            continue
        trail: list[str] = []
        here: str | None = start
        while here not in found and here is not None:
            found[here] = DEEPEST + 1  # until it is known; what comes round to itself stays so
            trail.append(here)
            here = wholes.get(here)
        found.update((inner, depth) for depth, inner in enumerate(trail[::-1], found[here] + 1))
    return found

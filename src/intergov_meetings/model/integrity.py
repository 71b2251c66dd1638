"""Whether the records of a meeting fit each other: what the constructor of a meeting refuses."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import NewType

from intergov_meetings.errors import Fault
from intergov_meetings.model.agenda import AgendaItem
from intergov_meetings.model.delegation import Delegation
from intergov_meetings.model.group import ParticipantGroup
from intergov_meetings.model.participant import MemberReference
from intergov_meetings.model.party import Organization, State
from intergov_meetings.model.record import Record
from intergov_meetings.model.reference import Mention, mentions, records_in
from intergov_meetings.model.series import Occurrence, Series
from intergov_meetings.model.session import Session
from intergov_meetings.model.shape import fault

_Nested = Organization | Delegation | ParticipantGroup | Session | Series | AgendaItem


def integrity_faults(meeting: Record) -> Iterable[Fault]:
    """Find what is wrong between records: first the ids, and if they are right, what they say."""
    return list(id_faults(mentions(meeting))) or [
        *_state_faults(meeting),
        *_member_faults(meeting),
        *_series_faults(meeting),
        *_cycle_faults(records_in(meeting, Organization)),
        *_cycle_faults(records_in(meeting, Delegation)),
        *_cycle_faults(records_in(meeting, ParticipantGroup)),
        *_cycle_faults(records_in(meeting, Session)),
        *_cycle_faults(records_in(meeting, Series)),
        *_cycle_faults(records_in(meeting, AgendaItem)),
    ]


def id_faults(
    mentioned: Iterable[Mention], unsure: Collection[NewType] = frozenset()
) -> Iterator[Fault]:
    """Find ids that are used twice, and references to records that are not there.

    Args:
        mentioned: every place where an id stands, in the order of the meeting.
        unsure: types of id of which not every record is known; nothing is said of references to
            those.
    """
    places: dict[str, str] = {}
    known: defaultdict[NewType, set[str]] = defaultdict(set)
    references: list[Mention] = []
    for mention in mentioned:
        if not mention.defines:
            references.append(mention)
        elif mention.id in places:
            expected = f"an id that no other record has (see {places[mention.id]})"
            yield fault(mention.path, expected, mention.id)
        else:
            places[mention.id] = mention.path
            known[mention.kind].add(mention.id)
    for reference in references:
        if reference.kind not in unsure and reference.id not in known[reference.kind]:
            expected = f"the {reference.kind.__name__} of a record of this meeting"
            yield fault(reference.path, expected, reference.id)


def _state_faults(meeting: Record) -> Iterator[Fault]:
    """Find bodies whose `state` is not a State."""
    states = {state.id for _, state in records_in(meeting, State)}
    for path, body in records_in(meeting, Organization):
        if body.state is not None and body.state not in states:
            yield fault(f"{path}/state", "the id of a State", body.state)


def _member_faults(meeting: Record) -> Iterator[Fault]:
    """Find references to a function that no member of the delegation has."""
    functions = {
        delegation.id: {member.function for member in delegation.members}
        for _, delegation in records_in(meeting, Delegation)
    }
    for path, reference in records_in(meeting, MemberReference):
        if reference.function not in functions[reference.delegation]:
            expected = f"a function that a member of {reference.delegation} has"
            yield fault(f"{path}/function", expected, str(reference.function))


def _series_faults(meeting: Record) -> Iterator[Fault]:
    """Find sessions that are said to be of a series in which the meeting has no place."""
    own = {occurrence.series for _, occurrence in records_in(meeting, Occurrence)}
    for path, session in records_in(meeting, Session):
        for index, series in enumerate(session.series):
            if series not in own:
                expected = "a series in which the meeting has an occurrence"
                yield fault(f"{path}/series/{index}", expected, series)


def _cycle_faults(nested: Iterator[tuple[str, _Nested]]) -> Iterator[Fault]:
    """Find records that would be a part of themselves, by way of others or at once."""
    found = list(nested)
    wholes: dict[str, str | None] = {record.id: record.part_of for _, record in found}
    settled: set[str] = set()
    for path, record in found:
        trail: dict[str, None] = {}
        here: str | None = record.id
        while here is not None and here not in settled and here not in trail:
            trail[here] = None
            here = wholes.get(here)
        if here is not None and here in trail:
            expected = "a whole that is not itself a part of this"
            yield fault(f"{path}/part_of", expected, record.part_of)
        settled.update(trail)

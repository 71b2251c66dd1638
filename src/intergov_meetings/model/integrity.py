"""Whether the records of a meeting fit each other: what the constructor of a meeting refuses."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, NewType

from intergov_meetings.errors import Fault
from intergov_meetings.model.agenda import AgendaItem
from intergov_meetings.model.appearance import Appearance
from intergov_meetings.model.census import DEEPEST, Census, Nested, depths
from intergov_meetings.model.delegation import Delegation
from intergov_meetings.model.document import Document
from intergov_meetings.model.participant import MemberReference
from intergov_meetings.model.party import Organization
from intergov_meetings.model.record import Record
from intergov_meetings.model.reference import Mention, mentions, records_in
from intergov_meetings.model.series import Occurrence, Series
from intergov_meetings.model.session import Session
from intergov_meetings.model.shape import fault
from intergov_meetings.model.venue import Venue


def integrity_faults(meeting: Any) -> Iterator[Fault]:
    """Find what is wrong between records; what leads nowhere is a fault once."""
    census = Census.of(meeting)
    if not census.ids_lead_somewhere():
        yield from id_faults(mentions(meeting))
    if not census.states_are_states():
        yield from _state_faults(meeting)
    if not census.functions_are_held():
        yield from _member_faults(meeting)
    if not census.series_are_own(meeting.occurrences):
        yield from _series_faults(meeting)
    for kind in census.endless():
        yield from _nesting_faults(records_in(meeting, kind))


def id_faults(
    mentioned: Iterable[Mention], unsure: Collection[NewType] = frozenset()
) -> Iterator[Fault]:
    """Find ids that are used twice, and references to records that are not there.

    Args:
        mentioned: every place where an id stands, in the order of the meeting.
        unsure: types of id of which not every record is known; nothing is said of references to
            those.
    """
    bearers: dict[str, Mention] = {}
    known: set[tuple[NewType, str]] = set()
    references: list[Mention] = []
    for mention in mentioned:
        if not mention.defines:
            references.append(mention)
            continue
        known.add((mention.kind, mention.id))
        if (bearer := bearers.setdefault(mention.id, mention)) is not mention:
            expected = f"an id that no other record has (see {bearer.path[1:]})"
            yield fault(mention.path, expected, mention.id)
    for reference in references:
        if reference.kind in unsure or (reference.kind, reference.id) in known:
            continue
        expected = f"the {reference.kind.__name__} of a record of this meeting"
        if found := bearers.get(reference.id):
            expected += f" ({found.path[1:]} is a {found.kind.__name__})"
        yield fault(reference.path, expected, reference.id)


def _state_faults(meeting: Record) -> Iterator[Fault]:
    """Find bodies and places whose `state` is not a State."""
    organizations = {body.id for _, body in records_in(meeting, Organization)}
    placed: list[tuple[str, Organization | Venue]] = [
        *records_in(meeting, Organization),
        *records_in(meeting, Venue),
    ]
    for path, held in placed:
        if held.state in organizations:
            yield fault(f"{path}/state", "the id of a State", held.state)


def _member_faults(meeting: Record) -> Iterator[Fault]:
    """Find references to a function that no member of the delegation has."""
    functions = {
        delegation.id: {member.function for member in delegation.members}
        for _, delegation in records_in(meeting, Delegation)
    }
    for path, reference in records_in(meeting, MemberReference):
        if reference.function not in functions.get(reference.delegation, {reference.function}):
            expected = f"a function that a member of {reference.delegation} has"
            yield fault(f"{path}/function", expected, str(reference.function))


def _series_faults(meeting: Record) -> Iterator[Fault]:
    """Find what is said to be of a series in which the meeting itself has no place."""
    own = {held.series for path, held in records_in(meeting, Occurrence) if path.count("/") == 2}
    foreign = {series.id for _, series in records_in(meeting, Series)} - own
    of_series: list[tuple[str, Session | Delegation | Appearance | AgendaItem | Document]] = [
        *records_in(meeting, Session),
        *records_in(meeting, Delegation),
        *records_in(meeting, Appearance),
        *records_in(meeting, AgendaItem),
        *records_in(meeting, Document),
    ]
    for path, part in of_series:
        for index, series in enumerate(part.series):
            if series in foreign:
                expected = "a series in which the meeting has an occurrence"
                yield fault(f"{path}/series/{index}", expected, series)


def _nesting_faults(nested: Iterator[tuple[str, Nested]]) -> Iterator[Fault]:
    """Find records that would be a part of themselves, or stand deeper than anybody counts."""
    found = list(nested)
    deep = depths(record for _, record in found)
    for path, record in found:
        if deep[record.id] > DEEPEST:
            expected = f"a whole that is no part of this, and at most {DEEPEST} levels"
            yield fault(f"{path}/part_of", expected, record.part_of)

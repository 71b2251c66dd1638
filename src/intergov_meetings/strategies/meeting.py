"""The strategy for whole meetings, in which every reference is right."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from hypothesis import strategies as st

from intergov_meetings.model import (
    Agenda,
    AgendaItem,
    AgendaItemId,
    Appearance,
    Delegation,
    DelegationId,
    Document,
    DocumentId,
    GroupId,
    Meeting,
    MeetingId,
    MemberReference,
    Occurrence,
    Organization,
    PartId,
    PartyId,
    PersonId,
    RelatedMeetingId,
    SeriesId,
    Session,
    SessionId,
    SourceId,
    Venue,
)
from intergov_meetings.strategies.drawing import MOST_ITEMS, Drawing
from intergov_meetings.strategies.shape import IdType
from intergov_meetings.strategies.value import slugs

_FIELDS: Final[Mapping[str, IdType]] = {
    "agenda": AgendaItemId,
    "delegations": DelegationId,
    "documents": DocumentId,
    "groups": GroupId,
    "parties": PartyId,
    "parts": PartId,
    "people": PersonId,
    "related_meetings": RelatedMeetingId,
    "series": SeriesId,
    "sessions": SessionId,
    "sources": SourceId,
}
"""The fields that hold records with ids, and the type of those ids."""


def meetings(
    *,
    min_parties: int = 0,
    max_parties: int = 3,
    min_delegations: int = 0,
    max_delegations: int = 2,
    min_sessions: int = 0,
    max_sessions: int = 3,
    **fields: st.SearchStrategy[object],
) -> st.SearchStrategy[Meeting]:
    """Whole meetings: small, and every id in them is that of a record in them.

    Args:
        min_parties: how many parties at least.
        max_parties: how many parties at most.
        min_delegations: how many delegations at least; they need a party.
        max_delegations: how many delegations at most.
        min_sessions: how many sessions at least.
        max_sessions: how many sessions at most.
        **fields: from what a field is drawn, in place of all that it can hold. Records that are
            given may refer to each other; no other record refers to them.
    """
    if min_delegations:
        min_parties = max(min_parties, 1)
    sizes = {
        "parties": st.integers(min_parties, max_parties),
        "delegations": st.integers(min_delegations, max_delegations),
        "sessions": st.integers(min_sessions, max_sessions),
    }
    return _meetings(sizes, fields)


@st.composite
def _meetings(
    draw: st.DrawFn,
    sizes: Mapping[str, st.SearchStrategy[int]],
    fields: Mapping[str, st.SearchStrategy[object]],
) -> Meeting:
    given: dict[str, Any] = {name: draw(strategy) for name, strategy in fields.items()}
    counts: dict[IdType, int] = {
        kind: 0 if name in given else draw(sizes.get(name, _UP_TO_TWO))
        for name, kind in _FIELDS.items()
    }
    if not counts[PartyId]:
        counts[DelegationId] = 0
    ids = _registry(draw, counts)
    drawing = Drawing(draw, ids, whole=True)
    states = [id for id in ids[PartyId] if draw(st.booleans())]
    drawing.narrowed[Organization, "state"] = drawing.narrowed[Venue, "state"] = states
    _settle(drawing, given)
    return drawing.record(Meeting, given)


def _registry(draw: st.DrawFn, counts: Mapping[IdType, int]) -> dict[IdType, list[str]]:
    """Draw all ids of a meeting before any record, so that no two are the same."""
    total = 2 + sum(counts.values())
    drawn = draw(st.lists(slugs(), min_size=total, max_size=total, unique=True))
    ids = {kind: [drawn.pop() for _ in range(count)] for kind, count in counts.items()}
    return ids | {MeetingId: drawn}


def _settle(drawing: Drawing, given: dict[str, Any]) -> None:
    """Draw first what others depend on: occurrences, delegations, items of the agenda."""
    drawing.members = ()
    if "occurrences" not in given:
        count = drawing.draw(_UP_TO_TWO) if drawing.can(Occurrence) else 0
        given["occurrences"] = tuple(
            drawing.record(Occurrence, holder=Meeting) for _ in range(count)
        )
    own = [occurrence.series for occurrence in given["occurrences"]]
    for kind in (Session, Delegation, Appearance, AgendaItem, Document):
        drawing.narrowed[kind, "series"] = own
    if "delegations" not in given:
        given["delegations"] = drawing.defined(Meeting, "delegations")
    drawing.members = tuple(_functions(given["delegations"]))
    if "agenda" not in given and drawing.ids[AgendaItemId]:
        given["agenda"] = drawing.record(Agenda, holder=Meeting)


def _functions(delegations: Iterable[Delegation]) -> Iterable[MemberReference]:
    for delegation in delegations:
        for member in delegation.members:
            yield MemberReference(delegation.id, member.function)


_UP_TO_TWO: Final = st.integers(0, MOST_ITEMS)

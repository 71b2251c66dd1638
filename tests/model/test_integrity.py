"""A meeting refuses ids used twice, references to nothing, and wholes that are their own parts."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    Agenda,
    AgendaItem,
    Appearance,
    DecisionKind,
    Delegation,
    InvalidRecordError,
    Meeting,
    Member,
    MemberFunction,
    MemberReference,
    Organization,
    ParticipantGroup,
    PlanState,
    Series,
    Session,
    State,
)
from intergov_meetings.model import Decision, Estimate, RelatedMeeting, Venue
from intergov_meetings.model.reference import mentions
from intergov_meetings.strategies import meetings
from tests.model.classes import meeting, paths_of

LISTS = (
    *("documents", "groups", "parts", "parties", "people", "related_meetings", "series"),
    *("sessions", "sources", "delegations"),
)


@given(meetings(min_parties=1, min_delegations=1, min_sessions=1), st.data())
def test_removing_a_record_that_is_referred_to_is_refused(
    whole: Meeting, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([name for name in LISTS if getattr(whole, name)]))
    records = getattr(whole, name)
    removed = data.draw(st.sampled_from(records))
    rest = tuple(record for record in records if record is not removed)
    elsewhere = {
        mention.id
        for mention in mentions(whole)
        if not mention.defines and not mention.path.startswith(f"/{name}/")
    }
    if removed.id in elsewhere:
        with pytest.raises(InvalidRecordError):
            attrs.evolve(whole, **{name: rest})


@given(meetings(min_parties=2), st.data())
def test_an_id_used_twice_is_refused(whole: Meeting, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([name for name in LISTS if getattr(whole, name)]))
    doubled = (*getattr(whole, name), getattr(whole, name)[0])
    with pytest.raises(InvalidRecordError, match=rf"/{name}/{len(doubled) - 1}/id: expected an id"):
        attrs.evolve(whole, **{name: doubled})


CYCLES: dict[str, Any] = {
    "parties": lambda id, whole: Organization(id=id, name="a", part_of=whole),
    "delegations": lambda id, whole: Delegation(id=id, party="uzb", part_of=whole),
    "groups": lambda id, whole: ParticipantGroup(id=id, description="a", part_of=whole),
    "sessions": lambda id, whole: Session(id=id, part_of=whole),
    "series": lambda id, whole: Series(id=id, name="a", part_of=whole),
}
UZBEKISTAN = State(id="uzb", name="Uzbekistan")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", CYCLES)
def test_nothing_is_a_part_of_itself_by_way_of_others(name: str) -> None:
    make = CYCLES[name]
    parties = {"parties": (UZBEKISTAN,)} if name == "delegations" else {}
    good = tuple(make(id, whole) for id, whole in (("a", "b"), ("b", "c"), ("c", None)))
    assert meeting(**parties, **{name: good})
    bad = tuple(make(id, whole) for id, whole in (("d", "a"), ("a", "b"), ("b", "c"), ("c", "a")))
    assert paths_of(Meeting, id="m", title="t", **parties, **{name: bad}) == [f"/{name}/0/part_of"]


def test_an_agenda_item_is_no_part_of_itself() -> None:
    item = AgendaItem(id="a", title="a", part_of="a")  # type: ignore[arg-type]
    agenda = Agenda(items=(item,))
    assert paths_of(Meeting, id="m", title="t", agenda=agenda) == ["/agenda/items/0/part_of"]


def test_a_record_that_names_itself_as_its_whole_is_refused_alone() -> None:
    assert paths_of(Delegation, id="a", party="uzb", part_of="a") == ["/part_of"]
    assert paths_of(Session, id="a", part_of="a") == ["/part_of"]
    assert paths_of(Session, id="a", parallel_to=("a",)) == ["/parallel_to"]


def test_a_function_that_nobody_in_the_delegation_has_is_refused() -> None:
    expert = Delegation(
        id="d",  # type: ignore[arg-type]
        party="uzb",  # type: ignore[arg-type]
        members=(Member(function=MemberFunction.EXPERT),),
    )
    values: dict[str, Any] = {"parties": (UZBEKISTAN,), "delegations": (expert,)}
    head = Appearance(who=MemberReference("d"))  # type: ignore[arg-type]
    paths = paths_of(Meeting, id="m", title="t", **values, appearances=(head,))
    assert paths == ["/appearances/0/who/function"]


def test_a_body_belongs_to_a_state_and_to_nothing_else() -> None:
    body = Organization(id="a", name="a", state="b")  # type: ignore[arg-type]
    other = Organization(id="b", name="b")  # type: ignore[arg-type]
    assert paths_of(Meeting, id="m", title="t", parties=(body, other)) == ["/parties/0/state"]


def test_a_session_is_of_a_series_in_which_the_meeting_has_a_place() -> None:
    values: dict[str, Any] = {"series": (Series(id="cop", name="COP"),)}  # type: ignore[arg-type]
    session = Session(id="s", series=("cop",))  # type: ignore[arg-type]
    paths = paths_of(Meeting, id="m", title="t", **values, sessions=(session,))
    assert paths == ["/sessions/0/series/0"]


@pytest.mark.parametrize("kind", [Meeting, Session])
def test_a_stated_plan_is_the_one_that_was_decided(kind: type[Any]) -> None:
    values: dict[str, Any] = {"id": "a", "title": "a"}
    decisions = (Decision(kind=DecisionKind.CANCELLED), Decision(kind=DecisionKind.CLOSED))
    assert paths_of(kind, **values, decisions=decisions, plan_state=PlanState.CONFIRMED) == [
        "/plan_state"
    ]
    decided = kind(**values, decisions=decisions)
    assert decided.current_plan_state is PlanState.CANCELLED
    assert attrs.evolve(decided, plan_state=PlanState.CANCELLED).plan_state is PlanState.CANCELLED
    assert kind(**values).current_plan_state is None
    assert kind(**values).conduct_state is None
    assert decided.conduct_state is not None


@pytest.mark.parametrize(
    ("kind", "values", "path"),
    [
        (Estimate, {"printed": "many"}, ""),
        (Estimate, {"at_least": 2, "at_most": 1}, "/at_most"),
        (RelatedMeeting, {"id": "a", "relation": "other"}, "/relation"),
        (Series, {"id": "a"}, ""),
        (Venue, {}, ""),
        (Venue, {"longitude": 69.2}, "/latitude"),
        (Session, {"id": "a", "room": "I", "venue": Venue(room="II")}, "/room"),
    ],
)
def test_a_record_that_says_nothing_or_contradicts_itself_is_refused(
    kind: type[Any], values: dict[str, Any], path: str
) -> None:
    assert paths_of(kind, **values)[0] == path

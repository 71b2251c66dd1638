"""A meeting refuses ids used twice, references to nothing, and wholes that are their own parts."""

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import (
    Agenda,
    AgendaItem,
    Appearance,
    ConductState,
    DecisionKind,
    Delegation,
    Document,
    InvalidRecordError,
    Meeting,
    MeetingRelation,
    Member,
    MemberFunction,
    MemberReference,
    Occurrence,
    Organization,
    Part,
    ParticipantGroup,
    PartyKind,
    PartyReference,
    PlanState,
    Series,
    Session,
    State,
)
from intergov_meetings.model import Decision, Estimate, RelatedMeeting, Venue, integrity
from intergov_meetings.model.integrity import DEEPEST
from intergov_meetings.model.reference import mentions
from intergov_meetings.strategies import meetings
from tests.model.classes import faults_of, meeting, paths_of

some = settings(max_examples=40)  # whole meetings are large

LISTS = (
    *("documents", "groups", "parts", "parties", "people", "related_meetings", "series"),
    *("sessions", "sources", "delegations"),
)


@some
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


@some
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
    "agenda": lambda id, whole: AgendaItem(id=id, title="a", part_of=whole),
}
UZBEKISTAN = State(id="uzb", name="Uzbekistan")  # type: ignore[arg-type]


def nested(name: str, *chain: tuple[str, str | None]) -> dict[str, Any]:
    """The fields of a meeting with records that are parts of each other, as pairs of ids say."""
    made = tuple(CYCLES[name](id, whole) for id, whole in chain)
    field: Any = Agenda(items=made) if name == "agenda" else made
    parties = {"parties": (UZBEKISTAN,)} if name == "delegations" else {}
    return {"id": "m", "title": "t", **parties, name: field}


@pytest.mark.parametrize("name", CYCLES)
def test_nothing_is_a_part_of_itself_by_way_of_others(name: str) -> None:
    assert Meeting(**nested(name, ("a", "b"), ("b", "c"), ("c", None)))
    cycle = (("free", None), ("below", "a"), ("a", "b"), ("b", "c"), ("c", "a"))
    place = "agenda/items" if name == "agenda" else name
    every_one_on_or_below_it = [f"/{place}/{index}/part_of" for index in (1, 2, 3, 4)]
    assert paths_of(Meeting, **nested(name, *cycle)) == every_one_on_or_below_it


@pytest.mark.parametrize("name", CYCLES)
@pytest.mark.parametrize("step", [1, -1], ids=["whole first", "part first"])
def test_parts_of_parts_go_so_deep_and_no_deeper(name: str, step: int) -> None:
    chain = [("p0", None), *((f"p{index}", f"p{index - 1}") for index in range(1, DEEPEST))]
    assert Meeting(**nested(name, *chain[::step]))
    deeper = [*chain, ("one-more", chain[-1][0])]
    (found,) = faults_of(Meeting, **nested(name, *deeper[::step]))
    assert found.path.endswith(f"/{DEEPEST if step == 1 else 0}/part_of")
    assert f"at most {DEEPEST} levels" in found.message


@pytest.mark.parametrize("name", CYCLES)
def test_nothing_is_a_part_of_itself(name: str) -> None:
    if name == "sessions":
        with pytest.raises(InvalidRecordError, match="/part_of: expected another session"):
            nested(name, ("a", "a"))
    else:
        assert len(paths_of(Meeting, **nested(name, ("a", "a")))) == 1


def test_a_part_of_what_is_not_there_is_one_fault() -> None:
    assert paths_of(Meeting, **nested("sessions", ("a", "nobody"))) == ["/sessions/0/part_of"]


@pytest.mark.parametrize(
    ("kind", "values", "path"),
    [
        (Session, {"id": "a", "parallel_to": ("a",)}, "/parallel_to"),
        (Organization, {"id": "a", "name": "A", "members": ("b", "a")}, "/members"),
        (Document, {"id": "a", "supersedes": ("a",)}, "/supersedes"),
    ],
)
def test_a_record_that_names_itself_is_refused_alone(
    kind: type[Any], values: dict[str, Any], path: str
) -> None:
    assert paths_of(kind, **values) == [path]


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


def test_a_body_and_a_place_belong_to_a_state_and_to_nothing_else() -> None:
    body = Organization(id="a", name="a", state="b")  # type: ignore[arg-type]
    other = Organization(id="b", name="b")  # type: ignore[arg-type]
    values: dict[str, Any] = {"id": "m", "title": "t", "parties": (body, other)}
    paths = paths_of(Meeting, **values, venue=Venue(state="b"))  # type: ignore[arg-type]
    assert paths == ["/parties/0/state", "/venue/state"]
    state = State(id="b", name="b")  # type: ignore[arg-type]
    values["parties"] = (body, state)
    assert Meeting(**values, venue=Venue(state="b"))  # type: ignore[arg-type]


def test_all_that_is_of_a_series_is_of_one_in_which_the_meeting_has_a_place() -> None:
    of_cop: dict[str, Any] = {"series": ("cop",)}
    appearance = Appearance(who=PartyReference("uzb"), **of_cop)  # type: ignore[arg-type]
    values: dict[str, Any] = {
        "series": (Series(id="cop", name="COP"),),  # type: ignore[arg-type]
        "parties": (UZBEKISTAN,),
        "sessions": (Session(id="s", **of_cop),),  # type: ignore[arg-type]
        "delegations": (Delegation(id="d", party="uzb", **of_cop),),  # type: ignore[arg-type]
        "appearances": (appearance,),
        "agenda": Agenda(items=(AgendaItem(id="i", title="t", **of_cop),)),  # type: ignore[arg-type]
        "documents": (Document(id="p", **of_cop),),  # type: ignore[arg-type]
    }
    places = ("sessions/0", "delegations/0", "appearances/0", "agenda/items/0", "documents/0")
    occurrence = Occurrence(series="cop")  # type: ignore[arg-type]
    for related in ((), (_resumed(occurrence),)):
        paths = paths_of(Meeting, id="m", title="t", **values, related_meetings=related)
        assert paths == [f"/{place}/series/0" for place in places]
    assert meeting(**values, occurrences=(occurrence,))
    joint = Series(id="mop", name="Meeting of the Parties")  # type: ignore[arg-type]
    session = Session(id="j", title="Joint", series=("cop", "mop"))  # type: ignore[arg-type]
    own = {"series": (*values["series"], joint), "occurrences": (occurrence,)}
    assert paths_of(Meeting, id="m", title="t", **own, sessions=(session,)) == [
        "/sessions/0/series/1"
    ]


def _resumed(occurrence: Occurrence) -> RelatedMeeting:
    """Another meeting, which has a place in a series."""
    return RelatedMeeting(
        id="r",  # type: ignore[arg-type]
        relation=MeetingRelation.RESUMES,
        occurrences=(occurrence,),
    )


def test_faults_between_records_are_reported_together() -> None:
    body = Organization(id="a", name="a", state="a", part_of="b")  # type: ignore[arg-type]
    whole = Organization(id="b", name="b", part_of="a")  # type: ignore[arg-type]
    again = State(id="a", name="again")  # type: ignore[arg-type]
    faults = faults_of(Meeting, id="m", title="t", body="nobody", parties=(body, whole, again))
    assert [fault.path for fault in faults] == [
        "/parties/2/id",
        "/body",
        "/parties/0/state",
        "/parties/0/part_of",
        "/parties/1/part_of",
    ]
    assert "(see parties/0/id)" in faults[0].message


def test_only_what_is_wrong_is_looked_at_record_by_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document may have a hundred thousand of them: to go through all ids takes a second."""
    monkeypatch.delattr(integrity, "mentions")
    parts = [Session(id=f"s{number}", title="S", part_of=f"s{number ^ 1}") for number in range(2)]  # type: ignore[arg-type]
    assert paths_of(Meeting, id="a", title="A", sessions=tuple(parts)) == [
        "/sessions/0/part_of",
        "/sessions/1/part_of",
    ]


def test_a_reference_to_a_record_of_another_kind_says_which_kind_it_is() -> None:
    values: dict[str, Any] = {"id": "m", "title": "t", "sessions": (Session(id="s"),)}  # type: ignore[arg-type]
    (found,) = faults_of(Meeting, **values, body="s")
    assert found.message == (
        "expected the PartyId of a record of this meeting (sessions/0/id is a SessionId), found 's'"
    )
    (found,) = faults_of(Meeting, **values, body="nobody")
    assert found.message == "expected the PartyId of a record of this meeting, found 'nobody'"


@pytest.mark.parametrize("kind", [Meeting, Session])
@pytest.mark.parametrize("decided", DecisionKind)
def test_only_what_was_cancelled_contradicts_a_stated_plan(
    kind: type[Any], decided: DecisionKind
) -> None:
    values: dict[str, Any] = {"id": "a", "title": "a"}
    for stated in PlanState:
        decisions = (Decision(kind=DecisionKind.CANCELLED), Decision(kind=decided))
        left = decided in {
            *(DecisionKind.ANNOUNCED, DecisionKind.CONFIRMED, DecisionKind.MOVED),
            *(DecisionKind.POSTPONED, DecisionKind.REINSTATED),
        }
        if left or stated is PlanState.CANCELLED:
            made = kind(**values, decisions=decisions, plan_state=stated)
            assert made.current_plan_state is stated
        else:
            paths = paths_of(kind, **values, decisions=decisions, plan_state=stated)
            assert paths == ["/plan_state"]


@pytest.mark.parametrize("kind", [Meeting, Session])
def test_what_is_not_stated_is_as_the_decisions_left_it(kind: type[Any]) -> None:
    values: dict[str, Any] = {"id": "a", "title": "a"}
    decisions = (Decision(kind=DecisionKind.CANCELLED), Decision(kind=DecisionKind.CLOSED))
    decided = kind(**values, decisions=decisions)
    assert decided.current_plan_state is PlanState.CANCELLED
    assert kind(**values).current_plan_state is None
    assert kind(**values).conduct_state is None
    assert decided.conduct_state is ConductState.CLOSED


@pytest.mark.parametrize(
    ("kind", "values", "path"),
    [
        (Estimate, {"printed": "many"}, ""),
        (Estimate, {"at_least": 2, "at_most": 1}, "/at_most"),
        (RelatedMeeting, {"id": "a", "relation": "other"}, "/relation"),
        (Estimate, {"about": 2, "at_most": 1}, "/at_most"),
        (Estimate, {"about": 9, "at_least": 2, "at_most": 8}, "/at_most"),
        (Organization, {"id": "a", "name": "A", "kind": PartyKind.STATE}, "/kind"),
        (Part, {"id": "a", "begun_by": ConductState.CLOSED}, "/begun_by"),
        (Part, {"id": "a", "ended_by": ConductState.RESUMED}, "/ended_by"),
        (RelatedMeeting, {"id": "a", "relation": MeetingRelation.RESUMES}, ""),
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

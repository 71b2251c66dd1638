"""The public strategies: valid by construction, and every field of every record is reached."""

import subprocess
import sys
from typing import Any

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from intergov_meetings import (
    Estimate,
    InvalidRecordError,
    Meeting,
    MemberFunction,
    PartialDate,
    PlanState,
    Text,
    Venue,
    strategies,
)
from intergov_meetings.model import Decision, Record
from intergov_meetings.strategies.agreement import agree
from intergov_meetings.strategies.value import AWKWARD_LINES, AWKWARD_PROSE, OF_ANNOTATION
from intergov_meetings.vocabulary import DecisionKind
from tests.model.classes import for_every_class

quick = settings(max_examples=2_000, phases=[Phase.generate], database=None)
NOBODY: Any = None  # nothing is left to draw
NAMES = [name for name in strategies.__all__ if name != "register"]


@pytest.mark.no_cover  # other tests run the same lines: following them here doubles the time
@for_every_class
def test_every_field_is_reached_with_more_than_its_default(kind: type[Record]) -> None:
    missing = {field.name: field.default for field in attrs.fields(kind)}

    def reach(record: Record) -> bool:
        for name, default in list(missing.items()):
            if getattr(record, name) != default:
                del missing[name]
        return not missing

    find(st.from_type(kind), reach, settings=quick)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=5)
@given(data=st.data())
def test_every_strategy_gives_something(name: str, data: st.DataObject) -> None:
    assert data.draw(getattr(strategies, name)()) is not None


@settings(max_examples=25)
@given(strategies.meetings(min_parties=2, max_parties=2, min_sessions=3, min_delegations=1))
def test_a_meeting_is_as_large_as_asked(whole: Meeting) -> None:
    assert len(whole.parties) == 2
    assert len(whole.sessions) == 3
    assert 1 <= len(whole.delegations) <= 2


@settings(max_examples=10)
@given(strategies.meetings(max_parties=0, min_delegations=0))
def test_without_parties_there_are_no_delegations(whole: Meeting) -> None:
    assert whole.parties == whole.delegations == ()


@settings(max_examples=20)
@given(
    strategies.meetings(
        title=st.just("Given"),
        when=st.just(PartialDate("2024-05-14")),
        delegations=st.just(()),
        occurrences=st.just(()),
        agenda=st.none(),
    )
)
def test_a_field_that_is_given_stays(whole: Meeting) -> None:
    assert str(whole.title) == "Given"
    assert whole.when == PartialDate("2024-05-14")
    assert whole.delegations == whole.occurrences == whole.agenda_items == ()


@pytest.mark.parametrize(
    ("strategy", "name", "value"),
    [
        (strategies.sessions(plan_state=st.just(PlanState.CONFIRMED)), "plan_state", "confirmed"),
        (strategies.sessions(room=st.just("A"), venue=strategies.venues()), "room", Text("A")),
        (strategies.sessions(venue=st.just(Venue(room="B"))), "venue", Venue(room="B")),
        (strategies.members(function=st.just(MemberFunction.OTHER)), "function", "other"),
        (strategies.estimates(at_least=st.just(9)), "at_least", 9),
        (strategies.venues(latitude=st.just(41.0), city=st.none()), "latitude", 41),
        (strategies.time_slots(zones=st.just("Asia/Tashkent")), "zone", "Asia/Tashkent"),
        (strategies.partial_dates(only_days=True), "is_day", True),
        (strategies.extras(value=st.just("other")), "value", "other"),
    ],
)
@settings(max_examples=30)
@given(data=st.data())
def test_the_rest_agrees_with_what_is_given(
    strategy: st.SearchStrategy[Any], name: str, value: object, data: st.DataObject
) -> None:
    assert getattr(data.draw(strategy), name) == value


def test_what_is_given_and_wrong_is_refused() -> None:
    nothing = dict.fromkeys(("about", "at_least", "at_most"), st.just(-1))
    with pytest.raises(InvalidRecordError):
        find(strategies.estimates(**nothing), bool)


def test_awkward_text_is_among_what_is_drawn() -> None:
    for text in AWKWARD_LINES + AWKWARD_PROSE:
        assert Text(text).text == text
    for annotation in OF_ANNOTATION:
        assert annotation is not None


def test_decisions_of_all_kinds_are_drawn() -> None:
    seen: set[DecisionKind] = set()

    def reach(decision: Decision) -> bool:
        seen.add(decision.kind)
        return len(seen) == len(DecisionKind)

    find(strategies.decisions(), reach, settings=quick)


def run(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a fresh process."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_hypothesis_is_asked_for_by_name_where_it_is_missing() -> None:
    ended = run("import sys; sys.modules['hypothesis'] = None; import intergov_meetings.strategies")
    assert ended.stderr.splitlines()[-1] == (
        "intergov_meetings.errors.MissingExtraError: "
        "intergov_meetings.strategies needs: pip install 'intergov-meetings[testing]'"
    )


@pytest.mark.parametrize(
    "imports",
    [
        "import hypothesis, intergov_meetings.strategies",
        "import intergov_meetings.strategies, hypothesis",
        "import hypothesis",
    ],
)
def test_strategies_and_hypothesis_are_imported_in_any_order(imports: str) -> None:
    asked = "hypothesis.strategies.from_type(intergov_meetings.Person)"
    ended = run(f"{imports}; import intergov_meetings; print({asked})")
    assert (ended.returncode, ended.stdout[:8]) == (0, "_records")


def test_registering_makes_records_known_to_hypothesis() -> None:
    strategies.register()
    assert find(st.from_type(Meeting), lambda _: True, settings=quick).id


def test_what_was_drawn_beside_a_given_bound_or_plan_gives_way() -> None:
    drawn = {"at_least": 9, "about": 8, "at_most": 5}
    agree(Estimate, drawn, frozenset({"at_most"}), NOBODY)
    assert drawn == {"at_least": 5, "about": 5, "at_most": 5}
    drawn = {"at_least": 9, "at_most": 5}
    agree(Estimate, drawn, frozenset({"at_least"}), NOBODY)
    assert drawn == {"at_least": 9, "at_most": 9}
    drawn = {"at_least": 9, "at_most": 5}
    agree(Estimate, drawn, frozenset(drawn), NOBODY)
    assert drawn == {"at_least": 9, "at_most": 5}
    cancelled = (Decision(kind=DecisionKind.CANCELLED),)
    plan: dict[str, Any] = {"plan_state": PlanState.CONFIRMED, "decisions": cancelled}
    agree(Meeting, plan, frozenset({"plan_state"}), NOBODY)
    assert plan["decisions"] == ()
    plan = {"plan_state": PlanState.CONFIRMED, "decisions": cancelled}
    agree(Meeting, plan, frozenset(), NOBODY)
    assert plan["plan_state"] is PlanState.CANCELLED

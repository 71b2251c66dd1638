"""Places in the programme, and its lines in a description."""

from datetime import time

from attrs import evolve

from intergov_meetings import (
    Decision,
    DecisionKind,
    Meeting,
    PartialDate,
    PlanState,
    Session,
    SessionId,
    TimeSlot,
    Venue,
)
from intergov_meetings.ical.writing.programme import Programme, numbers
from intergov_meetings.wording import Reading
from tests.ical.sample import DAY, meeting, session


def lines(*sessions: Session, **known: object) -> list[str]:
    held = meeting(sessions=sessions, **known)
    return [line for found in Programme(Reading(held)).paragraphs() for line in found[1:]]


def places(held: Meeting) -> dict[SessionId, str]:
    return numbers(Reading(held))


def test_places_sort_as_text_in_the_order_of_the_programme() -> None:
    many = places(meeting(sessions=tuple(session(f"s{number}") for number in range(120))))
    assert list(many.values()) == sorted(many.values())
    assert many[SessionId("s0")] == "001."
    assert places(meeting()) == {}


def test_parts_of_a_session_are_counted_within_it() -> None:
    whole, loose = SessionId("whole"), SessionId("loose")
    sessions = (
        session("opening"),
        session("whole"),
        session("part", part_of=whole),
        session("loose", order_stated=False),
        session("part-of-loose", part_of=loose),
    )
    found = places(meeting(sessions=sessions))
    assert found == {"opening": "01.", "whole": "02.", "part": "02.01."}


def test_when_where_and_what_was_called_off_are_in_the_line() -> None:
    assert lines(
        session("a", room="Room IV", when=TimeSlot(day=DAY, start=time(10))),
        session("b", order_stated=False, plan_state=PlanState.CONFIRMED),
        session("c", room="Room V", plan_state=PlanState.CANCELLED),
    ) == [
        "01. 14 May 2024, from 10:00: Session (Room IV)",
        "- Session",
        "02. Session (Room V; cancelled)",
    ]


def test_a_room_that_was_left_for_online_is_a_former_one() -> None:
    gone = (Decision(kind=DecisionKind.MOVED_ONLINE),)
    assert lines(session("a", room="Room IV", decisions=gone), session("b", room="Room V")) == [
        "01. Session (online; formerly at Room IV)",
        "02. Session (Room V)",
    ]
    assert lines(session("a", room="Room IV"), session("b"), decisions=gone) == [
        "01. Session (online; formerly at Room IV)",
        "02. Session",
    ]


def test_where_the_place_left_is_named_rooms_in_it_are_former_ones_too() -> None:
    hall = Venue(name="Hofburg")
    gone = (Decision(kind=DecisionKind.MOVED_ONLINE, former_venue=hall),)
    assert lines(session("a", room="Room IV"), decisions=gone) == [
        "01. Session (online; formerly at Room IV)"
    ]
    assert lines(session("a", room="Room IV", decisions=gone)) == [
        "01. Session (online; formerly at Room IV)"
    ]
    named = (evolve(gone[0], former_venue=evolve(hall, room="Room IV")),)
    assert lines(session("a", room="Online room 2", decisions=named)) == [
        "01. Session (Online room 2)"
    ]


def test_further_lines_of_a_title_stay_within_their_item() -> None:
    assert lines(session("a", title="Opening\nand welcome"), session("b", order_stated=False)) == [
        "01. Opening\n    and welcome",
        "- Session",
    ]


def test_dates_that_do_not_hold_are_former_ones() -> None:
    former = Decision(kind=DecisionKind.POSTPONED, former_when=PartialDate.of(DAY))
    dated = session("b", when=PartialDate.of(DAY))
    assert lines(session("a", decisions=(former,)), dated) == [
        "01. formerly 14 May 2024: Session (postponed)",
        "02. 14 May 2024: Session",
    ]
    assert lines(dated, plan_state=PlanState.POSTPONED) == ["01. formerly 14 May 2024: Session"]

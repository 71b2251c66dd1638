"""What was moved online, and whether the place that is stated is the one it has left."""

import pytest
from attrs import evolve

from intergov_meetings import (
    AttendanceMode,
    Decision,
    DecisionKind,
    Meeting,
    Part,
    PartId,
    Venue,
)
from intergov_meetings.model.relocation import Relocation, relocation
from tests.ical.sample import meeting, session

HALL = Venue(name="Hofburg", city="Vienna")
GONE = Decision(kind=DecisionKind.MOVED_ONLINE)
KEPT = Decision(kind=DecisionKind.MOVED_ONLINE, former_venue=HALL)
BACK = Decision(kind=DecisionKind.RELOCATED)
IN_PLACE = Relocation(is_online=False, has_left_its_place=False, has_left_its_room=False)
ONLINE = IN_PLACE._replace(is_online=True)
LEFT = Relocation(is_online=True, has_left_its_place=True, has_left_its_room=True)
SEAT_REMAINS = LEFT._replace(has_left_its_place=False)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, IN_PLACE),
        ({"mode": AttendanceMode.ONLINE}, ONLINE),
        ({"decisions": (GONE,)}, LEFT),
        ({"decisions": (KEPT,)}, SEAT_REMAINS),
        ({"decisions": (GONE, BACK)}, IN_PLACE),
        ({"decisions": (BACK, GONE, Decision(kind=DecisionKind.OPENED))}, LEFT),
        ({"decisions": (GONE,), "mode": AttendanceMode.ONLINE}, LEFT),
        ({"decisions": (GONE,), "mode": AttendanceMode.HYBRID}, IN_PLACE),
    ],
)
def test_the_last_change_of_place_holds(known: dict[str, object], expected: Relocation) -> None:
    held = meeting(venue=HALL, **known)
    assert relocation(held, held) == expected


@pytest.fixture
def moved() -> Meeting:
    return meeting(
        decisions=(GONE,),
        parts=(Part(id=PartId("p")), Part(id=PartId("q"), venue=HALL)),
        sessions=(
            session("a"),
            session("b", part_of="a"),
            session("in-p", part=PartId("p")),
            session("in-q", part=PartId("q")),
            session("elsewhere", venue=HALL),
            session("in-the-room", mode=AttendanceMode.IN_PERSON),
            session("back", decisions=(BACK,)),
        ),
    )


def test_what_has_no_place_of_its_own_moves_with_its_whole(moved: Meeting) -> None:
    assert [relocation(moved, part) for part in moved.parts] == [LEFT, IN_PLACE]
    assert {each.id: relocation(moved, each) for each in moved.sessions} == {
        "a": LEFT,
        "b": LEFT,
        "in-p": LEFT,
        "in-q": IN_PLACE,
        "elsewhere": IN_PLACE,
        "in-the-room": IN_PLACE,
        "back": IN_PLACE,
    }


def test_what_moves_by_itself_leaves_its_whole_where_it_is(moved: Meeting) -> None:
    alone = evolve(moved.sessions[0], decisions=(GONE,))
    held = evolve(moved, decisions=(), sessions=(alone, *moved.sessions[1:]))
    assert relocation(held, held) == IN_PLACE
    assert [relocation(held, each) for each in held.sessions[:3]] == [LEFT, LEFT, IN_PLACE]


@pytest.mark.parametrize(
    ("given_up", "expected"),
    [
        (Venue(name="Hofburg"), SEAT_REMAINS),
        (Venue(name="Hofburg", room="Hall 1"), SEAT_REMAINS),
        (Venue(name="Hofburg", room="Hall 2"), ONLINE),
    ],
)
def test_a_room_is_one_online_only_where_another_was_given_up(
    given_up: Venue, expected: Relocation
) -> None:
    decision = Decision(kind=DecisionKind.MOVED_ONLINE, former_venue=given_up)
    held = meeting(sessions=(session("a", room="Hall 1", decisions=(decision,)),))
    assert relocation(held, held.sessions[0]) == expected


def test_a_room_is_left_with_the_place_of_the_meeting_whichever_was_given_up() -> None:
    decision = Decision(kind=DecisionKind.MOVED_ONLINE, former_venue=evolve(HALL, room="Hall 2"))
    rooms = (session("a", room="Hall 1"), session("b", mode=AttendanceMode.ONLINE, room="Zoom 1"))
    held = meeting(decisions=(decision,), sessions=rooms)
    assert [relocation(held, each) for each in rooms] == [SEAT_REMAINS, SEAT_REMAINS]
    assert relocation(evolve(held, decisions=()), rooms[1]) == ONLINE


def test_a_room_online_is_not_that_of_what_is_in_the_session() -> None:
    decision = Decision(kind=DecisionKind.MOVED_ONLINE, former_venue=evolve(HALL, room="Hall 1"))
    whole = session("a", room="Zoom 1", decisions=(decision,))
    held = meeting(sessions=(whole, session("b", room="Hall 2", part_of="a")))
    assert [relocation(held, each) for each in held.sessions] == [ONLINE, SEAT_REMAINS]

"""Places in the programme, and what sessions are called."""

from datetime import date, time

from intergov_meetings import (
    DateSpan,
    PartialDate,
    PlanState,
    Session,
    SessionId,
    SessionType,
    TimeSlot,
)
from intergov_meetings.ical.edition import Edition
from intergov_meetings.ical.programme_words import places, programme_lines, session_name
from tests.ical.sample import DAY, meeting, session


def named(**known: object) -> str:
    held = session("s", **known)
    return session_name(Edition(meeting(sessions=(held,))), held)


def lines(*sessions: Session, **known: object) -> list[str]:
    return list(programme_lines(Edition(meeting(sessions=sessions, **known))))


def test_places_sort_as_text_in_the_order_of_the_programme() -> None:
    many = places(meeting(sessions=tuple(session(f"s{number}") for number in range(120))))
    assert list(many.values()) == sorted(many.values())
    assert many[SessionId("s0")] == "001."


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


def test_a_session_is_called_by_its_title_else_by_what_it_is_and_is_about() -> None:
    assert named(title="Trade", subject="tariffs") == "Trade"
    assert named(title="Trade", number="Session 2") == "Session 2: Trade"
    assert named(title="Session 2: Trade", number="Session 2") == "Session 2: Trade"
    assert named(subject="the role of communities") == "Session: the role of communities"
    assert named(type=SessionType.PANEL, subject="trade") == "Panel: trade"
    assert named(type=SessionType.OPENING_CEREMONY) == "Opening ceremony"
    assert named(number="3rd plenary meeting") == "3rd plenary meeting"
    assert named() == "Session"


def test_the_day_of_a_meeting_of_one_day_is_not_repeated() -> None:
    ten = session("a", when=TimeSlot(day=DAY, start=time(10), zone="Asia/Tashkent"))
    day = session("b", when=TimeSlot(day=DAY))
    date_only = session("c", when=PartialDate.of(DAY))
    expected = [
        "01. from 10:00: Session",
        "02. 14 May 2024: Session",
        "03. 14 May 2024: Session",
    ]
    assert lines(ten, day, date_only) == expected
    assert lines(ten, day, date_only, when=TimeSlot(day=DAY, start=time(9))) == expected


def test_the_day_is_named_where_there_are_several() -> None:
    ten = session("a", when=TimeSlot(day=DAY, start=time(10)))
    for when in (
        DateSpan.of(DAY, date(2024, 5, 15)),
        TimeSlot(day=DAY, start=time(9), end=time(9), end_day=date(2024, 5, 15)),
        None,
    ):
        assert lines(ten, when=when) == ["01. 14 May 2024, from 10:00: Session"]


def test_rooms_and_what_was_called_off_are_in_the_line() -> None:
    assert lines(
        session("a", room="Room IV", plan_state=PlanState.CANCELLED),
        session("b", order_stated=False, plan_state=PlanState.CONFIRMED),
    ) == ["01. Session (Room IV) (cancelled)", "- Session"]


def test_times_beside_arabic_are_kept_in_their_order() -> None:
    ten = session("a", title="الجلسة", when=TimeSlot(day=DAY, start=time(10), end=time(12)))
    assert lines(ten) == ["01. \u206610:00–12:00\u2069: الجلسة"]

"""What changed, in words."""

from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from intergov_meetings import Decision, DecisionKind, PlanState
from intergov_meetings.ical import (
    CalendarState,
    Conference,
    Coordinates,
    Event,
    Status,
    Times,
    WholeDays,
)
from intergov_meetings.ical.revision.change import Change, ChangeKind, change
from intergov_meetings.ical.revision.summary import summary
from tests.ical.revision.sample import (
    ANNA,
    BEKZOD,
    DAY,
    FIRST,
    at,
    event,
    follow,
    release,
    released,
    times,
)
from tests.ical.sample import meeting, session

OFF = (Decision(kind=DecisionKind.POSTPONED),)
LATER = FIRST + timedelta(days=1)
IN_UTC = Times(start=datetime(2024, 5, 14, 5, tzinfo=UTC))
FLOATING = Times(start=datetime(2024, 5, 14, 10))  # noqa: DTZ001  a wall time
ONE = event(times(10), location="Room 1")


def said(former: Event | None, now: Event, called_off: str = "") -> list[str]:
    words = {now.uid: called_off} if called_off else {}
    return list(summary([change(former, now, LATER)], (), words))


@pytest.mark.parametrize(
    ("former", "now", "line"),
    [
        (None, ONE, "A: new; 14 May 2024, 10:00 (Asia/Tashkent)"),
        (None, event(FLOATING), "A: new; 14 May 2024, 10:00"),
        (None, event(None), "A: new; not stated"),
        (ONE, evolve(ONE, moment=times(11, 30)), "A: was 10:00, now 11:30"),
        (ONE, evolve(ONE, moment=times(10, end=12)), "A: was 10:00, now 10:00–12:00"),
        (
            ONE,
            evolve(ONE, moment=IN_UTC),
            "A: was 14 May 2024, 10:00 (Asia/Tashkent), now 14 May 2024, 05:00 (UTC)",
        ),
        (
            ONE,
            evolve(ONE, moment=WholeDays(first=DAY, last=DAY + timedelta(days=1))),
            "A: was 14 May 2024, 10:00 (Asia/Tashkent), now 14–15 May 2024",
        ),
        (ONE, evolve(ONE, location="Room 2"), "A: where: was Room 1, now Room 2"),
        (event(location="Hall"), event(location="Foyer"), "A: where: was Hall, now Foyer"),
        (event(), event(location="Foyer"), "A: where: was not stated, now Foyer"),
        (ONE, evolve(ONE, coordinates=Coordinates(1, 2)), "A: another point on the map"),
        (
            ONE,
            evolve(ONE, online=(Conference("https://a.example"),)),
            "A: online: https://a.example",
        ),
        (ONE, evolve(ONE, status=Status.TENTATIVE), "A: plan: was not stated, now tentative"),
        (evolve(ONE, status=Status.TENTATIVE), ONE, "A: plan: no longer tentative"),
        (
            evolve(ONE, status=Status.TENTATIVE),
            evolve(ONE, status=Status.CONFIRMED),
            "A: plan: was tentative, now confirmed",
        ),
        (ONE, evolve(ONE, summary="B"), "B: formerly “A”"),
        (ONE, evolve(ONE, description="Other"), "A: details changed"),
        (
            ONE,
            evolve(ONE, moment=times(11), location="Hall", description="Other"),
            "A: was 10:00, now 11:00; where: was Room 1, now Hall",
        ),
        (evolve(ONE, attendees=(ANNA,)), ONE, "A: fewer are invited"),
        (ONE, evolve(ONE, attendees=(ANNA,)), "A: more are invited"),
        (evolve(ONE, attendees=(ANNA,)), evolve(ONE, attendees=(BEKZOD,)), "A: others are invited"),
        (
            evolve(ONE, status=Status.CANCELLED),
            ONE,
            "A: on again; 14 May 2024, 10:00 (Asia/Tashkent)",
        ),
        (
            ONE,
            evolve(ONE, status=Status.CANCELLED),
            "A: without a date for now; formerly 14 May 2024, 10:00 (Asia/Tashkent)",
        ),
        (ONE, evolve(ONE, summary="Line\nbreak"), "Line break: formerly “A”"),
    ],
)
def test_each_change_is_said(former: Event | None, now: Event, line: str) -> None:
    assert said(former, now) == [line]


def test_what_is_called_off_is_said_with_its_own_word() -> None:
    off = evolve(ONE, status=Status.CANCELLED)
    line = "A: postponed; formerly 14 May 2024, 10:00 (Asia/Tashkent)"
    assert said(ONE, off, "postponed") == [line]
    assert said(None, off, "cancelled") == [line.replace("postponed", "cancelled")]


def test_of_what_did_not_change_nothing_is_said() -> None:
    over = Change(kind=ChangeKind.RETIRED, former=ONE, event=ONE)
    assert said(ONE, ONE) == []
    assert summary([over], (), {}) == ()


def test_of_what_is_removed_only_the_time_is_said() -> None:
    gone = Change(kind=ChangeKind.REMOVED, former=ONE, event=evolve(ONE, summary="X"))
    assert summary([gone], (), {}) == (
        "What was planned for 14 May 2024, 10:00 (Asia/Tashkent): no longer in this calendar",
    )


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({"summary": "Talks"}, "Talks: details changed"),
        ({"location": "Vienna"}, "Talks on Y: where: now Vienna"),
        ({"location": ""}, "Talks on Y: where: no longer stated"),
        ({"online": ()}, "Talks on Y: online: no longer stated"),
    ],
)
def test_what_is_left_out_is_not_told_once_more(known: dict[str, object], line: str) -> None:
    link = Conference("https://secret.example")
    told = event(summary="Talks on Y", location="Secret Room, Vienna", online=(link,))
    assert said(told, evolve(told, **known)) == [line]


def test_words_beside_arabic_are_kept_in_their_order() -> None:
    arabic = evolve(ONE, summary="الجلسة")
    assert said(arabic, evolve(arabic, moment=times(11))) == [
        "الجلسة: \u2066was 10:00, now 11:00\u2069"
    ]


def test_a_session_is_called_off_as_its_whole_is() -> None:
    held = meeting(
        release=release(0),
        sessions=(
            session("a", title="Segment", when=at(9)),
            session("b", title="Panel", part_of="a", when=at(10)),
            session("c", title="Debate", when=at(11), plan_state=PlanState.CONFIRMED),
        ),
    )
    segment = evolve(held.sessions[0], decisions=(Decision(kind=DecisionKind.POSTPONED),))
    first = follow(held, None)
    off = released(held, 1, sessions=(segment, *held.sessions[1:]))
    lines = follow(off, first.state).summary
    assert [line.partition(";")[0] for line in lines] == [
        "First meeting of the Council: details changed",
        "Segment: postponed",
        "Panel: postponed",
    ]


@pytest.mark.parametrize(
    ("former", "now", "line"),
    [
        ({}, {"title": "B"}, "B: formerly “A”"),
        ({}, {"order_stated": False}, "A: details changed"),
        ({"title": "12. A"}, {"title": "14. A"}, "14. A: formerly “12. A”"),
        (
            {"title": "A", "when": at(9)},
            {"title": "2024. A", "when": at(9)},
            "2024. A: formerly “A”",
        ),
        ({"when": at(9)}, {"title": "01. A"}, "01. A: was 14 May 2024, 09:00"),
        (
            {"title": "12. A", "order_stated": False},
            {"title": "14. A", "order_stated": False},
            "14. A: formerly “12. A”",
        ),
        (
            {"title": "12. A", "order_stated": False},
            {"title": "12. A"},
            "12. A: details changed",
        ),
        ({"title": "01. A"}, {"title": "01. A", "decisions": OFF}, "01. A: postponed"),
    ],
)
def test_a_session_is_named_by_its_title_as_it_stands(
    former: dict[str, object], now: dict[str, object], line: str
) -> None:
    """Only the place in the programme that this library put before it is taken off."""
    told, tells = (
        meeting(sessions=(session("a", **({"title": "A"} | known)),)) for known in (former, now)
    )
    first = follow(released(told, 0), None)
    for state in (first.state, CalendarState.of(first.data)):
        assert follow(released(tells, 1), state).summary[-1].startswith(line)


def test_a_meeting_is_named_by_its_title_as_it_stands() -> None:
    held = meeting(title="1. Deutscher Kongress", release=release(0))
    first = follow(held, None)
    later = follow(released(held, 1, title="01. Kongress"), first.state)
    assert first.summary == ("1. Deutscher Kongress: new; 14 May 2024",)
    assert later.summary == ("01. Kongress: formerly “1. Deutscher Kongress”",)


def test_a_new_session_is_named_by_its_title_as_it_stands() -> None:
    held = meeting(
        release=release(0),
        sessions=(
            session("a", title="2024. Outlook", when=at(9)),
            session("b", title="12. Papers"),
        ),
    )
    assert [line.partition(":")[0] for line in follow(held, None).summary[1:]] == [
        "2024. Outlook",
        "12. Papers",
    ]

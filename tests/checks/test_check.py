"""What holds for every rule and every meeting."""

import re
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings
from hypothesis import strategies as st

from examples.tashkent_2024 import MEETING as TASHKENT
from intergov_meetings import Contact, Extra, Meeting
from intergov_meetings.checks import RULES, Finding, Severity, check
from intergov_meetings.checks.conflict import Booking, conflicts
from intergov_meetings.strategies import meetings
from tests.checks.sample import COMPLETE, session, with_sessions

some = settings(max_examples=40)  # whole meetings are large
BOOKINGS = st.builds(
    lambda start, hours, session: Booking(
        datetime(2024, 5, 14, start, tzinfo=UTC),
        datetime(2024, 5, 14, start, tzinfo=UTC) + timedelta(hours=hours),
        "",
        session,
    ),
    st.integers(0, 12),
    st.integers(0, 6),
    st.uuids().map(str),
)


def at(meeting: object, path: str) -> object:
    """Follow a JSON pointer through the records."""
    for step in path.split("/")[1:]:
        meeting = meeting[int(step)] if isinstance(meeting, tuple) else getattr(meeting, step)
    return meeting


def has_asked(meeting: Meeting) -> list[Finding]:
    """A rule of a caller's own."""
    return [Finding("has-asked", Severity.NOTICE, "", f"asked {meeting.id}")]


@some
@given(meetings())
def test_every_finding_points_at_something_in_the_meeting(meeting: Meeting) -> None:
    for finding in check(meeting):
        assert at(meeting, finding.path) is not None


@some
@given(meetings())
def test_asking_again_gives_the_same_answer(meeting: Meeting) -> None:
    assert check(meeting) == check(evolve(meeting))


@some
@given(meetings())
def test_every_finding_has_the_code_of_its_rule_and_a_message_of_one_plain_line(
    meeting: Meeting,
) -> None:
    for rule in RULES:
        for finding in rule(meeting):
            assert finding.code == rule.__name__.replace("_", "-")
            assert re.fullmatch(r"[a-z0-9][ -~]*", finding.message)


@given(st.lists(st.tuples(st.sampled_from("ab"), BOOKINGS), max_size=12))
def test_the_conflict_finder_equals_brute_force(bookings: list[tuple[str, Booking]]) -> None:
    def overlap(one: Booking, other: Booking) -> bool:
        return one.start < other.end and other.start < one.end

    involved = {
        later.session if (one.start, one.end, n) < (later.start, later.end, m) else one.session
        for (n, (key, one)), (m, (other_key, later)) in combinations(enumerate(bookings), 2)
        if key == other_key and overlap(one, later)
    }
    found = conflicts(bookings)
    assert [later.session for later, _ in found] == [
        booking.session for _, booking in bookings if booking.session in involved
    ]
    assert all(overlap(later, earlier) for later, earlier in found)


def test_findings_come_in_the_order_of_the_rules_and_then_of_the_document() -> None:
    crowded = with_sessions(*(session(id, 9, 10) for id in ("one", "two", "three")), venue=None)
    assert [(finding.code, finding.path) for finding in check(crowded)][:3] == [
        ("venue-not-stated", ""),
        ("double-booked-rooms", "/sessions/1"),
        ("double-booked-rooms", "/sessions/2"),
    ]


def test_a_caller_adds_a_rule_by_adding_to_the_tuple() -> None:
    (finding,) = check(COMPLETE, (*RULES, lambda meeting: iter(has_asked(meeting))))
    assert finding.message == "asked council-1"


def test_a_finding_never_changes() -> None:
    (finding,) = has_asked(COMPLETE)
    with pytest.raises(FrozenInstanceError):
        finding.code = "another"  # type: ignore[misc]


def test_the_press_release_leaves_open_what_it_leaves_open_and_nothing_else() -> None:
    assert [(finding.code, finding.path) for finding in check(TASHKENT)] == [
        ("no-clock-times", ""),
        ("venue-not-stated", "/venue"),
        *(("open-lists", f"/groups/{index}/open_lists/0") for index in (1, 4, 5)),
        *(("unnamed-heads", f"/delegations/{index}/members/0") for index in range(5)),
    ]


def test_no_rule_takes_more_than_linear_work_for_a_room_that_is_always_taken() -> None:
    """A conflict is one finding for each session, however many others it overlaps."""
    crowded = with_sessions(*(session(f"s{index}", 9, 10) for index in range(500)))
    rooms = [finding for finding in check(crowded) if finding.code == "double-booked-rooms"]
    assert len(rooms) == 499


def test_a_meeting_without_anything_is_asked_about_what_everybody_asks() -> None:
    bare = Meeting(id=COMPLETE.id, title="First meeting")
    assert [finding.code for finding in check(bare)] == [
        "date-not-stated",
        "venue-not-stated",
        "programme-not-stated",
        "organizers-not-stated",
        "sources-not-stated",
    ]


def test_messages_do_not_show_what_is_private() -> None:
    address = "secret@example.org"
    told = tuple(
        evolve(person, contact=Contact(email=address), extra=(Extra("org.example.a", address),))
        for person in COMPLETE.people
    )
    assert address not in repr(check(evolve(COMPLETE, people=told, sessions=(), delegations=())))

"""Closed sessions: left out, by title only, or in full, and everywhere the same."""

from datetime import time

import pytest
from attrs import evolve

from intergov_meetings import (
    Access,
    Appearance,
    AttendanceMode,
    Audience,
    DateSpan,
    Decision,
    DecisionKind,
    Link,
    Meeting,
    Part,
    PartialDate,
    PartId,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    SessionId,
    SessionType,
    TimeSlot,
    Venue,
    When,
)
from intergov_meetings.ical import CalendarUser, ClosedSessions, Profile, draft, render
from tests.ical.sample import DAY, meeting, session

ANN = Person(id=PersonId("ann"), name="Ann Canary")
HIDDEN = ("Canary", "canary")
RETREAT = session(
    "retreat",
    title="Retreat of heads",
    subject="Canary question",
    access=Access.CLOSED,
    when=TimeSlot(day=DAY, start=time(10)),
    venue=Venue(
        name="Canary House",
        city="Samarkand",
        zone="Asia/Samarkand",
        online=(Link("https://canary.example/"),),
    ),
    appearances=(Appearance(who=PersonReference(ANN.id)),),
    decisions=(
        Decision(
            kind=DecisionKind.MOVED, former_when=PartialDate.of(DAY), reason="Canary question"
        ),
    ),
)


def held(**known: object) -> Meeting:
    sessions = (
        session("open", title="Open", parallel_to=(SessionId("retreat"),)),
        RETREAT,
        session("talk", title="Talk", room="Canary Room", part_of=SessionId("retreat")),
        session("private", type=SessionType.CLOSED_SESSION, room="Canary Room"),
    )
    return meeting(sessions=sessions, people=(ANN,), **known)


def text(closed: ClosedSessions | None, audience: Audience = Audience.PUBLIC) -> str:
    data = render(held(), closed=closed, audience=audience, domain="example.org").data
    return data.replace(b"\r\n ", b"").decode()


def test_what_is_left_out_is_nowhere() -> None:
    written = text(ClosedSessions.OMIT)
    for word in ("retreat", "Retreat", "Talk", "private", *HIDDEN):
        assert word not in written
    assert "01. Open" in written


def test_by_its_title_only_a_session_keeps_its_time_and_its_place_in_the_programme() -> None:
    written = text(ClosedSessions.TITLE_ONLY)
    for word in HIDDEN:
        assert word not in written
    for word in ("SUMMARY:Retreat of heads", "SUMMARY:02.01. Talk", "At the same time as: Retreat"):
        assert word in written
    assert "DTSTART;TZID=Asia/Samarkand:20240514T100000" in written
    assert "LOCATION:Samarkand" in written
    assert "formerly 14 May 2024" in written


def test_in_full_nothing_is_missing() -> None:
    for word in ("Canary question", "Ann Canary", "Canary House", "canary.example", "Canary Room"):
        assert word in text(ClosedSessions.FULL)


WORDY = PartialDate(DAY.isoformat(), printed="14 May, Canary House")


@pytest.mark.parametrize(
    "when",
    [
        WORDY,
        DateSpan(first=WORDY, last=WORDY, printed="14 May, Canary House"),
        TimeSlot(day=DAY, start=time(10), printed="10.00, Canary House"),
    ],
)
def test_printed_words_do_not_say_what_is_closed(when: When) -> None:
    decision = Decision(
        kind=DecisionKind.RELOCATED,
        kind_printed="moved to Canary House",
        when=when,
        former_when=when,
    )
    retreat = session(
        "retreat",
        access=Access.CLOSED,
        access_printed="only the Canary delegation",
        plan_state=PlanState.CONFIRMED,
        plan_state_printed="confirmed by Ann Canary",
        when=when,
        decisions=(decision,),
    )
    written = render(meeting(sessions=(retreat,)), domain="example.org").data
    assert b"Canary" not in written.replace(b"\r\n ", b"")
    assert b"RELATED-TO" in written


HALL = Venue(name="Canary Hall", city="Vienna", latitude=48.2, longitude=16.4)


@pytest.mark.parametrize(
    ("own", "whole", "said"),
    [
        (None, HALL, "Vienna"),
        (None, Venue(name="Canary Hall"), "not stated"),
        (Venue(name="Residence"), HALL, "not stated"),
        (None, None, ""),
    ],
)
def test_a_closed_session_seems_not_to_be_where_its_whole_is(
    own: Venue | None, whole: Venue | None, said: str
) -> None:
    part = session("talk", part_of=SessionId("retreat"), venue=own)
    sessions = (session("retreat", access=Access.CLOSED), part)
    part_of_meeting = Part(id=PartId("second"), venue=whole)
    in_part = (session("talk", part=PartId("second"), access=Access.CLOSED, venue=own),)
    for held_there in (
        meeting(venue=whole, sessions=sessions),
        meeting(parts=(part_of_meeting,), sessions=in_part),
    ):
        talk = draft(held_there, domain="example.org").events[-1]
        assert (talk.location, talk.coordinates) == (said, None)


@pytest.mark.parametrize(
    ("audience", "usual"),
    [
        (Audience.PUBLIC, ClosedSessions.TITLE_ONLY),
        (Audience.PARTICIPANTS, ClosedSessions.FULL),
        (Audience.INTERNAL, ClosedSessions.FULL),
    ],
)
def test_who_takes_part_has_to_find_the_room(audience: Audience, usual: ClosedSessions) -> None:
    assert text(None, audience) == text(usual, audience)


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("closed", [ClosedSessions.OMIT, ClosedSessions.TITLE_ONLY])
def test_no_profile_says_more(profile: Profile, closed: ClosedSessions) -> None:
    desk = CalendarUser(address="mailto:desk@example.org")
    data = render(held(), profile=profile, closed=closed, organizer=desk).data
    for word in HIDDEN:
        assert word.encode() not in data.replace(b"\r\n ", b"")


def test_what_was_cut_is_reported() -> None:
    for closed, word in ((ClosedSessions.OMIT, "left out"), (ClosedSessions.TITLE_ONLY, "only")):
        made = draft(held(), closed=closed, domain="example.org")
        remarks = [(each.path, word in each.message) for each in made.report]
        assert remarks == [(f"/sessions/{index}", True) for index in (1, 2, 3)]
    assert draft(held(), closed=ClosedSessions.FULL, domain="example.org").report == ()


@pytest.mark.parametrize(
    ("known", "whole"),
    [
        ({}, {"decisions": (Decision(kind=DecisionKind.MOVED_ONLINE),), "venue": HALL}),
        ({"decisions": (Decision(kind=DecisionKind.MOVED_ONLINE),), "venue": HALL}, {}),
        ({"mode": AttendanceMode.ONLINE}, {"venue": HALL}),
    ],
)
def test_a_closed_session_that_is_online_seems_to_be_in_no_city(
    known: dict[str, object], whole: dict[str, object]
) -> None:
    talk = session("talk", access=Access.CLOSED, room="Canary Room", **known)
    for hall in (HALL, evolve(HALL, zone="Europe/Vienna")):
        venues = [{"venue": hall} if "venue" in each else {} for each in (known, whole)]
        held = meeting(sessions=(evolve(talk, **venues[0]),), **(whole | venues[1]))
        (*_, event) = draft(held, domain="example.org").events
        assert (event.location, event.online) == ("Online", ())
        assert "Attendance: online" in event.description
        for word in ("Vienna", "formerly", "Canary Room"):
            assert word not in event.description


def test_a_closed_session_that_is_in_a_place_again_seems_to_be_nowhere_else() -> None:
    moved = Decision(kind=DecisionKind.MOVED_ONLINE)
    talk = session("talk", access=Access.CLOSED, mode=AttendanceMode.HYBRID, decisions=(moved,))
    (*_, event) = draft(meeting(venue=HALL, sessions=(talk,)), domain="example.org").events
    assert event.location == "Vienna"
    assert "nline" not in event.description

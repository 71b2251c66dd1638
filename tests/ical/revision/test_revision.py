"""A release after the other: what stays, what is stamped anew, what is left of what is gone."""

import pickle
from datetime import date, time, timedelta

import pytest
from attrs import evolve
from hypothesis import given

from intergov_meetings import (
    Access,
    AttendanceMode,
    Audience,
    DateSpan,
    Decision,
    DecisionKind,
    DocumentError,
    Link,
    Meeting,
    MeetingId,
    Part,
    PartialDate,
    PartId,
    PlanState,
    Release,
    RevisionError,
    Venue,
)
from intergov_meetings.ical import (
    CalendarState,
    ClosedSessions,
    Event,
    Method,
    Profile,
    Remark,
    Stamp,
    Status,
    WholeDays,
    read,
    render,
    revise,
    to_meetings,
)
from intergov_meetings.ical.writing.report import EMPTY
from intergov_meetings.strategies import meetings
from tests.ical.revision.sample import (
    DAY,
    DELEGATE,
    DESK,
    FIRST,
    INVITED,
    at,
    follow,
    in_a_file,
    kinds,
    of,
    release,
    released,
    without,
)
from tests.ical.sample import meeting, session

HELD = meeting(
    plan_state=PlanState.CONFIRMED,
    venue=Venue(name="Hofburg", city="Vienna"),
    release=release(0),
    sessions=(
        session("a", title="Opening ceremony", when=at(10)),
        session("b", title="Panel", when=at(12), room="Room 1"),
    ),
)
INVITING = evolve(
    HELD,
    people=(DELEGATE,),
    sessions=(HELD.sessions[0], evolve(HELD.sessions[1], appearances=(INVITED,))),
)

LEFT = Remark(
    "",
    "'council-1+b@example.org' leaves the file: if it comes back, its SEQUENCE is 2 after this "
    "state, and 0 after the file alone",
)


def after(change: Meeting, days: int = 1, **known: object) -> dict[str, str]:
    """What a change of the meeting does to the events of its sessions."""
    first = follow(HELD, None, **known)
    found = kinds(follow(released(change, days), first.state, **known))
    return {id: kind for id, kind in found.items() if id}


def with_b(**known: object) -> Meeting:
    """The meeting with another panel."""
    panel = evolve(HELD.sessions[1], **known)
    return evolve(HELD, sessions=(HELD.sessions[0], panel))


def called_off(kind: DecisionKind) -> tuple[Decision, ...]:
    return (Decision(kind=kind),)


def test_the_first_release_is_all_new_and_created_with_it() -> None:
    first = follow(HELD, None)
    stamp = Stamp(stamped=FIRST, modified=FIRST, created=FIRST)
    assert set(kinds(first).values()) == {"new"}
    assert {event.stamp for event in first.state.events} == {stamp}
    assert b"CREATED:20240501T090000Z" in first.data


@given(meetings())
def test_an_unchanged_release_gives_the_same_file(held: Meeting) -> None:
    first = follow(evolve(held, release=release(0)), None, audience=Audience.INTERNAL)
    second = follow(evolve(held, release=release(9)), first.state, audience=Audience.INTERNAL)
    assert second.data == first.data
    assert second.state.events == first.state.events
    assert second.messages == second.summary == ()


@pytest.mark.parametrize(
    ("change", "kind", "sequence"),
    [
        ({"when": at(13)}, "changed", 1),
        ({"when": at(12, end=time(13))}, "changed", 1),
        ({"when": PartialDate.of(DAY)}, "changed", 1),
        ({"room": "Room 2"}, "changed", 1),
        ({"plan_state": PlanState.TENTATIVE}, "changed", 1),
        (
            {"venue": Venue(name="Hofburg", city="Vienna", latitude=1.0, longitude=2.0)},
            "changed",
            1,
        ),
        ({"room": "ROOM 1"}, "reworded", 0),
        ({"title": "Panel on trade"}, "reworded", 0),
        ({"languages": ("ru",)}, "reworded", 0),
        ({"plan_state": PlanState.CANCELLED}, "cancelled", 1),
        ({"decisions": called_off(DecisionKind.POSTPONED)}, "cancelled", 1),
        ({"when": PartialDate("2024-06")}, "cancelled", 1),
        ({}, "unchanged", 0),
    ],
)
def test_sequence_grows_where_those_who_attend_may_have_to_act(
    change: dict[str, object], kind: str, sequence: int
) -> None:
    first = follow(HELD, None)
    second = follow(released(with_b(**change), 1), first.state)
    made = of(second, "b")
    moment = FIRST if kind == "unchanged" else FIRST + timedelta(days=1)
    assert (made.kind, made.event.stamp) == (
        kind,
        Stamp(stamped=moment, modified=moment, created=FIRST, sequence=sequence),
    )
    assert kinds(second)["a"] == "unchanged"


def test_a_link_to_join_matters() -> None:
    stream = Link("https://meet.example/1")
    online = Venue(name="Hofburg", city="Vienna", online=(stream,))
    renamed = evolve(online, online=(evolve(stream, title="Live"),))
    first = follow(evolve(HELD, venue=online), None)
    second = follow(released(HELD, 1, venue=renamed), first.state)
    third = follow(released(HELD, 2), second.state)
    assert set(kinds(second).values()) == {"reworded"}
    assert set(kinds(third).values()) == {"changed"}


def test_what_did_not_change_is_the_same_bytes() -> None:
    first = follow(HELD, None)
    second = follow(released(with_b(when=at(13)), 1), first.state)

    def block(data: bytes) -> bytes:
        begin = data.index(b"BEGIN:VEVENT\r\nUID:council-1+a@")
        return data[begin : data.index(b"END:VEVENT", begin)]

    assert block(first.data) == block(second.data)


def test_what_is_removed_stays_as_a_cancelled_event_that_tells_nothing() -> None:
    first = follow(HELD, None)
    gone = released(HELD, 1, sessions=without(HELD, "b"))
    hidden = released(with_b(audience=Audience.INTERNAL), 1)
    two = [follow(held, first.state) for held in (gone, hidden)]
    later = FIRST + timedelta(days=1)
    left, same = (of(second, "b").event for second in two)
    assert left == same
    assert {kinds(second)["b"] for second in two} == {"removed"}
    assert left == Event(
        uid="council-1+b@example.org",
        moment=of(first, "b").event.moment,
        summary="No longer in this calendar",
        status=Status.CANCELLED,
        blocks_time=False,
        stamp=evolve(of(first, "b").event.stamp, sequence=1, stamped=later, modified=later),
    )
    for second in two:
        assert b"Panel" not in second.data
        assert not [line for line in second.summary if "Panel" in line]


def test_what_was_cancelled_and_is_then_hidden_tells_nothing_either() -> None:
    first = follow(HELD, None)
    second = follow(released(with_b(plan_state=PlanState.CANCELLED), 1), first.state)
    third = follow(released(HELD, 2, sessions=without(HELD, "b")), second.state)
    assert b"Panel" in second.data
    assert b"Panel" not in third.data
    assert (of(third, "b").kind, of(third, "b").event.stamp.sequence) == ("removed", 1)


def test_what_was_removed_leaves_the_file_in_time_and_its_sequence_goes_on() -> None:
    gone = evolve(HELD, sessions=without(HELD, "b"))
    kept = {"keep_cancelled": timedelta(days=10)}
    state = follow(HELD, None, **kept).state
    state = follow(released(gone, 1), state, **kept).state
    nearly = follow(released(gone, 10), state, **kept)
    over = follow(released(gone, 11), nearly.state, **kept)
    later = follow(released(gone, 12), over.state, **kept)
    back = follow(released(HELD, 13), later.state, **kept)
    assert [kinds(each).get("b") for each in (nearly, over, later, back)] == [
        "unchanged",
        "retired",
        None,
        "revived",
    ]
    assert [b"council-1+b@" in each.data for each in (nearly, over, later, back)] == [
        True,
        False,
        False,
        True,
    ]
    assert of(back, "b").event.stamp.sequence == 2
    assert [event.uid for event in later.state.retired] == ["council-1+b@example.org"]
    assert back.state.retired == ()


def test_nothing_is_kept_where_that_is_asked_for() -> None:
    first = follow(HELD, None, organizer=DESK)
    gone = released(HELD, 1, sessions=without(HELD, "b"))
    second = follow(gone, first.state, organizer=DESK, keep_cancelled=timedelta(0))
    assert (kinds(second)["b"], b"+b@" in second.data) == ("removed", False)
    assert [sent.method for sent in second.messages if "+b@" in sent.uid] == [Method.CANCEL]


def test_what_has_no_date_any_more_is_cancelled_where_it_stood_and_that_is_reported() -> None:
    first = follow(HELD, None)
    undated = released(with_b(when=PartialDate("2024-06")), 1)
    second = follow(undated, first.state)
    made = of(second, "b")
    assert made.event.moment == of(first, "b").event.moment
    assert (made.event.summary, made.event.status) == ("Panel", Status.CANCELLED)
    assert "June 2024" in made.event.description
    assert [each.message for each in second.report if each.path == "/sessions/1/when"] == [
        "not in the calendar, since no certain day is stated",
        "in the calendar where it stood before, as cancelled",
    ]
    third = follow(released(HELD, 2), second.state)
    assert (of(third, "b").kind, of(third, "b").event.stamp.sequence) == ("revived", 2)


def test_what_has_no_date_leaves_the_file_in_time_and_comes_back_with_one() -> None:
    undated = with_b(when=PartialDate("2024-06"))
    state = follow(HELD, None).state
    for days in (1, 200, 201):
        state = follow(released(undated, days), state).state
    assert [event.uid for event in state.retired] == ["council-1+b@example.org"]
    back = follow(released(HELD, 202), state)
    assert (of(back, "b").kind, of(back, "b").event.stamp.sequence) == ("revived", 2)


def test_a_meeting_that_is_put_off_takes_its_sessions_along_and_brings_them_back() -> None:
    first = follow(HELD, None)
    off = released(
        HELD, 1, plan_state=None, when=None, decisions=called_off(DecisionKind.POSTPONED)
    )
    second = follow(off, first.state)
    assert {event.status for event in second.state.events} == {Status.CANCELLED}
    assert [event.uid for event in second.state.events] == [
        "council-1+a@example.org",
        "council-1+b@example.org",
        "council-1@example.org",
    ]
    moved = released(HELD, 2, when=PartialDate("2024-09-10"), sessions=())
    third = follow(moved, second.state)
    assert of(third, "").event.moment == WholeDays(first=date(2024, 9, 10), last=date(2024, 9, 10))
    assert kinds(third) == {"": "revived", "a": "removed", "b": "removed"}


def test_a_meeting_that_is_held_in_parts_is_an_event_for_each_of_them() -> None:
    first = follow(evolve(HELD, sessions=()), None)
    parts = tuple(
        Part(id=PartId(f"part-{day}"), when=PartialDate(f"2024-05-{day}")) for day in (14, 20)
    )
    when = DateSpan.of(date(2024, 5, 14), date(2024, 5, 20))
    second = follow(released(HELD, 1, sessions=(), when=when, parts=parts), first.state)
    third = follow(released(HELD, 2, sessions=()), second.state)
    assert kinds(second) == {"part-14": "new", "part-20": "new", "": "cancelled"}
    assert of(second, "").event.summary == "First meeting of the Council (now held in parts)"
    assert second.summary[-1] == (
        "First meeting of the Council (now held in parts): each part stands by itself; "
        "formerly 14 May 2024"
    )
    assert to_meetings(read(second.data)).report[-1].found == (
        "an event that was taken out of the calendar"
    )
    assert kinds(third) == {"": "revived", "part-14": "removed", "part-20": "removed"}


PARTS = tuple(Part(id=PartId(f"p{day}"), when=PartialDate(f"2024-05-{day}")) for day in (14, 20))
IN_PARTS = released(HELD, 1, sessions=(), parts=PARTS)
FORMERLY = Decision(kind=DecisionKind.POSTPONED, former_when=PartialDate.of(DAY))


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({"plan_state": PlanState.CANCELLED}, "cancelled; formerly 14 May 2024"),
        ({"when": None, "decisions": (FORMERLY,)}, "postponed; formerly 14 May 2024"),
    ],
)
def test_parts_that_become_one_meeting_which_is_called_off(
    known: dict[str, object], line: str
) -> None:
    """Whether or not it stood there as one before: its readers are told, and once."""
    off = released(HELD, 2, sessions=(), **({"plan_state": None} | known))
    for before in (follow(HELD, None).state, None):
        second = follow(IN_PARTS, before)
        third = follow(off, second.state, organizer=DESK)
        assert third.summary[0] == f"First meeting of the Council: {line}"
        assert {sent.method for sent in third.messages} == {Method.CANCEL}
        told = [sent.data for sent in third.messages if sent.uid == "council-1@example.org"]
        assert len(told) == (0 if before is None else 1)
        assert all(b"SUMMARY:First meeting of the Council\r\n" in data for data in told)
        fourth = follow(evolve(off, release=release(3)), third.state, organizer=DESK)
        assert fourth.summary == fourth.messages == ()


def test_parts_that_become_one_meeting_which_is_put_off_and_has_no_day() -> None:
    """It has no event that could say so, where it never was one."""
    off = released(HELD, 2, sessions=(), when=None, plan_state=PlanState.POSTPONED)
    third = follow(off, follow(IN_PARTS, None).state)
    assert third.summary == (
        "First meeting of the Council: postponed",
        "What was planned for 14 May 2024: no longer in this calendar",
        "What was planned for 20 May 2024: no longer in this calendar",
    )


def test_a_part_that_loses_its_date_cancels_no_session_of_no_stated_part() -> None:
    """The session never had a date: it is shown on the first day that is known."""
    parts = tuple(
        Part(id=PartId(f"part-{day}"), when=PartialDate(f"2024-05-{day}")) for day in (14, 20)
    )
    loose = (session("loose", title="Informals"),)
    first = follow(evolve(HELD, sessions=loose, parts=parts), None)
    undated = (parts[0], evolve(parts[1], when=None))
    second = follow(released(HELD, 1, sessions=loose, parts=undated), first.state)
    assert kinds(second) == {"part-14": "reworded", "part-20": "cancelled", "loose": "unchanged"}


def test_a_session_that_is_taken_out_says_nothing_of_a_meeting_in_parts() -> None:
    first = follow(evolve(IN_PARTS, sessions=HELD.sessions), None)
    second = follow(released(IN_PARTS, 2), first.state)
    assert [line.partition(":")[0] for line in second.summary] == [
        "First meeting of the Council (part 1 of 2)",
        "First meeting of the Council (part 2 of 2)",
        "What was planned for 14 May 2024, 10",
        "What was planned for 14 May 2024, 12",
    ]


def test_what_was_taken_out_and_is_back_as_called_off_says_so() -> None:
    first = follow(HELD, None)
    second = follow(released(HELD, 1, sessions=without(HELD, "b")), first.state)
    off = released(with_b(plan_state=PlanState.CANCELLED), 2)
    third = follow(off, second.state, organizer=DESK)
    assert third.summary[-1] == "Panel: cancelled; formerly 14 May 2024, 12:00 (Asia/Tashkent)"
    assert "council-1+b@example.org" in {sent.uid for sent in third.messages}
    renamed = with_b(plan_state=PlanState.CANCELLED, title="Panel on trade")
    fourth = follow(released(renamed, 3), third.state, organizer=DESK)
    assert fourth.summary[-1] == "Panel on trade: cancelled; formerly “Panel”"


def test_a_whole_day_becomes_a_time_and_the_other_way_round() -> None:
    first = follow(with_b(when=None), None)
    second = follow(released(HELD, 1), first.state)
    third = follow(released(with_b(when=None), 2), second.state)
    assert [of(each, "b").event.stamp.sequence for each in (first, second, third)] == [0, 1, 2]


def test_other_words_in_a_later_release_of_this_library_do_not_raise_sequence() -> None:
    first = follow(HELD, None)
    before = tuple(
        evolve(event, description=f"Written otherwise: {event.description}", categories=("x",))
        for event in first.state.events
    )
    second = follow(released(HELD, 1), evolve(first.state, events=before))
    assert {change.kind for change in second.changes} == {"reworded"}
    assert {event.stamp.sequence for event in second.state.events} == {0}
    assert {event.stamp.stamped for event in second.state.events} == {FIRST + timedelta(days=1)}


def test_new_clocks_of_a_zone_do_not_change_an_event(monkeypatch: pytest.MonkeyPatch) -> None:
    first = follow(HELD, None)
    monkeypatch.setattr(
        "intergov_meetings.ical.writing.document.zone_component",
        lambda *_: ("BEGIN:VTIMEZONE", "TZID:Asia/Tashkent", "END:VTIMEZONE"),
    )
    second = follow(released(HELD, 1), first.state)
    assert second.data != first.data
    assert set(kinds(second).values()) == {"unchanged"}


def test_a_file_of_render_can_be_followed() -> None:
    plain = CalendarState(
        published=FIRST,
        events=tuple(
            evolve(event, stamp=Stamp(stamped=FIRST, modified=FIRST))
            for event in follow(HELD, None).state.events
        ),
    )
    second = follow(released(HELD, 1), plain, profile=Profile.COMPAT)
    assert second.data == render(HELD, domain="example.org").data
    third = follow(released(with_b(title="Debate"), 2), second.state)
    assert of(third, "b").event.stamp.created is None


def test_each_event_is_an_object_of_its_own_where_the_profile_says_so() -> None:
    first = follow(HELD, None, profile=Profile.CALDAV)
    assert [each.uid for each in first.objects] == [event.uid for event in first.state.events]


def test_a_publishing_organizer_stands_in_what_is_left_too() -> None:
    first = follow(HELD, None)
    gone = evolve(HELD, sessions=without(HELD, "b"))
    second = follow(released(gone, 1), first.state)
    third = follow(released(gone, 2), second.state, profile=Profile.PUBLISH, organizer=DESK)
    assert {event.organizer for event in third.state.events} == {DESK}
    assert of(third, "b").kind == "reworded"


def test_what_is_closed_from_now_on_tells_nothing() -> None:
    first = follow(HELD, None)
    closed = with_b(access=Access.CLOSED)
    omitted = follow(released(closed, 1), first.state, closed=ClosedSessions.OMIT)
    titled = follow(released(closed, 1), first.state)
    assert (kinds(omitted)["b"], kinds(titled)["b"]) == ("removed", "changed")
    assert b"Panel" not in omitted.data
    assert b"Room 1" not in titled.data
    assert not [line for line in titled.summary if "Room 1" in line]


def test_of_what_is_closed_by_now_nothing_is_repeated() -> None:
    """Neither its former title nor its former room; when it was to be stands in the file."""
    told = with_b(title="Hearing of Delegate Hidden", room="Bunker")
    closed = with_b(title="Closed session", room="Bunker", access=Access.CLOSED, when=at(13))
    moved = released(closed, 1, venue=Venue(name="Neue Burg", city="Graz"))
    second = follow(moved, follow(told, None).state, organizer=DESK)
    assert second.summary[-1] == "Closed session: was 12:00, now 13:00; where: now Graz"
    said = "".join((*second.summary, repr(second), *(str(sent.data) for sent in second.messages)))
    assert not [word for word in ("Hidden", "Bunker") if word in said + second.data.decode()]


def test_where_nobody_is_invited_nobody_is_missed() -> None:
    """A calendar that follows invitations has no word of whom they went to."""
    known = {"organizer": DESK, "audience": Audience.INTERNAL}
    first = follow(INVITING, None, profile=Profile.INVITE, **known)
    second = follow(released(INVITING, 1), first.state, profile=Profile.PUBLISH, **known)
    assert set(kinds(second).values()) == {"unchanged"}
    assert second.summary == second.messages == ()
    assert b"anna@" not in second.data


def test_a_calendar_without_any_place_is_reported_only_while_it_is_empty() -> None:
    undated = evolve(HELD, when=None, sessions=())
    empty = follow(undated, None)
    second = follow(released(undated, 1), follow(HELD, None).state)
    assert [remark.path for remark in empty.report] == ["", "/when"]
    assert [remark.path for remark in second.report] == ["/when", "/when", ""]


def test_where_nobody_sends_messages_that_is_said() -> None:
    first = follow(HELD, None)
    again = follow(released(HELD, 1), first.state)
    sent = follow(HELD, None, organizer=DESK)
    reports = [[remark.message for remark in each.report] for each in (first, again, sent)]
    said = "no messages, since nobody is named who sends them (organizer)"
    assert reports == [[said], [], []]


def test_a_session_that_moves_online_leaves_its_room() -> None:
    """Without a link as well: nobody shall go there."""
    online = with_b(decisions=called_off(DecisionKind.MOVED_ONLINE))
    first = follow(HELD, None)
    second = follow(released(online, 1), first.state)
    third = follow(released(with_b(mode=AttendanceMode.ONLINE), 2), second.state)
    assert (kinds(second)["b"], of(second, "b").event.location) == ("changed", "Online")
    assert "Panel: where: was Room 1, Hofburg, Vienna, now Online" in second.summary
    assert of(third, "b").event.location == "Online"


def test_a_meeting_that_moves_online_takes_its_sessions_along() -> None:
    decisions = called_off(DecisionKind.MOVED_ONLINE)
    second = follow(released(HELD, 1, decisions=decisions), follow(HELD, None).state)
    assert {event.location for event in second.state.events} == {"Online"}
    back = (*decisions, Decision(kind=DecisionKind.RELOCATED))
    third = follow(released(HELD, 2, decisions=back), second.state)
    assert "Online" not in {event.location for event in third.state.events}


def test_invitations_are_messages_and_the_file_is_the_secretariats_own() -> None:
    known = {"profile": Profile.INVITE, "organizer": DESK, "audience": Audience.INTERNAL}
    first = follow(INVITING, None, **known)
    second = follow(released(INVITING, 1, sessions=with_b().sessions), first.state, **known)
    third = follow(released(HELD, 2, sessions=without(HELD, "b")), second.state, **known)
    sent = [[(m.method, m.recipients[0].name) for m in each.messages] for each in (first, second)]
    assert sent == [[("REQUEST", "Anna")], [("CANCEL", "Anna")]]
    assert third.messages == ()
    assert b"METHOD" not in first.data
    assert first.objects == ()
    assert CalendarState.of(first.data) == in_a_file(first.state)


def test_a_copy_of_no_invitations_is_empty_as_it_is_where_it_is_rendered() -> None:
    """A calendar without events is for those who subscribed, and nobody subscribes to this one."""
    known = {"profile": Profile.INVITE, "organizer": DESK}
    nothing = evolve(HELD, when=None, sessions=())
    over = follow(nothing, None, **known)
    assert over.data == render(nothing, domain="example.org", **known).data == b""
    assert EMPTY in over.report
    assert b"END:VCALENDAR" in follow(nothing, None).data


def test_what_leaves_the_file_is_named_with_what_the_file_will_not_know() -> None:
    first = follow(HELD, None)
    gone = follow(released(HELD, 1, sessions=without(HELD, "b")), first.state)
    late = follow(released(HELD, 95, sessions=without(HELD, "b")), gone.state)
    assert [remark for remark in late.report if "SEQUENCE" in remark.message] == [LEFT]
    back = [
        follow(released(HELD, 96), state) for state in (late.state, CalendarState.of(late.data))
    ]
    assert [of(each, "b").event.stamp.sequence for each in back] == [2, 0]


def test_what_leaves_the_file_at_once_is_named_as_what_leaves_it_later() -> None:
    gone = released(HELD, 1, sessions=without(HELD, "b"))
    second = follow(gone, follow(HELD, None).state, keep_cancelled=timedelta(0), organizer=DESK)
    assert kinds(second) == {"": "reworded", "a": "unchanged", "b": "removed"}
    assert "council-1+b@example.org" not in second.data.decode()
    assert second.report == (LEFT,)


def test_what_leaves_the_file_without_a_date_is_named_where_it_stands() -> None:
    first = follow(HELD, None)
    dateless = with_b(when=None, decisions=called_off(DecisionKind.POSTPONED)).sessions
    held = evolve(HELD, when=DateSpan.of(DAY, DAY + timedelta(days=1)))
    off = follow(released(evolve(held, when=None), 1, sessions=dateless), first.state)
    late = follow(released(evolve(held, when=None), 95, sessions=dateless), off.state)
    paths = [remark.path for remark in late.report if "leaves the file" in remark.message]
    assert paths == ["", "/sessions/1"]


def faults(held: Meeting, previous: CalendarState | None, domain: str = "example.org") -> list[str]:
    with pytest.raises(RevisionError) as caught:
        revise(held, previous, domain=domain)
    return [str(fault) for fault in caught.value.faults]


def test_a_release_without_a_moment_is_refused() -> None:
    (fault,) = faults(evolve(HELD, release=None), None)
    assert fault.startswith("/release/published: expected the moment of this release")
    assert faults(evolve(HELD, release=Release(version="2")), None) == [fault]


def test_an_earlier_release_is_refused() -> None:
    state = follow(HELD, None).state
    (fault,) = faults(released(HELD, -1), state)
    assert fault == (
        "/release/published: expected a moment after 2024-05-01T09:00:00+00:00, "
        "that of the last release; found 2024-04-30T09:00:00+00:00"
    )


def test_the_same_moment_means_the_same_content() -> None:
    first = follow(HELD, None)
    assert follow(HELD, first.state).data == first.data
    (fault,) = faults(with_b(title="Debate"), first.state)
    assert fault.startswith("/release/published: expected a moment after 2024-05-01T09:00:00")


@pytest.mark.parametrize(
    ("held", "domain"),
    [
        (released(HELD, 1), "example.com"),
        (released(HELD, 1), "ample.org"),
        (released(HELD, 1, id=MeetingId("council-2")), "example.org"),
        (released(HELD, 1, id=MeetingId("council")), "example.org"),
    ],
)
def test_another_calendar_is_not_cancelled_by_mistake(held: Meeting, domain: str) -> None:
    (fault,) = faults(held, follow(HELD, None).state, domain)
    assert fault.endswith("found 'council-1@example.org'")


def test_all_that_is_wrong_is_said_at_once() -> None:
    found = faults(evolve(HELD, release=None), follow(HELD, None).state, "example.com")
    assert len(found) == 2


def test_keeping_for_less_than_no_time_is_refused() -> None:
    with pytest.raises(ValueError, match="keep_cancelled"):
        follow(HELD, None, keep_cancelled=timedelta(-1))
    with pytest.raises(TypeError, match="keep_cancelled: expected timedelta, found int"):
        follow(HELD, None, keep_cancelled=5)


def test_what_is_no_state_is_refused() -> None:
    with pytest.raises(TypeError, match="previous: expected CalendarState or None, found bytes"):
        revise(HELD, b"BEGIN:VCALENDAR")  # type: ignore[arg-type]
    with pytest.raises(DocumentError, match="found nothing in it"):
        CalendarState.of(b"")


@given(meetings())
def test_the_state_can_be_recovered_from_the_file(held: Meeting) -> None:
    first = follow(evolve(held, release=release(0)), None, audience=Audience.INTERNAL)
    assert CalendarState.of(first.data).events == first.state.events


def test_what_was_recovered_is_followed_as_what_was_kept() -> None:
    first = follow(HELD, None)
    recovered = CalendarState.of(first.data)
    assert recovered == in_a_file(first.state)
    second = follow(released(with_b(when=at(13)), 1), first.state)
    assert follow(released(with_b(when=at(13)), 1), recovered) == second


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"RRULE:FREQ=DAILY;COUNT=2", "expected an event that is held once, found one that recurs"),
        (b"RESOURCES:Mine", "expected what this library writes, found 'RESOURCES'"),
        (b"SEQUENCE:many", "SEQUENCE"),
        (b"DTEND:tomorrow", "DTEND"),
    ],
)
def test_what_the_next_release_would_lose_is_refused(line: bytes, said: str) -> None:
    data = follow(HELD, None).data.replace(b"SEQUENCE:0", line, 1)
    with pytest.raises(DocumentError, match="line ") as caught:
        CalendarState.of(data)
    assert said in str(caught.value)


def test_what_is_no_calendar_is_no_state() -> None:
    with pytest.raises(DocumentError):
        CalendarState.of(b"{}")
    assert CalendarState.of(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n").events == ()


def test_a_state_can_be_kept_in_a_pickle() -> None:
    state = follow(HELD, None).state
    assert pickle.loads(pickle.dumps(state)) == state  # noqa: S301


def test_a_file_with_a_uid_twice_is_no_state() -> None:
    data = follow(HELD, None).data
    with pytest.raises(DocumentError, match="expected each UID once"):
        CalendarState.of(data + data)


@pytest.mark.parametrize("offset", [b"+0600", b"x"])
def test_what_a_file_says_of_clocks_does_not_matter(offset: bytes) -> None:
    first = follow(HELD, None)
    other = first.data.replace(b"+0500", offset)
    assert other != first.data
    assert CalendarState.of(other) == in_a_file(first.state)


def test_a_state_is_that_of_one_calendar() -> None:
    (event, *_) = follow(HELD, None).state.events
    later = evolve(event, uid="x@example.org", stamp=Stamp(stamped=FIRST + timedelta(1)))
    undated = evolve(event, uid="y@example.org", moment=None)
    with pytest.raises(ValueError, match="4 faults") as caught:
        CalendarState(published=FIRST, events=(event, later, undated), retired=(event,))
    assert [fault.path for fault in caught.value.faults] == [  # type: ignore[attr-defined]
        "/events/0/uid",
        "/events/1/stamp/stamped",
        "/events/2/moment",
        "/retired/0/uid",
    ]

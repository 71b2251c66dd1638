"""What we write comes back as the facts that it says, or the report names what does not."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    AttendanceMode,
    Audience,
    DateSpan,
    Meeting,
    Part,
    PartialDate,
    PartId,
    PartOfDay,
    PlanState,
    Release,
    Session,
    SessionId,
    SessionType,
    Text,
    TimeSlot,
    Venue,
    When,
)
from intergov_meetings.ical import (
    CalendarUser,
    Event,
    Profile,
    read,
    render,
    revise,
    to_meetings,
)
from intergov_meetings.ical.conversion.calendar import ReadMeetings
from intergov_meetings.model.when import days_of
from intergov_meetings.strategies import meetings
from intergov_meetings.wording import Reading, code_in_words, planned, session_name, when_in_words
from intergov_meetings.wording.where import part_name
from tests.ical.reading.sample import calendar
from tests.ical.sample import meeting

DESK = CalendarUser(address="mailto:desk@example.org")


def events_of(held: Meeting, profile: Profile) -> dict[str, Event]:
    """The events in the calendar of a meeting, by what stands behind its id in their UIDs."""
    written = render(
        held, profile=profile, audience=Audience.INTERNAL, domain="example.org", organizer=DESK
    )
    if not written.data:
        return {}
    return {
        each.event.uid.partition("@")[0].removeprefix(held.id).removeprefix("+"): each.event
        for each in read(written.data).events
    }


def made_of(held: Meeting, profile: Profile) -> ReadMeetings:
    """What becomes of the calendar of a meeting."""
    written = render(
        held, profile=profile, audience=Audience.INTERNAL, domain="example.org", organizer=DESK
    )
    return to_meetings(read(written.data))


def lost_of_session(own: Session, held: Meeting, back: Meeting) -> Iterator[str]:
    """What a session lacks or has too much; of whom the report may name the first word."""
    made = back.session(own.id)
    name = session_name(Reading(held), own)
    if session_name(Reading(back), made) != name:
        yield f"SUMMARY {name!r}"
    kinds = [code_in_words(each.type, each.type_printed) for each in (own, made)]
    if made.number != own.number or kinds[0] != kinds[1]:
        yield f"number or type {own.number}, {own.type}: {made.number}, {made.type}"
    if own.title is None and made.title is not None:
        yield f"invented title {made.title}"
    subject = None if str(own.subject) == own.number else own.subject
    if own.title is None and subject is not None and str(made.subject) != str(subject):
        yield f"subject {own.subject}: {made.subject}"
    # A title that only repeats what the session is says nothing.
    bare = session_name(Reading(held), evolve(own, title=None, subject=None, number=None))
    is_bare = own.number is None and own.subject is None and str(own.title) == bare
    same = {str(own.title), str(own.title).removeprefix(f"{own.number}: ")}
    if own.title is not None and not is_bare and str(made.title) not in same:
        yield f"title {own.title}: {made.title}"
    plan = own.current_plan_state, own.plan_state_printed
    if (made.plan_state, made.plan_state_printed) != plan:
        yield f"STATUS {plan}: {made.plan_state}, {made.plan_state_printed}"
    is_told = own.part is not None and part_name(Reading(held), own.part) != ""
    if own.part_of is None and made.part != own.part and is_told:
        yield f"DESCRIPTION {own.part}: {made.part}"
    when = planned(own)
    if when is None and made.when is not None:
        # Whatever is on the only day of its whole is on that day, and the description says so.
        whole = held if own.part_of is None else held.session(own.part_of)
        when = made.when if made.when in only_days(held, whole) else None
    yield from (f"DESCRIPTION {each}" for each in lost_of_when(when, made.when))


def only_days(held: Meeting, whole: Meeting | Session) -> Iterator[When]:
    """The day of a whole, of the parts of the meeting and of what it is in, where it is one."""
    while True:
        for each in (planned(whole), *(part.when for part in held.parts)):
            days = days_of(each)
            if days is not None and days[0] == days[-1]:
                yield PartialDate.of(days[0])
        if isinstance(whole, Meeting):
            return
        whole = held if whole.part_of is None else held.session(whole.part_of)


def lost_of_when(own: When | None, made: When | None) -> Iterator[str]:
    """What a date or a time lacks or has too much, in words and as a moment."""
    if isinstance(own, TimeSlot) and isinstance(made, TimeSlot) and own.zone is None:
        # A time without a zone is that of its place.
        own, made = evolve(own, zone=None), evolve(made, zone=None, start_fold=None, end_fold=None)
    words = ["" if each is None else when_in_words(each) for each in (own, made)]
    moments = [
        (each.start_instant, each.end_instant) if isinstance(each, TimeSlot) else (None, None)
        for each in (own, made)
    ]
    if words[0] != words[1] or moments[0] != moments[1]:
        yield f"{own}: {made}"


def is_same(own: Event, made: Event) -> Iterator[str]:
    """What the calendar of what came back says in another way."""
    if own.moment != made.moment:
        yield f"DTSTART {own.moment}: {made.moment}"
    if own.location.split() != made.location.split():
        yield f"LOCATION {own.location!r}: {made.location!r}"
    for name in ("status", "coordinates", "online"):
        if getattr(own, name) != getattr(made, name):
            yield f"{name.upper()} {getattr(own, name)!r}: {getattr(made, name)!r}"


def lost(held: Meeting, profile: Profile) -> list[str]:
    """What of a meeting does not come back from its calendar, and is not named in the report."""
    before = events_of(held, profile)
    if not before:
        return []
    made = made_of(held, profile)
    if [each.id for each in made.meetings] != [held.id]:
        return [f"meetings {[each.id for each in made.meetings]}"]
    (back,) = made.meetings
    found = []
    sessions = [each for each in held.sessions if each.id in before]
    if {each.id for each in back.sessions} != {each.id for each in sessions}:
        return [f"sessions {[each.id for each in back.sessions]}"]
    if str(back.title) != str(held.title):
        found.append(f"SUMMARY {held.title}: {back.title}")
    parts = [each for each in held.parts if each.id in before]
    if [each.id for each in back.parts] != [each.id for each in parts]:
        found.append(f"parts {[each.id for each in back.parts]}")
    if len(parts) < len(held.parts):
        found.append(f"DESCRIPTION {len(held.parts)} parts: {len(parts)}")
    for own, came in zip(parts, back.parts, strict=True):
        if str(came.title) != str(own.title):
            found.append(f"title of a part {own.title}: {came.title}")
        found += [f"DESCRIPTION {each}" for each in lost_of_when(own.when, came.when)]
    if "" in before:
        found += [f"DESCRIPTION {each}" for each in lost_of_when(planned(held), back.when)]
    if "" in before or parts:
        plan = held.current_plan_state, held.plan_state_printed
        if (back.plan_state, back.plan_state_printed) != plan:
            found.append(f"STATUS {plan}: {back.plan_state}")
    for session in sessions:
        found += lost_of_session(session, held, back)
    after = events_of(back, Profile.CALDAV)
    for id, event in before.items():
        if id not in after:
            found.append(f"VEVENT {id}")
        else:
            # What has no day stands on the first day of its whole, which need not come back.
            undated = {each.id for each in back.sessions if days_of(each.when) is None}
            same = evolve(event, moment=after[id].moment) if id in undated else event
            found += is_same(same, after[id])
    named = {each.subject for each in made.report}
    return [each for each in found if each.partition(" ")[0] not in named]


DAYS = (
    None,
    PartialDate("2024-10"),
    PartialDate("2024-10-27"),
    PartialDate("2024-10-27", approximate=True),
    DateSpan.of(date(2024, 10, 26), date(2024, 10, 28)),
    evolve(DateSpan.of(date(2024, 10, 26), date(2024, 11, 2)), within=True),
    evolve(DateSpan.of(date(2024, 10, 27), date(2024, 10, 27)), printed="Sunday"),
)
_AT_TEN = TimeSlot(day=date(2024, 10, 27), start=time(10), zone="Europe/Vienna")
TIMES = (
    evolve(_AT_TEN, start=time(2, 30), end=time(2, 45), start_fold=1, end_fold=1),
    evolve(_AT_TEN, start=time(1, 30), end=time(2, 45), end_fold=0),
    evolve(_AT_TEN, start=time(23), end=time(1), end_day=date(2024, 10, 28)),
    evolve(_AT_TEN, approximate=True, printed="towards 10"),
    TimeSlot(day=date(2024, 10, 27), start=time(9), end=time(9, 30)),
    TimeSlot(day=date(2024, 10, 28), start=time(9), zone="Etc/UTC"),
    TimeSlot(day=date(2024, 10, 28), end=time(9), zone="Asia/Tashkent"),
    TimeSlot(start=time(9), end=time(10)),
    TimeSlot(start=time(9), zone="Asia/Tashkent"),
    TimeSlot(day_number=2),
    TimeSlot(day_number=2, start=time(9)),
    TimeSlot(day=date(2024, 10, 27), part_of_day=PartOfDay.EVENING),
    TimeSlot(part_of_day=PartOfDay.EVENING),
)
TITLES = (None, Text("12. Protocol"), Text("03. Peace"), Text("Opening"), Text("Session 2 (a)"))


@st.composite
def near_days(draw: st.DrawFn) -> Meeting:
    """Meetings of which most have days, and sessions with numbers in their titles or without."""
    held = draw(meetings(min_sessions=1, max_parties=2, max_delegations=1))
    sessions = tuple(
        evolve(
            each,
            when=draw(st.sampled_from((*DAYS, *TIMES))),
            title=draw(st.sampled_from(TITLES) | st.just(each.title)),
            order_stated=draw(st.booleans()),
        )
        for each in held.sessions
    )
    days = DAYS if draw(st.booleans()) else (None,)
    parts = tuple(evolve(each, when=draw(st.sampled_from(days))) for each in held.parts)
    when = draw(st.sampled_from((*DAYS, *DAYS[2:], *TIMES)))
    return evolve(held, when=when, parts=parts, sessions=sessions)


@given(near_days(), st.sampled_from(Profile))
def test_what_we_wrote_reads_back_to_the_same_facts(held: Meeting, profile: Profile) -> None:
    assert lost(held, profile) == []


def made_again(**known: object) -> ReadMeetings:
    """What becomes of the calendar of a meeting of one day, or of what is given."""
    return made_of(meeting(**known), Profile.COMPAT)


def session(id: str, **known: Any) -> Session:
    return Session(id=SessionId(id), **known)


@pytest.mark.parametrize("profile", [Profile.COMPAT, Profile.FEED, Profile.CALDAV])
def test_a_meeting_without_a_day_is_one_meeting_with_its_sessions(profile: Profile) -> None:
    day = PartialDate("2024-05-14")
    sessions = (session("opening", when=day), session("closing", when=day))
    held = meeting(title="Council;\nthird", when=PartialDate("2024-05"), sessions=sessions)
    made = made_of(held, profile)
    (back,) = made.meetings
    assert (back.id, back.title, back.when) == (held.id, held.title, None)
    assert [each.id for each in back.sessions] == ["opening", "closing"]
    assert [each.title for each in back.sessions] == [None, None]
    assert back.extra == ()
    missing = [each.done for each in made.report if each.subject == "VEVENT"]
    assert missing == ["made of what its sessions and parts say of it"]


@pytest.mark.parametrize("title", ["1. Kongress", "Council (first) (b", "Council"])
def test_the_parts_of_a_meeting_are_parts_again(title: str) -> None:
    day, later = PartialDate("2024-05-14"), PartialDate("2024-06-14")
    parts = (
        Part(id=PartId("p"), when=day),
        Part(id=PartId("q"), when=later, title="resumed (second (b) part"),
    )
    held = meeting(title=title, when=None, parts=parts)
    (back,) = made_of(held, Profile.COMPAT).meetings
    assert (back.title, back.parts) == (held.title, parts)
    sessions = (session("a", part=PartId("q")), session("b", part_of=SessionId("a")), session("c"))
    (back,) = made_of(evolve(held, sessions=sessions), Profile.COMPAT).meetings
    assert (back.title, back.parts) == (held.title, parts)
    a, b, c = back.sessions
    assert (a.part, a.part_of, b.part, b.part_of, c.part, c.part_of) == (
        *("q", None),
        *(None, "a"),
        *(None, None),
    )


def test_a_session_of_a_part_without_a_day_is_reported() -> None:
    parts = (Part(id=PartId("p"), when=PartialDate("2024-05-14")), Part(id=PartId("q"), title="2"))
    made = made_again(parts=parts, sessions=(session("a", part=PartId("q"), when=parts[0].when),))
    assert made.meetings[0].sessions[0].part is None
    assert "a session of a part of the meeting that is not in the calendar" in {
        each.found for each in made.report
    }


@pytest.mark.parametrize("is_ordered", [True, False])
@pytest.mark.parametrize("title", ["12. Protocol", "03.04. Protocol"])
def test_only_the_number_that_we_wrote_is_taken_from_a_title(title: str, is_ordered: bool) -> None:
    sessions = (session("a", title=title, order_stated=is_ordered),)
    (back,) = made_again(sessions=sessions).meetings
    (made,) = back.sessions
    assert (str(made.title), made.order_stated) == (title, is_ordered)


NAMES = (
    {"type": SessionType.PLENARY},
    {"type": SessionType.PLENARY, "subject": "Budget"},
    {"subject": "Budget"},
    {"number": "3rd plenary meeting"},
    {"number": "3", "type": SessionType.PLENARY, "type_printed": "Plenary, part I"},
    {"number": "3", "type": SessionType.PLENARY, "subject": "Budget"},
    {"number": "3", "title": "Opening"},
    {"number": "3", "title": "3"},
    {"type": SessionType.PLENARY, "title": "Plenary on Budget"},
    {"type": SessionType.PLENARY, "number": "3", "title": "Plenary"},
    {"type_printed": "Stakeout", "title": "Plenary"},
    {"title": "Session on Budget"},
    {},
)


@pytest.mark.parametrize("when", [None, TIMES[3]])
@pytest.mark.parametrize("known", NAMES)
def test_what_a_session_is_and_is_about_is_no_title(known: dict[str, Any], when: When) -> None:
    own = session("a", when=when, **known)
    made = made_again(when=PartialDate("2024-10-27"), sessions=(own,))
    (back,) = made.meetings[0].sessions
    assert [getattr(back, name) for name in ("title", "subject", "number", "type")] == [
        getattr(own, name) for name in ("title", "subject", "number", "type")
    ]
    assert back.type_printed == own.type_printed
    assert made.report == ()


@pytest.mark.parametrize("mode", AttendanceMode)
@pytest.mark.parametrize("whole", [None, *AttendanceMode])
def test_how_a_session_is_attended_comes_back(
    whole: AttendanceMode | None, mode: AttendanceMode
) -> None:
    held = meeting(mode=whole, sessions=(session("a", mode=mode),))
    made = made_of(held, Profile.COMPAT)
    (back,) = made.meetings
    assert (back.mode, back.sessions[0].mode) == (whole, mode)
    assert lost(held, Profile.COMPAT) == []
    written = render(held, domain="example.org").data.replace(
        b"LOCATION:Online", b"LOCATION:Palace"
    )
    modes = (to_meetings(read(written)).meetings[0].sessions[0].mode, mode)
    assert modes[0] is (None if mode is AttendanceMode.ONLINE else mode)


def test_what_others_call_a_session_without_a_title_is_its_title() -> None:
    own = session("a", type=SessionType.PLENARY, subject="Budget")
    written = render(meeting(sessions=(own,)), domain="example.org").data
    for others, title in ((b"01. Debate", "Debate"), (b"Plenaries on Oil", "Plenaries on Oil")):
        made = to_meetings(
            read(written.replace(b"SUMMARY:01. Plenary on Budget", b"SUMMARY:" + others))
        )
        (back,) = made.meetings[0].sessions
        assert (str(back.title), back.type) == (title, SessionType.PLENARY)
        assert [each.subject for each in made.report] == ["SUMMARY"]


def test_a_title_that_only_repeats_what_a_session_is_is_none_but_in_a_language() -> None:
    for title in ("Plenary", Text("Plenary", language="en")):
        own = session("a", type=SessionType.PLENARY, title=title)
        made = made_of(meeting(sessions=(own,)), Profile.RICH)
        (back,) = made.meetings[0].sessions
        assert back.title == (title if isinstance(title, Text) else None)


def test_parts_without_a_day_are_counted_in_the_report() -> None:
    day, hidden = PartialDate("2024-05-14"), (Part(id=PartId("q")), Part(id=PartId("r")))
    first = Part(id=PartId("p"), when=day)
    opening = session("a", when=day)
    for number, known in (
        (1, {"when": None, "parts": (first, hidden[0])}),
        (2, {"when": None, "parts": (*hidden, first)}),
        (2, {"when": day, "parts": hidden}),
        (2, {"when": None, "parts": hidden, "sessions": (opening,)}),
    ):
        made = made_again(title="Council", **known)
        (back,) = made.meetings
        assert str(back.title) == "Council"
        assert back.parts == tuple(each for each in known["parts"] if each.when is not None)
        found = [each.found for each in made.report if each.subject == "DESCRIPTION"]
        one = "a part of the meeting that is not in the calendar"
        several = f"{number} parts of the meeting that are not in the calendar"
        assert found == [one if number == 1 else several]


def test_a_part_that_is_called_as_we_count_parts_keeps_its_title() -> None:
    parts = (Part(id=PartId("p"), when=PartialDate("2024-05-14"), title="part 1 of 1"),)
    made = made_again(title="Council", when=None, parts=parts)
    assert made.meetings[0].parts == parts
    assert [each.subject for each in made.report] == ["VEVENT"]


def test_a_session_without_a_day_comes_back_without_one() -> None:
    days = DateSpan.of(date(2024, 5, 14), date(2024, 5, 16))
    first = PartialDate("2024-05-14")
    made = made_again(when=days, sessions=(session("a"), session("b", when=first)))
    assert [each.when for each in made.meetings[0].sessions] == [None, first]
    assert made.report == ()


@pytest.mark.parametrize("state", PlanState)
def test_every_plan_comes_back_as_it_is_and_not_to_the_sessions(state: PlanState) -> None:
    sessions = (session("a"), session("b", plan_state=PlanState.CANCELLED))
    made = made_again(plan_state=state, plan_state_printed="sine die", sessions=sessions)
    (back,) = made.meetings
    assert (back.plan_state, back.plan_state_printed) == (state, "sine die")
    assert [each.plan_state for each in back.sessions] == [None, PlanState.CANCELLED]
    assert made.report == ()


def test_a_plan_in_printed_words_alone_comes_back() -> None:
    (back,) = made_again(plan_state_printed="dates to be confirmed").meetings
    assert (back.plan_state, back.plan_state_printed) == (None, "dates to be confirmed")


def test_a_meeting_that_is_not_there_has_no_plan_of_its_sessions() -> None:
    sessions = (session("a", when=PartialDate("2024-05-14")),)
    known = {"when": PartialDate("2024-05"), "plan_state": PlanState.POSTPONED}
    made = made_again(**known, sessions=sessions)
    (back,) = made.meetings
    assert (back.plan_state, back.sessions[0].plan_state) == (None, None)
    assert [each.subject for each in made.report] == ["VEVENT", "STATUS"]
    own = session("b", when=PartialDate("2024-05-14"), plan_state=PlanState.CANCELLED)
    for held in ((own,), (own, *sessions)):
        made = made_again(**known, sessions=held)
        assert [each.plan_state for each in made.meetings[0].sessions][:1] == [own.plan_state]
        assert len(made.report) == len(held)


def test_words_of_a_plan_that_no_line_can_have_are_left_out() -> None:
    written = render(meeting(plan_state_printed="words"), domain="example.org").data
    (back,) = to_meetings(read(written.replace(b"Plan: words", "Plan: \ufdd0".encode()))).meetings
    assert (back.plan_state, back.plan_state_printed) == (None, None)


def test_what_others_changed_in_our_calendar_is_as_they_have_it() -> None:
    written = render(meeting(plan_state=PlanState.CONFIRMED), domain="example.org").data
    moved = written.replace(b"DTSTART;VALUE=DATE:20240514", b"DTSTART;VALUE=DATE:20240515")
    moved = moved.replace(b"DTEND;VALUE=DATE:20240515", b"DTEND;VALUE=DATE:20240516")
    made = to_meetings(read(moved.replace(b"STATUS:CONFIRMED", b"STATUS:CANCELLED")))
    (back,) = made.meetings
    assert (back.when, back.plan_state) == (PartialDate("2024-05-15"), PlanState.CANCELLED)
    assert [each.subject for each in made.report] == ["STATUS", "DESCRIPTION"]
    made = to_meetings(read(written.replace(b"STATUS:CONFIRMED\r\n", b"")))
    assert made.meetings[0].plan_state is None
    assert [each.subject for each in made.report] == ["STATUS"]


@pytest.mark.parametrize("when", [DAYS[2], DAYS[4], DAYS[6], *TIMES])
def test_what_was_stated_of_a_time_comes_back_and_no_more(when: When) -> None:
    days = DateSpan.of(date(2024, 10, 26), date(2024, 11, 2))
    made = made_again(when=days, sessions=(session("a", when=when),))
    (back,) = made.meetings
    (again,) = back.sessions
    if [each.subject for each in made.report if each.subject == "DESCRIPTION"]:
        # Clock times that a calendar can show only on whole days, since their beginning or their
        # day is not stated: the words stay in the description, and nothing is made up.
        assert isinstance(when, TimeSlot)
        assert when.start is None or when.day is None
        assert again.when is None or days_of(again.when) == days_of(when)
    else:
        assert list(lost_of_when(when, again.when)) == []


def of_words(words: str, *lines: str) -> When | None:
    """When a session is of which the description has these words, in another's calendar."""
    made = to_meetings(
        read(
            calendar(
                *("BEGIN:VEVENT", "UID:m+a@example.org", *lines, "SUMMARY:A"),
                *(rf"DESCRIPTION:Part of: M\nWhen: {words}", "END:VEVENT"),
            )
        )
    )
    assert [each.subject for each in made.report][-1:] == ["DESCRIPTION"]
    return made.meetings[0].sessions[0].when


def test_words_that_no_time_can_have_are_reported() -> None:
    day = "DTSTART;VALUE=DATE:20240514"
    assert of_words("day 0", day) is None
    assert of_words("14 May 2024 (“\t”)", day) == PartialDate("2024-05-14")
    moment = of_words("(America/New_York)", "DTSTART:19000101T000000Z")
    assert moment == TimeSlot(day=date(1900, 1, 1), start=time(0), zone="Etc/UTC")


@pytest.mark.parametrize("own", ["resumed (2)", "resumed", "a (b" + " (c)" * 30])
def test_the_title_of_a_part_is_as_the_description_lists_it(own: str) -> None:
    parts = (Part(id=PartId("p"), when=PartialDate("2024-05-14"), title=own),)
    (back,) = made_again(title="Council (I)", when=None, parts=parts).meetings
    assert f"{back.title} ({back.parts[0].title})" == f"Council (I) ({own})"
    assert (back.parts == parts) is (len(own) < 40)


def test_a_part_that_others_renamed_keeps_their_title() -> None:
    parts = (Part(id=PartId("p"), when=PartialDate("2024-05-14"), title="a"),)
    written = render(meeting(title="Council", when=None, parts=parts), domain="example.org").data
    for title, whole, own in (("Other", "Other", None), ("Other (b)", "Other", "b")):
        named = written.replace(b"SUMMARY:Council (a)", f"SUMMARY:{title}".encode())
        (back,) = to_meetings(read(named)).meetings
        (part,) = back.parts
        assert (str(back.title), part.title and str(part.title)) == (whole, own)


def test_descriptions_that_begin_like_ours_and_do_not_go_on_are_others() -> None:
    for words in ("Part of: M", "Plan: confirmed", r"Part of: \nWhen: 14 May 2024"):
        lines = ("BEGIN:VEVENT", "UID:m+a@example.org", "SUMMARY:A", f"DESCRIPTION:{words}")
        (back,) = to_meetings(read(calendar(*lines, "END:VEVENT"))).meetings
        assert (back.id, back.sessions, back.parts) == ("m.a", (), ())


def test_words_like_ours_in_events_of_others_are_theirs() -> None:
    words = r"DESCRIPTION:Part of: M\nWhen: 14 May 2024\nType: plenary"
    lines = ("BEGIN:VEVENT", "UID:ABC", "SUMMARY:A", words, "END:VEVENT")
    (back,) = to_meetings(read(calendar(*lines))).meetings
    assert (str(back.title), back.when, back.sessions) == ("A", None, ())


def test_one_session_of_two_whose_whole_is_gone_is_reported() -> None:
    day = PartialDate("2024-05-14")
    sessions = (session("a", when=day), session("b", when=day, part_of=SessionId("a")))
    objects = render(
        meeting(sessions=sessions), domain="example.org", profile=Profile.CALDAV
    ).objects
    made = to_meetings(read(objects[0].data + objects[2].data))
    assert [each.id for each in made.meetings[0].sessions] == ["b"]
    assert [each.subject for each in made.report] == ["RELATED-TO"]
    made = to_meetings(read(objects[2].data))
    assert [each.id for each in made.meetings] == ["council-1"]


def test_a_meeting_that_has_no_day_any_more_has_none_and_keeps_its_plan() -> None:
    published = datetime(2024, 5, 1, tzinfo=UTC)
    held = meeting(plan_state=PlanState.CONFIRMED, release=Release(published=published))
    last = revise(held, None, domain="example.org")
    later = Release(published=published + timedelta(days=1))
    moved = evolve(held, when=PartialDate("2024-06"), release=later)
    made = to_meetings(read(revise(moved, last.state, domain="example.org").data))
    (back,) = made.meetings
    assert (back.when, back.plan_state) == (None, PlanState.CONFIRMED)
    assert [each.subject for each in made.report] == ["", "DESCRIPTION"]


def test_a_part_of_a_session_is_where_that_is_held() -> None:
    sessions = (
        session("a", venue=Venue(printed="Hofburg")),
        session("b", part_of=SessionId("a")),
        session("c", part_of=SessionId("a"), room="Hall 2"),
        session("d", part_of=SessionId("a"), venue=Venue(printed="Palace")),
    )
    (back,) = made_again(venue=Venue(printed="Palace"), sessions=sessions).meetings
    assert [each.venue for each in back.sessions] == [each.venue for each in sessions]
    assert [each.room for each in back.sessions] == [each.room for each in sessions]


def test_the_place_of_a_part_is_not_that_of_the_meeting() -> None:
    hall = Venue(name="Hall", latitude=1.5, longitude=2.5)
    parts = (Part(id=PartId("p"), when=PartialDate("2024-05-14"), venue=hall),)
    (back,) = made_of(meeting(when=None, parts=parts), Profile.RICH).meetings
    assert back.venue is None
    (part,) = back.parts
    assert part.venue == Venue(printed="Hall", latitude=1.5, longitude=2.5)


@pytest.mark.parametrize(
    "whole",
    [
        DateSpan.of(date(2024, 5, 14), date(2024, 5, 16)),
        TimeSlot(
            day=date(2024, 5, 14),
            start=time(22),
            end=time(1),
            end_day=date(2024, 5, 15),
            zone="Asia/Tashkent",
        ),
    ],
)
def test_a_session_without_a_day_that_others_moved_is_where_they_have_it(whole: When) -> None:
    held = meeting(when=whole, sessions=(session("a"),))
    written = render(held, domain="example.org").data
    made = to_meetings(read(written))
    assert (made.meetings[0].sessions[0].when, made.report) == (None, ())
    later = b"DTSTART;VALUE=DATE:20240515\r\n"
    kept = b"DTSTART;VALUE=DATE:20240514\r\nDTEND;VALUE=DATE:20240515\r\n"
    made = to_meetings(read(written.replace(kept, later)))
    assert made.meetings[0].sessions[0].when == PartialDate("2024-05-15")
    assert [each.subject for each in made.report] == ["DESCRIPTION"]
    made = to_meetings(read(written.replace(kept, b"DTSTART:20240515T100000Z\r\n")))
    when = TimeSlot(day=date(2024, 5, 15), start=time(10), zone="Etc/UTC")
    assert made.meetings[0].sessions[0].when == when
    assert [each.subject for each in made.report] == ["DESCRIPTION"]


@pytest.mark.parametrize("blank", ["", "\n"])
def test_no_line_of_a_text_is_taken_for_a_fact(blank: str) -> None:
    title = Text(f"Council\n{blank}When: the Future of Water")
    room = Text(f"Hall 2\n{blank}Plan: cancelled\nType: briefing")
    held = (session("a", title="Opening", room=room, when=PartialDate("2024-05-14")),)
    (back,) = made_again(title=title, when=None, sessions=held).meetings
    assert back.title == title
    assert back.sessions[0].room == Text("Hall 2 Plan: cancelled Type: briefing")
    assert back.sessions[0].type_printed is None
    assert back.sessions[0].plan_state is None


def test_a_room_stays_one_where_the_place_is_not_stated() -> None:
    sessions = (session("a", room="Hall 2"), session("b", part_of=SessionId("a")))
    (back,) = made_again(sessions=sessions).meetings
    assert [(each.venue, each.room) for each in back.sessions] == [
        (None, Text("Hall 2")),
        (None, None),
    ]


def test_a_session_without_the_place_of_its_whole_is_reported() -> None:
    sessions = (session("a", venue=Venue(zone="Asia/Tashkent")),)
    made = made_again(venue=Venue(printed="Hofburg"), sessions=sessions)
    assert [each.subject for each in made.report] == ["LOCATION"]

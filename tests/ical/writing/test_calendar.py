"""Whole calendars: what other programs read in them, and that they are always the same bytes."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    Appearance,
    AttendanceMode,
    Audience,
    Decision,
    DecisionKind,
    Delegation,
    DelegationId,
    Link,
    Meeting,
    MeetingFunction,
    MeetingId,
    Member,
    MemberFunction,
    Part,
    PartialDate,
    PartId,
    PartyId,
    Person,
    PersonId,
    PersonReference,
    Session,
    SessionId,
    State,
    TimeSlot,
    Venue,
)
from intergov_meetings.ical import (
    DEFAULT_DOMAIN,
    CalendarUser,
    Profile,
    Remark,
    draft,
    render,
    to_icalendar,
)
from intergov_meetings.model.zone import occurrences
from tests.engines.event import Read
from tests.engines.khal import Khal
from tests.ical.sample import (
    DAY,
    RELEASE,
    ZONES,
    meeting,
    night_meeting,
    session,
)

GOLDEN = Path(__file__).parent / "golden" / "vienna_2024.ics"
FIRST = Part(id=PartId("first"), when=PartialDate.of(DAY))
DESK = CalendarUser(address="mailto:desk@example.org")


def night() -> bytes:
    return render(night_meeting(), languages=("en",), domain="example.org").data


def report(held: Meeting) -> tuple[Remark, ...]:
    return render(held, domain="example.org").report


def test_the_night_in_vienna_is_written_as_it_was(
    is_golden: Callable[[Path, bytes], bool],
) -> None:
    assert is_golden(GOLDEN, night())


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tashkent", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Nuuk", "PYTHONOPTIMIZE": "1"},
    ],
)
def test_the_bytes_do_not_depend_on_the_machine(settings: dict[str, str]) -> None:
    code = (
        "import sys; from tests.ical.writing.test_calendar import night; "
        "sys.stdout.buffer.write(night())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **settings, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=True,
    )
    assert ended.stdout == GOLDEN.read_bytes()


def test_nothing_is_in_it_that_makes_an_invitation_or_an_alarm() -> None:
    forbidden = ("ATTENDEE", "ORGANIZER", "METHOD", "BEGIN:VALARM", "X-", "CREATED")
    lines = night().decode().splitlines()
    assert not [line for line in lines if line.startswith(forbidden)]
    assert [line for line in lines[:3] if line.startswith("UID")] == []


@pytest.mark.engine
def test_thunderbirds_engine_reads_every_event_and_every_moment(ical_js: Read) -> None:
    events = ical_js(night())
    assert [(event.summary, event.start) for event in events] == [
        ("Conference on clocks, and on what they show", "2024-10-26"),
        ("Opening", "2024-10-26T08:00:00Z"),
        ("Панель: торговля; услуги", "2024-10-26T12:00:00Z"),
        ("Panel B", "2024-10-26T12:00:00Z"),
        ("Negotiations through the night", "2024-10-26T23:30:00Z"),
        ("Closing", "2024-10-27T09:00:00Z"),
        (r"06. Dinner at C:\New, \N", "2024-10-27"),
    ]
    assert events[0].end == "2024-10-28"
    assert events[4].end == "2024-10-27T01:30:00Z"


@pytest.mark.engine
def test_khal_lists_sessions_without_times_in_their_order(khal: Khal) -> None:
    names = [f"Session about {word}" for word in ("zeal", "peace", "yields", "aid")] * 3
    sessions = tuple(session(f"s{place}", title=name) for place, name in enumerate(names))
    listed = khal(render(meeting(sessions=sessions)).data, "2024-05-14", "Asia/Tashkent")
    titles = [line.partition("|")[2].strip() for line in listed]
    numbered = [title for title in titles if title[0].isdigit()]
    assert sorted(numbered) == [f"{place:02}. {name}" for place, name in enumerate(names, 1)]
    assert len(titles) == len(names) + 1


@pytest.mark.engine
def test_khal_lists_times_as_clocks_in_the_room_show_them(khal: Khal) -> None:
    listed = khal(night(), "2024-10-27", "Europe/Vienna")
    assert "2024-10-27 10:00|Closing" in [line.strip() for line in listed]
    assert "2024-10-27 01:30|Negotiations through the night" in [line.strip() for line in listed]


ZONED = st.tuples(
    st.sampled_from(ZONES), st.integers(1990, 2090), st.integers(1, 365), st.times()
).map(
    lambda drawn: (
        drawn[0],
        date.fromordinal(date(drawn[1], 1, 1).toordinal() + drawn[2] - 1),
        drawn[3].replace(microsecond=0, fold=0),
    )
)


def in_one_meeting(drawn: list[tuple[str, date, time]]) -> Meeting:
    slots = [
        TimeSlot(day=day, start=start, zone=zone, start_fold=None if once else 1)
        for zone, day, start in drawn
        for once in [occurrences(datetime.combine(day, start), zone) == 1]
    ]
    return meeting(
        sessions=tuple(session(f"s{place}", when=slot) for place, slot in enumerate(slots))
    )


def instants(held: Meeting) -> list[str | None]:
    slots = [part.when for part in held.sessions]
    return [
        f"{slot.start_instant:%Y-%m-%dT%H:%M:%SZ}"
        for slot in slots
        if isinstance(slot, TimeSlot) and slot.start_instant is not None
    ]


@pytest.mark.engine
@given(drawn=st.lists(ZONED, min_size=1, max_size=60))
def test_moments_in_any_zone_are_the_same_to_thunderbirds_engine(
    ical_js: Read, drawn: list[tuple[str, date, time]]
) -> None:
    held = in_one_meeting(drawn)
    read = ical_js(render(held).data)[1:]
    assert [event.start for event in read] == instants(held)


@given(st.lists(ZONED, min_size=1, max_size=20))
def test_moments_in_any_zone_are_the_same_to_icalendar(
    drawn: list[tuple[str, date, time]],
) -> None:
    held = in_one_meeting(drawn)
    read = to_icalendar(held).events[1:]
    starts = [event.start.astimezone(ZoneInfo("UTC")) for event in read]
    assert [f"{start:%Y-%m-%dT%H:%M:%SZ}" for start in starts] == instants(held)


def test_each_zone_is_written_once_for_all_its_years() -> None:
    years = (2023, 2026)
    sessions = tuple(
        session(
            f"s{year}", when=TimeSlot(day=date(year, 3, 1), start=time(9), zone="Africa/Casablanca")
        )
        for year in years
    )
    written = render(meeting(sessions=sessions)).data.decode()
    assert written.count("BEGIN:VTIMEZONE") == 1
    assert "DTSTART:2027" in written


def test_what_was_written_can_be_added_to_as_objects_of_icalendar() -> None:
    calendar = to_icalendar(night_meeting(), languages=("en",), domain="example.org")
    assert [str(event["UID"]).partition("@")[0] for event in calendar.events][:2] == [
        "vienna-2024",
        "vienna-2024+opening",
    ]
    calendar.events[0].add("COMMENT", "Ours")
    assert b"COMMENT:Ours" in calendar.to_ical()


@pytest.mark.parametrize("profile", [Profile.INVITE, Profile.CALDAV])
def test_what_is_an_object_for_each_event_is_no_one_calendar(profile: Profile) -> None:
    with pytest.raises(ValueError, match="profile: expected one with all events in one calendar"):
        to_icalendar(meeting(), profile=profile)


def test_what_is_fully_known_leaves_nothing_to_report() -> None:
    assert report(meeting(sessions=(session("a"),))) == ()


def test_each_loss_is_reported_with_its_pointer() -> None:
    held = meeting(
        id=MeetingId("a"),
        when=PartialDate("2024-05"),
        release=None,
        parties=(State(id=PartyId("kaz"), name="Kazakhstan"),),
        delegations=(
            Delegation(
                id=DelegationId("d"),
                party=PartyId("kaz"),
                members=(Member(function=MemberFunction.ADVISER),),
            ),
        ),
        sessions=(
            session("hidden", audience=Audience.INTERNAL),
            session("a", when=TimeSlot(day=DAY, start=time(10))),
        ),
    )
    assert [remark.path for remark in report(held)] == [
        "/release",
        "/when",
        "/sessions/1/when",
        "/delegations/0/members/0",
    ]


def test_the_point_of_a_place_that_is_left_for_online_is_reported() -> None:
    point = Venue(latitude=48.2, longitude=16.4)
    hall = evolve(point, name="Hofburg")
    held = meeting(
        venue=hall,
        decisions=(Decision(kind=DecisionKind.MOVED_ONLINE),),
        parts=(
            Part(id=PartId("p"), when=PartialDate.of(DAY)),
            Part(id=PartId("q"), when=PartialDate.of(DAY), venue=hall, mode=AttendanceMode.ONLINE),
        ),
        sessions=(
            session("a", venue=hall),
            session("b", venue=hall, mode=AttendanceMode.ONLINE),
            session("c", venue=point, mode=AttendanceMode.ONLINE, when=PartialDate.of(DAY)),
            session("d", room="Hall 1"),
        ),
    )
    (remark,) = (each for each in report(held) if "coordinates" in each.message)
    assert remark.places == tuple(
        f"{venue}/{field}"
        for venue in ("/venue", "/parts/1/venue", "/sessions/1/venue")
        for field in ("latitude", "longitude")
    )
    assert "48.2° N" in render(held).data.decode().replace("\r\n ", "")


def test_dated_sessions_of_a_meeting_without_a_day_carry_what_is_known_of_it() -> None:
    held = meeting(
        when=PartialDate("2024-05"),
        theme="Rain",
        sessions=(
            session("a", when=PartialDate.of(DAY)),
            session("b", part_of=SessionId("a")),
            session("c", when=PartialDate.of(DAY)),
        ),
    )
    events = draft(held, domain="example.org").events
    assert ["Theme: Rain" in event.description for event in events] == [True, False, True]
    assert "Meeting as a whole: First meeting of the Council" in events[0].description
    assert "When: May 2024" in events[0].description


def chaired(**known: object) -> Session:
    ann = Appearance(who=PersonReference(PersonId("ann")), functions=(MeetingFunction.CHAIR,))
    return session("debate", title="Debate", appearances=(ann,), **known)


@pytest.mark.parametrize("profile", [Profile.COMPAT, Profile.CALDAV, Profile.RICH])
@pytest.mark.parametrize(
    "known",
    [
        {"parts": (FIRST, Part(id=PartId("second"))), "sessions": (chaired(part="second"),)},
        {"sessions": (chaired(when=PartialDate("2024-05")),)},
        {"when": None, "sessions": (chaired(), session("b", when=PartialDate("2024-05-14")))},
    ],
)
def test_what_is_known_of_a_session_without_an_event_is_in_its_calendar(
    profile: Profile, known: dict[str, object]
) -> None:
    held = meeting(people=(Person(id=PersonId("ann"), name="Ann"),), **known)
    calendar = render(held, profile=profile, domain="example.org")
    assert b"Ann\\; chair" in calendar.data.replace(b"\r\n ", b"")
    assert not [remark for remark in calendar.report if "people" in remark.message]


def test_what_no_invitation_describes_is_reported() -> None:
    held = meeting(
        parts=(FIRST, Part(id=PartId("second"))),
        sessions=(chaired(part="second"),),
        people=(Person(id=PersonId("ann"), name="Ann"),),
    )
    calendar = render(held, profile=Profile.INVITE, domain="example.org", organizer=DESK)
    assert [each for each in calendar.report if each.path == "/people/0"]


def test_an_empty_calendar_is_reported() -> None:
    empty = render(meeting(when=None), domain="example.org")
    assert b"VEVENT" not in empty.data
    assert [remark.path for remark in empty.report] == ["", "/when"]


def test_parts_that_are_not_known_to_the_day_are_reported() -> None:
    parts = (Part(id=PartId("a")), Part(id=PartId("b"), when=PartialDate.of(DAY)))
    assert [remark.path for remark in report(meeting(parts=parts))] == ["/parts/0/when"]


def test_without_a_publication_the_stamp_is_the_beginning_of_time() -> None:
    written = render(meeting(release=None)).data
    assert b"DTSTAMP:19700101T000000Z" in written
    assert b"LAST-MODIFIED" not in written
    assert b"DTSTAMP:20240508T093000Z" in render(meeting(release=RELEASE)).data


def test_what_is_not_for_the_public_is_not_written_unless_asked() -> None:
    stream = Link("https://meet.example/secret", audience=Audience.PARTICIPANTS)
    held = meeting(
        venue=Venue(city="Vienna", online=(stream,)),
        sessions=(session("closed", title="Retreat", audience=Audience.INTERNAL),),
    )
    public = render(held).data
    assert b"secret" not in public
    assert b"closed" not in public
    assert b"Retreat" not in public
    assert b"secret" in render(held, audience=Audience.PARTICIPANTS).data
    assert b"Retreat" in render(held, audience=Audience.INTERNAL).data


@pytest.mark.parametrize(
    "domain",
    [
        "",
        "Example.org",
        "a b",
        "a@b",
        "x\r\nATTENDEE:y",
        "a" * 64,
        f"{'a.' * 95}a",
        "-a",
        "a-.b",
        "a..b",
        5,
    ],
)
def test_what_is_no_domain_is_refused(domain: Any) -> None:
    with pytest.raises(ValueError, match="domain: expected a domain name"):
        render(meeting(), domain=domain)


def test_everything_that_makes_no_sense_is_named_at_once() -> None:
    wrong: dict[str, Any] = dict.fromkeys(("profile", "audience", "closed", "domain"), "a b")
    with pytest.raises(ValueError, match=r"\Aprofile: .*; audience: .*; closed: .*; domain: "):
        render(meeting(), **wrong)


@pytest.mark.parametrize(
    ("held", "known", "said"),
    [
        ("council-1", {}, "meeting: expected Meeting, found str"),
        (meeting(), {"organizer": "desk"}, "organizer: expected CalendarUser or None, found str"),
    ],
)
def test_what_is_of_another_type_is_refused(held: Any, known: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        render(held, **known)


def test_no_uid_claims_a_real_domain_unless_told() -> None:
    assert DEFAULT_DOMAIN.endswith(".invalid")
    untold = render(meeting())
    assert f"UID:council-1@{DEFAULT_DOMAIN}\r\n".encode() in untold.data
    (remark,) = untold.report
    assert (remark.path, DEFAULT_DOMAIN in remark.message) == ("", True)


def test_languages_are_a_sequence_of_tags() -> None:
    with pytest.raises(ValueError, match="languages: expected tags"):
        render(meeting(), languages="en")


def test_times_beside_arabic_are_kept_in_their_order() -> None:
    ten = TimeSlot(day=DAY, start=time(10), end=time(12))
    isolated = "\u206614 May 2024\\, 10:00–12:00\u2069"
    for title, is_set_apart in (("الجلسة", True), ("Session", False)):
        data = render(meeting(sessions=(session("a", title=title, when=ten),))).data
        assert (isolated in data.replace(b"\r\n ", b"").decode()) is is_set_apart


def test_no_two_meetings_share_a_uid() -> None:
    one = meeting(id=MeetingId("a"), sessions=(session("b.c"),))
    other = meeting(id=MeetingId("a.b"), sessions=(session("c"),))
    uids = [str(event["UID"]) for held in (one, other) for event in to_icalendar(held).events]
    assert len(set(uids)) == len(uids)
    assert one.session(SessionId("b.c")).title is None

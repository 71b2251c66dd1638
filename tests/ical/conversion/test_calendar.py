"""Meetings of calendars: what is said is carried over, nothing is made up, nothing raises."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta

import pytest
from attrs import evolve

from intergov_meetings import (
    Appearance,
    AttendanceMode,
    Audience,
    DateSpan,
    DocumentError,
    Extra,
    Link,
    Meeting,
    MeetingFunction,
    Organization,
    Organizer,
    PartialDate,
    ParticipationState,
    PartyId,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Release,
    Text,
    TimeSlot,
    Translation,
    Venue,
)
from intergov_meetings.ical import Event, WholeDays, read, render, revise, to_meetings, write
from intergov_meetings.ical.conversion.calendar import ReadMeetings
from intergov_meetings.serialization import dumps
from tests.ical.reading.sample import REAL, broken, calendar
from tests.ical.sample import night_meeting

UID = "UID:council-1@example.org"


def carried(*lines: str, with_addresses: bool = False) -> ReadMeetings:
    """What becomes of a calendar of these lines."""
    return to_meetings(read(calendar(*lines)).calendars[0], with_addresses=with_addresses)


def of_event(*lines: str, with_addresses: bool = False) -> Meeting:
    """The meeting that an event with a title and these lines becomes, with nothing to report."""
    made = carried(
        *("BEGIN:VEVENT", UID, "SUMMARY:A", *lines, "END:VEVENT"), with_addresses=with_addresses
    )
    assert made.report == ()
    return made.meetings[0]


def reported(*lines: str) -> list[str]:
    """The subjects of what is reported of an event with these lines."""
    return [each.subject for each in carried("BEGIN:VEVENT", *lines, "END:VEVENT").report]


def event(uid: str, *lines: str, parent: str = "") -> tuple[str, ...]:
    """The lines of an event that has a title."""
    related = (f"RELATED-TO:{parent}",) if parent else ()
    return ("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{uid}", *related, *lines, "END:VEVENT")


def test_the_conference_on_clocks_comes_back() -> None:
    held = night_meeting()
    found = read(render(held, domain="example.org", languages=["en"]).data)
    (back,) = to_meetings(found.calendars[0]).meetings
    assert (back.id, str(back.title)) == ("vienna-2024", held.title.in_language("en"))
    assert (back.when, back.plan_state) == (held.when, PlanState.CONFIRMED)
    assert back.release == held.release
    assert back.venue is not None
    assert back.venue.printed == "Hofburg, Heldenplatz, Vienna, Austria"
    assert held.venue is not None
    assert (back.venue.latitude, back.venue.online) == (held.venue.latitude, held.venue.online)
    assert [session.id for session in back.sessions] == [session.id for session in held.sessions]
    for session, own in zip(back.sessions, held.sessions, strict=True):
        assert session.room == own.room
        assert session.venue is None
        if isinstance(own.when, TimeSlot):
            assert isinstance(session.when, TimeSlot)
            assert session.when.start_instant == own.when.start_instant
            assert session.when.end_instant == own.when.end_instant
        else:
            assert session.when == own.when
        assert own.title is None or str(session.title) == str(own.title)


def test_an_event_with_nothing_but_a_title_becomes_a_meeting_with_nothing_but_a_title() -> None:
    held = of_event()
    extra = (Extra("org.ietf.rfc5545.uid", "council-1@example.org"),)
    assert held == Meeting(id="council-1", title="A", extra=extra)  # type: ignore[arg-type]


def test_what_an_event_says_is_carried_over() -> None:
    held = of_event(
        "DTSTART;VALUE=DATE:20240514",
        "DTEND;VALUE=DATE:20240517",
        "STATUS:TENTATIVE",
        r"LOCATION:Hofburg\, Vienna",
        "GEO:48.2;16.3",
        "CONFERENCE;VALUE=URI;LABEL=Stream:https://meet.example/a",
        "URL:https://example.org/council",
        r"DESCRIPTION:All of\nit",
        "CATEGORIES:Peace,Security",
        "DTSTAMP:20240508T120000Z",
    )
    assert held.when == DateSpan.of(date(2024, 5, 14), date(2024, 5, 16))
    assert held.plan_state is PlanState.TENTATIVE
    link = Link("https://meet.example/a", title=Text("Stream"))
    place = {"latitude": 48.2, "longitude": 16.3}
    assert held.venue == Venue(printed="Hofburg, Vienna", online=(link,), **place)  # type: ignore[arg-type]
    assert held.release == Release(published=datetime(2024, 5, 8, 12, tzinfo=UTC))
    (source,) = held.sources
    assert source.link == Link("https://example.org/council")
    assert [citation.source for citation in held.citations] == [source.id]
    assert {each.key.rpartition(".")[2]: each.value for each in held.extra} == {
        "uid": "council-1@example.org",
        "description": "All of\nit",
        "categories": "Peace\nSecurity",
    }


def test_the_language_of_a_title_is_kept_where_it_is_a_language() -> None:
    found = carried("BEGIN:VEVENT", UID, "SUMMARY;LANGUAGE=DE:Rat", "END:VEVENT")
    assert found.meetings[0].title == Text("Rat", language="de")
    found = carried("BEGIN:VEVENT", UID, "SUMMARY;LANGUAGE=german!:Rat", "END:VEVENT")
    assert found.meetings[0].title == Text("Rat")
    assert [each.subject for each in found.report] == ["SUMMARY"]


@pytest.mark.parametrize(
    ("start", "end", "slot"),
    [
        (
            "DTSTART;TZID=Asia/Tashkent:20240514T100000",
            "DTEND;TZID=Asia/Tashkent:20240514T113000",
            TimeSlot(day=date(2024, 5, 14), start=time(10), end=time(11, 30), zone="Asia/Tashkent"),
        ),
        (
            "DTSTART:20240514T220000Z",
            "DTEND:20240515T010000Z",
            TimeSlot(
                day=date(2024, 5, 14),
                start=time(22),
                end=time(1),
                end_day=date(2024, 5, 15),
                zone="Etc/UTC",
            ),
        ),
        (
            "DTSTART;TZID=Europe/Vienna:20241027T023000",
            "DTEND;TZID=Europe/Vienna:20241027T024500",
            TimeSlot(
                day=date(2024, 10, 27),
                start=time(2, 30),
                end=time(2, 45),
                zone="Europe/Vienna",
                start_fold=0,
                end_fold=0,
            ),
        ),
    ],
)
def test_times_keep_their_zone_and_the_first_of_two(start: str, end: str, slot: TimeSlot) -> None:
    assert of_event(start, end).when == slot


def test_a_time_without_a_zone_stays_one_and_is_reported() -> None:
    made = carried("BEGIN:VEVENT", UID, "SUMMARY:A", "DTSTART:20240514T100000", "END:VEVENT")
    assert made.meetings[0].when == TimeSlot(day=date(2024, 5, 14), start=time(10))
    assert "without a zone" in str(made.report[0])
    unknown = "DTSTART;TZID=Nowhere:20240514T100000"
    made = carried("BEGIN:VEVENT", UID, "SUMMARY:A", unknown, "END:VEVENT")
    assert "in an unknown zone" in str(made.report[0])


def test_what_clocks_make_end_before_it_begins_has_no_end() -> None:
    skipped = (
        "DTSTART;TZID=Europe/Vienna:20240331T023000",
        "DTEND;TZID=Europe/Vienna:20240331T031000",
    )
    made = carried("BEGIN:VEVENT", UID, "SUMMARY:A", *skipped, "END:VEVENT")
    assert made.meetings[0].when == TimeSlot(
        day=date(2024, 3, 31), start=time(2, 30), zone="Europe/Vienna", start_fold=0
    )
    assert [each.subject for each in made.report] == ["DTEND"]


@pytest.mark.parametrize("end", ["", "DTEND:22010101T020000Z"])
def test_years_that_the_model_does_not_know_are_reported(end: str) -> None:
    lines = filter(None, (UID, "SUMMARY:A", "DTSTART:22010101T000000Z", end))
    made = carried("BEGIN:VEVENT", *lines, "END:VEVENT")
    assert made.meetings[0].when is None
    assert made.report[-1].subject == "DTSTART"


def test_parts_become_sessions_and_parts_of_sessions() -> None:
    made = carried(
        *event("m+b1@example.org", parent="m+b@example.org"),
        *event("m@example.org", "LOCATION:Hofburg"),
        *event("m+a@example.org", "LOCATION:Room 2\\, Hofburg", parent="m@example.org"),
        *event("m+b@example.org", "LOCATION:Elsewhere", "CLASS:PRIVATE", parent="m@example.org"),
        *event("X-1", "LOCATION:Hofburg", "CLASS:PUBLIC", parent="m@example.org"),
    )
    (held,) = made.meetings
    assert made.report == ()
    a, b, b1, other = held.sessions
    assert [(each.id, each.part_of) for each in (a, b, b1)] == [
        ("a", None),
        ("b", None),
        ("b1", "b"),
    ]
    assert (str(a.room), a.venue) == ("Room 2", None)
    assert (b.room, b.venue) == (None, Venue(printed="Elsewhere"))
    assert (b.audience, other.audience) == (Audience.INTERNAL, Audience.PUBLIC)
    assert other.venue is None
    assert other.id.startswith("session-")


def test_a_room_is_one_only_at_the_same_place() -> None:
    made = carried(
        *event("m@x", "LOCATION:Hofburg", "GEO:48.2;16.3"),
        *event("s@x", "LOCATION:Room 2\\, Hofburg", "GEO:1;1", parent="m@x"),
    )
    (session,) = made.meetings[0].sessions
    assert session.room is None
    assert session.venue == Venue(printed="Room 2, Hofburg", latitude=1, longitude=1)


def test_each_event_that_is_no_part_is_a_meeting() -> None:
    made = carried(*event("a@x"), *event("b@x"), *event("c+d@x"), *event("SHOUT@x"))
    ids = [held.id for held in made.meetings]
    assert ids[:3] == ["a", "b", "c.d"]
    assert ids[3].startswith("meeting-")


def test_uids_that_begin_alike_give_different_ids_every_time() -> None:
    lines = (*event("a@x"), *event("a@y"), *event("s@x", parent="a@x"), *event("s@y", parent="a@x"))
    made = carried(*lines)
    ids = [held.id for held in made.meetings] + [s.id for s in made.meetings[0].sessions]
    assert len(set(ids)) == 4
    assert made == carried(*lines)


def test_an_event_of_which_there_are_two_states_is_the_later_one() -> None:
    old, new = (event("a@x", f"SEQUENCE:{number}", f"LOCATION:{number}") for number in (1, 2))
    for lines in ((*old, *new), (*new, *old)):
        made = carried(*lines)
        (held,) = made.meetings
        assert held.venue == Venue(printed="2")
        assert [each.subject for each in made.report] == ["UID"]


def test_what_is_held_more_than_once_is_reported_and_each_instance_stands_by_itself() -> None:
    start = "DTSTART;VALUE=DATE:20240514"
    made = carried(
        *event("a@x", start, "RRULE:FREQ=DAILY"),
        *event("a@x", "RECURRENCE-ID;VALUE=DATE:20240515", "DTSTART;VALUE=DATE:20240516"),
        *event("s@x", "RECURRENCE-ID;VALUE=DATE:20240515", parent="a@x"),
    )
    first, second = made.meetings
    assert first.when == PartialDate("2024-05-14")
    assert second.when == PartialDate("2024-05-16")
    assert second.id.startswith("a-")
    assert first.sessions[0].id.startswith("s-")
    assert [each.subject for each in made.report] == ["RRULE", "RECURRENCE-ID", "RECURRENCE-ID"]


def test_words_like_ours_state_nothing_under_the_names_of_others() -> None:
    words = r"DESCRIPTION:Plan: postponed\nWhen: not stated"
    whole = r"DESCRIPTION:Part of: Council\nWhen: not stated"
    made = carried(
        *event("SHOUT@x", words, "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20240514"),
        *event("a@x", whole, "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20240514"),
    )
    for held in made.meetings:
        assert (held.plan_state, held.when) == (PlanState.CANCELLED, PartialDate("2024-05-14"))


def test_that_all_later_instances_change_is_reported() -> None:
    start = "DTSTART;VALUE=DATE:20240516"
    instance = "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20240515"
    (only,) = carried(*event("a@x", instance, start)).report
    assert only.found == "one and all later instances of an event that is held more than once"
    assert only.done == "carried over as one"


def test_parts_of_what_is_not_there_and_circles_are_reported() -> None:
    made = carried(
        *event("a@x", parent="nobody@x"),
        *event("b@x", parent="c@x"),
        *event("c@x", parent="b@x"),
        *event("d@x", parent="d@x"),
        *event("e@x", parent="c@x"),
    )
    assert len(made.report) == 3
    held = {each.id: [session.id for session in each.sessions] for each in made.meetings}
    assert held == {"a": [], "b": ["c", "e"], "d": []}


def test_a_long_chain_of_parts_is_cut_where_the_model_ends() -> None:
    lines = [
        line for n in range(100) for line in event(f"e{n}@x", parent=f"e{n - 1}@x" if n else "")
    ]
    made = carried(*lines)
    assert sum(1 + len(held.sessions) for held in made.meetings) == 100
    assert len(made.report) == len(made.meetings) - 1 == 3


def test_a_meeting_without_a_title_is_called_as_its_calendar_or_reported() -> None:
    untitled = ("BEGIN:VEVENT", UID, "END:VEVENT")
    made = carried("X-WR-CALNAME:Council", *untitled)
    assert str(made.meetings[0].title) == "Council"
    assert [each.subject for each in made.report] == ["SUMMARY"]
    for lines in (untitled, ("X-WR-CALNAME:Council", *untitled, *event("b@x"))):
        made = carried(*lines)
        assert len(made.meetings) == len(lines) // 5
        untitled_one = [each.done for each in made.report if each.subject == "SUMMARY"]
        assert untitled_one == ["left out with its 0 parts"]


def test_people_are_named_as_the_calendar_names_them_and_no_address_is_carried_over() -> None:
    held = of_event(
        "ORGANIZER;CN=Desk;CUTYPE=GROUP:mailto:desk@example.org",
        "ATTENDEE;CN=Li Wei;ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:li@example.org",
        "ATTENDEE;CN=Li Wei;ROLE=OPT-PARTICIPANT;PARTSTAT=DELEGATED:mailto:li@example.org",
        "ATTENDEE;CN=Ministry;CUTYPE=GROUP:mailto:m@example.org",
    )
    assert held.organizers == (Organizer(party=PartyId("desk")),)
    assert held.people == (Person(id=PersonId("li-wei"), name="Li Wei"),)
    assert held.parties == (
        Organization(id=PartyId("desk"), name="Desk"),
        Organization(id=PartyId("ministry"), name="Ministry"),
    )
    li = PersonReference(PersonId("li-wei"))
    assert held.appearances == (
        Appearance(
            who=li,
            functions=(MeetingFunction.CHAIR,),
            participation=ParticipationState.ACCEPTED,
        ),
        Appearance(
            who=li,
            functions_printed="OPT-PARTICIPANT",
            participation=ParticipationState.REPRESENTED,
        ),
        Appearance(who=PartyReference(PartyId("ministry"))),
    )
    assert "example.org" not in repr(held.people) + repr(held.parties) + repr(held.appearances)


def test_addresses_are_carried_over_where_they_are_asked_for() -> None:
    held = of_event(
        "ORGANIZER;CN=Ана:MAILTO:ana@example.org",
        "ATTENDEE;CN=B:mailto:nobody",
        "ATTENDEE;CN=C:urn:c",
        "CONTACT:Call C",
        with_addresses=True,
    )
    ana, *others = held.people
    assert ana.contact is not None
    assert (ana.id, ana.contact.email) == ("person", "ana@example.org")
    assert [each.contact for each in others] == [None, None]
    assert held.appearances[0].functions_printed == "ORGANIZER"
    assert held.extra[-1] == Extra("org.ietf.rfc5545.contact", "Call C")


def test_who_has_no_name_is_counted_and_an_address_is_no_name() -> None:
    lines = (
        "ATTENDEE:mailto:secret@example.org",
        "ATTENDEE;CN=secret@example.org:mailto:secret@example.org",
        "ATTENDEE;CN=Room 2;CUTYPE=ROOM:mailto:secret@example.org",
        "ORGANIZER:mailto:secret@example.org",
        "CONTACT:secret@example.org",
    )
    made = carried("BEGIN:VEVENT", UID, "SUMMARY:A", *lines, "END:VEVENT")
    assert made.meetings[0].appearances == ()
    assert [each.found for each in made.report if each.subject == "ATTENDEE"] == [
        "2 without the name of somebody",
        "1 in the name of a room",
    ]


@pytest.mark.parametrize("kind", ["", ";CUTYPE=GROUP"])
def test_an_organizer_who_has_no_name_is_reported(kind: str) -> None:
    line = f"ORGANIZER{kind}:mailto:secret@example.org"
    made = carried("BEGIN:VEVENT", UID, "SUMMARY:A", line, "END:VEVENT")
    unnamed = [each.subject for each in made.report if "without the name" in each.found]
    assert unnamed == ["ORGANIZER"]
    assert "secret" not in repr(made)
    assert "secret" not in repr(made)


def test_an_address_in_the_place_of_a_page_is_left_out_and_reported() -> None:
    lines = (
        *("BEGIN:VEVENT", UID, "SUMMARY:A", "URL:mailto:secret@example.org"),
        "LINK;LINKREL=describedby;VALUE=URI:MAILTO:secret@example.org",
        "LINK;LINKREL=related;VALUE=URI:tel:+998712000000",
        *("BEGIN:PARTICIPANT", "UID:a", "SUMMARY:Ana", "URL:mailto:secret@example.org"),
        *("END:PARTICIPANT", "BEGIN:VLOCATION", "UID:b", "NAME:Hall"),
        *("URL:mailto:secret@example.org", "END:VLOCATION", "END:VEVENT"),
    )
    made = carried(*lines)
    assert "secret" not in repr(made)
    assert "998" not in repr(made)
    assert [each.found for each in made.report] == [
        "e-mail addresses or telephones in the place of pages"
    ]
    assert any("Ana" in extra.value for extra in made.meetings[0].extra)
    (asked,) = carried(*lines, with_addresses=True).meetings
    assert dumps(asked).count("secret@example.org") == 3


def test_a_web_address_in_the_place_of_a_place_can_be_followed() -> None:
    held = of_event("LOCATION:https://meet.example/a")
    assert held.venue is not None
    assert held.venue.online == (Link("https://meet.example/a"),)
    both = ("LOCATION:https://meet.example/a", "CONFERENCE;VALUE=URI:https://meet.example/a")
    assert of_event(*both) == held


def test_what_has_no_place_in_a_meeting_is_reported() -> None:
    assert reported(UID, "SUMMARY:A", "CLASS:CONFIDENTIAL") == ["CLASS"]
    assert reported(UID, "SUMMARY:A", "X-A:1", "PRIORITY:1", "X-A:2") == [""]
    assert reported("SUMMARY:A", "CONTACT:x") == ["UID", "CONTACT"]
    assert reported(UID, "SUMMARY:A", "URL:ftp://example.org/") == ["URL"]
    assert reported(UID, "SUMMARY:A", "CONFERENCE:xmpp:a") == ["CONFERENCE"]
    assert reported(UID, "SUMMARY:A", "DTSTAMP:22010101T000000Z") == ["DTSTAMP"]
    place = 'LOCATION;ALTREP="https://example.org/":Hall'
    left, in_part = carried("BEGIN:VEVENT", UID, "SUMMARY:A", place, "X-A:1", "END:VEVENT").report
    assert left.found == "lines that have no place in a meeting (X-A)"
    assert in_part.found == "lines of which a part has no place in a meeting (LOCATION)"
    many = [f"X-{number}:1" for number in range(30)]
    (only,) = carried("BEGIN:VEVENT", UID, "SUMMARY:A", *many, "END:VEVENT").report
    assert "X-19, …" in only.found


def test_what_newer_standards_say_is_carried_over_or_kept() -> None:
    made = carried(
        "BEGIN:VEVENT",
        UID,
        "SUMMARY;LANGUAGE=en:A",
        "CATEGORIES:x",
        "CATEGORIES;LANGUAGE=en:y",
        "COMMENT:c",
        "REFID:series",
        "RELATED-TO;RELTYPE=NEXT:b@example.org",
        "LINK;LINKREL=describedby;LABEL=Press;VALUE=URI:https://example.org/press",
        "LINK;LINKREL=related;LABEL=A/1;VALUE=URI:https://example.org/1",
        "BEGIN:VLOCATION",
        "UID:v@example.org",
        "NAME:Hofburg",
        "GEO:48.2;16.4",
        "END:VLOCATION",
        "BEGIN:PARTICIPANT",
        "UID:p@example.org",
        "PARTICIPANT-TYPE:SPEAKER",
        "SUMMARY:Ann",
        "CALENDAR-ADDRESS:mailto:ann@example.org",
        "END:PARTICIPANT",
        "END:VEVENT",
    )
    (held,) = made.meetings
    assert held.title == Text("A", language="en")
    assert held.venue == Venue(printed="Hofburg", latitude=48.2, longitude=16.4)
    (source,) = held.sources
    assert source.link == Link("https://example.org/press", title="Press")
    assert {each.key.removeprefix("org.ietf."): each.value for each in held.extra} == {
        "rfc5545.uid": UID.removeprefix("UID:"),
        "rfc5545.categories": "x\ny",
        "rfc5545.comment": "c",
        "rfc9253.refid": "series",
        "rfc9253.related-to": "NEXT: b@example.org",
        "rfc9253.link": "related: A/1: https://example.org/1",
        "rfc9073.vlocation": "Hofburg: 48.2, 16.4",
        "rfc9073.participant": "SPEAKER: Ann",
    }
    assert [remark.subject for remark in made.report] == ["PARTICIPANT"]


def test_what_is_online_has_no_place() -> None:
    (held,) = carried("BEGIN:VEVENT", UID, "SUMMARY:A", "LOCATION:online", "END:VEVENT").meetings
    assert (held.mode, held.venue) == (AttendanceMode.ONLINE, None)


def test_a_place_without_a_name_is_described() -> None:
    place = ("BEGIN:VLOCATION", "UID:v@example.org", "DESCRIPTION:Hall 1", "END:VLOCATION")
    (held,) = carried("BEGIN:VEVENT", UID, "SUMMARY:A", *place, "END:VEVENT").meetings
    assert held.venue == Venue(printed="Hall 1")
    (bare,) = carried("BEGIN:VEVENT", UID, "SUMMARY:A", *place[:2], place[3], "END:VEVENT").meetings
    assert bare.venue is None


@pytest.mark.parametrize(
    ("summary", "title"),
    [
        ("e\u0301", "é"),
        ("a\u202eb", "ab"),
        ("\u2067a\u2069", "\u2067a\u2069"),
        ("a\ufdd0\U0001ffffb", "ab"),
        ("\u200b", None),
        (" ", None),
    ],
)
def test_titles_are_as_the_model_has_text(summary: str, title: str | None) -> None:
    made = carried("BEGIN:VEVENT", UID, f"SUMMARY:{summary}", f"LOCATION:{summary}", "END:VEVENT")
    assert [str(held.title) for held in made.meetings] == ([title] if title else [])


def test_a_place_over_several_lines_is_printed_on_one() -> None:
    held = of_event(r"LOCATION:Hofburg\n  Vienna")
    assert held.venue == Venue(printed="Hofburg Vienna")


def test_no_calendar_of_others_is_refused() -> None:
    for data in (*(path.read_bytes() for path in REAL), *broken(200, seed=2)):
        with suppress(DocumentError):
            for each in read(data).calendars:
                to_meetings(each, with_addresses=True)


def test_people_of_one_name_at_several_addresses_are_several() -> None:
    lines = [f"ATTENDEE;CN=Li Wei:mailto:li{number}@example.org" for number in range(4)]
    held = of_event(*lines)
    assert len({person.id for person in held.people}) == 4
    assert {str(person.name) for person in held.people} == {"Li Wei"}


def test_one_page_that_describes_several_events_is_one_source() -> None:
    page = "URL:https://example.org/"
    made = carried(*event("a@x", page), *event("b@x", page, parent="a@x"))
    (held,) = made.meetings
    assert len(held.sources) == 1
    assert held.citations == held.sessions[0].citations


def test_what_a_revision_leaves_of_a_session_is_no_meeting() -> None:
    first, *others = night_meeting().sessions
    published = datetime(2024, 5, 8, 12, tzinfo=UTC)
    whole = evolve(night_meeting(), release=Release(published=published))
    fewer = evolve(
        whole, sessions=tuple(others), release=Release(published=published + timedelta(days=1))
    )
    last = revise(whole, None, domain="example.org")
    (calendar,) = read(revise(fewer, last.state, domain="example.org").data).calendars
    made = to_meetings(calendar)
    assert [meeting.id for meeting in made.meetings] == [whole.id]
    assert first.id not in {session.id for session in made.meetings[0].sessions}
    gone = [each for each in made.report if each.subject == "STATUS"]
    assert [each.found for each in gone] == ["an event that was taken out of the calendar"]


def test_a_file_gives_the_meetings_of_all_its_calendars() -> None:
    day = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))
    events = (Event(uid=f"{name}@example.org", moment=day, summary=name) for name in "ab")
    found = read(b"".join(write([event]) for event in events))
    assert [held.id for held in to_meetings(found).meetings] == ["a", "b"]
    assert [to_meetings(each).meetings[0].id for each in found.calendars] == ["a", "b"]


def test_what_a_message_calls_off_is_cancelled() -> None:
    lines = ("METHOD:CANCEL", *event("a@x"), *event("b@x", "STATUS:TENTATIVE", parent="a@x"))
    made = carried(*lines)
    (held,) = made.meetings
    assert held.plan_state is PlanState.CANCELLED
    assert [each.plan_state for each in held.sessions] == [PlanState.TENTATIVE]
    assert made.report == ()


def message(method: str, *lines: str) -> bytes:
    """A calendar that is sent as such a message."""
    return calendar(f"METHOD:{method}", *lines)


@pytest.mark.parametrize("method", ["ADD", "COUNTER", "DECLINECOUNTER", "REFRESH", "REPLY"])
@pytest.mark.parametrize("stating", ["METHOD:PUBLISH", "METHOD:REQUEST", "METHOD:CANCEL", "X-A:1"])
@pytest.mark.parametrize("instance", [(), ("RECURRENCE-ID;VALUE=DATE:20240514",)])
def test_no_answer_or_proposal_wins_over_what_is_stated(
    method: str, stating: str, instance: tuple[str, ...]
) -> None:
    held = calendar(stating, *event("a@x", "DTSTART;VALUE=DATE:20240514"))
    later = ("SEQUENCE:9", "DTSTAMP:20240501T000000Z", "DTSTART;VALUE=DATE:20240515")
    answer = message(method, *event("a@x", *later, *instance))
    for data in (held + answer, answer + held):
        made = to_meetings(read(data))
        (back,) = made.meetings
        assert back.when == PartialDate("2024-05-14")
        left = [each for each in made.report if each.subject == "METHOD"]
        assert [each.done for each in left] == ["left out"]


@pytest.mark.parametrize(
    ("method", "found"),
    [
        ("COUNTER", "a proposal to change an event"),
        ("REPLY", "an answer to an invitation"),
        ("X-ASK", "a message of a kind that is not known"),
    ],
)
def test_an_answer_or_a_proposal_alone_is_carried_over_and_said_to_be_one(
    method: str, found: str
) -> None:
    made = to_meetings(read(message(method, *event("a@x")) + calendar(*event("b@x"))))
    assert [each.id for each in made.meetings] == ["a", "b"]
    assert made.meetings[0].plan_state is None
    assert [(each.subject, each.found) for each in made.report] == [("METHOD", found)]


def test_a_message_of_a_kind_that_is_not_known_may_state_an_event() -> None:
    data = message("X-ASK", *event("a@x", "SEQUENCE:1")) + calendar(*event("a@x"))
    made = to_meetings(read(data))
    assert [each.subject for each in made.report] == ["METHOD", "UID"]


def test_times_in_utc_are_shown_in_the_zone_of_their_calendar() -> None:
    made = carried(
        "X-WR-TIMEZONE:Europe/Vienna",
        *event("a@x", "DTSTART:20241027T003000Z", "DTEND:20241027T013000Z"),
        *event("b@x", "DTSTART;TZID=Asia/Tashkent:20241027T100000"),
        *event("c@x", "DTSTART;VALUE=DATE:20241027"),
    )
    first, second, third = (held.when for held in made.meetings)
    assert first == TimeSlot(
        day=date(2024, 10, 27),
        start=time(2, 30),
        end=time(2, 30),
        zone="Europe/Vienna",
        start_fold=0,
        end_fold=1,
    )
    assert isinstance(second, TimeSlot)
    assert (second.zone, third) == ("Asia/Tashkent", PartialDate("2024-10-27"))
    assert made.report == ()


@pytest.mark.parametrize("zone", ["Nowhere", "Europe/Vienna"])
def test_a_zone_in_which_nothing_is_shown_is_reported(zone: str) -> None:
    for lines in ((), ("DTSTART;TZID=Asia/Tashkent:20241027T100000",)):
        made = carried(f"X-WR-TIMEZONE:{zone}", *event("a@x", *lines))
        assert [each.subject for each in made.report] == ["X-WR-TIMEZONE"]


def test_what_a_calendar_says_of_itself_is_in_its_meeting_or_reported() -> None:
    assert carried("NAME:a@x", "X-WR-CALNAME:a@x", *event("a@x")).report == ()
    for lines in (event("a@x"), (*event("Council"), *event("b@x"))):
        made = carried("X-WR-CALNAME:Council", *lines)
        assert [each.subject for each in made.report] == ["NAME"]
    made = carried("X-WR-CALDESC:All of it", "COLOR:red", "X-A:1", *event("a@x"))
    assert [each.subject for each in made.report] == ["DESCRIPTION", ""]
    assert "(COLOR, X-A)" in made.report[1].found


def test_the_name_of_a_calendar_in_other_languages_is_the_title_in_these() -> None:
    names = ("NAME;LANGUAGE=en:Council", "NAME;LANGUAGE=fr:Conseil", "NAME:Rat")
    for language in (";LANGUAGE=en", ""):
        made = carried(*names, "BEGIN:VEVENT", UID, f"SUMMARY{language}:Council", "END:VEVENT")
        title = Text("Council", language="en", translations=(Translation("fr", "Conseil"),))
        assert made.meetings[0].title == title
        assert [each.subject for each in made.report] == ["NAME"]
    assert carried(*names[:2], "BEGIN:VEVENT", UID, "SUMMARY:Council", "END:VEVENT").report == ()
    made = carried(*names, "BEGIN:VEVENT", UID, "SUMMARY:Rat", "END:VEVENT")
    assert made.meetings[0].title == Text("Rat")
    made = carried(*names, *event("a@x"), *event("b@x"))
    assert [each.title.translations for each in made.meetings] == [(), ()]

"""Events: every property is understood, kept as it stands, or reported."""

from datetime import UTC, datetime

import pytest

from intergov_meetings.ical.event import (
    CalendarRelation,
    CalendarUser,
    Conference,
    Coordinates,
    Participation,
    RelationType,
    Role,
    Stamp,
    Status,
    UserKind,
)
from intergov_meetings.ical.reading.calendar import read
from intergov_meetings.ical.reading.recurrence import Instance, Recurrence
from intergov_meetings.ical.wire.limit import Limits
from tests.ical.reading.sample import event, read_event, reported


def names_kept(*lines: str) -> list[str]:
    """The names of the lines that are kept."""
    return [line.name for line in read_event(*lines).others]


def test_words_are_understood_in_any_case() -> None:
    read = read_event("status:confirmed", "Transp:transparent")
    assert (read.event.status, read.event.blocks_time) == (Status.CONFIRMED, False)


def test_what_is_not_stated_is_not_known() -> None:
    read = read_event("UID:1")
    assert (read.event.status, read.event.blocks_time, read.event.stamp) == (None, True, Stamp())
    assert (read.zone, read.language, read.access) == (None, None, None)
    assert (read.recurrence, read.instance, read.others) == (None, None, ())
    assert read.line == 4


def test_people_are_read_with_what_is_known_of_them() -> None:
    line = (
        'ATTENDEE;CN="Li, Wei";ROLE=chair;PARTSTAT=ACCEPTED;CUTYPE=INDIVIDUAL;RSVP=TRUE'
        ":mailto:li@example.org"
    )
    assert read_event(line).event.attendees == (
        CalendarUser(
            address="mailto:li@example.org",
            name="Li, Wei",
            role=Role.CHAIR,
            participation=Participation.ACCEPTED,
            kind=UserKind.INDIVIDUAL,
            asked_to_answer=True,
        ),
    )


def test_what_else_is_said_of_people_is_kept_as_it_stands() -> None:
    line = "ATTENDEE;RSVP=FALSE;X-NUM-GUESTS=0:mailto:li@example.org"
    read = read_event(line)
    assert [user.name for user in read.event.attendees] == [""]
    assert [kept.parameter("X-NUM-GUESTS") for kept in read.others] == ["0"]


def test_unknown_words_about_people_are_reported_without_their_address() -> None:
    found = read(event("ATTENDEE;ROLE=BOSS;RSVP=MAYBE:mailto:secret@example.org"))
    assert reported(found) == [(5, "ATTENDEE"), (5, "ATTENDEE")]
    assert "secret" not in str(found.diagnostics)
    assert found.events[0].event.attendees[0].role is None


def test_people_without_an_address_are_reported_and_kept_as_they_stand() -> None:
    found = read(event("ORGANIZER;CN=Desk:", "ATTENDEE:not an address"))
    assert reported(found) == [(5, "ORGANIZER"), (6, "ATTENDEE")]
    assert found.events[0].event.organizer is None
    assert found.events[0].event.attendees == ()
    assert [line.name for line in found.events[0].others] == ["ORGANIZER", "ATTENDEE"]


def test_only_one_can_answer_for_an_event() -> None:
    found = read(event("ORGANIZER:mailto:a@x", "ORGANIZER:mailto:b@x"))
    assert found.events[0].event.organizer == CalendarUser(address="mailto:a@x")
    assert reported(found) == [(6, "ORGANIZER")]


def test_what_may_stand_once_is_read_once_and_the_rest_is_reported_and_kept() -> None:
    found = read(event("SUMMARY:a", "SUMMARY:b", "SUMMARY:c"))
    assert found.events[0].event.summary == "a"
    assert reported(found) == [(6, "SUMMARY"), (7, "SUMMARY")]
    assert [line.value for line in found.events[0].others] == ["b", "c"]


def test_properties_that_are_not_understood_are_kept_as_they_stand() -> None:
    lines = ("X-A;X-P=1:raw\\n", "PRIORITY:5", "RESOURCES:r", "ATTACH:https://example.org/a.pdf")
    read = read_event(*lines)
    assert [(line.number, line.name) for line in read.others] == [
        (5, "X-A"),
        (6, "PRIORITY"),
        (7, "RESOURCES"),
        (8, "ATTACH"),
    ]
    assert read.others[0].value == "raw\\n"


def test_lines_of_which_only_a_part_is_understood_are_told_apart() -> None:
    read = read_event(
        *('LOCATION;ALTREP="https://example.org/":Hall', "X-A:1", "COMMENT;X-B=1:c"),
        *("ATTENDEE;X-NUM-GUESTS=0:mailto:li@example.org", "SUMMARY;LANGUAGE=german!:s"),
        *("BEGIN:VLOCATION", "UID;X-C=1:v", "X-D:1", "X-E:1", "END:VLOCATION"),
    )
    in_part = ["LOCATION", "COMMENT", "ATTENDEE", "UID"]
    assert [line.name for line in read.read_in_part] == in_part
    left = [line.name for line in read.others if line not in read.read_in_part]
    assert left == ["X-A", "X-D", "X-E"]


def test_lines_with_parameters_that_are_not_understood_are_kept_too() -> None:
    assert names_kept('DESCRIPTION;ALTREP="cid:1":d', "SUMMARY;LANGUAGE=de:s") == ["DESCRIPTION"]
    assert read_event("SUMMARY;LANGUAGE=de:s").language == "de"
    assert names_kept("URL;VALUE=URI:https://example.org/") == []


def test_control_characters_are_left_out_and_reported() -> None:
    found = read(event("SUMMARY:a\x00b", "ATTENDEE;CN=a\x01b:mailto:a@x", "CATEGORIES:a\x7fb,\x1b"))
    assert found.events[0].event.summary == "ab"
    assert found.events[0].event.attendees[0].name == "ab"
    assert found.events[0].event.categories == ("ab",)
    assert [number for number, _ in reported(found)] == [5, 6, 7, 7]


def test_relations_to_a_whole_and_to_others_are_told_apart() -> None:
    read = read_event("RELATED-TO;RELTYPE=SIBLING:s", "RELATED-TO:p", "RELATED-TO;RELTYPE=PARENT:q")
    assert read.event.parent == "p"
    assert read.event.details.relations == (CalendarRelation(RelationType.SIBLING, "s"),)
    assert [line.value for line in read.others] == ["q"]
    assert names_kept("RELATED-TO;RELTYPE=X-LIKE:s", "RELATED-TO;RELTYPE=NEXT:") == [
        "RELATED-TO",
        "RELATED-TO",
    ]
    assert read_event("RELATED-TO:").event.parent is None


def test_places_and_addresses() -> None:
    read = read_event(
        "GEO:48.2063889;16.365",
        "URL: https://example.org/",
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Live:https://meet.example/",
    )
    assert read.event.coordinates == Coordinates.near(48.206389, 16.365)
    assert read.event.link == "https://example.org/"
    assert read.event.online == (Conference("https://meet.example/", "Live"),)
    assert [line.name for line in read.others] == ["CONFERENCE"]


def test_stamps() -> None:
    read = read_event(
        "DTSTAMP:20240508T120000Z",
        "CREATED:20240501T120000Z",
        "SEQUENCE:3",
        "LAST-MODIFIED:20240509T120000Z",
    )
    stamp = read.event.stamp
    assert (stamp.stamped, stamp.sequence) == (datetime(2024, 5, 8, 12, tzinfo=UTC), 3)
    assert (stamp.created, stamp.modified) == (
        datetime(2024, 5, 1, 12, tzinfo=UTC),
        datetime(2024, 5, 9, 12, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "line",
    [
        *("GEO:north", "GEO:91;0", "URL:example.org", "CONFERENCE;VALUE=URI:", "STATUS:MAYBE"),
        *("TRANSP:GLASS", "DTSTAMP:20240508T120000", "CREATED:yesterday", "SEQUENCE:-1"),
        *("SEQUENCE:2147483648", "SEQUENCE:٣", "LAST-MODIFIED:16010101T000000Z"),
    ],
)
def test_values_that_are_none_are_reported_and_kept_as_they_stand(line: str) -> None:
    found = read(event(line))
    assert [number for number, _ in reported(found)] == [5]
    assert [kept.number for kept in found.events[0].others] == [5]


def test_recurrences_are_kept_as_text() -> None:
    read = read_event(
        "RRULE:FREQ=DAILY;COUNT=3",
        "RDATE:20240514T100000,20240515T100000",
        "RDATE;VALUE=DATE:20240516",
        "EXDATE:20240517T100000",
    )
    assert read.recurrence == Recurrence(
        rules=("FREQ=DAILY;COUNT=3",),
        dates=("20240514T100000", "20240515T100000", "20240516"),
        exceptions=("20240517T100000",),
    )


def test_a_recurrence_has_its_beginning_as_it_is_spelt_and_dates_of_other_zones_are_told() -> None:
    read = read_event(
        "DTSTART;TZID=Europe/Vienna:20240514T100000",
        "RDATE;TZID=Europe/Vienna:20240515T100000",
        "EXDATE:20240516T080000Z",
        "EXDATE;TZID=Asia/Tashkent:20240517T130000",
    )
    assert read.recurrence == Recurrence(
        start="20240514T100000",
        dates=("20240515T100000",),
        exceptions=("20240516T080000Z", "20240517T130000"),
    )
    assert [line.value for line in read.read_in_part] == ["20240517T130000"]


def test_an_instance_says_which_it_is() -> None:
    read = read_event("RECURRENCE-ID;TZID=Europe/Vienna;RANGE=THISANDFUTURE:20240514T100000")
    assert read.instance == Instance(text="20240514T100000", zone="Europe/Vienna", and_later=True)
    assert read_event("RECURRENCE-ID:20240514T100000Z").instance == Instance(
        text="20240514T100000Z"
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["CATEGORIES:a,b", "CATEGORIES:c"],
        ["CONTACT:a", "CONTACT:b", "CONTACT:c"],
        ["ATTENDEE:urn:a", "ATTENDEE:urn:b", "ATTENDEE:urn:c"],
        ["RDATE:1,2", "RDATE:3"],
        ["EXDATE:1,2,3"],
    ],
)
def test_lists_are_read_as_long_as_allowed_and_the_rest_is_reported(lines: list[str]) -> None:
    assert read(event(*lines), limits=Limits(list_items=3)).diagnostics == ()
    found = read(event(*lines), limits=Limits(list_items=2))
    assert len(found.diagnostics) == 1
    assert len(found.events[0].others) == 1
    recurrence = found.events[0].recurrence or Recurrence()
    held = found.events[0].event
    lists = (
        held.categories,
        held.contacts,
        held.attendees,
        recurrence.dates,
        recurrence.exceptions,
    )
    assert [len(each) for each in lists if each] == [2]


@pytest.mark.parametrize("name", ["X-GOOGLE-CONFERENCE", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"])
def test_a_link_to_join_is_an_online_address_whatever_it_is_called(name: str) -> None:
    link = Conference("https://meet.example/a;b")
    read = read_event(f"{name}:https://meet.example/a\\;b")
    assert (read.event.online, read.others) == ((link,), ())
    both = read_event("CONFERENCE;VALUE=URI:https://meet.example/a;b", f"{name};X=1:{link.address}")
    assert both.event.online == (link,)
    assert [line.name for line in both.others] == [name]
    empty = read_event(f"{name}:")
    assert empty.event.online == ()
    assert [line.name for line in empty.others] == [name]

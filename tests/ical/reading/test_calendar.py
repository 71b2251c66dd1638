"""Reading: what was written comes back, and nothing of what is in a file goes lost in silence."""

from collections.abc import Callable

import pytest
from hypothesis import given

from intergov_meetings import DocumentError
from intergov_meetings.ical.event import Event
from intergov_meetings.ical.reading.calendar import read
from tests.ical.events import calendars
from tests.ical.reading.sample import calendar, event, reported, written


@given(calendars())
def test_events_that_were_written_are_read_as_they_were(events: list[Event]) -> None:
    found = read(written(*events))
    assert [each.event for each in found.events] == events
    assert found.diagnostics == ()
    assert all(each.others == () for each in found.events)


@given(calendars(), calendars())
def test_what_was_read_before_makes_no_difference(one: list[Event], other: list[Event]) -> None:
    alone = read(written(*other))
    read(written(*one))
    assert read(written(*other)) == alone


def test_a_calendar_says_what_it_is() -> None:
    found = read(
        calendar(
            "METHOD:publish",
            "CALSCALE:GREGORIAN",
            r"X-WR-CALNAME:Council\, meetings",
            "X-WR-CALDESC:All of them",
            "X-WR-TIMEZONE:Europe/Vienna",
            "X-OTHER;X-P=1:kept",
        )
    )
    (only,) = found.calendars
    assert (only.line, only.name, only.description) == (1, "Council, meetings", "All of them")
    assert (only.method, only.zone, only.product) == ("PUBLISH", "Europe/Vienna", "-//x//y//EN")
    assert [line.name for line in only.others] == ["X-OTHER"]
    assert found.diagnostics == ()


def test_the_names_of_the_standard_come_before_the_older_ones() -> None:
    names = ("X-WR-CALNAME:old", "NAME:new", "X-WR-CALDESC:old", "DESCRIPTION:new")
    (only,) = read(calendar(*names)).calendars
    assert (only.name, only.description) == ("new", "new")


def test_other_versions_and_calendars_of_dates_are_reported_and_kept() -> None:
    found = read(b"BEGIN:VCALENDAR\nVERSION:1.0\nCALSCALE:CHINESE\nEND:VCALENDAR")
    assert reported(found) == [(2, "VERSION"), (3, "CALSCALE")]
    assert [line.value for line in found.calendars[0].others] == ["1.0", "CHINESE"]


def test_nobody_finds_an_address_in_the_representation_of_what_was_read() -> None:
    lines = ("URL:mailto:ana@example.org", "X-ASK:mailto:ana@example.org")
    assert "ana@" not in repr(read(calendar(*lines, "BEGIN:VEVENT", *lines, "END:VEVENT")))


def test_several_calendars_in_one_file_are_read() -> None:
    found = read(event("UID:1") + event("UID:2"))
    assert [each.events[0].event.uid for each in found.calendars] == ["1", "2"]
    assert [each.line for each in found.calendars] == [1, 8]
    assert [each.line for each in found.events] == [4, 11]


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"<html></html>", b"SUMMARY:x", b"\xff\xfe"])
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentError, match="expected BEGIN:VCALENDAR, found none"):
        read(data)


def test_text_is_never_taken_for_a_file_name() -> None:
    with pytest.raises(TypeError, match="expected bytes, found str"):
        read("council.ics")  # type: ignore[arg-type]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-8-sig"])
def test_another_encoding_is_read_and_reported(encoding: str) -> None:
    found = read(event("UID:é").decode().encode(encoding))
    assert found.events[0].event.uid == "é"
    assert reported(found) == [(1, "")]


def test_lines_in_another_encoding_are_read_and_reported_once() -> None:
    found = read(event("UID:1", "SUMMARY:é", "LOCATION:é").decode().encode("cp1252"))
    assert (found.events[0].event.summary, found.events[0].event.location) == ("é", "é")
    assert reported(found) == [(6, "")]
    assert "2 lines" in str(found.diagnostics[0])
    assert "a line" in str(read(event("SUMMARY:é").decode().encode("cp1252")).diagnostics[0])


FACTS = (
    "UID:1",
    "SUMMARY:Жиын",
    "DTSTART;TZID=Asia/Almaty:20240514T100000",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:2",
    "DTSTART;VALUE=DATE:20240514",
)
SPELT: dict[str, Callable[[bytes], bytes]] = {
    "CR alone": lambda data: data.replace(b"\r\n", b"\r"),
    "LF alone": lambda data: data.replace(b"\r\n", b"\n"),
    "every end": lambda data: data.replace(b"\r\n", b"\n", 3).replace(b"\r\n", b"\r", 3),
    "ends that were doubled": lambda data: data.replace(b"\r\n", b"\r\r\n"),
    "folds inside characters": lambda data: data.replace(b"\xd0", b"\xd0\r\n "),
    "a mark": lambda data: b"\xef\xbb\xbf" + data,
    "UTF-16 with a mark": lambda data: data.decode().encode("utf-16"),
    "UTF-16 without a mark": lambda data: data.decode().encode("utf-16-be"),
}


@pytest.mark.parametrize("name", SPELT)
def test_however_a_file_is_spelt_its_facts_are_the_same(name: str) -> None:
    usual = read(event(*FACTS))
    assert usual.diagnostics == ()
    found = read(SPELT[name](event(*FACTS)))
    assert [each.event for each in found.events] == [each.event for each in usual.events]


@pytest.mark.parametrize("name", ["VTODO", "VJOURNAL", "VFREEBUSY", "VALARM", "X-A"])
def test_no_component_is_dropped_in_silence(name: str) -> None:
    (one,) = read(calendar(f"BEGIN:{name}", "UID:1", f"END:{name}")).diagnostics
    assert one.line == 4
    assert "left out" in one.done
    (two,) = read(event(f"BEGIN:{name}", "UID:1", f"END:{name}", "UID:2")).diagnostics[:1]
    assert two.line == 5


def test_components_that_are_not_read_are_reported_those_of_a_kind_together() -> None:
    alarm = ("BEGIN:VALARM", "END:VALARM")
    found = read(
        calendar(
            *("BEGIN:VTODO", "UID:1", "END:VTODO"),
            *("BEGIN:VEVENT", "UID:2", *alarm, *alarm, "END:VEVENT"),
            *("BEGIN:X-SECRET NAME", "END:X-SECRET NAME"),
        )
    )
    assert reported(found) == [(4, "VTODO"), (9, "VALARM"), (14, "")]
    assert "2 components" in found.diagnostics[1].found


def test_a_report_says_where_what_and_what_was_done() -> None:
    found = read(event("UID:1", "STATUS:RESCHEDULED"))
    words = "CONFIRMED, TENTATIVE, CANCELLED"
    said = f"line 6: STATUS: expected one of {words}, found 'RESCHEDULED'; left out"
    assert list(map(str, found.diagnostics)) == [said]

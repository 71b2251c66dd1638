"""Components: what is missing or too much never takes the rest with it."""

import pytest

from intergov_meetings.ical.conversion.calendar import to_meetings
from intergov_meetings.ical.reading.calendar import read
from intergov_meetings.ical.wire.limit import Limits
from tests.ical.reading.sample import calendar, event, reported


def uids(data: bytes) -> list[str]:
    return [each.event.uid for each in read(data).events]


def test_lines_before_between_and_after_calendars_are_reported() -> None:
    found = read(b"Content-Type: text/calendar\n\n" + event("UID:1") + b"X-A:1\n" + event("UID:2"))
    assert [each.event.uid for each in found.events] == ["1", "2"]
    assert reported(found) == [(1, "CONTENT-TYPE"), (10, "X-A")]


def test_an_event_without_a_calendar_is_read() -> None:
    found = read(b"BEGIN:VEVENT\nUID:1\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nEND:VEVENT\n")
    assert [each.event.uid for each in found.events] == ["1", "2"]
    assert reported(found) == [(1, "VEVENT")]


def test_an_event_that_does_not_end_ends_where_the_next_begins() -> None:
    found = read(calendar("BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", *event_lines("2")))
    assert [each.event.uid for each in found.events] == ["1", "2"]
    assert reported(found) == [(6, "VALARM"), (7, "VALARM"), (7, "VEVENT")]


def event_lines(uid: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", f"UID:{uid}", "END:VEVENT")


def test_what_ends_without_having_begun_is_left_out() -> None:
    found = read(calendar("END:VALARM", *event_lines("1"), "END:VEVENT"))
    assert [each.event.uid for each in found.events] == ["1"]
    assert reported(found) == [(4, "VALARM"), (8, "VEVENT")]


def test_what_ends_takes_along_what_is_open_in_it() -> None:
    found = read(calendar("BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", "END:VEVENT"))
    assert [each.event.uid for each in found.events] == ["1"]
    assert reported(found) == [(6, "VALARM"), (7, "VALARM")]


def test_a_calendar_that_does_not_end_ends_where_the_next_begins_or_the_file_ends() -> None:
    found = read(b"BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1")
    assert [len(each.events) for each in found.calendars] == [0, 1]
    assert reported(found) == [(2, "VCALENDAR"), (4, "VEVENT"), (4, "VCALENDAR")]


def test_components_are_read_as_deep_as_allowed_and_no_deeper() -> None:
    deep = ("BEGIN:A", "BEGIN:B", "X:1", "END:B", "END:A")
    data = calendar("BEGIN:VEVENT", "UID:1", *deep, "SUMMARY:S", "END:VEVENT", *event_lines("2"))
    found = read(data, limits=Limits(depth=4))
    assert reported(found) == [(6, "")]
    found = read(data, limits=Limits(depth=2))
    assert [each.event.uid for each in found.events] == ["1", "2"]
    assert found.events[0].event.summary == "S"
    assert [each.found for each in found.diagnostics] == ["is nested deeper than 2 levels"]


def test_an_event_is_found_behind_what_is_too_deep() -> None:
    assert uids(calendar(*["BEGIN:A"] * 20, *event_lines("1"))) == ["1"]


def test_of_a_file_that_is_one_line_no_address_and_not_much_is_shown() -> None:
    """A calendar that was indented on its way is one line, and so one name of a component."""
    person = "ATTENDEE;CN=Jane Doe:mailto:jane.doe@example.org"
    lines = calendar("BEGIN:VEVENT", "UID:1", person, "END:VEVENT").decode().replace("\n", "\n  ")
    for data in (f"  {lines}", f"  {lines.replace('@', '')}", f"  {lines}{'x' * 100_000}"):
        found = read(data.encode())
        assert found.diagnostics
        assert "example.org" not in str(found.diagnostics).casefold()
        assert max(len(str(each)) for each in found.diagnostics) < 250


@pytest.mark.parametrize("line", ["BEGIN:{}", "END:{}", "{}:a", "STATUS:{}", "DTSTART;TZID={}:x"])
def test_no_address_is_shown_wherever_it_stands(line: str) -> None:
    found = read(event("UID:1", line.format("jane@example.org")) + b"JANE@EXAMPLE.ORG:a\r\n")
    assert found.diagnostics
    made = to_meetings(found)
    assert "jane" not in f"{found.diagnostics} {made.report}".casefold()


def test_odd_lines_are_read_as_far_as_they_can_be_and_reported() -> None:
    found = read(event("UID:1", "SUMMARY ;X:a", "no line", "LOCATION:b"))
    assert (found.events[0].event.summary, found.events[0].event.location) == ("a", "b")
    assert reported(found) == [(6, "SUMMARY"), (7, "")]


def test_what_is_reported_is_limited_and_the_rest_is_counted() -> None:
    data = event(*["no line"] * 7)
    limits = Limits(diagnostics=7)
    assert (len(read(data, limits=limits).diagnostics), read(data, limits=limits).more) == (7, 0)
    limits = Limits(diagnostics=6)
    assert (len(read(data, limits=limits).diagnostics), read(data, limits=limits).more) == (6, 1)

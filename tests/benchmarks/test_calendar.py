"""What the comparisons of calendars compare is the same content."""

import pytest

from benchmarks import calendar_bare, calendar_reading, calendar_writing
from benchmarks.calendar_content import rows
from benchmarks.calendar_peers import READERS, WRITERS, event, ours
from intergov_meetings.ical import Event, Times, read

pytestmark = pytest.mark.no_cover  # what is tested here is not the package

ROWS = rows(4)
EVENTS = [event(row) for row in ROWS]


def by_uid(events: list[Event]) -> list[Event]:
    return sorted(events, key=lambda each: each.uid)


def test_by_hand_the_same_bytes_are_written() -> None:
    data = ours(ROWS)
    zones = data[data.index(b"BEGIN:VTIMEZONE") : data.index(b"BEGIN:VEVENT")].decode()
    assert calendar_bare.write(ROWS, zones) == data


def test_by_hand_the_same_rows_are_read() -> None:
    assert calendar_bare.read(ours(ROWS)) == ROWS


@pytest.mark.parametrize("name", ["ours", "icalendar", "ical", "vobject"])
def test_each_library_writes_the_same_events(name: str) -> None:
    assert by_uid([each.event for each in read(WRITERS[name](ROWS)).events]) == by_uid(EVENTS)


def test_ics_writes_moments_in_utc_and_people_in_any_order() -> None:
    for found, meant in zip(
        by_uid([each.event for each in read(WRITERS["ics"](ROWS)).events]),
        by_uid(EVENTS),
        strict=True,
    ):
        assert isinstance(found.moment, Times)
        assert found.moment.zone is None
        assert (found.summary, found.location) == (meant.summary, meant.location)
        assert found.description.strip() == meant.description.strip()
        assert {user.address for user in found.attendees} == {
            user.address for user in meant.attendees
        }


def test_an_event_is_as_large_as_agreed() -> None:
    assert {len(row.description) for row in ROWS} == {300}
    assert {len(row.people) for row in ROWS} == {5}
    people = [person.address for row in rows(100) for person in row.people]
    assert len(set(people)) == len(people)


@pytest.mark.parametrize("name", READERS)
def test_each_library_reads_the_calendar(name: str) -> None:
    assert READERS[name](ours(ROWS)) is not None


def test_the_report_on_writing_has_a_row_for_all_that_it_measures() -> None:
    tables = calendar_writing.report({1: 2, 3: 2}).split("\n\n")
    assert [rows_in(table) for table in tables] == [6 * 2, 3]


def test_the_report_on_reading_has_a_row_for_each_measure_and_says_what_memory_is_taken() -> None:
    tables = calendar_reading.report({1: 2, 3: 2}, (1, 2), 1_000).split("\n\n")
    assert [rows_in(table) for table in tables] == [5 * 2, 3, 2]
    _, _, *rows_on_memory = tables[-1].splitlines()
    for row in rows_on_memory:
        _, mebibytes, times_the_file = (cell.strip() for cell in row.strip("|").split("|"))
        assert float(mebibytes) > 0 < float(times_the_file)


def rows_in(table: str) -> int:
    return len(table.splitlines()) - 2

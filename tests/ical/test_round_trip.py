"""What is written is read back as it was: the one law that writer and reader share."""

from hypothesis import given

from intergov_meetings.ical import Event, read, write
from tests.ical.events import calendars, events


@given(calendars())
def test_reading_what_was_written_gives_the_same_events(held: list[Event]) -> None:
    found = read(write(held))
    assert [each.event for each in found.events] == held


@given(events())
def test_there_is_nothing_to_say_about_what_we_wrote(event: Event) -> None:
    assert read(write([event])).diagnostics == ()


@given(calendars())
def test_what_was_read_is_written_as_it_was(held: list[Event]) -> None:
    data = write(held)
    assert write(each.event for each in read(data).events) == data

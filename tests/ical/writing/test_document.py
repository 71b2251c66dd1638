"""Events without a meeting: what they say is what is read, and what cannot be said is refused."""

import gc
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from attrs import evolve
from hypothesis import given

from intergov_meetings import Fault, InvalidRecordError, ical
from intergov_meetings.ical import CalendarUser, Event, Head, Method, Times, WholeDays, Wording
from intergov_meetings.ical.event import NO_DETAILS
from intergov_meetings.ical.writing.document import write
from tests.ical.events import calendars, events
from tests.model.classes import paths_of

DAYS = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))
EVENT = Event(uid="a@example.org", moment=DAYS)
DESK = CalendarUser(address="mailto:desk@example.org", name="Desk")


def faults(held: list[Event], head: Head | None = None) -> list[Fault]:
    with pytest.raises(InvalidRecordError) as caught:
        write(held, head=head or Head())
    return list(caught.value.faults)


def moment_of(component: Any) -> tuple[Any, Any]:
    end = component["DTEND"].dt if "DTEND" in component else None
    return component["DTSTART"].dt, end


@given(calendars())
def test_icalendar_reads_what_was_written(held: list[Event]) -> None:
    read = icalendar.Calendar.from_ical(write(held)).walk("VEVENT")
    assert [str(component["UID"]) for component in read] == [event.uid for event in held]
    for component, event in zip(read, held, strict=True):
        assert not component.errors
        assert str(component.get("SUMMARY", "")) == event.summary
        assert str(component.get("LOCATION", "")) == event.location
        assert str(component.get("DESCRIPTION", "")) == event.description
        assert component["SEQUENCE"] == event.stamp.sequence
        assert component["DTSTAMP"].dt == event.stamp.stamped
        start, end = moment_of(component)
        if isinstance(event.moment, WholeDays):
            assert (start, end - timedelta(days=1)) == (event.moment.first, event.moment.last)
        elif isinstance(event.moment, Times) and event.moment.start.tzinfo is None:
            assert start.replace(tzinfo=None, fold=0) == event.moment.start
            assert component["DTSTART"].params.get("TZID") == event.moment.zone
        elif isinstance(event.moment, Times):
            assert (start, end) == (event.moment.start, event.moment.end)


@given(events())
def test_every_field_that_is_stated_is_written(event: Event) -> None:
    event = evolve(event, details=NO_DETAILS)
    text = write([event]).replace(b"\r\n ", b"").decode()
    bare = Event(uid=event.uid, moment=event.moment, stamp=event.stamp)
    less = write([bare]).replace(b"\r\n ", b"").decode()
    stated = {
        "SUMMARY": bool(event.summary),
        "RELATED-TO": event.parent is not None,
        "STATUS": event.status is not None,
        "TRANSP": not event.blocks_time,
        "LOCATION": bool(event.location),
        "GEO": event.coordinates is not None,
        "URL": event.link is not None,
        "CONFERENCE": len(event.online),
        "DESCRIPTION": bool(event.description),
        "CATEGORIES": bool(event.categories),
        "CONTACT": len(event.contacts),
        "ORGANIZER": event.organizer is not None,
        "ATTENDEE": len(event.attendees),
    }
    names = [line.replace(";", ":").partition(":")[0] for line in text.split("\r\n")]
    assert {name: names.count(name) for name in stated} == stated
    assert len(names) == less.count("\r\n") + 1 + sum(stated.values())


def test_events_stand_in_the_order_in_which_they_were_given() -> None:
    data = write(evolve(EVENT, uid=uid) for uid in "cab").decode()
    assert [line for line in data.split("\r\n") if line.startswith("UID")] == [
        "UID:c",
        "UID:a",
        "UID:b",
    ]


def test_each_zone_is_described_once_for_the_years_in_it() -> None:
    held = [
        Event(uid=f"{zone}{year}", moment=Times(start=datetime(year, 5, 14, 10), zone=zone))  # noqa: DTZ001
        for zone in ("Europe/Vienna", "Africa/Casablanca")
        for year in (2024, 2026)
    ]
    data = write(held).decode()
    assert data.count("BEGIN:VTIMEZONE") == 2
    assert data.index("TZID:Africa/Casablanca") < data.index("TZID:Europe/Vienna")
    casablanca = data.partition("TZID:Africa/Casablanca")[2].partition("END:VTIMEZONE")[0]
    years = {line[8:12] for line in casablanca.split("\r\n") if line.startswith("DTSTART:")}
    assert years == {"2023", "2024", "2025", "2026", "2027"}


def test_times_in_utc_and_of_the_reader_need_no_zone() -> None:
    ten = datetime(2024, 5, 14, 10)  # noqa: DTZ001
    held = [
        Event(uid="utc", moment=Times(start=ten.replace(tzinfo=UTC))),
        Event(uid="reader", moment=Times(start=ten)),
    ]
    data = write(held)
    assert b"VTIMEZONE" not in data
    assert b"DTSTART:20240514T100000Z\r\n" in data
    assert b"DTSTART:20240514T100000\r\n" in data


def test_a_calendar_without_events_is_written() -> None:
    assert write([]).count(b"BEGIN:") == 1


def test_the_head_says_what_the_calendar_is() -> None:
    head = Head(names=(Wording("Council; 2024", "en"),), product="-//Example//Diary//EN")
    data = write([EVENT], head=head)
    assert b"NAME;LANGUAGE=en:Council\\; 2024\r\n" in data
    assert b"PRODID:-//Example//Diary//EN\r\n" in data


@pytest.mark.parametrize(
    ("stated", "path"),
    [
        ({"names": (Wording("a"), "b")}, "/names/1"),
        ({"link": "https://example.org/\r\nX:y"}, "/link"),
        ({"address": "example.org"}, "/address"),
        ({"refreshed_after": timedelta(0)}, "/refreshed_after"),
        ({"refreshed_after": timedelta(microseconds=1)}, "/refreshed_after"),
        ({"product": ""}, "/product"),
        ({"method": "PUBLISH"}, "/method"),
    ],
)
def test_a_head_says_nothing_that_no_calendar_can_carry(stated: dict[str, Any], path: str) -> None:
    assert paths_of(Head, **stated) == [path]


def test_a_name_is_text_in_a_language() -> None:
    assert paths_of(Wording, words="a\r\nb", language="en:X") == ["/words", "/language"]


def test_every_fault_is_named_at_once_with_the_place_of_the_event() -> None:
    held = [EVENT, evolve(EVENT, uid=""), evolve(EVENT, moment=None), evolve(EVENT, uid="")]
    assert [fault.path for fault in faults(held)] == ["/1/uid", "/2/uid", "/2/moment", "/3/uid"]


def test_two_events_have_two_uids() -> None:
    (found,) = faults([EVENT, EVENT])
    assert found == Fault(
        "/1/uid", "expected a UID that no event before it has, found 'a@example.org'"
    )


def test_what_is_published_has_an_organizer_and_nobody_who_is_invited() -> None:
    head = Head(method=Method.PUBLISH)
    assert [fault.path for fault in faults([EVENT], head)] == ["/0/organizer"]
    invited = evolve(EVENT, organizer=DESK, attendees=(DESK,))
    assert [fault.path for fault in faults([invited], head)] == ["/0/attendees"]
    assert b"METHOD:PUBLISH\r\n" in write([evolve(EVENT, organizer=DESK)], head=head)


PROGRAM = """
from datetime import datetime
from intergov_meetings import ical
times = ical.Times(start=datetime(2024, 5, 14, 10), zone="Africa/Casablanca")
event = ical.Event(uid="a", moment=times, summary="Совет", categories=("b", "a"))
print(ical.write([event]))
"""


def test_the_same_events_give_the_same_bytes_on_any_machine() -> None:
    def run(*arguments: str, **environment: str) -> bytes:
        command = [sys.executable, *arguments, "-c", PROGRAM]
        return subprocess.run(
            command, env={**os.environ, **environment}, capture_output=True, check=True
        ).stdout

    usual = run()
    assert b"VEVENT" in usual
    assert run("-O", PYTHONHASHSEED="7", TZ="Asia/Tokyo", LC_ALL="tr_TR.UTF-8") == usual


def test_it_is_at_the_door() -> None:
    assert ical.write is write


@pytest.mark.parametrize("enabled", [False, True])
def test_the_collector_rests_while_events_are_made_and_is_left_as_it_was(enabled: bool) -> None:
    was = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        data = write(evolve(EVENT, summary=str(gc.isenabled())) for _ in range(1))
        assert b"SUMMARY:False" in data
        assert gc.isenabled() is enabled
        with pytest.raises(InvalidRecordError):
            write([EVENT, EVENT])
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()

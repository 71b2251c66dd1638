"""What is sent about a change, to everybody or to those who are invited."""

from datetime import timedelta

import pytest
from attrs import evolve
from icalendar import Calendar

from intergov_meetings.ical import CalendarUser, Event, Message, Method, Stamp, Status
from intergov_meetings.ical.revision.change import change
from intergov_meetings.ical.revision.message import messages
from tests.ical.revision.sample import ANNA, BEKZOD, DESK, FIRST, event, times

LATER = FIRST + timedelta(days=1)
STAMP = Stamp(stamped=FIRST, modified=FIRST, created=FIRST)
OFF = Status.CANCELLED


def planned(*attendees: CalendarUser, **known: object) -> Event:
    return event(times(10), stamp=STAMP, attendees=attendees, description="Known", **known)


def sent(former: Event | None, now: Event, *, inviting: bool) -> tuple[Message, ...]:
    made = change(former, now, LATER)
    return messages((made,), DESK, inviting=inviting)


def methods(former: Event | None, now: Event, *, inviting: bool) -> list[str]:
    return [message.method for message in sent(former, now, inviting=inviting)]


@pytest.mark.parametrize(
    ("former", "now", "expected"),
    [
        (None, planned(), ["PUBLISH"]),
        (planned(), planned(summary="B"), ["PUBLISH"]),
        (planned(), planned(), []),
        (planned(), planned(status=OFF), ["CANCEL"]),
        (planned(status=OFF), planned(status=OFF, summary="B"), []),
        (planned(status=OFF), planned(), ["PUBLISH"]),
        (None, planned(status=OFF), []),
    ],
)
def test_everybody_is_told_what_is_on_and_what_is_off(
    former: Event | None, now: Event, expected: list[str]
) -> None:
    assert methods(former, now, inviting=False) == expected


def test_what_goes_to_everybody_names_nobody() -> None:
    (message,) = sent(None, planned(ANNA), inviting=False)
    assert message.recipients == ()
    assert b"ATTENDEE" not in message.data
    assert b"desk@example.org" in message.data


@pytest.mark.parametrize(
    ("former", "now", "expected"),
    [
        (None, planned(ANNA), ["REQUEST"]),
        (None, planned(), []),
        (planned(ANNA), planned(ANNA, summary="B"), ["REQUEST"]),
        (planned(ANNA), planned(ANNA, status=OFF), ["CANCEL"]),
        (planned(), planned(status=OFF), []),
        (planned(ANNA, status=OFF), planned(ANNA, status=OFF, summary="B"), []),
        (planned(ANNA, status=OFF), planned(BEKZOD), ["REQUEST"]),
        (planned(ANNA, BEKZOD), planned(BEKZOD), ["REQUEST", "CANCEL"]),
        (planned(ANNA), planned(), ["CANCEL"]),
    ],
)
def test_those_who_are_invited_are_told_and_those_who_were(
    former: Event | None, now: Event, expected: list[str]
) -> None:
    assert methods(former, now, inviting=True) == expected


def test_who_was_told_that_it_is_gone_is_told_when_it_is_called_off() -> None:
    left = planned(status=OFF, summary="A (now held in parts)")
    (message,) = sent(left, planned(ANNA, status=OFF), inviting=True)
    assert (message.method, message.recipients) == (Method.CANCEL, (ANNA,))
    assert methods(left, planned(status=OFF), inviting=True) == []
    assert methods(left, planned(status=OFF), inviting=False) == ["CANCEL"]


def test_who_is_no_longer_invited_is_told_nothing_new() -> None:
    now = planned(BEKZOD, location="Room 9", online=())
    _, message = sent(planned(ANNA, BEKZOD), now, inviting=True)
    (read,) = Calendar.from_ical(message.data).events
    assert message.recipients == (ANNA,)
    assert (read["SUMMARY"], read["SEQUENCE"], str(read["ATTENDEE"])) == ("A", 1, ANNA.address)
    assert {"STATUS", "LOCATION", "DESCRIPTION"} & read.keys() == set()


def test_who_is_no_longer_invited_is_told_no_title_that_the_event_has_no_more() -> None:
    _, message = sent(planned(ANNA, BEKZOD), planned(BEKZOD, summary="B"), inviting=True)
    (read,) = Calendar.from_ical(message.data).events
    assert read["SUMMARY"] == "No longer in this calendar"


def test_who_was_invited_to_what_is_removed_is_told_so() -> None:
    (message,) = sent(planned(ANNA), event(times(10), status=OFF), inviting=True)
    assert message.recipients == (ANNA,)
    assert b"STATUS:CANCELLED" in message.data
    assert b"METHOD:CANCEL" in message.data
    assert b"Known" not in message.data


def test_a_message_shows_nobody_its_addresses() -> None:
    (message,) = sent(None, planned(ANNA), inviting=True)
    assert "anna" in message.data.decode()
    assert "anna" not in repr(message)


def test_without_an_organizer_there_are_no_messages() -> None:
    made = change(None, planned(), LATER)
    assert messages((made,), None, inviting=False) == ()
    assert Method.PUBLISH in {m.method for m in messages((made,), DESK, inviting=False)}


def test_the_organizer_stands_in_each_message_once() -> None:
    other = evolve(DESK, address="mailto:other@example.org")
    (message,) = sent(None, planned(organizer=other), inviting=False)
    assert message.data.count(b"ORGANIZER") == 1
    assert b"desk@example.org" in message.data

"""Whatever a calendar holds, meetings are made of it in bounded steps."""

import gc

import pytest

from intergov_meetings.ical.conversion.calendar import to_meetings
from intergov_meetings.ical.reading.calendar import read
from tests.ical.reading.sample import calendar
from tests.ical.work import calls_of

DAY = "DTSTART;VALUE=DATE:20240514"


def event(uid: str, *lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", f"UID:{uid}", "SUMMARY:A", DAY, *lines, "END:VEVENT")


def delegate(number: int) -> str:
    return f"ATTENDEE;CN=Delegate:mailto:d{number}@example.org"


def of_one_name(count: int) -> bytes:
    """An event that everybody of one name attends."""
    return calendar(*event("a@x", *map(delegate, range(count))))


def of_one_name_each(count: int) -> bytes:
    """Sessions each of which somebody else of the same name attends."""
    sessions = (
        line
        for number in range(count)
        for line in event(f"s{number}@x", "RELATED-TO:a@x", delegate(number))
    )
    return calendar(*event("a@x"), *sessions)


def of_one_beginning(count: int) -> bytes:
    """Sessions with UIDs that begin alike."""
    uids = (f"s@{number}" for number in range(count))
    sessions = (line for uid in uids for line in event(uid, "RELATED-TO:a@x"))
    return calendar(*event("a@x"), *sessions)


def of_many(count: int) -> bytes:
    """Meetings that have nothing to do with each other."""
    return calendar(*(line for number in range(count) for line in event(f"m{number}@x")))


def of_missing_meetings(count: int) -> bytes:
    """Sessions of ours, each of another meeting that is not there."""
    words = "DESCRIPTION:Part of: M\\nWhen: 14 May 2024"
    uids = (f"m{number}+s@x" for number in range(count))
    return calendar(*(line for uid in uids for line in event(uid, words)))


MADE = (of_one_name, of_one_name_each, of_one_beginning, of_many, of_missing_meetings)


@pytest.mark.parametrize("made", MADE)
def test_work_grows_linearly_with(made) -> None:  # type: ignore[no-untyped-def]
    once, twice = read(made(100)), read(made(200))
    to_meetings(once)
    assert calls_of(lambda: to_meetings(twice)) < 2.1 * calls_of(lambda: to_meetings(once))


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(gc.enable if gc.isenabled() else gc.disable)
    (gc.enable if enabled else gc.disable)()
    assert to_meetings(read(of_many(2))).meetings
    assert gc.isenabled() is enabled

"""What holds for the calendar of any meeting whatever."""

import re

from hypothesis import given
from icalendar import Calendar

from intergov_meetings import Audience, Meeting
from intergov_meetings.ical import render, to_icalendar
from intergov_meetings.ical.wire.content_line import COMPONENTS, PROPERTIES
from intergov_meetings.ical.writing.entry import entries
from intergov_meetings.strategies import meetings
from intergov_meetings.wording import Reading


def events_of(held: Meeting) -> int:
    return render(held, audience=Audience.INTERNAL).data.count(b"\r\nBEGIN:VEVENT\r\n")


@given(meetings())
def test_lines_are_short_and_have_known_names(held: Meeting) -> None:
    data = render(held, audience=Audience.INTERNAL).data
    assert data.endswith(b"\r\n")
    physical = data.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in physical)
    lines = data.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")
    assert {re.split("[;:]", line)[0] for line in lines} <= PROPERTIES
    assert {line[6:] for line in lines if line.startswith("BEGIN:")} <= COMPONENTS


@given(meetings())
def test_icalendar_reads_every_event_under_a_uid_of_its_own(held: Meeting) -> None:
    calendar = to_icalendar(held, audience=Audience.INTERNAL)
    assert isinstance(calendar, Calendar)
    uids = [str(event["UID"]) for event in calendar.events]
    assert len(uids) == len(set(uids)) == events_of(held)
    assert not [component for component in calendar.walk() if component.errors]


@given(meetings())
def test_the_meeting_and_each_session_are_written_or_reported(held: Meeting) -> None:
    for entry in entries(Reading(held), "example.org"):
        assert entry.event is not None or entry.remark is not None


@given(meetings())
def test_the_same_meeting_gives_the_same_bytes(held: Meeting) -> None:
    assert render(held) == render(held)

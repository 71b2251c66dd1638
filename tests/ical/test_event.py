"""The lines of one event."""

from datetime import UTC, datetime

import pytest
from attrs import evolve

from intergov_meetings.ical.event import Event, Status, event_component
from intergov_meetings.ical.moment import Times, WholeDays
from tests.ical.sample import DAY

STAMP = datetime(2024, 5, 8, 9, 30, tzinfo=UTC)
DAYS = WholeDays(first=DAY, last=DAY)
TIMES = Times(start=datetime(2024, 5, 14, 10, tzinfo=UTC), end=None, zone=None)
BARE = Event(uid="a@example.org", moment=DAYS, summary="Opening; closing")


def lines(event: Event, published: datetime | None = STAMP) -> list[str]:
    return event_component(event, published, STAMP).replace("\r\n ", "").split("\r\n")[:-1]


def test_an_event_of_which_little_is_known_says_no_more() -> None:
    assert lines(BARE) == [
        "BEGIN:VEVENT",
        "UID:a@example.org",
        "DTSTAMP:20240508T093000Z",
        "LAST-MODIFIED:20240508T093000Z",
        "SEQUENCE:0",
        "DTSTART;VALUE=DATE:20240514",
        "DTEND;VALUE=DATE:20240515",
        r"SUMMARY:Opening\; closing",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def test_an_event_never_claims_a_publication() -> None:
    assert not [line for line in lines(BARE, None) if line.startswith("LAST-MODIFIED")]


def test_everything_that_is_known_has_its_property() -> None:
    full = evolve(
        BARE,
        moment=TIMES,
        parent="b@example.org",
        status=Status.CONFIRMED,
        location="Room IV, Hofburg",
        geo="48.2;16.365",
        link="https://example.org/",
        online=(("https://meet.example/", "Stream; all"),),
        description="One\nTwo",
    )
    assert lines(full)[5:-1] == [
        "DTSTART:20240514T100000Z",
        r"SUMMARY:Opening\; closing",
        "STATUS:CONFIRMED",
        "RELATED-TO;RELTYPE=PARENT:b@example.org",
        r"LOCATION:Room IV\, Hofburg",
        "GEO:48.2;16.365",
        "URL:https://example.org/",
        'CONFERENCE;VALUE=URI;LABEL="Stream; all":https://meet.example/',
        r"DESCRIPTION:One\nTwo",
    ]


def test_a_link_without_a_title_has_no_label() -> None:
    assert "CONFERENCE;VALUE=URI:https://meet.example/" in lines(
        evolve(BARE, online=(("https://meet.example/", ""),))
    )


@pytest.mark.parametrize(
    ("moment", "status", "busy"),
    [
        (TIMES, None, True),
        (TIMES, Status.CONFIRMED, True),
        (TIMES, Status.TENTATIVE, False),
        (TIMES, Status.CANCELLED, False),
        (DAYS, Status.CONFIRMED, False),
    ],
)
def test_only_firm_times_make_a_reader_busy(
    moment: Times | WholeDays, status: Status | None, busy: bool
) -> None:
    event = evolve(BARE, moment=moment, status=status)
    assert event.blocks_time is busy
    assert ("TRANSP:TRANSPARENT" in lines(event)) is not busy

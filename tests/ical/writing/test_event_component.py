"""The lines of one event."""

from datetime import UTC, datetime

from attrs import evolve

from intergov_meetings.ical.event import (
    CalendarUser,
    Conference,
    Coordinates,
    Event,
    Participation,
    Role,
    Stamp,
    Status,
    Times,
    UserKind,
    WholeDays,
)
from intergov_meetings.ical.writing.event_component import event_component
from tests.ical.sample import DAY

PUBLISHED = datetime(2024, 5, 8, 9, 30, tzinfo=UTC)
STAMP = Stamp(stamped=PUBLISHED, modified=PUBLISHED)
DAYS = WholeDays(first=DAY, last=DAY)
TIMES = Times(start=datetime(2024, 5, 14, 10, tzinfo=UTC), end=None, zone=None)
BARE = Event(
    uid="a@example.org", moment=DAYS, summary="Opening; closing", blocks_time=False, stamp=STAMP
)


def lines(event: Event) -> list[str]:
    return event_component(event)


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
    written = lines(evolve(BARE, stamp=Stamp()))
    assert "DTSTAMP:19700101T000000Z" in written
    assert not [line for line in written if line.startswith(("LAST-MODIFIED", "CREATED"))]


def test_everything_that_is_known_has_its_property() -> None:
    full = evolve(
        BARE,
        moment=TIMES,
        parent="b@example.org",
        status=Status.CONFIRMED,
        location="Room IV, Hofburg",
        blocks_time=True,
        coordinates=Coordinates(48.2, 16.365),
        link="https://example.org/",
        online=(Conference("https://meet.example/", "Stream; all"),),
        description="One\nTwo",
        categories=("Clocks, all", "Hours"),
        contacts=("Desk; open",),
        organizer=CalendarUser(address="mailto:desk@example.org", name="Desk"),
        attendees=(
            CalendarUser(
                address="mailto:a@example.org",
                name='A "B" C',
                role=Role.CHAIR,
                participation=Participation.NEEDS_ACTION,
                kind=UserKind.INDIVIDUAL,
                asked_to_answer=True,
            ),
            CalendarUser(address="mailto:b@example.org"),
        ),
        stamp=Stamp(stamped=PUBLISHED, created=PUBLISHED, sequence=3),
    )
    assert lines(full)[2:-1] == [
        "DTSTAMP:20240508T093000Z",
        "CREATED:20240508T093000Z",
        "SEQUENCE:3",
        "DTSTART:20240514T100000Z",
        r"SUMMARY:Opening\; closing",
        "STATUS:CONFIRMED",
        "RELATED-TO;RELTYPE=PARENT:b@example.org",
        'ORGANIZER;CN="Desk":mailto:desk@example.org',
        (
            "ATTENDEE;CN=\"A ^'B^' C\";CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
            ":mailto:a@example.org"
        ),
        "ATTENDEE:mailto:b@example.org",
        r"CONTACT:Desk\; open",
        r"CATEGORIES:Clocks\, all,Hours",
        r"LOCATION:Room IV\, Hofburg",
        "GEO:48.2;16.365",
        "URL:https://example.org/",
        'CONFERENCE;VALUE=URI;LABEL="Stream; all":https://meet.example/',
        r"DESCRIPTION:One\nTwo",
    ]


def test_a_link_without_a_title_has_no_label() -> None:
    assert "CONFERENCE;VALUE=URI:https://meet.example/" in lines(
        evolve(BARE, online=(Conference("https://meet.example/"),))
    )


def test_of_an_event_without_a_moment_only_the_rest_is_said() -> None:
    names = [line.partition(":")[0] for line in lines(evolve(BARE, moment=None))]
    assert not {"DTSTART", "DTEND"} & set(names)
    assert "SUMMARY" in names

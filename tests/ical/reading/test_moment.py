"""When events are: as stated, in every spelling that is found, and nothing that is not stated."""

from datetime import UTC, date, datetime

import pytest

from intergov_meetings.ical.event import Times, WholeDays
from intergov_meetings.ical.reading.calendar import read
from tests.ical.reading.sample import calendar, event, read_event, reported

START = "DTSTART;TZID=Europe/Vienna:20240514T100000"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def moment_and_reports(*lines: str) -> tuple[object, list[str]]:
    """When such an event is, and the subjects of what is reported."""
    found = read(event(*lines))
    return found.events[0].event.moment, [each.subject for each in found.diagnostics]


def test_a_day_alone_is_one_day() -> None:
    day = date(2024, 5, 14)
    assert read_event("DTSTART;VALUE=DATE:20240514").event.moment == WholeDays(first=day, last=day)


def test_a_beginning_alone_has_no_end() -> None:
    moment = read_event(START).event.moment
    assert moment == Times(start=at("2024-05-14T10:00"), zone="Europe/Vienna")


def test_a_time_without_a_zone_has_none() -> None:
    assert read_event("DTSTART:20240514T100000").event.moment == Times(start=at("2024-05-14T10:00"))


def test_an_event_without_a_date_has_none() -> None:
    assert read_event("UID:1").event.moment is None


@pytest.mark.parametrize(
    ("start", "duration", "moment"),
    [
        (
            "DTSTART;VALUE=DATE:20240514",
            "P3D",
            WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 16)),
        ),
        (
            "DTSTART:20240514T100000Z",
            "PT90M",
            Times(
                start=datetime(2024, 5, 14, 10, tzinfo=UTC),
                end=datetime(2024, 5, 14, 11, 30, tzinfo=UTC),
            ),
        ),
        (
            "DTSTART:20240514T100000",
            "P1DT1H",
            Times(start=at("2024-05-14T10:00"), end=at("2024-05-15T11:00")),
        ),
        # Days by the calendar, hours by the clock: the night of 31 March 2024 lacks an hour.
        (
            "DTSTART;TZID=Europe/Vienna:20240330T100000",
            "P1D",
            Times(start=at("2024-03-30T10:00"), end=at("2024-03-31T10:00"), zone="Europe/Vienna"),
        ),
        (
            "DTSTART;TZID=Europe/Vienna:20240330T100000",
            "PT24H",
            Times(start=at("2024-03-30T10:00"), end=at("2024-03-31T11:00"), zone="Europe/Vienna"),
        ),
        # The second 2.30 of a night has no name but the moment in UTC.
        (
            "DTSTART;TZID=Europe/Vienna:20241027T013000",
            "PT2H",
            Times(
                start=datetime(2024, 10, 26, 23, 30, tzinfo=UTC),
                end=datetime(2024, 10, 27, 1, 30, tzinfo=UTC),
            ),
        ),
    ],
)
def test_a_duration_gives_the_end(start: str, duration: str, moment: object) -> None:
    assert read_event(start, f"DURATION:{duration}").event.moment == moment


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (
            "DTEND:20240514T100000Z",
            Times(start=at("2024-05-14T10:00"), end=at("2024-05-14T12:00"), zone="Europe/Vienna"),
        ),
        (
            "DTEND;TZID=America/New_York:20240514T100000",
            Times(start=at("2024-05-14T10:00"), end=at("2024-05-14T16:00"), zone="Europe/Vienna"),
        ),
    ],
)
def test_an_end_in_another_zone_is_given_in_that_of_the_beginning(
    end: str, expected: Times
) -> None:
    assert moment_in_one_zone(START, end, "Europe/Vienna") == expected


def moment_in_one_zone(start: str, end: str, zone: str) -> object:
    """The moment that is read where beginning and end have two zones, which is reported."""
    found = read(event(start, end))
    assert [(each.line, each.subject, each.done) for each in found.diagnostics] == [
        (6, "DTEND", f"read in {zone}")
    ]
    (only,) = found.events
    assert [line.number for line in only.others] == [6]
    assert only.read_in_part == only.others
    return only.event.moment


def test_a_beginning_in_utc_makes_the_end_one_in_utc() -> None:
    lines = ("DTSTART:20240514T080000Z", "DTEND;TZID=Europe/Vienna:20240514T110000")
    start, end = datetime(2024, 5, 14, 8, tzinfo=UTC), datetime(2024, 5, 14, 9, tzinfo=UTC)
    assert moment_in_one_zone(*lines, "UTC") == Times(start=start, end=end)


def test_an_end_in_the_second_of_two_hours_makes_both_utc() -> None:
    lines = ("DTSTART;TZID=Europe/Vienna:20241027T010000", "DTEND:20241027T013000Z")
    start, end = datetime(2024, 10, 26, 23, tzinfo=UTC), datetime(2024, 10, 27, 1, 30, tzinfo=UTC)
    assert moment_in_one_zone(*lines, "UTC") == Times(start=start, end=end)


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        (("DTEND:20240514T110000",), "DTEND"),
        (("DTEND;TZID=Europe/Vienna:20240514T100000",), "DTEND"),
        (("DTEND;TZID=Europe/Vienna:20240514T090000",), "DTEND"),
        (("DTEND;VALUE=DATE:20240515",), "DTEND"),
        (("DTEND:tomorrow",), "DTEND"),
        (("DURATION:-PT1H",), "DURATION"),
        (("DURATION:one hour",), "DURATION"),
    ],
)
def test_an_end_that_cannot_be_is_reported_and_kept_as_a_line(
    lines: tuple[str, ...], subject: str
) -> None:
    found = read(event(START, *lines))
    assert found.events[0].event.moment == Times(start=at("2024-05-14T10:00"), zone="Europe/Vienna")
    assert reported(found) == [(6, subject)]
    assert [line.name for line in found.events[0].others] == [subject]


def test_an_end_beside_a_duration_counts() -> None:
    end = "DTEND;TZID=Europe/Vienna:20240514T110000"
    moment, subjects = moment_and_reports(START, end, "DURATION:PT5H")
    expected = Times(start=at("2024-05-14T10:00"), end=at("2024-05-14T11:00"), zone="Europe/Vienna")
    assert (moment, subjects) == (expected, ["DURATION"])


@pytest.mark.parametrize(
    "lines",
    [
        ("DTEND;VALUE=DATE:20240514",),
        ("DTEND;VALUE=DATE:20240513",),
        ("DTEND:20240515T100000",),
        ("DURATION:PT5H",),
    ],
)
def test_a_day_whose_end_cannot_be_is_one_day(lines: tuple[str, ...]) -> None:
    moment, subjects = moment_and_reports("DTSTART;VALUE=DATE:20240514", *lines)
    assert moment == WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))
    assert subjects == [lines[0].partition(":")[0].partition(";")[0]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("DTSTART:20240514", WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))),
        ("DTSTART:2024-05-14", WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))),
        (
            "DTSTART;VALUE=DATE:20240514T000000",
            WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14)),
        ),
        ("DTSTART;VALUE=DATE:20240514T100000", Times(start=at("2024-05-14T10:00"))),
        ("DTSTART:2024-05-14T10:00:00", Times(start=at("2024-05-14T10:00"))),
        ("DTSTART: 20240514t1000 ", Times(start=at("2024-05-14T10:00"))),
        ("DTSTART:2024-05-14T10:00:00.000z", Times(start=datetime(2024, 5, 14, 10, tzinfo=UTC))),
        ("DTSTART:20240514T100000+0500", Times(start=datetime(2024, 5, 14, 5, tzinfo=UTC))),
        (
            "DTSTART;TZID=Europe/Vienna:20240514T100000Z",
            Times(start=datetime(2024, 5, 14, 10, tzinfo=UTC)),
        ),
    ],
)
def test_other_spellings_are_understood_and_reported(line: str, expected: object) -> None:
    assert moment_and_reports(line) == (expected, ["DTSTART"])


@pytest.mark.parametrize(
    "value",
    [
        *("", "soon", "20240230T100000", "2024-02-30", "20240514T10", "00010101T000000+0500"),
        *("99991231T235959-0500", "16010101T000000", "20240514T100000/PT1H"),
    ],
)
def test_what_is_no_time_of_a_meeting_is_reported_and_kept_as_a_line(value: str) -> None:
    found = read(event(f"DTSTART:{value}", "DTEND:20240514T110000"))
    assert found.events[0].event.moment is None
    assert reported(found) == [(5, "DTSTART")]
    assert [line.name for line in found.events[0].others] == ["DTSTART", "DTEND"]


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART;VALUE=DATE:99991231",),
        ("DTSTART;VALUE=DATE:99991230", "DURATION:P5D"),
        ("DTSTART:99991231T230000", "DURATION:P5D"),
    ],
)
def test_days_beyond_the_last_of_all_are_reported(lines: tuple[str, ...]) -> None:
    moment, subjects = moment_and_reports(*lines)
    assert (moment, subjects) == (None, ["DTSTART"])


@pytest.mark.parametrize("line", ["DTEND:20240514T110000", "DURATION:PT1H"])
def test_an_end_without_a_beginning_is_reported(line: str) -> None:
    moment, subjects = moment_and_reports(line)
    assert (moment, subjects) == (None, [line.partition(":")[0]])


def test_midnights_that_their_program_marks_as_whole_days_are_days() -> None:
    lines = (
        "DTSTART;TZID=Europe/Vienna:20240514T000000",
        "DTEND;TZID=Europe/Vienna:20240516T000000",
    )
    mark = "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"
    days = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 15))
    assert read_event(*lines, mark).event.moment == days
    assert isinstance(read_event(*lines).event.moment, Times)
    assert isinstance(read_event(START, lines[1], mark).event.moment, Times)


def test_an_event_before_the_description_of_its_zone_is_read_with_it() -> None:
    first = ("BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Here:20240514T100000", "END:VEVENT")
    zone = ("BEGIN:VTIMEZONE", "TZID:Here", "BEGIN:STANDARD", "DTSTART:19700101T000000")
    offsets = ("TZOFFSETFROM:+0500", "TZOFFSETTO:+0500", "END:STANDARD", "END:VTIMEZONE")
    second = ("BEGIN:VEVENT", "UID:2", "END:VEVENT")
    found = read(calendar(*first, *second, *zone, *offsets))
    assert [each.event.uid for each in found.events] == ["1", "2"]
    moment = found.events[0].event.moment
    assert moment == Times(start=datetime(2024, 5, 14, 5, tzinfo=UTC))
    assert found.events[0].zone == "Here"


@pytest.mark.parametrize("end", ["", "Z"])
def test_a_leap_second_is_read_as_the_second_before_and_reported(end: str) -> None:
    moment, reports = moment_and_reports(f"DTSTART:20161231T235960{end}")
    assert moment == Times(start=at(f"2016-12-31T23:59:59{'+00:00' if end else ''}"))
    assert reports == ["DTSTART"]


def test_a_time_that_clocks_skip_is_read_as_it_stands_and_reported() -> None:
    lines = ("DTSTART;TZID=Europe/Vienna:20240331T023000", "DURATION:PT2H")
    (report,) = read(event(*lines)).diagnostics
    assert report.found == "the local time 2024-03-31 02:30:00, which clocks in Europe/Vienna skip"
    for wall in ("20240331T015959", "20240331T030000", "20241027T023000"):
        read_event(f"DTSTART;TZID=Europe/Vienna:{wall}")

"""Zones of calendars: each calendar has its own, and what they say holds only there."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.event import Times
from intergov_meetings.ical.reading.calendar import ReadFile, read
from intergov_meetings.ical.wire.limit import Limits
from intergov_meetings.ical.zone.component import zone_component
from tests.ical.reading.sample import calendar, reported
from tests.ical.sample import ZONES

TEN = datetime(2024, 5, 14, 10)  # noqa: DTZ001
WALLS = st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0)
)


def zone(
    label: str, *observances: tuple[str, ...], before: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The lines of a VTIMEZONE."""
    inner = (line for lines in observances for line in lines)
    return ("BEGIN:VTIMEZONE", f"TZID:{label}", *before, *inner, "END:VTIMEZONE")


def clocks(name: str, start: str, before: str, after: str, *more: str) -> tuple[str, ...]:
    """The lines of STANDARD or DAYLIGHT."""
    offsets = (f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}")
    return (f"BEGIN:{name}", f"DTSTART:{start}", *offsets, *more, f"END:{name}")


def fixed(offset: str) -> tuple[str, ...]:
    """Clocks that are always at an offset."""
    return clocks("STANDARD", "19700101T000000", offset, offset)


def at(label: str, *times: str) -> tuple[str, ...]:
    """The lines of events in a zone."""
    return tuple(
        line
        for time in times
        for line in ("BEGIN:VEVENT", f"DTSTART;TZID={label}:{time}", "END:VEVENT")
    )


def starts(found: ReadFile) -> list[datetime]:
    moments = [each.event.moment for each in found.events]
    return [moment.start for moment in moments if isinstance(moment, Times)]


EUROPE = (
    clocks(
        "DAYLIGHT", "19810329T020000", "+0100", "+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
    ),
    clocks(
        "STANDARD", "19961027T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
    ),
)


@pytest.mark.parametrize("key", ZONES)
@given(walls=st.lists(WALLS, max_size=10))
def test_what_we_write_of_clocks_is_read_as_the_zone_has_it(
    key: str, walls: list[datetime]
) -> None:
    written = zone_component(key, 2024, 2026)
    other = [line.replace(f"TZID:{key}", "TZID:Somewhere") for line in written]
    stated = [f"{wall:%Y%m%dT%H%M%S}" for wall in walls]
    named = read(calendar(*at(key, *stated)))
    described = read(calendar(*other, *at("Somewhere", *stated)))
    expected = [
        moment.start.replace(tzinfo=None)
        for moment in (each.event.moment for each in named.events)
        if isinstance(moment, Times)
    ]
    instants = [wall.replace(tzinfo=ZoneInfo(key)).astimezone(UTC) for wall in expected]
    assert starts(described) == instants


def test_a_calendar_does_not_change_the_hours_of_the_next() -> None:
    one, other = (
        calendar(*zone("Here", fixed(offset)), *at("Here", "20240514T100000"))
        for offset in ("+0500", "-0300")
    )
    alone = read(other)
    read(one)
    assert read(other) == alone
    assert starts(read(one + other)) == [
        datetime(2024, 5, 14, 5, tzinfo=UTC),
        datetime(2024, 5, 14, 13, tzinfo=UTC),
    ]


def test_a_zone_that_only_the_file_describes_is_read_in_utc_and_reported_once() -> None:
    found = read(
        calendar(*zone("Here", *EUROPE), *at("Here", "20240114T100000", "20240714T100000"))
    )
    assert starts(found) == [
        datetime(2024, 1, 14, 9, tzinfo=UTC),
        datetime(2024, 7, 14, 8, tzinfo=UTC),
    ]
    assert [each.subject for each in found.diagnostics] == ["DTSTART"]
    assert [each.zone for each in found.events] == ["Here", "Here"]


def test_the_first_of_two_and_the_time_before_a_gap_are_meant() -> None:
    found = read(
        calendar(*zone("Here", *EUROPE), *at("Here", "20241027T023000", "20240331T023000"))
    )
    assert starts(found) == [
        datetime(2024, 10, 27, 0, 30, tzinfo=UTC),
        datetime(2024, 3, 31, 1, 30, tzinfo=UTC),
    ]


def test_a_time_before_all_that_is_described_has_the_offset_from_before() -> None:
    found = read(calendar(*zone("Here", *EUROPE), *at("Here", "19500101T120000")))
    assert starts(found) == [datetime(1950, 1, 1, 11, tzinfo=UTC)]


@pytest.mark.parametrize(
    "more",
    [
        ("RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=19900401T100000Z",),
        ("RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=19900401",),
        ("RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=00010101T000000Z",),
        ("RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;COUNT=4",),
        ("RDATE:19900401T020000,19910401T020000/PT1H,nothing,99991231T000000",),
    ],
)
def test_clocks_stay_as_they_were_last_set(more: tuple[str, ...]) -> None:
    lines = clocks("STANDARD", "19870405T020000", "+0200", "+0300", *more)
    found = read(calendar(*zone("Here", lines), *at("Here", "20240514T100000")))
    assert starts(found) == [datetime(2024, 5, 14, 7, tzinfo=UTC)]


def test_a_zone_of_iana_keeps_its_name_where_the_file_agrees() -> None:
    found = read(calendar(*zone("Europe/Vienna", *EUROPE), *at("Europe/Vienna", "20240514T100000")))
    assert found.events[0].event.moment == Times(
        start=TEN,
        zone="Europe/Vienna",
    )
    assert found.diagnostics == ()


def test_a_zone_of_iana_keeps_its_name_where_the_file_differs_which_is_reported() -> None:
    data = calendar(
        *zone("Europe/Vienna", fixed("+0100")),
        *at("Europe/Vienna", "20240514T100000", "20240614T100000", "20240114T100000"),
    )
    found = read(data)
    assert all(
        isinstance(each.event.moment, Times) and each.event.moment.zone == "Europe/Vienna"
        for each in found.events
    )
    assert [each.subject for each in found.diagnostics] == ["DTSTART"]
    assert "differ" in found.diagnostics[0].found


def test_a_name_that_seems_to_mean_a_zone_gives_way_to_what_the_file_says() -> None:
    label = "W. Europe Standard Time"
    found = read(
        calendar(*zone(label, fixed("+0100")), *at(label, "20240514T100000", "20240114T100000"))
    )
    summer, winter = (each.event.moment for each in found.events)
    assert summer == Times(start=datetime(2024, 5, 14, 9, tzinfo=UTC))
    assert winter == Times(start=datetime(2024, 1, 14, 10), zone="Europe/Berlin")  # noqa: DTZ001


def test_a_zone_may_say_where_it_is() -> None:
    place = ("X-LIC-LOCATION:Europe/Vienna",)
    found = read(calendar(*zone("Mine", *EUROPE, before=place), *at("Mine", "20240514T100000")))
    moment = found.events[0].event.moment
    assert isinstance(moment, Times)
    assert moment.zone == "Europe/Vienna"


def test_an_unknown_zone_is_reported_and_its_name_is_kept() -> None:
    found = read(calendar(*at("Nowhere", "20240514T100000", "20240514T110000")))
    assert [each.zone for each in found.events] == ["Nowhere", "Nowhere"]
    assert reported(found) == [(5, "DTSTART")]
    assert found.events[0].event.moment == Times(start=TEN)


@pytest.mark.parametrize(
    "observance",
    [
        ("BEGIN:STANDARD", "END:STANDARD"),
        clocks("STANDARD", "soon", "+0100", "+0100"),
        clocks("STANDARD", "99991231T000000", "+0100", "+0100"),
        clocks("STANDARD", "19700101T000000", "+0100", "one"),
        clocks("STANDARD", "19700101T000000", "+0100", "+0100", "RRULE:FREQ=NEVER"),
        clocks("OTHER", "19700101T000000", "+0100", "+0100"),
    ],
)
def test_clocks_that_cannot_be_read_are_reported(observance: tuple[str, ...]) -> None:
    found = read(calendar(*zone("Here", observance), *at("Here", "20240514T100000")))
    assert [each.subject for each in found.diagnostics] == ["VTIMEZONE", "VTIMEZONE", "DTSTART"]


def test_zones_without_a_name_and_second_descriptions_are_reported() -> None:
    nameless = ("BEGIN:VTIMEZONE", *fixed("+0300"), "END:VTIMEZONE")
    data = calendar(
        *zone("Here", fixed("+0500")),
        *zone("Here", fixed("+0100")),
        *nameless,
        *at("Here", "20240514T100000"),
    )
    found = read(data)
    assert starts(found) == [datetime(2024, 5, 14, 5, tzinfo=UTC)]
    assert [each.subject for each in found.diagnostics] == ["VTIMEZONE", "VTIMEZONE", "DTSTART"]


def test_nothing_from_utc_may_be_negative() -> None:
    found = read(
        calendar(
            *zone("Here", clocks("STANDARD", "19700101T000000", "-0000", "-0000")),
            *at("Here", "20240514T100000"),
        )
    )
    assert starts(found) == [datetime(2024, 5, 14, 10, tzinfo=UTC)]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYYEARDAY=1,2,3;BYHOUR=1,2,3;BYMINUTE=1,2,3,4,5;BYSECOND=1,2,3,4",
    ],
)
def test_clocks_that_are_set_all_the_time_are_not_followed(rule: str) -> None:
    lines = clocks("STANDARD", "19700101T000000", "+0100", "+0200", f"RRULE:{rule}")
    found = read(calendar(*zone("Here", lines), *at("Here", "20240514T100000")))
    assert found.events[0].event.moment == Times(start=TEN)
    assert "too much to follow" in found.diagnostics[0].found


def test_clocks_are_followed_for_as_many_steps_as_allowed() -> None:
    data = calendar(*zone("Here", *EUROPE), *at("Here", "20240514T100000"))
    assert "in UTC" in str(read(data, limits=Limits(steps=68)).diagnostics[0])
    assert "too much" in str(read(data, limits=Limits(steps=67)).diagnostics[0])


def test_clocks_of_a_file_are_not_followed_to_years_without_meetings() -> None:
    found = read(
        calendar(*zone("Here", *EUROPE), *at("Here", "18000101T100000", "30000101T100000"))
    )
    assert [each.event.moment for each in found.events] == [None, None]


def test_a_zone_may_list_as_many_changes_as_allowed() -> None:
    many = [clocks("STANDARD", "19700101T000000", "+0100", "+0100")] * 3
    data = calendar(*zone("Here", *many, fixed("+0500")), *at("Here", "20240514T100000"))
    found = read(data, limits=Limits(list_items=3))
    assert starts(found) == [datetime(2024, 5, 14, 9, tzinfo=UTC)]
    assert [each.subject for each in found.diagnostics] == ["VTIMEZONE", "DTSTART"]
    dates = clocks(
        "STANDARD",
        "19700101T000000",
        "+0100",
        "+0200",
        "RDATE:" + ",".join(["20000101T000000"] * 3),
    )
    data = calendar(*zone("Here", dates), *at("Here", "20240514T100000"))
    assert len(read(data, limits=Limits(list_items=3)).diagnostics) == 1
    assert len(read(data, limits=Limits(list_items=2)).diagnostics) == 2


AMSTERDAM = "(UTC+01:00) Amsterdam, Bern"


@pytest.mark.parametrize(
    ("described", "named"),
    [
        (AMSTERDAM.replace(",", "\\,"), AMSTERDAM),
        (AMSTERDAM.replace(",", "\\,"), AMSTERDAM.replace(",", "\\,")),
        (AMSTERDAM, AMSTERDAM),
        (AMSTERDAM, AMSTERDAM.upper()),
        (AMSTERDAM.upper().replace(",", "\\,"), AMSTERDAM),
    ],
)
def test_a_zone_is_found_by_its_name_however_that_is_spelt(described: str, named: str) -> None:
    for lines in (
        (*zone(described, *EUROPE), *at(f'"{named}"', "20240714T100000")),
        (*at(f'"{named}"', "20240714T100000"), *zone(described, *EUROPE)),
    ):
        assert starts(read(calendar(*lines))) == [datetime(2024, 7, 14, 8, tzinfo=UTC)]


def test_zones_whose_names_differ_in_capitals_alone_are_two() -> None:
    found = read(
        calendar(
            *zone("Here", fixed("+0500")),
            *zone("HERE", fixed("-0300")),
            *at("Here", "20240514T100000"),
            *at("HERE", "20240514T100000"),
        )
    )
    assert starts(found) == [
        datetime(2024, 5, 14, 5, tzinfo=UTC),
        datetime(2024, 5, 14, 13, tzinfo=UTC),
    ]


@pytest.mark.parametrize("rule", ["COUNT=7", "COUNT=9", "INTERVAL=8"])
def test_clocks_that_were_last_set_long_ago_stay_so(rule: str) -> None:
    seldom = clocks("DAYLIGHT", "19800101T000000", "+0100", "+0200", f"RRULE:FREQ=YEARLY;{rule}")
    other = clocks("STANDARD", "19870701T000000", "+0200", "+0400")
    found = read(calendar(*zone("Here", seldom, other), *at("Here", "19950714T100000")))
    hour = 6 if rule == "COUNT=7" else 8
    assert starts(found) == [datetime(1995, 7, 14, hour, tzinfo=UTC)]

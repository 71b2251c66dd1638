"""Values: what is spelt rightly is read, nothing else is, and nothing raises."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.wire.parsed_value import (
    Duration,
    Period,
    coordinates_of,
    date_of,
    date_time_of,
    duration_of,
    period_of,
    utc_offset_of,
)
from intergov_meetings.ical.wire.value import (
    calendar_date,
    coordinates,
    local_time,
    utc_offset,
    utc_time,
)

SECONDS = st.datetimes().map(lambda moment: moment.replace(microsecond=0))
READERS = (coordinates_of, date_of, date_time_of, duration_of, period_of, utc_offset_of)


@given(st.dates())
def test_a_date_is_read_back(day: date) -> None:
    assert date_of(calendar_date(day)) == day


@given(SECONDS)
def test_a_time_is_read_back(moment: datetime) -> None:
    assert date_time_of(local_time(moment)) == moment
    assert date_time_of(utc_time(moment)) == moment.replace(tzinfo=UTC)


@given(st.integers(-86_399, 86_399))
def test_an_offset_is_read_back(seconds: int) -> None:
    offset = timedelta(seconds=seconds)
    assert utc_offset_of(utc_offset(offset)) == offset


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_coordinates_are_read_back(latitude: float, longitude: float) -> None:
    read = coordinates_of(coordinates(latitude, longitude))
    assert read is not None
    assert read == pytest.approx((latitude, longitude), abs=1e-6)
    assert coordinates_of(coordinates(*read)) == read


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("PT0S", Duration(0, 0)),
        ("P15DT5H0M20S", Duration(15, 18_020)),
        ("P7W", Duration(49, 0)),
        ("+P1D", Duration(1, 0)),
        ("-PT1H30M", Duration(0, -5_400)),
        ("-P1DT1S", Duration(-1, -1)),
    ],
)
def test_durations_keep_days_apart_from_hours(text: str, duration: Duration) -> None:
    assert duration_of(text) == duration


@pytest.mark.parametrize(
    "text",
    [
        *("P", "PT", "-P", "P1DT", "P1W1D", "1D", "P1H", "PT1D", "P-1D", "P1.5D", "P1Y", "p1d"),
        *("P9999999D", "PT999999999H", "P1234567890D", "P1D\n", "P٣D"),
    ],
)
def test_what_is_no_duration_is_none(text: str) -> None:
    assert duration_of(text) is None


@pytest.mark.parametrize(
    "text", ["+05", "0500", "+05:00", "-0000", "-000000", "+2400", "+0060", "+000060", "+0500\n"]
)
def test_what_is_no_offset_is_none(text: str) -> None:
    assert utc_offset_of(text) is None


@pytest.mark.parametrize("text", ["20240230", "00000101", "2024-05-14", "20240514\n", "२०२४०५१४"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert date_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("20240514", "20240514T1000", "20240514T240000", "20240514T100061", "20240514T100000z"),
        *("20240514T100000+0500", "20240514 100000", "20240514T100000Z\n"),
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert date_time_of(text) is None


def test_a_leap_second_is_the_second_before() -> None:
    assert date_time_of("20161231T235960Z") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("text", ["1;2;3", "1", "91;0", "0;181", "1,5;2", "1e1;2", ";", "nan;1"])
def test_what_is_no_place_is_none(text: str) -> None:
    assert coordinates_of(text) is None


def test_a_period_has_an_end_or_a_length() -> None:
    start, end = map(datetime.fromisoformat, ("2024-05-14T10:00", "2024-05-14T11:00"))
    assert period_of("20240514T100000/20240514T110000") == Period(start, end, None)
    assert period_of("20240514T100000/PT1H") == Period(start, None, Duration(0, 3_600))


@pytest.mark.parametrize(
    "text",
    [
        *("20240514T100000", "/PT1H", "20240514T100000/", "20240514/PT1H", "20240514T100000/-PT1H"),
        *("20240514T100000/20240514T090000", "20240514T100000/20240514T110000Z"),
    ],
)
def test_what_is_no_period_is_none(text: str) -> None:
    assert period_of(text) is None


@given(st.text("0123456789TZPDHMSW+-;/.\n", max_size=40) | st.text(max_size=20))
def test_nothing_raises(text: str) -> None:
    for read in READERS:
        read(text)

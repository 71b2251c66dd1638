"""VTIMEZONE: other readers find in it the hours that the zone data have."""

import io
import zoneinfo
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.zone.component import zone_component
from tests.ical.sample import ZONES

EVERYWHERE = sorted(
    key
    for key in zoneinfo.available_timezones()
    if key.partition("/")[0]
    in {"Africa", "America", "Antarctica", "Asia", "Australia", "Europe", "Indian", "Pacific"}
)


def text_of(key: str, first_year: int, last_year: int) -> str:
    return "".join(f"{line}\r\n" for line in zone_component(key, first_year, last_year))


def as_dateutil_reads(component: str) -> Any:
    return tz.tzical(io.StringIO(component)).get()


@given(
    st.sampled_from(ZONES) | st.sampled_from(EVERYWHERE),
    st.integers(1970, 2100),
    st.integers(0, 366 * 24 * 2 - 1),
)
def test_wall_times_of_a_year_are_those_of_the_zone(key: str, year: int, halves: int) -> None:
    wall = datetime(year, 1, 1) + halves * timedelta(minutes=30)  # noqa: DTZ001
    read = as_dateutil_reads(text_of(key, year, wall.year))
    expected = wall.replace(tzinfo=zoneinfo.ZoneInfo(key))
    if expected.astimezone(UTC).astimezone(expected.tzinfo) == expected and shown_once(expected):
        assert wall.replace(tzinfo=read).utcoffset() == expected.utcoffset()


def shown_once(moment: datetime) -> bool:
    return moment.utcoffset() == moment.replace(fold=1).utcoffset()


@pytest.mark.parametrize(
    ("key", "has_rule"),
    [
        ("Europe/Vienna", True),
        ("Europe/Dublin", True),
        ("Australia/Lord_Howe", True),
        ("America/New_York", True),
        ("Asia/Tashkent", False),
        ("Asia/Almaty", False),
        ("Africa/Casablanca", False),
        ("America/Nuuk", False),
    ],
)
def test_a_rule_is_written_where_it_holds(key: str, has_rule: bool) -> None:
    assert ("RRULE:FREQ=YEARLY" in text_of(key, 2024, 2024)) is has_rule


def test_a_change_of_law_is_written_as_it_was() -> None:
    component = text_of("Asia/Almaty", 2024, 2024)
    assert "DTSTART:20240301T000000\r\nTZOFFSETFROM:+0600\r\nTZOFFSETTO:+0500\r\n" in component


@pytest.mark.parametrize("key", ["Europe/Dublin", "Africa/Casablanca", "Europe/Vienna"])
def test_the_season_with_clocks_ahead_is_called_daylight(key: str) -> None:
    """Irish and Moroccan law call it the standard: readers, Outlook above all, do not know that."""
    for kind in text_of(key, 2024, 2024).split("BEGIN:")[2:]:
        before, after = (
            int(kind.partition(f"{name}:")[2][:5]) for name in ("TZOFFSETFROM", "TZOFFSETTO")
        )
        assert kind.startswith("DAYLIGHT") is (after > before)


def test_it_is_bounded_to_the_years() -> None:
    component = text_of("Africa/Casablanca", 2024, 2024)
    years = {line[8:12] for line in component.split("\r\n") if line.startswith("DTSTART:")}
    assert years == {"2023", "2024", "2025"}


def test_offsets_before_standard_time_have_seconds() -> None:
    assert "TZOFFSETTO:+043711\r\n" in text_of("Asia/Tashkent", 1910, 1910)

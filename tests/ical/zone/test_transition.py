"""Changes of the clocks, and the rules that are found in them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from intergov_meetings.ical.zone.transition import (
    Transition,
    offset,
    spans,
    transitions,
    yearly_rule,
)


def changes(zone: ZoneInfo, first_year: int, last_year: int) -> list[Transition]:
    return list(transitions(zone, spans(zone, first_year, last_year)))


def test_each_change_is_found_to_the_second() -> None:
    vienna = ZoneInfo("Europe/Vienna")
    spring, autumn = changes(vienna, 2024, 2024)
    assert spring.instant == datetime(2024, 3, 31, 1, tzinfo=UTC)
    assert autumn.instant == datetime(2024, 10, 27, 1, tzinfo=UTC)
    assert (autumn.before, autumn.after) == (timedelta(hours=2), timedelta(hours=1))
    assert autumn.onset == datetime(2024, 10, 27, 3)  # noqa: DTZ001


def test_both_changes_of_a_ramadan_are_found() -> None:
    casablanca = ZoneInfo("Africa/Casablanca")
    assert [change.instant.month for change in changes(casablanca, 2024, 2024)] == [3, 4]


@pytest.mark.parametrize("first_year", range(1990, 2001))
def test_a_week_of_summer_time_is_found(first_year: int) -> None:
    found = changes(ZoneInfo("America/Recife"), first_year, 2000)
    days = [change.onset.strftime("%m-%d") for change in found if change.onset.year == 2000]
    assert days == ["02-27", "10-08", "10-15"]


def test_a_change_in_the_first_hours_of_the_next_year_is_not_of_these_years() -> None:
    sao_tome = ZoneInfo("Africa/Sao_Tome")
    (change,) = changes(sao_tome, 2018, 2018)
    assert change.instant == datetime(2018, 1, 1, 1, tzinfo=UTC)
    assert not list(changes(sao_tome, 2017, 2017))


@pytest.mark.parametrize(
    "key", ["Europe/Vienna", "Asia/Gaza", "Australia/Lord_Howe", "Asia/Almaty"]
)
def test_changes_lead_from_each_offset_to_the_next(key: str) -> None:
    zone = ZoneInfo(key)
    for change in changes(zone, 2023, 2025):
        assert offset(zone, change.instant - timedelta(seconds=1)) == change.before
        assert offset(zone, change.instant) == change.after


@pytest.mark.parametrize(
    ("key", "rules"),
    [
        ("Europe/Vienna", ["BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"]),
        ("America/New_York", ["BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"]),
        ("Australia/Lord_Howe", ["BYMONTH=4;BYDAY=1SU", "BYMONTH=10;BYDAY=1SU"]),
        ("America/Nuuk", [None, "BYMONTH=10;BYDAY=-1SU"]),
        ("Africa/Casablanca", [None, None]),
    ],
)
def test_the_rule_of_a_zone_is_found_where_it_has_one(key: str, rules: list[str | None]) -> None:
    zone = ZoneInfo(key)
    expected = [rule and f"FREQ=YEARLY;{rule}" for rule in rules]
    assert [yearly_rule(zone, change, years=1) for change in changes(zone, 2024, 2024)] == expected


def test_a_rule_that_was_given_up_is_none() -> None:
    new_york = ZoneInfo("America/New_York")
    assert [yearly_rule(new_york, change, years=1) for change in changes(new_york, 2005, 2005)] == [
        None,
        None,
    ]

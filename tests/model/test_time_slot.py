"""Local times: skipped and repeated ones, order in UTC, moments in their zone."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import PartOfDay, TimeSlot
from intergov_meetings.model.zone import is_zone, occurrences
from intergov_meetings.strategies import time_slots
from intergov_meetings.strategies.time import NIGHTS
from tests.model.classes import paths_of

KEYS = sorted(available_timezones() - {"Factory", "localtime", "posixrules"})
NIGHT = {"day": date(2024, 10, 27), "zone": "Europe/Vienna"}


@given(time_slots())
def test_moments_agree_with_the_zone(slot: TimeSlot) -> None:
    for moment, instant, day, wall, fold in (
        (slot.starts_at(), slot.start_instant, slot.first_day, slot.start, slot.start_fold),
        (slot.ends_at(), slot.end_instant, slot.last_day, slot.end, slot.end_fold),
    ):
        if moment is None or instant is None or wall is None or day is None:
            assert moment is instant is None
            continue
        assert slot.zone is not None
        assert moment.timestamp() == instant.timestamp()
        assert instant.tzinfo is UTC
        local = datetime.combine(day, wall, ZoneInfo(slot.zone)).replace(fold=fold or 0)
        assert instant == local.astimezone(UTC)
        if occurrences(datetime.combine(day, wall), slot.zone):
            assert moment.replace(tzinfo=None) == datetime.combine(day, wall)
            assert moment.utcoffset() == local.utcoffset()


@given(time_slots())
def test_nothing_ends_before_it_starts(slot: TimeSlot) -> None:
    if slot.duration is not None:
        assert slot.duration >= timedelta(0)
    else:
        assert slot.start_instant is None or slot.end_instant is None


@pytest.mark.parametrize(("zone", "wall"), NIGHTS)
def test_a_wall_time_that_is_skipped_or_repeated_needs_its_fold(zone: str, wall: datetime) -> None:
    values: dict[str, Any] = {"day": wall.date(), "start": wall.time(), "zone": zone}
    assert paths_of(TimeSlot, **values) == ["/start"]
    first, second = (TimeSlot(**values, start_fold=fold) for fold in (0, 1))
    assert first.start_instant != second.start_instant
    ending = {"day": wall.date(), "end": wall.time(), "zone": zone}
    assert paths_of(TimeSlot, **ending) == ["/end"]


@given(st.sampled_from(KEYS), st.datetimes(datetime(1970, 1, 1), datetime(2037, 12, 31)))  # noqa: DTZ001
def test_gaps_and_folds_of_every_zone_are_found(key: str, wall: datetime) -> None:
    assert is_zone(key)
    zone = ZoneInfo(key)
    for transition in (wall, *_changes(zone, wall.year)):
        meant = {
            local.astimezone(UTC)
            for fold in (0, 1)
            if _exists(local := transition.replace(tzinfo=zone, fold=fold))
        }
        assert occurrences(transition, key) == len(meant)


def _exists(local: datetime) -> bool:
    back = local.astimezone(UTC).astimezone(local.tzinfo)
    return back.replace(tzinfo=None, fold=0) == local.replace(tzinfo=None, fold=0)


def _changes(zone: ZoneInfo, year: int) -> list[datetime]:
    """Wall times around each change of the clocks in a year."""
    days = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=number) for number in range(366)]
    walls = [day.astimezone(zone) for day in days]
    return [
        walls[index].replace(tzinfo=None, fold=0) + timedelta(minutes=minutes)
        for index in range(365)
        if walls[index].utcoffset() != walls[index + 1].utcoffset()
        for minutes in range(0, 24 * 60, 15)
    ]


@pytest.mark.parametrize("key", ["", "Factory", "localtime", "posixrules", "../UTC", "Mars/Base"])
def test_what_names_no_zone_is_refused(key: str) -> None:
    assert paths_of(TimeSlot, part_of_day=PartOfDay.EVENING, zone=key) == ["/zone"]


def test_a_zone_without_readable_data_is_no_zone() -> None:
    assert not is_zone("Europe")
    assert not is_zone("tzdata.zi")


def test_the_first_02_45_is_before_the_second_02_15() -> None:
    times: dict[str, Any] = {"start": time(2, 45), "end": time(2, 15)}
    assert TimeSlot(**NIGHT, **times, start_fold=0, end_fold=1).duration == timedelta(minutes=30)
    assert paths_of(TimeSlot, **NIGHT, **times, start_fold=1, end_fold=0) == ["/end"]


@pytest.mark.parametrize(
    ("values", "paths"),
    [
        ({}, [""]),
        ({"zone": "UTC"}, [""]),
        ({"start": time(10), "end_day": date(2024, 5, 14)}, ["/end_day"]),
        ({"day": date(2024, 5, 14), "end_day": date(2024, 5, 15)}, ["/end_day"]),
        ({"day": date(2024, 5, 14), "start": time(10, tzinfo=UTC)}, ["/start"]),
        ({"start": time(10, 0, 0, 5)}, ["/start"]),
        ({"end": time(10, fold=1)}, ["/end"]),
        ({"day": date(2024, 5, 14), "start_fold": 1}, ["/start_fold"]),
        ({"day": date(2024, 5, 14), "start": time(10), "end": time(9)}, ["/end"]),
        ({"day": date(2024, 5, 14), "end": time(9), "end_day": date(2024, 5, 13)}, ["/end_day"]),
        ({"day": datetime(2024, 5, 14, tzinfo=UTC)}, ["/day"]),
    ],
)
def test_what_cannot_be_is_refused(values: dict[str, Any], paths: list[str]) -> None:
    assert paths_of(TimeSlot, **values) == paths


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2201, 1, 1)])
def test_zones_are_asked_only_for_years_that_they_know(day: date) -> None:
    assert "/day" in paths_of(TimeSlot, day=day, start=time(10), zone="Asia/Tashkent")


def test_unzoned_times_are_moments_of_no_zone() -> None:
    slot = TimeSlot(day=date(2024, 5, 14), start=time(10), end=time(11))
    assert slot.starts_at() is slot.ends_at() is slot.duration is None


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize("zone", ["Asia/Tashkent", "America/New_York", None])
def test_days_in_years_without_known_clocks_are_refused(day: date, zone: str | None) -> None:
    assert paths_of(TimeSlot, day=day, start=time(1), end=time(23), zone=zone) == ["/day"]
    last = {"day": date(2024, 1, 1), "end_day": day, "end": time(23), "zone": zone}
    assert paths_of(TimeSlot, **last)[0] == "/end_day"


@pytest.mark.parametrize("key", ["posix/UTC", "right/UTC", "localtime", "posixrules", "Factory"])
def test_what_is_no_place_on_earth_is_no_zone(key: str) -> None:
    assert not is_zone(key)


def test_a_slot_has_the_days_that_are_stated() -> None:
    assert TimeSlot(start=time(9)).first_day is None
    night = TimeSlot(day=date(2024, 5, 14), start=time(22), end=time(2), end_day=date(2024, 5, 15))
    assert (night.first_day, night.last_day) == (date(2024, 5, 14), date(2024, 5, 15))


def test_a_fold_is_refused_where_clocks_show_the_time_once() -> None:
    once: dict[str, Any] = {"day": date(2024, 5, 14), "zone": "Europe/Vienna"}
    assert paths_of(TimeSlot, **once, start=time(10), start_fold=0) == ["/start_fold"]
    assert paths_of(TimeSlot, **once, end=time(10), end_fold=1) == ["/end_fold"]
    without_zone = TimeSlot(day=date(2024, 5, 14), start=time(10), start_fold=1)
    assert without_zone.start_fold == 1


@pytest.mark.parametrize("name", ["start", "end"])
def test_a_slot_without_zone_is_read_in_that_of_the_place(name: str) -> None:
    def moment(zone: str | None, wall: time, /, **fields: Any) -> datetime | None:
        read = TimeSlot(**{"day": date(2024, 10, 27), name: wall, **fields}).moments_in(zone)
        assert read[name == "start"] is None
        return read[name == "end"]

    assert moment(None, time(10)) is None
    assert moment("Europe/Vienna", time(10)) == datetime(2024, 10, 27, 9, tzinfo=UTC)
    assert moment("Europe/Vienna", time(10), zone="UTC") == datetime(2024, 10, 27, 10, tzinfo=UTC)
    assert moment("Europe/Vienna", time(2, 30)) is None
    for fold in (0, 1):
        said = moment("Europe/Vienna", time(2, 30), **{f"{name}_fold": fold})
        assert said == datetime(2024, 10, 27, fold, 30, tzinfo=UTC)
    assert moment("UTC", time(10), day=None, part_of_day=PartOfDay.MORNING) is None


def test_what_is_said_to_be_about_an_hour_is_kept_so() -> None:
    assert TimeSlot(start=time(10), approximate=True).approximate
    assert not TimeSlot(start=time(10)).approximate

"""A VTIMEZONE alone says what clocks show: two readers without zone data agree with them."""

import io
import random
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import icalendar
import pytest
from dateutil import tz

from intergov_meetings.ical.zone.component import zone_component
from tests.ical.zone.test_component import EVERYWHERE, shown_once

CHANGES = {
    "Africa/Cairo": (2022, 2024),
    "Africa/Casablanca": (2023, 2027),
    "America/Caracas": (2015, 2017),
    "America/Nuuk": (2022, 2025),
    "America/Sao_Paulo": (2018, 2020),
    "America/Santiago": (2022, 2024),
    "Antarctica/Troll": (2024, 2026),
    "Asia/Almaty": (2023, 2025),
    "Asia/Gaza": (2022, 2026),
    "Asia/Pyongyang": (2015, 2018),
    "Australia/Lord_Howe": (2024, 2026),
    "Europe/Berlin": (1982, 1999),
    "Europe/Dublin": (2024, 2026),
    "Europe/Istanbul": (2015, 2017),
    "Europe/Vienna": (1979, 1982),
    "Pacific/Apia": (2010, 2013),
}
"""Zones in years in which their law changed, or whose clocks do what readers do not expect."""
SAMPLE = sorted(random.Random(3).sample(EVERYWHERE, 186))


def as_read_alone(key: str, first: int, last: int) -> dict[str, tzinfo]:
    """The zone as each reader has it from the component, and from nothing else."""
    lines = ["BEGIN:VCALENDAR", *zone_component(key, first, last), "END:VCALENDAR"]
    text = "".join(f"{line}\r\n" for line in lines)
    (component,) = icalendar.Calendar.from_ical(text.encode()).walk("VTIMEZONE")
    read: Any = component
    by_dateutil: Any = tz.tzical(io.StringIO(text)).get()
    return {"icalendar": read.to_tz(lookup_tzid=False), "dateutil": by_dateutil}


def wall_times(key: str, first: int, last: int, number: int) -> Iterator[datetime]:
    """Wall times of random moments in these years, and of those around each change of clocks."""
    zone = zoneinfo.ZoneInfo(key)
    chance = random.Random(key)
    day = datetime(first, 1, 1)  # noqa: DTZ001
    hours = (datetime(last + 1, 1, 1) - day) // timedelta(hours=1)  # noqa: DTZ001
    for _ in range(number):
        yield day + timedelta(hours=chance.randrange(hours), minutes=chance.choice((0, 30)))
    for hour in range(0, hours, 6):
        here = (day + timedelta(hours=hour)).replace(tzinfo=zone)
        if here.utcoffset() != (here + timedelta(hours=6)).utcoffset():
            yield from (here.replace(tzinfo=None) + timedelta(minutes=m) for m in range(0, 400, 30))


def differences(key: str, first: int, last: int, number: int) -> list[str]:
    read = as_read_alone(key, first, last)
    zone = zoneinfo.ZoneInfo(key)
    found = []
    for wall in wall_times(key, first, last, number):
        meant = wall.replace(tzinfo=zone)
        if not shown_once(meant) or meant.astimezone(UTC).astimezone(zone) != meant:
            continue
        found += [
            f"{reader}: {wall} is {there}, not {meant.utcoffset()}"
            for reader, clocks in read.items()
            if (there := wall.replace(tzinfo=clocks).utcoffset()) != meant.utcoffset()
        ]
    return found


@pytest.mark.parametrize("key", CHANGES)
def test_clocks_are_right_through_a_change_of_law(key: str) -> None:
    assert differences(key, *CHANGES[key], number=300) == []


@pytest.mark.parametrize("key", SAMPLE)
def test_clocks_are_right_in_any_zone(key: str) -> None:
    assert differences(key, 2023, 2027, number=40) == []

"""Names of zones: understood where they are known, and never guessed."""

import pytest
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from intergov_meetings.ical.zone.name import iana_name
from intergov_meetings.ical.zone.windows import WINDOWS_ZONES
from intergov_meetings.model.zone import is_zone


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Europe/Vienna", "Europe/Vienna"),
        (" Europe/Vienna ", "Europe/Vienna"),
        ("/mozilla.org/20050126_1/Europe/Vienna", "Europe/Vienna"),
        ("/x.org/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("/citadel.org/20210210_1/UTC", "UTC"),
        ("West Asia Standard Time", "Asia/Tashkent"),
    ],
)
def test_a_known_name_is_understood(label: str, key: str) -> None:
    assert iana_name(label) == key


@pytest.mark.parametrize(
    "label",
    ["", "/", "Vienna", "x/Europe/Vienna", "CEST?", "GMT+0200", "/x/../../etc/passwd", "a" * 1_000],
)
def test_another_name_is_not_guessed(label: str) -> None:
    assert iana_name(label) is None


def test_the_names_of_windows_mean_zones() -> None:
    assert all(map(is_zone, WINDOWS_ZONES.values()))


def test_the_names_of_windows_mean_what_others_read_in_them() -> None:
    if not WINDOWS_ZONES.keys() <= WINDOWS_TO_OLSON.keys():
        pytest.skip("older releases of icalendar have an older edition of the table")
    assert {name: WINDOWS_TO_OLSON[name] for name in WINDOWS_ZONES} == WINDOWS_ZONES

"""How values are spelt."""

from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.wire.value import coordinates


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_coordinates_are_plain_decimals_near_the_place(latitude: float, longitude: float) -> None:
    written = coordinates(latitude, longitude)
    assert not set(written) - set("0123456789.-;")
    north, east = map(float, written.split(";"))
    assert abs(north - latitude) <= 1e-6
    assert abs(east - longitude) <= 1e-6


def test_nearly_nothing_is_no_negative_nothing() -> None:
    assert coordinates(-1e-9, 180) == "0;180"

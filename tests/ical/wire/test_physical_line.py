"""The lines of a file are the same, whether they are made at once or one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.wire.physical_line import octets_of_lines

PIECES = (b"a", b"\n", b"\r", b"\r\n", b" b", b"c" * 40_000)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(b"".join))
def test_lines_are_those_of_the_whole_file(octets: bytes) -> None:
    assert list(octets_of_lines(octets)) == octets.splitlines()

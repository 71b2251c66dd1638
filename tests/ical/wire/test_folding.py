"""The gate through which lines become octets: short, with whole characters, and none unasked."""

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.wire import folding
from intergov_meetings.ical.wire.content_line import content_line, escaped
from intergov_meetings.ical.wire.folding import octets
from tests.ical.events import texts


def lines() -> st.SearchStrategy[list[str]]:
    written = texts().map(lambda text: content_line("DESCRIPTION", escaped(text)))
    return st.lists(written, max_size=5)


@given(lines())
def test_a_line_has_at_most_75_octets_and_is_never_cut_inside_a_character(held: list[str]) -> None:
    data = octets(held)
    physical = data.split(b"\r\n")
    assert physical.pop() == b""
    assert all(0 < len(line) <= 75 for line in physical)
    assert not any("\ufffd" in line.decode(errors="replace") for line in physical)
    unfolded = data.replace(b"\r\n ", b"").decode()
    assert unfolded == "".join(f"{line}\r\n" for line in held)


@given(st.lists(st.text("aéЖ会😀", min_size=1, max_size=400), max_size=3))
def test_folds_stand_as_late_as_they_can(held: list[str]) -> None:
    physical = octets(held).split(b"\r\n")
    for line, following in pairwise(physical):
        if following.startswith(b" "):
            first = following[1:].decode()[0]
            assert len(line) + len(first.encode()) > 75


def test_a_large_calendar_is_made_of_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    held = [f"SUMMARY:{number}{'é' * 60}" for number in range(10)]
    whole = octets(held)
    monkeypatch.setattr(folding, "_LINES_OF_A_BLOCK", 3)
    assert octets(iter(held)) == whole


CONTROLS = ("\r", "\n", "\r\n", "\x00", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\u2028", "\ud800")


@pytest.mark.parametrize("other", ["", "Ж"])
@pytest.mark.parametrize("control", CONTROLS)
def test_what_would_break_a_line_is_refused(control: str, other: str) -> None:
    safe = "SUMMARY:safe"
    line = f"URL;VALUE=URI:https://example.org/{other}{control} ATTENDEE:mailto:a@example.org"
    with pytest.raises(ValueError, match="URL: expected no control character, found") as caught:
        octets([safe, line, safe])
    assert "example.org" not in str(caught.value)


def test_it_is_refused_without_assertions_too() -> None:
    code = (
        "from intergov_meetings.ical.wire.folding import octets\n"
        "octets(['URL:https://example.org/\\r\\nATTENDEE:mailto:a@example.org'])"
    )
    ended = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, check=False)
    assert b"expected no control character" in ended.stderr


@pytest.mark.parametrize(
    "text", ["a\tb", "\u00a0", "\u200f", "\ufeff", "“–”", "\ufffe", "\x7e\x80"]
)
def test_all_else_is_text(text: str) -> None:
    assert octets([f"SUMMARY:{text}"]) == f"SUMMARY:{text}\r\n".encode()


def test_a_letter_of_two_octets_goes_whole_to_the_next_line() -> None:
    data = octets(["SUMMARY:" + "a" * 66 + "Ж"])
    assert data == f"SUMMARY:{'a' * 66}\r\n Ж\r\n".encode()


def test_no_lines_are_no_octets() -> None:
    assert octets([]) == b""

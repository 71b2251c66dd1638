"""Content lines: nothing in a value can become a line, and every reader reads what was written."""

import subprocess
import sys

import pytest
from hypothesis import given
from icalendar import Event
from icalendar.parser import Contentline

from intergov_meetings.ical.wire.content_line import component, content_line, escaped
from tests.ical.sample import WORDING


def read(lines: str) -> Event:
    event = Event.from_ical(f"BEGIN:VEVENT\r\n{lines}END:VEVENT\r\n".encode())
    assert isinstance(event, Event)
    return event


@given(WORDING)
def test_text_is_read_back_as_it_was(text: str) -> None:
    assert str(read(content_line("SUMMARY", escaped(text)))["SUMMARY"]) == text


@given(WORDING)
def test_a_parameter_is_read_back_as_it_was_and_leaves_the_value_alone(text: str) -> None:
    line = content_line("CONFERENCE", "https://example.org/", VALUE="URI", LABEL=text)
    name, parameters, value = Contentline.from_ical(line.removesuffix("\r\n").encode()).parts()
    assert (name, value) == ("CONFERENCE", "https://example.org/")
    # icalendar takes a backslash in a parameter for an escape, which it is not.
    assert parameters["LABEL"] == text or "\\" in text


@given(WORDING)
def test_a_line_has_at_most_75_octets_and_is_never_cut_inside_a_character(text: str) -> None:
    line = content_line("DESCRIPTION", escaped(text))
    physical = line.removesuffix("\r\n").encode().split(b"\r\n")
    assert all(0 < len(octets) <= 75 for octets in physical)
    assert all(octets.startswith(b" ") for octets in physical[1:])
    assert "".join(octets.decode()[index > 0 :] for index, octets in enumerate(physical)) == (
        f"DESCRIPTION:{escaped(text)}"
    )


@given(WORDING)
def test_no_value_adds_a_property(text: str) -> None:
    lines = content_line("SUMMARY", escaped(text))
    lines += content_line("CONFERENCE", "https://example.org/", VALUE="URI", LABEL=text)
    assert set(read(lines)) == {"SUMMARY", "CONFERENCE"}


@pytest.mark.parametrize(
    "character", ["\r", "\n", "\x00", "\x1b", "\x7f", "\x85", "\u2028", "\ud800"]
)
def test_what_would_break_a_line_is_refused(character: str) -> None:
    with pytest.raises(ValueError, match="expected no control character"):
        content_line("URL", f"https://example.org/{character}ATTENDEE:mailto:a@example.org")


def test_it_is_refused_without_assertions_too() -> None:
    code = (
        "from intergov_meetings.ical.wire.content_line import content_line\n"
        "content_line('URL', 'https://example.org/\\r\\nATTENDEE:mailto:a@example.org')"
    )
    ended = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, check=False)
    assert b"expected no control character" in ended.stderr


def test_a_tab_is_text() -> None:
    assert content_line("SUMMARY", "a\tb") == "SUMMARY:a\tb\r\n"


@pytest.mark.parametrize("name", ["ATTACH", "summary", "X-NAME", "SUMMARY\r\nATTENDEE"])
def test_other_names_of_properties_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="expected the name of a property"):
        content_line(name, "value")


def test_other_names_of_parameters_are_refused() -> None:
    with pytest.raises(ValueError, match="expected a parameter"):
        content_line("SUMMARY", "value", ALTREP="https://example.org/")


def test_other_names_of_components_are_refused() -> None:
    with pytest.raises(ValueError, match="expected the name of a component"):
        component("VALARM", ())


def test_a_letter_of_two_octets_goes_whole_to_the_next_line() -> None:
    assert content_line("SUMMARY", "a" * 66 + "Ж") == f"SUMMARY:{'a' * 66}\r\n Ж\r\n"

"""Content lines: nothing in a value can become a line, and every reader reads what was written."""

import pytest
from hypothesis import given
from icalendar import Event
from icalendar.parser import Contentline

from intergov_meetings.ical.wire.content_line import (
    component,
    content_line,
    escaped,
    line_head,
    parameter_head,
)
from intergov_meetings.ical.wire.folding import octets
from tests.ical.events import texts


def read(*lines: str) -> Event:
    event = Event.from_ical(octets(component("VEVENT", lines)))
    assert isinstance(event, Event)
    return event


@given(texts())
def test_text_is_read_back_as_it_was(text: str) -> None:
    assert str(read(content_line("SUMMARY", escaped(text)))["SUMMARY"]) == text


@given(texts())
def test_a_parameter_is_read_back_as_it_was_and_leaves_the_value_alone(text: str) -> None:
    line = content_line("CONFERENCE", "https://example.org/", VALUE="URI", LABEL=text)
    name, parameters, value = Contentline.from_ical(line.encode()).parts()
    assert (name, value) == ("CONFERENCE", "https://example.org/")
    # icalendar takes a backslash in a parameter for an escape, which it is not.
    assert parameters["LABEL"] == text or "\\" in text


@given(texts())
def test_no_value_adds_a_property(text: str) -> None:
    event = read(
        content_line("SUMMARY", escaped(text)),
        content_line("CONFERENCE", "https://example.org/", VALUE="URI", LABEL=text),
    )
    assert set(event) == {"SUMMARY", "CONFERENCE"}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("CHAIR", "CHAIR"),
        ("Europe/Vienna", "Europe/Vienna"),
        ("W. Europe", '"W. Europe"'),
        ("a:b;c,d", '"a:b;c,d"'),
        ('^"\n', '"^^^\'^n"'),
        ("", '""'),
    ],
)
def test_a_parameter_stands_in_quotes_where_it_needs_them(value: str, written: str) -> None:
    assert line_head("DTSTART", TZID=value) == f"DTSTART;TZID={written}:"


def test_text_always_stands_in_quotes() -> None:
    assert content_line("ORGANIZER", "urn:a", CN="Desk") == 'ORGANIZER;CN="Desk":urn:a'


@pytest.mark.parametrize("name", ["ATTACH", "summary", "X-NAME", "SUMMARY\r\nATTENDEE"])
def test_other_names_of_properties_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="expected the name of a property"):
        content_line(name, "value")


@pytest.mark.parametrize("name", ["ALTREP", "cn", "CN=a;X"])
def test_other_names_of_parameters_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="expected a parameter"):
        content_line("SUMMARY", "value", **{name: "https://example.org/"})
    with pytest.raises(ValueError, match="expected a parameter"):
        parameter_head(name)


def test_other_names_of_components_are_refused() -> None:
    with pytest.raises(ValueError, match="expected the name of a component"):
        component("VALARM", ())

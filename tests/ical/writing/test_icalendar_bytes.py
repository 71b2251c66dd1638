"""What users add to a calendar of the package `icalendar` survives, and ours is unharmed."""

from datetime import date, timedelta
from importlib.metadata import version

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Alarm, Calendar, vText

from intergov_meetings import Audience, Meeting, Text
from intergov_meetings.ical import (
    CalendarUser,
    Coordinates,
    Event,
    Profile,
    WholeDays,
    Wording,
    lint,
    read,
    render,
    to_icalendar,
    write,
    write_icalendar,
)
from intergov_meetings.ical.writing.icalendar_bytes import icalendar_of
from intergov_meetings.strategies import meetings
from tests.ical.sample import WORDING, meeting, night_meeting

BUNDLED = [Profile.COMPAT, Profile.FEED, Profile.RICH]

SINCE_7_2 = pytest.mark.skipif(
    [int(number) for number in version("icalendar").split(".")[:2]] < [7, 2],
    reason="older versions of icalendar take %2C for a comma: see `to_icalendar`",
)


def lines(data: bytes) -> list[str]:
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


@pytest.mark.parametrize("profile", BUNDLED)
@given(held=meetings())
def test_without_additions_the_same_is_read_in_it(profile: Profile, held: Meeting) -> None:
    data = render(held, profile=profile, audience=Audience.INTERNAL).data
    calendar = to_icalendar(held, profile=profile, audience=Audience.INTERNAL)
    again = write_icalendar(calendar)
    assert read(again).events == read(data).events
    assert icalendar_of(again) == calendar


@pytest.mark.parametrize(
    "name",
    [
        r"a\;b",
        r"C:\New",
        r"ends in \\"[:-1],
        r"\\ two",
        r"\, \: \n",
        pytest.param("%2C", marks=SINCE_7_2),
    ],
)
def test_a_backslash_in_a_parameter_stays_what_it_is(name: str) -> None:
    desk = CalendarUser(address="mailto:desk@example.org", name=name)
    day = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))
    event = Event(uid="a", moment=day, organizer=desk, attendees=(desk,))
    calendar = icalendar_of(write([event]))
    assert calendar.events[0]["ORGANIZER"].params["CN"] == name
    assert [each.event for each in read(write_icalendar(calendar)).events] == [event]


def test_a_place_near_the_equator_has_coordinates_without_exponent() -> None:
    day = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))
    event = Event(uid="a", moment=day, coordinates=Coordinates(latitude=0.0, longitude=-6.1e-05))
    again = write_icalendar(icalendar_of(write([event])))
    assert "GEO:0;-0.000061" in lines(again)
    assert [each.event for each in read(again).events] == [event]


def test_what_is_added_is_there_and_what_was_there_is_unharmed() -> None:
    calendar = to_icalendar(night_meeting(), languages=("en",), domain="example.org")
    dinner = calendar.events[-1]
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", r"Take C:\New; and \N, too")
    alarm.add("trigger", timedelta(minutes=-15))
    dinner.add_component(alarm)
    dinner.add("categories", ["food, drink", r"\N"])
    dinner.add("X-COLOUR", "red\nATTENDEE:mailto:x@example.org")
    dinner.add("X-PATH", r"C:\New, a; b")
    dinner.add("X-DAY", date(2024, 10, 27), parameters={"X-NOTE": 'a "b"; c'})
    dinner["COMMENT"] = "one; two"
    written = write_icalendar(calendar)
    found = lines(written)
    for line in (
        r"SUMMARY:06. Dinner at C:\\New\, \\N",
        r"DESCRIPTION:Take C:\\New\; and \\N\, too",
        r"CATEGORIES:food\, drink,\\N",
        r"X-COLOUR:red\nATTENDEE:mailto:x@example.org",
        r"COMMENT:one\; two",
        r"X-PATH:C:\\New\, a\; b",
        "TRIGGER:-PT15M",
    ):
        assert line in found
    again = Calendar.from_ical(written).events[-1]
    assert again["X-DAY"].params["X-NOTE"] == 'a "b"; c'
    assert [str(name) for name in again["CATEGORIES"].cats] == ["food, drink", r"\N"]
    assert [inner.name for inner in again.subcomponents] == ["VALARM"]
    ours = render(night_meeting(), languages=("en",), domain="example.org").data
    assert read(written).events[:-1] == read(ours).events[:-1]


@given(st.lists(WORDING, min_size=1, max_size=5))
def test_any_text_comes_back_as_it_was(texts: list[str]) -> None:
    calendar = Calendar.from_ical(write([Event(uid="a", moment=DAYS, summary="A")]))
    for text in texts:
        calendar.events[0].add("comment", vText(text))
    (again,) = Calendar.from_ical(write_icalendar(calendar)).events
    stated = again["COMMENT"]
    assert [str(each) for each in (stated if isinstance(stated, list) else [stated])] == texts


@given(st.sampled_from(BUNDLED), WORDING)
def test_names_and_own_properties_are_text(profile: Profile, text: str) -> None:
    calendar = to_icalendar(meeting(title=Text("Council, the first; C:\\New")), profile=profile)
    calendar.add("name", text, parameters={"LANGUAGE": "fr"})
    calendar.add("x-wr-caldesc", text)
    alarm = Alarm()
    alarm.add("action", "AUDIO")
    alarm.add("trigger", timedelta(days=-1))
    calendar.events[0].add_component(alarm)
    for component in (calendar.events[0], alarm):
        component.add("x-path", text)
        component.add("x-of-its-type", vText(text))
        component["X-ITSELF"] = text
    written = write_icalendar(calendar)
    (found,) = read(written).calendars
    assert found.names[-1] == Wording(text, "fr")
    assert found.description == text
    event = icalendar_of(written).events[0]
    for again in (event, event.subcomponents[0]):
        assert {str(again[name]) for name in ("x-path", "x-of-its-type", "x-itself")} == {text}
    assert not lint(written)


@SINCE_7_2
def test_what_icalendar_has_read_of_them_stays_as_it_was() -> None:
    line = rb"X-ALT-DESC;FMTTYPE=text/html:<p>a\, b; C:\\New</p>\n"
    given = write([Event(uid="a", moment=DAYS)]).replace(b"END:VEVENT", line + b"\r\nEND:VEVENT")
    found = Calendar.from_ical(given)
    assert line.decode() in lines(write_icalendar(found))


DAYS = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 14))


def test_asking_for_categories_adds_no_line() -> None:
    calendar = to_icalendar(meeting())
    assert calendar.events[0].categories == []
    assert not [line for line in lines(write_icalendar(calendar)) if line.startswith("CATEGORIES")]


def test_what_is_no_name_is_refused() -> None:
    calendar = to_icalendar(meeting())
    calendar["X-A\r\nATTENDEE"] = "mailto:x@example.org"
    with pytest.raises(ValueError, match="expected a name of letters"):
        write_icalendar(calendar)


def test_what_would_break_a_line_is_refused() -> None:
    calendar = to_icalendar(meeting())
    calendar.events[0]["URL"] = vText("https://example.org/\r\nATTENDEE:mailto:x@example.org")
    with pytest.raises(ValueError, match="expected no control character"):
        write_icalendar(calendar)

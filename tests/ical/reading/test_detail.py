"""What newer standards say, read from files of ours and of other systems."""

import pytest
from hypothesis import given

from intergov_meetings import Audience, Meeting
from intergov_meetings.ical import (
    CalendarLink,
    CalendarParticipant,
    CalendarPlace,
    Coordinates,
    EventDetails,
    ParticipantType,
    Profile,
    Wording,
    draft,
    read,
    render,
)
from intergov_meetings.strategies import meetings
from tests.ical.reading.sample import calendar, event, reported

OTHERS = (
    "SUMMARY;LANGUAGE=EN:Jazz",
    "CATEGORIES;LANGUAGE=en:MUSIC,NIGHT",
    "CATEGORIES:LOUD",
    "COMMENT:Doors at seven",
    "REFID:club",
    "LINK;LINKREL=SOURCE;LABEL=Venue;VALUE=URI;FMTTYPE=text/html:https://club.example/",
    "LINK;LINKREL=license;VALUE=UID:1@club.example",
    "CONCEPT:https://club.example/jazz",
    "BEGIN:VLOCATION",
    "UID:hall@club.example",
    "NAME:Great hall",
    "LOCATION-TYPE:auditorium",
    "GEO:48.2;16.4",
    "URL:https://club.example/hall",
    "END:VLOCATION",
    "BEGIN:PARTICIPANT",
    "UID:ella@club.example",
    "PARTICIPANT-TYPE:PERFORMER",
    "SUMMARY:Ella",
    "CALENDAR-ADDRESS:mailto:ella@club.example",
    "BEGIN:VRESOURCE",
    "UID:piano@club.example",
    "END:VRESOURCE",
    "END:PARTICIPANT",
    "BEGIN:PARTICIPANT",
    "UID:x@club.example",
    "PARTICIPANT-TYPE:X-BOUNCER",
    "END:PARTICIPANT",
)


def test_what_other_systems_say_is_understood_kept_or_reported() -> None:
    found = read(event(*OTHERS))
    (only,) = found.events
    assert only.event.categories == ("LOUD",)
    assert only.event.details == EventDetails(
        language="en",
        categories=(Wording("MUSIC", "en"), Wording("NIGHT", "en")),
        comments=(Wording("Doors at seven"),),
        groups=("club",),
        links=(CalendarLink("https://club.example/", "SOURCE", "Venue"),),
        places=(
            CalendarPlace(
                uid="hall@club.example",
                name=Wording("Great hall"),
                coordinates=Coordinates(48.2, 16.4),
                page="https://club.example/hall",
            ),
        ),
        participants=(
            CalendarParticipant(
                uid="ella@club.example",
                type=ParticipantType.PERFORMER,
                name="Ella",
                address="mailto:ella@club.example",
            ),
            CalendarParticipant(uid="x@club.example"),
        ),
    )
    kept = ["LINK", "LINK", "CONCEPT", "LOCATION-TYPE", "PARTICIPANT-TYPE"]
    assert [line.name for line in only.others] == kept
    assert [subject for _, subject in reported(found)] == ["VRESOURCE", "PARTICIPANT-TYPE"]


@pytest.mark.parametrize(
    "line",
    [
        "CATEGORIES;LANGUAGE=the tongue:x",
        "COMMENT;LANGUAGE=the tongue:x",
        "LINK;LINKREL=related;VALUE=URI:nowhere",
    ],
)
def test_what_is_not_understood_of_a_line_is_kept(line: str) -> None:
    (found,) = read(event(line)).events
    assert [other.name for other in found.others] == [line.partition(";")[0]]
    assert all(wording.language is None for wording in found.event.details.comments)


def test_texts_without_words_say_nothing() -> None:
    lines = ("COMMENT:", "REFID:", "CATEGORIES;LANGUAGE=en:,", "SUMMARY;LANGUAGE=the tongue:s")
    (found,) = read(event(*lines)).events
    assert found.event.details == EventDetails()
    assert found.language == "the tongue"
    assert found.others == ()


def test_a_calendar_has_a_name_in_each_language() -> None:
    (found,) = read(
        calendar("NAME;LANGUAGE=en:Council", "NAME;LANGUAGE=fr:Conseil", "X-WR-CALNAME:Council")
    ).calendars
    assert found.names == (Wording("Council", "en"), Wording("Conseil", "fr"))
    assert (found.name, found.others) == ("Council", ())
    other = read(calendar("NAME:A", "NAME:B", "NAME:", "X-WR-CALNAME:C"))
    assert other.calendars[0].names == (Wording("A"),)
    assert [line.value for line in other.calendars[0].others] == ["B", "C"]
    assert [subject for _, subject in reported(other)] == ["NAME"]


@given(meetings())
def test_a_rich_file_of_ours_is_read_as_it_was_meant(held: Meeting) -> None:
    known = {"profile": Profile.RICH, "audience": Audience.INTERNAL}
    found = read(render(held, **known).data)  # type: ignore[arg-type]
    assert tuple(each.event for each in found.events) == draft(held, **known).events  # type: ignore[arg-type]
    assert found.diagnostics == ()
    assert all(each.others == () for each in found.events)

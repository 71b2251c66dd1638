"""In what two states of an event differ."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical import (
    Aspect,
    CalendarLink,
    CalendarParticipant,
    CalendarUser,
    Conference,
    Coordinates,
    Event,
    EventDetails,
    Stamp,
    Status,
)
from intergov_meetings.ical.revision.difference import difference
from tests.ical.revision.sample import ANNA, BEKZOD, FIRST, WHOLE_DAY, event, times

CHINARA = CalendarUser(address="mailto:chinara@example.org")
PAPER = CalendarLink("https://a.example/1", "related", "A/1")
CHAIR = CalendarParticipant(uid="1", name="Anna", description="Anna, Chair")
ONE = event(
    location="Room 1, Hofburg",
    coordinates=Coordinates(48.2, 16.4),
    online=(Conference("https://a.example", "Live"), Conference("https://b.example")),
    attendees=(ANNA, BEKZOD),
    description="As it was",
    details=EventDetails(links=(PAPER,), participants=(CHAIR,)),
)


@pytest.mark.parametrize(
    ("known", "aspects"),
    [
        ({}, []),
        ({"stamp": Stamp(stamped=FIRST, sequence=4)}, []),
        ({"moment": times(10)}, ["when"]),
        ({"status": Status.TENTATIVE}, ["status"]),
        ({"location": "Room 2, Hofburg"}, ["place"]),
        ({"location": ""}, ["place"]),
        ({"location": "ROOM 1; Hofburg"}, ["details"]),
        ({"coordinates": None}, ["place"]),
        ({"online": ONE.online[:1]}, ["online"]),
        ({"online": ONE.online[::-1]}, ["details"]),
        ({"online": (Conference("https://a.example"), ONE.online[1])}, ["details"]),
        ({"attendees": (ANNA,)}, ["attendees"]),
        ({"attendees": (BEKZOD, ANNA)}, ["details"]),
        ({"attendees": (ANNA, BEKZOD, CHINARA)}, ["invited"]),
        ({"attendees": (CHINARA, ANNA)}, ["attendees", "invited"]),
        ({"summary": "B"}, ["title"]),
        ({"description": "As it is"}, ["details"]),
        ({"details": EventDetails(links=(PAPER,))}, ["participants"]),
        ({"details": EventDetails(participants=(CHAIR,))}, ["links"]),
        ({"details": evolve(ONE.details, language="en")}, ["details"]),
        ({"link": "https://example.org", "summary": "B"}, ["title", "details"]),
        ({"moment": times(10), "location": "", "description": ""}, ["when", "place", "details"]),
    ],
)
def test_each_aspect_is_told_from_the_others(known: dict[str, object], aspects: list[str]) -> None:
    assert [str(aspect) for aspect in difference(ONE, evolve(ONE, **known))] == aspects


def test_words_alone_do_not_matter() -> None:
    words = {Aspect.TITLE, Aspect.PARTICIPANTS, Aspect.LINKS, Aspect.DETAILS}
    assert {aspect for aspect in Aspect if not aspect.matters} == {*words, Aspect.INVITED}


EVENTS = st.builds(
    event,
    st.sampled_from((WHOLE_DAY, times(10))),
    status=st.sampled_from((None, Status.CONFIRMED)),
    location=st.sampled_from(("", "Room 1", "room 1")),
    online=st.sampled_from(((), ONE.online, ONE.online[::-1])),
    attendees=st.sampled_from(((), ONE.attendees, ONE.attendees[::-1], (ANNA,))),
    blocks_time=st.booleans(),
    details=st.sampled_from(
        (ONE.details, EventDetails(links=(PAPER,)), EventDetails(groups=("g",)))
    ),
)


@given(EVENTS, EVENTS)
def test_nothing_differs_only_where_all_is_equal(one: Event, other: Event) -> None:
    assert (difference(one, other) == ()) is (one == other)

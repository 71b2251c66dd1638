"""What is known is in the calendar, or the report names it: nothing vanishes without a word."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    Appearance,
    Audience,
    Delegation,
    DelegationId,
    Extra,
    Meeting,
    Organizer,
    PartyId,
    Person,
    PersonId,
    PersonReference,
    Post,
    State,
    Text,
    Translation,
)
from intergov_meetings.ical import ClosedSessions, Remark, render
from intergov_meetings.model.reference import id_fields, records
from intergov_meetings.model.shape import fields_of
from intergov_meetings.strategies import meetings
from intergov_meetings.wording import code_in_words
from tests.ical.sample import meeting, session
from tests.ical.writing.full import full_meeting
from tests.model.classes import RECORD_CLASSES

FULL = full_meeting()
ABOUT_ITSELF = {"audience", "language", "field", "week"}
"""What says how a record is to be taken, and is not a statement about the meeting."""


def text_of(held: Meeting) -> str:
    data = render(held, audience=Audience.INTERNAL, domain="example.org").data
    text = data.replace(b"\r\n ", b"").decode()
    for escaped, plain in (("\\n", "\n"), ("\\,", ","), ("\\;", ";"), ("\\\\", "\\")):
        text = text.replace(escaped, plain)
    return text


def report_on(held: Meeting) -> tuple[Remark, ...]:
    return render(held, audience=Audience.INTERNAL, domain="example.org").report


def stated(held: Meeting) -> Iterator[tuple[str, str]]:
    """Each text, word and number of a meeting: its pointer, and as it is read."""
    for path, record in records(held):
        for field in fields_of(type(record)):
            value = getattr(record, field.name)
            if value == field.default or field.name in (*id_fields(type(record)), *ABOUT_ITSELF):
                continue
            for item in value if isinstance(value, tuple) else (value,):
                here = f"{path}/{field.name}"
                match item:
                    case Enum():
                        yield here, code_in_words(item)  # type: ignore[arg-type]
                    case str() | float():
                        yield here, str(item)
                    case int() if not isinstance(item, bool):
                        yield here, str(item)
                    case _:
                        pass


# What is written in other letters than it is stated in: "14 May 2024", "sixteenth", "Chinese".
IN_OTHER_LETTERS = re.compile(r"/(iso|id)$|/languages$|/working_languages$")

NOT_WRITTEN = {
    r"/translations/\d+/text$": "wording in other languages",
    r"/citations/\d+/(quote|locator)$": "which source states what",
    r"/extra/\d+/(key|value)$": "what other tools keep",
    r"/locode$": "UN/LOCODEs",
    r"/former_venue/online/": "the links to former and other places",
    r"^/(mandates|related_meetings)/\d+/venue/online/": "the links to former and other places",
    r"/offset_when_stated$": "the offset from UTC that was expected",
    r"^/delegations/\d+/credentials/": "credentials",
    r"^/delegations/\d+/members/\d+/function_printed": "the function of members as printed",
    r"^/delegations/\d+/members/0/level$": "the rank of members",
    r"^/delegations/\d+/members/0/level_printed$": "the rank of members as printed",
    r"^/delegations/\d+/members/0/participation": "how far the participation of members has come",
    r"^/related_meetings/\d+/meeting$": "the ids of other meetings",
    r"^/related_meetings/\d+/occurrences/": "the places of other meetings in their series",
    r"/open_lists/\d+/words$": "that some lists are open",
    r"^/series/1/name/": "to which series another is subsidiary",
    r"^/parties/0/code$": "the codes of States",
    r"^/parties/\d+/identifiers/": "names in other systems",
    r"^/people/\d+/identifiers/": "names in other systems",
    r"^/parties/\d+/kind_printed$": "the kind of organizations as printed",
    r"^/parties/\d+/link/": "the pages of organizations",
    r"^/parties/\d+/contact/": "how to reach those who do not organize",
    r"^/people/\d+/contact/": "how to reach people",
    r"^/people/\d+/family_name$": "which part of a name is the family name",
    r"^/people/\d+/given_name$": "which part of a name is the given name",
    r"^/release/version$": "the version of the description",
    r"^/release/note$": "what the release changed",
}
"""What a calendar does not hold, by where it stands, and the words in the report that name it."""


def test_the_full_meeting_has_a_record_of_every_class() -> None:
    assert {type(record) for _, record in records(FULL)} == {*RECORD_CLASSES}


def test_everything_stated_is_in_the_calendar_or_named_in_the_report() -> None:
    written, messages = text_of(FULL).casefold(), [each.message for each in report_on(FULL)]
    used: set[str] = set()
    for path, words in stated(FULL):
        if words.casefold() in written or IN_OTHER_LETTERS.search(path):
            continue
        pattern = next((each for each in NOT_WRITTEN if re.search(each, path)), None)
        assert pattern is not None, f"{path}: {words} is neither written nor reported"
        used.add(pattern)
        assert any(NOT_WRITTEN[pattern] in message for message in messages), path
    assert used == {*NOT_WRITTEN}


@pytest.mark.parametrize(
    "words",
    [
        "in which document the agenda stands",
        "the documents for items of the agenda",
        "of which item of the agenda another is a part",
        "which source is a document of the meeting",
        "the members of groups",
        "the numbers behind printed estimates",
        "how members attend",
        "the kind of organizations",
    ],
)
def test_what_is_no_text_is_named_as_well(words: str) -> None:
    assert any(words in each.message for each in report_on(FULL))


def test_what_is_lost_once_has_its_pointer_and_what_is_lost_often_the_first() -> None:
    states = tuple(State(id=PartyId(f"s{place}"), name="S", code="UZB") for place in range(3))
    organizing = tuple(Organizer(party=state.id) for state in states)
    assert report_on(meeting(parties=states[:1], organizers=organizing[:1])) == (
        Remark("/parties/0/code", "not written: the codes of States"),
    )
    assert report_on(meeting(parties=states, organizers=organizing)) == (
        Remark(
            "/parties",
            "not written: the codes of States (3 places, the first /parties/0/code)",
            places=("/parties/0/code", "/parties/1/code", "/parties/2/code"),
        ),
    )


def test_a_party_is_named_where_its_delegation_is_called_by_its_name() -> None:
    zembla = State(id=PartyId("zembla"), name="Zembla")
    called = Delegation(id=DelegationId("d"), party=zembla.id, name="Delegation of Zembla")
    held = meeting(parties=(zembla,), delegations=(called,))
    assert "/delegations/0/party" in [each.path for each in report_on(held)]


def test_a_party_is_named_where_a_post_is_called_by_its_name() -> None:
    post = Post(title="President of Zembla", party=PartyId("zembla"))
    king = Person(id=PersonId("king"), name="Charles", posts=(post,))
    zembla = State(id=PartyId("zembla"), name="Zembla")
    held = meeting(
        parties=(zembla,),
        people=(king,),
        appearances=(Appearance(who=PersonReference(king.id)),),
    )
    assert "/people/0/posts/0/party" in [each.path for each in report_on(held)]


def test_of_a_title_in_another_language_each_wording_that_is_not_written_is_named() -> None:
    french, arabic = Translation(language="fr", text="Conseil"), Translation("ar", "المجلس")
    held = evolve(meeting(), title=Text("Council", language="en", translations=(french, arabic)))
    report = render(held, languages=["fr"], domain="example.org").report
    (remark,) = [each for each in report if "wording in other languages" in each.message]
    assert remark.places == ("/title/text", "/title/translations/1")


def test_pointers_are_those_of_the_meeting_that_was_given() -> None:
    colour = Extra("org.example.colour", "red", audience=Audience.PUBLIC)
    hidden = Extra("org.example.budget", "1")
    person = Person(id=PersonId("p"), name="P", extra=(hidden, colour))
    appearance = Appearance(who=PersonReference(person.id), extra=(hidden, colour))
    held = meeting(
        people=(Person(id=PersonId("o"), name="O"), person),
        sessions=(
            session("secret", audience=Audience.INTERNAL),
            session("a", appearances=(appearance,)),
        ),
    )
    report = render(held, domain="example.org").report
    (remark,) = (each for each in report if "other tools" in each.message)
    assert remark.message.endswith("(2 places, the first /sessions/1/appearances/0/extra/1)")


def exists(held: Meeting, path: str) -> bool:
    here: Any = held
    for step in path.split("/")[1:]:
        try:
            here = here[int(step)] if isinstance(here, tuple) else getattr(here, step)
        except (AttributeError, IndexError):
            return False
    return True


@given(meetings(), st.sampled_from(Audience), st.sampled_from(ClosedSessions))
def test_every_pointer_leads_somewhere(
    held: Meeting, audience: Audience, closed: ClosedSessions
) -> None:
    for remark in render(held, audience=audience, closed=closed).report:
        assert exists(held, remark.path), remark
        first = remark.message.partition("the first ")[2].removesuffix(")")
        assert exists(held, first), remark

"""Who may see what: nothing above a reader's level survives, and a whole meeting is left."""

import pickle
from collections.abc import Iterator
from itertools import product

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from examples.tashkent_2024 import MEETING as TASHKENT
from intergov_meetings import (
    Agenda,
    AgendaItem,
    AgendaItemId,
    Appearance,
    Audience,
    Citation,
    Contact,
    Delegation,
    DelegationId,
    Document,
    DocumentId,
    Extra,
    LevelOfRepresentation,
    Link,
    Mandate,
    Meeting,
    MeetingId,
    MeetingRelation,
    Member,
    MemberFunction,
    Organization,
    Organizer,
    ParticipationState,
    PartyId,
    Person,
    PersonId,
    PersonReference,
    Post,
    RelatedMeeting,
    RelatedMeetingId,
    Series,
    SeriesId,
    Session,
    SessionId,
    Source,
    SourceId,
    State,
    Venue,
)
from intergov_meetings.audience import for_audience
from intergov_meetings.model.reference import records
from intergov_meetings.model.shape import fields_of
from intergov_meetings.strategies import meetings
from tests.model.classes import RECORD_CLASSES

CANARY = "canary"
LEVELS = tuple(Audience)
BELOW = [(reader, level) for reader, level in product(LEVELS, LEVELS) if not reader.may_see(level)]
NOTE = SourceId("note")
SAID = (Citation(source=NOTE, quote=CANARY, locator=CANARY),)
SAID_BARE = (Citation(source=NOTE),)
UZB = PartyId("uzb")
ANN = PersonId("canary-ann")

some = settings(max_examples=40)  # whole meetings are large


def guarded(level: Audience) -> Meeting:
    """A meeting with the canary in every field that only readers of a level may see."""
    hidden = Document(id=DocumentId("canary-doc"), title=CANARY, audience=level, citations=SAID)
    link = Link(f"https://example.org/{CANARY}", title=CANARY, audience=level)
    contact = Contact(
        email=f"{CANARY}@example.org",
        telephone=CANARY,
        postal_address=CANARY,
        note=CANARY,
        audience=level,
    )
    extra = (Extra("org.example.key", CANARY, audience=level),)
    return Meeting(
        id=MeetingId("council-1"),
        title="First meeting",
        parties=(State(id=UZB, name="Uzbekistan", contact=contact, extra=extra),),
        people=(
            Person(id=ANN, name=CANARY, contact=contact, extra=extra, citations=SAID),
            Person(
                id=PersonId("bo"),
                name="Bo",
                contact=contact,
                citations=(
                    *(Citation(source=NOTE, field="contact", quote=CANARY), *SAID),
                    Citation(source=NOTE, field="name", quote="Bo"),
                ),
            ),
        ),
        organizers=(Organizer(party=UZB, contact=contact, citations=SAID),),
        delegations=(Delegation(id=DelegationId("d"), party=UZB, members=(_member(level),)),),
        sessions=(
            Session(id=SessionId("canary-part"), part_of=SessionId("canary-whole"), title=CANARY),
            Session(
                id=SessionId("canary-whole"),
                title=CANARY,
                audience=level,
                appearances=(Appearance(who=PersonReference(ANN)),),
            ),
            Session(
                id=SessionId("plenary"),
                parallel_to=(SessionId("canary-whole"),),
                documents=(hidden.id, DocumentId("programme")),
                appearances=(Appearance(who=PersonReference(PersonId("bo"))),),
                venue=Venue(online=(link,), citations=SAID),
            ),
        ),
        agenda=Agenda(
            document=hidden.id,
            items=(AgendaItem(id=AgendaItemId("i"), title="Opening", documents=(hidden.id,)),),
            citations=(*SAID, Citation(source=SourceId("canary-paper"))),
        ),
        documents=(
            hidden,
            Document(id=DocumentId("programme"), supersedes=(hidden.id,), link=link),
        ),
        related_meetings=(
            RelatedMeeting(
                id=RelatedMeetingId("canary-talk"), relation=MeetingRelation.RESUMES, link=link
            ),
        ),
        mandates=(Mandate(meeting=RelatedMeetingId("canary-talk"), document=hidden.id),),
        sources=(Source(id=NOTE), Source(id=SourceId("canary-paper"), document=hidden.id)),
        extra=extra,
    )


def _member(level: Audience) -> Member:
    return Member(
        function=MemberFunction.HEAD,
        function_printed="Head",
        person=ANN,
        post=Post(title=CANARY),
        level=LevelOfRepresentation.HEAD_OF_STATE,
        level_printed=CANARY,
        participation=ParticipationState.ACCEPTED,
        audience=level,
        citations=(*SAID, *SAID),
        extra=(Extra("org.example.key", CANARY, audience=Audience.PUBLIC),),
    )


def everything_in(meeting: Meeting) -> Iterator[str]:
    """What any writer could get out of the meeting, as text."""
    yield repr(meeting)
    yield pickle.dumps(meeting, protocol=0).decode("ascii")
    for _, record in records(meeting):
        yield from (repr(getattr(record, field.name)) for field in fields_of(type(record)))


def test_the_guarded_meeting_has_every_kind_of_record_that_is_for_an_audience() -> None:
    held = {type(record) for _, record in records(guarded(Audience.INTERNAL))}
    assert {kind for kind in RECORD_CLASSES if "audience" in kind.__slots__} <= held


@pytest.mark.parametrize(("reader", "level"), BELOW)
def test_nothing_above_the_level_of_the_reader_survives_anywhere(
    reader: Audience, level: Audience
) -> None:
    meeting = guarded(level)
    assert any(CANARY in text for text in everything_in(meeting))
    assert not any(CANARY in text for text in everything_in(for_audience(meeting, reader)))


@pytest.mark.parametrize("level", [Audience.PARTICIPANTS, Audience.INTERNAL])
def test_what_is_public_is_left_as_it_is(level: Audience) -> None:
    seen = for_audience(guarded(level), Audience.PUBLIC)
    assert seen.person(PersonId("bo")).citations == (
        Citation(source=NOTE, field="contact"),
        *SAID_BARE,
        Citation(source=NOTE, field="name", quote="Bo"),
    )
    assert seen.sessions[0].documents == (DocumentId("programme"),)
    assert seen.sessions[0].venue is None
    assert seen.mandates == (Mandate(),)
    assert seen.related_meetings == ()
    assert seen.agenda is not None
    assert seen.agenda.citations == SAID_BARE
    assert [source.id for source in seen.sources] == [NOTE]


def test_an_audience_can_be_named_by_its_word() -> None:
    plain: Audience = str(Audience.PUBLIC)  # type: ignore[assignment]
    meeting = guarded(Audience.INTERNAL)
    assert for_audience(meeting, plain) == for_audience(meeting, Audience.PUBLIC)


def test_a_member_whose_name_is_withheld_keeps_the_function_and_the_participation() -> None:
    (member,) = for_audience(guarded(Audience.PARTICIPANTS), Audience.PUBLIC).delegations[0].members
    assert member == Member(
        function=MemberFunction.HEAD,
        function_printed="Head",
        participation=ParticipationState.ACCEPTED,
        citations=SAID_BARE,
    )


def test_the_words_that_state_a_whole_delegation_go_with_a_name_in_it() -> None:
    named = guarded(Audience.PARTICIPANTS)
    cited = (
        *(Citation(source=NOTE, quote="headed by"), Citation(source=NOTE, field="members")),
        Citation(source=NOTE, field="party", quote="Uzbekistan"),
    )
    said = evolve(named, delegations=(evolve(named.delegations[0], citations=cited),))
    assert for_audience(said, Audience.PUBLIC).delegations[0].citations == (
        *(*SAID_BARE, Citation(source=NOTE, field="members")),
        Citation(source=NOTE, field="party", quote="Uzbekistan"),
    )
    assert for_audience(said, Audience.PARTICIPANTS).delegations[0].citations == cited


def test_a_person_whom_the_public_programme_names_stays() -> None:
    seen = for_audience(guarded(Audience.PARTICIPANTS), Audience.PUBLIC)
    assert [person.name.text for person in seen.people] == ["Bo"]


def test_participants_see_what_is_meant_for_them() -> None:
    meeting = guarded(Audience.PARTICIPANTS)
    assert for_audience(meeting, Audience.PARTICIPANTS) == meeting


def test_nothing_is_withheld_from_those_who_run_the_meeting() -> None:
    meeting = guarded(Audience.INTERNAL)
    assert for_audience(meeting, Audience.INTERNAL) is meeting


@pytest.mark.parametrize("reader", LEVELS)
def test_an_announcement_to_the_press_hides_nothing(reader: Audience) -> None:
    seen = for_audience(TASHKENT, reader)
    assert [person.id for person in TASHKENT.people if person not in seen.people] == []
    assert seen == TASHKENT


@some
@given(meetings(), st.sampled_from(LEVELS))
def test_seeing_twice_shows_nothing_less(meeting: Meeting, reader: Audience) -> None:
    seen = for_audience(meeting, reader)
    assert for_audience(seen, reader) == seen


@some
@given(meetings())
def test_the_public_sees_the_same_by_way_of_the_participants(meeting: Meeting) -> None:
    by_way = for_audience(for_audience(meeting, Audience.PARTICIPANTS), Audience.PUBLIC)
    assert by_way == for_audience(meeting, Audience.PUBLIC)


@some
@given(meetings(), st.sampled_from(LEVELS))
def test_whatever_is_left_with_an_audience_may_be_seen_by_the_reader(
    meeting: Meeting, reader: Audience
) -> None:
    for _, record in records(for_audience(meeting, reader)):
        said = getattr(record, "audience", Audience.PUBLIC)
        level = record.readers if isinstance(record, Link) else said
        if isinstance(record, Member) and not reader.may_see(level):
            assert (record.person, record.post, record.extra) == (None, None, ())
        else:
            assert reader.may_see(level)


def test_what_only_withheld_records_refer_to_goes_with_them_and_the_rest_stays() -> None:
    body, ministry, secret = PartyId("body"), PartyId("ministry"), SourceId("secret")
    meeting = Meeting(
        id=MeetingId("m"),
        title="A",
        series=(Series(id=SeriesId("free-series"), name="Free"),),
        parties=(
            State(id=PartyId("free-state"), name="Free"),
            State(id=UZB, name="Uzbekistan"),
            Organization(id=ministry, name="Ministry", state=UZB),
            Organization(id=body, name="Body", part_of=ministry),
        ),
        people=(Person(id=PersonId("free-person"), name="Free"), Person(id=ANN, name="Ann")),
        sources=(Source(id=SourceId("free-paper")), Source(id=secret)),
        sessions=(
            Session(
                id=SessionId("s"),
                audience=Audience.INTERNAL,
                organizers=(Organizer(party=body),),
                appearances=(Appearance(who=PersonReference(ANN)),),
                citations=(Citation(source=secret),),
            ),
        ),
    )
    assert for_audience(meeting, Audience.PARTICIPANTS) == evolve(
        meeting,
        sessions=(),
        parties=meeting.parties[:1],
        people=meeting.people[:1],
        sources=meeting.sources[:1],
    )
    hosted = evolve(meeting, organizers=(Organizer(party=ministry),))
    parties = for_audience(hosted, Audience.PUBLIC).parties
    assert [party.id for party in parties] == ["free-state", UZB, ministry]


def test_words_of_the_meeting_go_where_something_deep_in_what_they_state_is_withheld() -> None:
    said = (
        Citation(source=NOTE, field="sessions", quote=CANARY),
        Citation(source=NOTE, field="title", quote="A"),
        Citation(source=NOTE, quote="all of it"),
    )
    link = Link("https://example.org/join", audience=Audience.PARTICIPANTS)
    session = Session(id=SessionId("s"), venue=Venue(city="Bonn", online=(link,)))
    meeting = Meeting(
        id=MeetingId("m"),
        title="A",
        sources=(Source(id=NOTE),),
        sessions=(session,),
        citations=said,
    )
    seen = for_audience(meeting, Audience.PUBLIC)
    assert seen.citations == (Citation(source=NOTE, field="sessions"), *said[1:])
    assert seen.sessions[0].venue == Venue(city="Bonn")


def test_a_source_or_an_address_of_a_person_is_for_those_whom_it_is_for() -> None:
    note = Source(id=NOTE, audience=Audience.PARTICIPANTS)
    desk = Link("mailto:desk@example.org")
    assert (desk.readers, evolve(desk, audience=Audience.PUBLIC).readers) == (
        Audience.INTERNAL,
        Audience.PUBLIC,
    )
    assert Link("tel:+998").readers is Audience.INTERNAL
    assert Link("https://example.org").readers is Audience.PUBLIC
    venue = Venue(city="Bonn", online=(desk,))
    meeting = Meeting(
        id=MeetingId("m"), title="A", sources=(note,), venue=venue, citations=(*SAID_BARE,)
    )
    seen = for_audience(meeting, Audience.PUBLIC)
    assert (seen.sources, seen.citations, seen.venue) == ((), (), Venue(city="Bonn"))
    assert for_audience(meeting, Audience.PARTICIPANTS).sources == (note,)


def test_a_word_that_is_no_audience_is_refused() -> None:
    with pytest.raises(ValueError, match="everybody"):
        for_audience(TASHKENT, "everybody")  # type: ignore[arg-type]

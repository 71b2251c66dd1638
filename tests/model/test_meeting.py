"""The questions to a meeting are answered as if all its records were searched one by one."""

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings

from intergov_meetings import (
    Appearance,
    Delegation,
    DelegationId,
    GroupId,
    GroupReference,
    Meeting,
    MeetingFunction,
    MeetingId,
    Member,
    MemberFunction,
    MemberReference,
    Occurrence,
    OrganizerRole,
    ParticipantGroup,
    PartyId,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Session,
    SessionId,
    State,
    Text,
    Translation,
    UnknownIdError,
)
from intergov_meetings.strategies import delegations, meetings
from tests.model.classes import meeting, paths_of

some = settings(max_examples=40)  # whole meetings are large
TABLES = {
    "part": "parts",
    "agenda_item": "agenda_items",
    "related_meeting": "related_meetings",
    "party": "parties",
    "person": "people",
    "delegation": "delegations",
    "group": "groups",
    "session": "sessions",
    "document": "documents",
    "source": "sources",
}


@some
@given(meetings(min_sessions=1))
def test_look_ups_find_what_a_search_finds(whole: Meeting) -> None:
    for question, name in TABLES.items():
        for record in getattr(whole, name):
            assert getattr(whole, question)(record.id) is record
    for party in whole.parties:
        of_party = [one for one in whole.delegations if one.party == party.id]
        assert list(whole.delegations_of(party.id)) == of_party
        assert whole.delegation_of(party.id) == (of_party[0] if of_party else None)
    for person in whole.people:
        assert list(whole.sessions_of(person.id)) == [
            session
            for session in whole.sessions
            if any(
                who is not None and person.id in whole.people_of(who)
                for item in session.appearances
                for who in (item.who, item.read_by)
            )
        ]
    for occurrence in whole.occurrences:
        assert whole.series_of(occurrence).id == occurrence.series
    for id in (None, *(session.id for session in whole.sessions)):
        parts = [session for session in whole.sessions if session.part_of == id]
        assert list(whole.sessions_within(id)) == parts


@some
@given(meetings(min_sessions=1))
def test_speakers_are_everyone_who_appears_once(whole: Meeting) -> None:
    silent = {MeetingFunction.INTERPRETER, MeetingFunction.NOTE_TAKER}
    appearing = [
        item.who
        for session in whole.sessions
        for item in session.appearances
        if not item.functions or set(item.functions) - silent
    ]
    assert set(whole.speakers()) == set(appearing)
    assert len(set(whole.speakers())) == len(whole.speakers())


@some
@given(meetings(min_parties=1))
def test_organizers_stand_under_their_roles_in_order(whole: Meeting) -> None:
    by_role = whole.organizers_by_role()
    assert sum(map(len, by_role.values())) == len(whole.organizers)
    for role, found in by_role.items():
        assert list(found) == [one for one in whole.organizers if one.role is role]
    hosts = by_role.get(OrganizerRole.HOST_COUNTRY, ())
    assert whole.host_countries() == tuple(one.party for one in hosts)
    assert whole.agenda_items == (whole.agenda.items if whole.agenda else ())


@given(delegations())
def test_heads_are_the_members_who_head_it(delegation: Any) -> None:
    heads = [one for one in delegation.members if one.function is MemberFunction.HEAD]
    assert list(delegation.heads) == heads


@pytest.mark.parametrize("question", TABLES)
def test_an_unknown_id_is_answered_with_the_nearest(question: str) -> None:
    what = question.replace("_", " ")
    with pytest.raises(UnknownIdError, match=f"no {what} with the id 'nobody'") as caught:
        getattr(meeting(), question)("nobody")
    assert caught.value.nearest == ()


def test_an_occurrence_in_no_series_of_the_meeting_is_an_unknown_id() -> None:
    with pytest.raises(UnknownIdError, match="no series with the id 'cop'"):
        meeting().series_of(Occurrence(series="cop"))  # type: ignore[arg-type]


UZB, ANN, BO = PartyId("uzb"), PersonId("ann"), PersonId("bo")
HEADED = Delegation(
    id=DelegationId("d"),
    party=UZB,
    members=(
        Member(function=MemberFunction.HEAD, person=ANN),
        Member(function=MemberFunction.EXPERT, person=BO),
        Member(function=MemberFunction.EXPERT),
        Member(function=MemberFunction.DEPUTY_HEAD),
    ),
)
HEAD, EXPERT, DEPUTY = (
    MemberReference(HEADED.id, function)
    for function in (MemberFunction.HEAD, MemberFunction.EXPERT, MemberFunction.DEPUTY_HEAD)
)


def spoken(*appearances: Appearance) -> Meeting:
    """A meeting with one session, in which these appear."""
    return meeting(
        parties=(State(id=UZB, name="Uzbekistan"),),
        people=(Person(id=ANN, name="Ann"), Person(id=BO, name="Bo")),
        delegations=(HEADED,),
        groups=(ParticipantGroup(id=GroupId("experts"), description="experts"),),
        sessions=(Session(id=SessionId("s"), appearances=appearances),),
    )


def test_who_holds_a_function_is_known_by_name_where_it_is_named() -> None:
    whole = spoken()
    assert whole.people_of(HEAD) == (ANN,)
    assert whole.people_of(EXPERT) == (BO,)
    assert whole.people_of(DEPUTY) == ()
    assert whole.people_of(PersonReference(BO)) == (BO,)
    assert whole.people_of(GroupReference(GroupId("experts"))) == ()


def test_a_head_who_speaks_as_the_head_is_found_by_name() -> None:
    whole = spoken(Appearance(who=HEAD, read_by=PersonReference(BO)))
    assert whole.sessions_of(ANN) == whole.sessions_of(BO) == whole.sessions
    assert spoken(Appearance(who=DEPUTY)).sessions_of(ANN) == ()


def test_who_only_interprets_or_takes_notes_does_not_speak() -> None:
    interprets = (MeetingFunction.INTERPRETER, MeetingFunction.NOTE_TAKER)
    ann, bo = PersonReference(ANN), PersonReference(BO)
    whole = spoken(
        Appearance(who=ann, functions=interprets),
        Appearance(who=HEAD),
        Appearance(who=bo, functions=(MeetingFunction.INTERPRETER, MeetingFunction.SPEAKER)),
        Appearance(who=HEAD, functions=(MeetingFunction.CHAIR,)),
    )
    assert whole.speakers() == (HEAD, bo)


def test_an_unknown_id_names_those_like_it() -> None:
    parties = (State(id=PartyId("uzbekistan"), name="Uzbekistan"),)
    with pytest.raises(UnknownIdError, match="nearest: uzbekistan"):
        meeting(parties=parties).party(PartyId("uzbekstan"))


def test_wording_is_found_by_the_nearest_tag() -> None:
    title = Text(
        "Встреча",
        language="ru",
        translations=(Translation("zh-Hant", "會議"), Translation("fr", "Réunion")),
    )
    assert title.in_language("ru", "fr") == "Встреча"
    assert title.in_language("es", "zh") == "會議"
    assert title.in_language("fr-CH") == "Réunion"
    assert title.in_language("FR") == title.in_language("Fr-ch") == "Réunion"
    assert title.in_language("ZH-hant") == "會議"
    assert title.in_language("es") == Text("Встреча").in_language("es") == str(title)
    assert paths_of(Text, text="a", language="fr", translations=title.translations) == [
        "/translations/1/language"
    ]


def test_what_is_called_off_takes_its_parts_with_it() -> None:
    sessions = (
        Session(id=SessionId("part"), part_of=SessionId("whole")),
        Session(id=SessionId("whole"), plan_state=PlanState.POSTPONED),
        Session(id=SessionId("other"), plan_state=PlanState.CONFIRMED),
    )
    held = Meeting(id=MeetingId("m"), title="M", sessions=sessions)
    assert held.called_off() == {"part", "whole"}
    assert evolve(held, plan_state=PlanState.CANCELLED).called_off() == {"part", "whole", "other"}
    assert evolve(held, sessions=()).called_off() == frozenset()

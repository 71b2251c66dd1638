"""The questions to a meeting are answered as if all its records were searched one by one."""

from typing import Any

import pytest
from hypothesis import given

from intergov_meetings import (
    Meeting,
    MemberFunction,
    OrganizerRole,
    PersonReference,
    Text,
    Translation,
    UnknownIdError,
)
from intergov_meetings.strategies import delegations, meetings
from tests.model.classes import meeting, paths_of

TABLES = {
    "party": "parties",
    "person": "people",
    "delegation": "delegations",
    "group": "groups",
    "session": "sessions",
    "document": "documents",
    "source": "sources",
}


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
        who = PersonReference(person.id)
        assert list(whole.sessions_of(person.id)) == [
            session
            for session in whole.sessions
            if any(who in (item.who, item.read_by) for item in session.appearances)
        ]
    for id in (None, *(session.id for session in whole.sessions)):
        parts = [session for session in whole.sessions if session.part_of == id]
        assert list(whole.sessions_within(id)) == parts


@given(meetings(min_sessions=1))
def test_speakers_are_everyone_who_appears_once(whole: Meeting) -> None:
    appearing = [item.who for session in whole.sessions for item in session.appearances]
    assert set(whole.speakers()) == set(appearing)
    assert len(set(whole.speakers())) == len(whole.speakers())


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
    with pytest.raises(UnknownIdError, match=f"no {question} with the id 'nobody'") as caught:
        getattr(meeting(), question)("nobody")
    assert caught.value.nearest == ()


def test_an_unknown_id_names_those_like_it() -> None:
    from intergov_meetings import PartyId, State

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
    assert title.in_language("es") == Text("Встреча").in_language("es") == str(title)
    assert paths_of(Text, text="a", language="fr", translations=title.translations) == [
        "/translations/1/language"
    ]

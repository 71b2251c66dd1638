"""Who takes part stands once, under the heading of how far it has come."""

import attrs
import pytest

from intergov_meetings import (
    Delegation,
    DelegationId,
    GroupId,
    LevelOfRepresentation,
    ParticipantGroup,
    ParticipationState,
    PartId,
    PartyId,
    SeriesId,
)
from intergov_meetings.wording import Reading, Section
from intergov_meetings.wording.attendance import delegation_in_words, participants
from intergov_meetings.wording.english import PARTICIPATION
from tests.views.sample import BARE, MEETING, OFFICE, STATE

EXPECTED, INVITED = ParticipationState.EXPECTED, ParticipationState.INVITED
UNKNOWN = ParticipationState.UNKNOWN
FIRM = ["Accepted the invitation", "Nominated", "Accredited", "Registered", "Attended"]


def delegation(party: PartyId, state: ParticipationState = UNKNOWN) -> Delegation:
    return Delegation(id=DelegationId(f"d-{party}"), party=party, participation=state)


def group(id: str, state: ParticipationState, *named: Delegation) -> ParticipantGroup:
    return ParticipantGroup(
        id=GroupId(id),
        description=id,
        participation=state,
        delegations=tuple(each.id for each in named),
    )


def states(delegations: tuple[Delegation, ...], *groups: ParticipantGroup) -> tuple[Section, ...]:
    held = attrs.evolve(BARE, parties=MEETING.parties, delegations=delegations, groups=groups)
    return participants(Reading(held)).sections


def words(section: Section) -> list[str]:
    return [statement.words for statement in section.statements]


def test_every_state_has_a_heading_and_those_that_are_settled_come_first() -> None:
    every = tuple(
        attrs.evolve(delegation(STATE, state), id=DelegationId(f"d-{state}"))
        for state in ParticipationState
    )
    headings = [state.heading for state in states(every)]
    assert headings[:7] == [*FIRM, "Expected", "Invited"]
    assert headings[-1] == "Participation not stated"
    assert sorted(headings) == sorted(PARTICIPATION.values())


@pytest.mark.parametrize("own", [INVITED, UNKNOWN])
def test_a_delegation_stands_with_the_group_that_says_no_other_state_of_it(
    own: ParticipationState,
) -> None:
    member = delegation(STATE, own)
    (invited,) = states((member,), group("hosts", INVITED, member))
    assert (invited.heading, words(invited)) == ("Invited", [])
    assert words(invited.sections[0]) == ["Kingdom of Zembla"]


def test_a_delegation_stands_in_one_place_and_elsewhere_is_pointed_to() -> None:
    silent, ahead = delegation(STATE), delegation(OFFICE, EXPECTED)
    groups = group("hosts", EXPECTED, silent), group("guests", INVITED, silent, ahead)
    expected, invited = states((silent, ahead), *groups)
    assert words(expected) == ["Office (OFF), Zembla"]
    assert words(expected.sections[0]) == ["Kingdom of Zembla"]
    assert words(invited.sections[0]) == [
        "Kingdom of Zembla (see “Expected”)",
        "Office (OFF), Zembla (see “Expected”)",
    ]


def test_what_is_said_of_the_group_is_not_said_of_each_delegation() -> None:
    minister = LevelOfRepresentation.MINISTER
    member = attrs.evolve(delegation(STATE), level=minister, participation_printed="come")
    host = attrs.evolve(group("hosts", UNKNOWN), level=minister, participation_printed="come")
    reading = Reading(MEETING)
    assert delegation_in_words(reading, member, host) == "Kingdom of Zembla"
    assert delegation_in_words(reading, member) == "Kingdom of Zembla; level: minister; “come”"


def test_of_which_series_and_parts_a_delegation_is_stands_beside_it() -> None:
    member = attrs.evolve(
        delegation(STATE), series=(SeriesId("council-meetings"),), parts=(PartId("part-1"),)
    )
    assert delegation_in_words(Reading(MEETING), member) == (
        "Kingdom of Zembla; of the series Regional Council; First part"
    )

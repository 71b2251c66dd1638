"""Who is expected and who is invited, as announced: delegations, and groups that are described."""

from examples.tashkent_2024.guests import GUESTS, REGIONAL_GUESTS, UN_GUESTS
from examples.tashkent_2024.parties import OSCE, STATES, UN
from examples.tashkent_2024.source import en, stated
from intergov_meetings import (
    Delegation,
    DelegationId,
    GroupId,
    Member,
    MemberFunction,
    OpenList,
    Organization,
    ParticipantGroup,
    ParticipationState,
    Party,
    State,
)


def delegation_id(party: Party) -> DelegationId:
    """Give the id of a party's delegation."""
    return DelegationId(f"delegation-{party.id}")


def _delegation_of_state(state: State) -> Delegation:
    """The paper announces the heads of these delegations and names none of them."""
    return Delegation(
        id=delegation_id(state),
        party=state.id,
        participation=ParticipationState.EXPECTED,
        members=(Member(function=MemberFunction.HEAD, function_printed="heads of delegations"),),
        citations=(*stated("heads of delegations from"), *state.citations),
    )


def _delegation_expected(organization: Organization, quote: str) -> Delegation:
    return Delegation(
        id=delegation_id(organization),
        party=organization.id,
        participation=ParticipationState.EXPECTED,
        participation_printed="will be attended by",
        citations=stated(quote),
    )


def _delegation_invited(organization: Organization) -> Delegation:
    return Delegation(
        id=delegation_id(organization),
        party=organization.id,
        participation=ParticipationState.INVITED,
        participation_printed="are also invited",
        citations=(*stated("are also invited to the event, including"), organization.citations[0]),
    )


DELEGATIONS = (
    *(_delegation_of_state(state) for state in STATES),
    _delegation_expected(UN, "international organizations such as the United Nations and OSCE"),
    _delegation_expected(OSCE, "international organizations such as the United Nations and OSCE"),
    *(_delegation_invited(guest) for guest in GUESTS),
)

_EXPERTS = GroupId("experts")
_LEADERSHIP = GroupId("leadership-of-organizations")

GROUPS = (
    ParticipantGroup(
        id=GroupId("central-asian-states"),
        description=en("high-level representatives of Central Asian states"),
        level_printed="high-level representatives",
        participation=ParticipationState.EXPECTED,
        participation_printed="will be attended by",
        citations=stated("attended by high-level representatives of Central Asian states"),
    ),
    ParticipantGroup(
        id=GroupId("international-organizations"),
        description=en("international organizations"),
        participation=ParticipationState.EXPECTED,
        participation_printed="will be attended by",
        delegations=(delegation_id(UN), delegation_id(OSCE)),
        open_lists=(OpenList(field="delegations", words="such as"),),
        citations=stated("international organizations such as the United Nations and OSCE"),
    ),
    ParticipantGroup(
        id=_EXPERTS,
        description=en(
            "experts in the field of rehabilitation and reintegration of returnees from "
            "conflict zones"
        ),
        participation=ParticipationState.EXPECTED,
        participation_printed="will be attended by",
        citations=stated("as well as experts in the field of rehabilitation and reintegration"),
    ),
    ParticipantGroup(
        id=GroupId("accountability-experts"),
        description=en(
            "experts on issues related to accountability of individuals suspected of "
            "committing criminal acts"
        ),
        participation=ParticipationState.EXPECTED,
        participation_printed="will be attended by",
        part_of=_EXPERTS,
        citations=stated("including on issues related to accountability of individuals"),
    ),
    ParticipantGroup(
        id=_LEADERSHIP,
        description=en(
            "representatives of the leadership of international and regional organizations"
        ),
        level_printed="Representatives of the leadership",
        participation=ParticipationState.INVITED,
        participation_printed="are also invited",
        delegations=tuple(delegation_id(guest) for guest in REGIONAL_GUESTS),
        open_lists=(OpenList(field="delegations", words="including"),),
        citations=stated("Representatives of the leadership of international and regional"),
    ),
    ParticipantGroup(
        id=GroupId("un-entities"),
        description=en("UN entities"),
        participation=ParticipationState.INVITED,
        participation_printed="are also invited",
        delegations=tuple(delegation_id(guest) for guest in UN_GUESTS),
        part_of=_LEADERSHIP,
        open_lists=(OpenList(field="delegations", words="such as"),),
        citations=stated("and UN entities such as"),
    ),
)

"""Our words for people and plans, as calendars have them (RFC 5545, 3.2 and 3.8.1.11)."""

from collections.abc import Mapping
from typing import Final

from intergov_meetings.ical.event import Participation, Role, Status
from intergov_meetings.vocabulary import (
    Capacity,
    MeetingFunction,
    MemberFunction,
    ParticipationState,
    PlanState,
)

PARTICIPATION: Final[Mapping[ParticipationState, Participation]] = {
    ParticipationState.EXPECTED: Participation.TENTATIVE,
    ParticipationState.INVITED: Participation.NEEDS_ACTION,
    ParticipationState.ACCEPTED: Participation.ACCEPTED,
    ParticipationState.TENTATIVE: Participation.TENTATIVE,
    ParticipationState.DECLINED: Participation.DECLINED,
    ParticipationState.NOMINATED: Participation.ACCEPTED,
    ParticipationState.ACCREDITED: Participation.ACCEPTED,
    ParticipationState.REGISTERED: Participation.ACCEPTED,
    ParticipationState.ATTENDED: Participation.ACCEPTED,
    ParticipationState.WITHDRAWN: Participation.DECLINED,
}
"""How far participation has come; what is not here, a calendar cannot say of somebody invited."""

_STATUS: Final = {
    PlanState.ANNOUNCED: Status.TENTATIVE,
    PlanState.TENTATIVE: Status.TENTATIVE,
    PlanState.CONFIRMED: Status.CONFIRMED,
    PlanState.RESCHEDULED: Status.CONFIRMED,
    PlanState.POSTPONED: Status.CANCELLED,
    PlanState.CANCELLED: Status.CANCELLED,
}
_OPTIONAL: Final = (
    *(Capacity.NON_PARTY, Capacity.OBSERVER_STATE, Capacity.OBSERVER_ENTITY, Capacity.IGO),
    *(Capacity.UN_ENTITY, Capacity.SPECIALIZED_AGENCY, Capacity.NGO, Capacity.PARTNER),
    *(Capacity.INVITED, Capacity.SPECIAL_GUEST),
)
_INFORMED: Final = (Capacity.SECRETARIAT, Capacity.MEDIA)
_SERVING: Final = (
    *(MemberFunction.INTERPRETER, MemberFunction.SECRETARY, MemberFunction.SECURITY),
    *(MemberFunction.ACCOMPANYING, MemberFunction.PRESS),
)
_PRESIDING: Final = (MeetingFunction.PRESIDENT, MeetingFunction.CHAIR, MeetingFunction.CO_CHAIR)
_AT_SERVICE: Final = frozenset(
    {
        MeetingFunction.INTERPRETER,
        MeetingFunction.NOTE_TAKER,
        MeetingFunction.SECRETARY_OF_MEETING,
    }
)


def status_of(state: PlanState | None, whole: Status | None) -> Status | None:
    """Give how firm something is: no firmer than the whole that it is in.

    Args:
        state: its own plan; `None` where that is not stated.
        whole: how firm the whole is.
    """
    own = None if state is None else _STATUS[state]
    if whole is Status.CANCELLED or own is None:
        return whole if whole is not Status.CONFIRMED else None
    return own


def role_of_capacity(capacity: Capacity) -> Role | None:
    """Give the role of a delegation; `None` where its capacity is not stated."""
    if capacity is Capacity.UNKNOWN:
        return None
    if capacity in _INFORMED:
        return Role.INFORMED
    return Role.OPTIONAL if capacity in _OPTIONAL else Role.REQUIRED


def role_of_member(function: MemberFunction, capacity: Capacity) -> Role | None:
    """Give the role of a member: that of the delegation, unless they serve it or look on."""
    if function in _SERVING:
        return Role.INFORMED
    if function is MemberFunction.OBSERVER:
        return Role.OPTIONAL
    return role_of_capacity(capacity)


def role_of_functions(functions: tuple[MeetingFunction, ...]) -> Role | None:
    """Give the role of whoever appears; `None` where no function is stated."""
    if any(function in _PRESIDING for function in functions):
        return Role.CHAIR
    if functions and _AT_SERVICE.issuperset(functions):
        return Role.INFORMED
    return Role.REQUIRED if functions else None

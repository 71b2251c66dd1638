"""Invitations: who gets one, as what, and who is left out with a reason."""

import pytest

from intergov_meetings import (
    Appearance,
    Audience,
    Capacity,
    Contact,
    Delegation,
    DelegationId,
    GroupId,
    GroupReference,
    Meeting,
    MeetingFunction,
    Member,
    MemberFunction,
    MemberReference,
    Part,
    PartialDate,
    ParticipantGroup,
    ParticipationState,
    PartId,
    PartyId,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Post,
    PostHolder,
    State,
)
from intergov_meetings.ical import (
    CalendarUser,
    Participation,
    Profile,
    RenderedCalendar,
    Role,
    draft,
    render,
)
from tests.ical.sample import DAY, meeting, session

DESK = CalendarUser(address="mailto:desk@example.org")


def reachable(name: str) -> Contact:
    return Contact(email=f"{name}@example.org", audience=Audience.PARTICIPANTS)


ANN = Person(id=PersonId("ann"), name="Ann", contact=reachable("ann"))
BEN = Person(id=PersonId("ben"), name="Ben", contact=reachable("ben"))
CAL = Person(id=PersonId("cal"), name="Cal", contact=Contact(email="cal@example.org"))
STATE = State(id=PartyId("state"), name="State", contact=reachable("mission"))
ALL = {"people": (ANN, BEN, CAL), "parties": (STATE,)}
ACCEPTED = ParticipationState.ACCEPTED


def person(id: str, *functions: MeetingFunction, **known: object) -> Appearance:
    stated: dict[str, object] = {"participation": ACCEPTED, "functions": functions}
    return Appearance(who=PersonReference(PersonId(id)), **(stated | known))  # type: ignore[arg-type]


def delegation(*members: Member, **known: object) -> Delegation:
    return Delegation(id=DelegationId("d"), party=STATE.id, members=members, **known)  # type: ignore[arg-type]


def asked(held: Meeting, audience: Audience = Audience.PARTICIPANTS) -> list[list[CalendarUser]]:
    made = draft(held, profile=Profile.INVITE, audience=audience, organizer=DESK)
    return [list(event.attendees) for event in made.events if event.attendees]


def sent(held: Meeting, audience: Audience = Audience.PARTICIPANTS) -> RenderedCalendar:
    return render(
        held,
        profile=Profile.INVITE,
        audience=audience,
        organizer=DESK,
        domain="example.org",
    )


def left_out(held: Meeting) -> list[tuple[str, str]]:
    return [
        (each.path, each.message.partition(": ")[2] or each.message)
        for each in sent(held).report
        if not each.message.startswith("not written")
    ]


@pytest.mark.parametrize(
    ("state", "participation"),
    [
        (ParticipationState.EXPECTED, Participation.TENTATIVE),
        (ParticipationState.TENTATIVE, Participation.TENTATIVE),
        (ParticipationState.INVITED, Participation.NEEDS_ACTION),
        (ParticipationState.ACCEPTED, Participation.ACCEPTED),
        (ParticipationState.NOMINATED, Participation.ACCEPTED),
        (ParticipationState.ACCREDITED, Participation.ACCEPTED),
        (ParticipationState.REGISTERED, Participation.ACCEPTED),
        (ParticipationState.ATTENDED, Participation.ACCEPTED),
        (ParticipationState.DECLINED, Participation.DECLINED),
        (ParticipationState.WITHDRAWN, Participation.DECLINED),
        (ParticipationState.UNKNOWN, None),
        (ParticipationState.ABSENT, None),
        (ParticipationState.REPRESENTED, None),
    ],
)
def test_each_state_of_participation_has_its_word_or_no_attendee(
    state: ParticipationState, participation: Participation | None
) -> None:
    held = meeting(appearances=(person("ann", participation=state), person("ben")), **ALL)
    ((*others, last),) = asked(held)
    assert last.name == "Ben"
    assert [user.participation for user in others] == [participation] * bool(participation)
    assert [user.asked_to_answer for user in others] == [
        state is ParticipationState.INVITED
    ] * bool(participation)


@pytest.mark.parametrize(
    ("function", "capacity", "role"),
    [
        (MemberFunction.HEAD, Capacity.MEMBER, Role.REQUIRED),
        (MemberFunction.EXPERT, Capacity.PARTY, Role.REQUIRED),
        (MemberFunction.HEAD, Capacity.HOST, Role.REQUIRED),
        (MemberFunction.HEAD, Capacity.OBSERVER_STATE, Role.OPTIONAL),
        (MemberFunction.HEAD, Capacity.INVITED, Role.OPTIONAL),
        (MemberFunction.HEAD, Capacity.SECRETARIAT, Role.INFORMED),
        (MemberFunction.HEAD, Capacity.MEDIA, Role.INFORMED),
        (MemberFunction.HEAD, Capacity.UNKNOWN, None),
        (MemberFunction.OBSERVER, Capacity.MEMBER, Role.OPTIONAL),
        (MemberFunction.INTERPRETER, Capacity.MEMBER, Role.INFORMED),
    ],
)
def test_members_have_the_role_of_their_capacity_and_function(
    function: MemberFunction, capacity: Capacity, role: Role | None
) -> None:
    member = Member(function=function, person=ANN.id, participation=ACCEPTED)
    held = meeting(delegations=(delegation(member, capacity=capacity),), **ALL)
    assert [[user.role for user in users] for users in asked(held)] == [[role]]


@pytest.mark.parametrize(
    ("functions", "role"),
    [
        ((MeetingFunction.CHAIR,), Role.CHAIR),
        ((MeetingFunction.SPEAKER, MeetingFunction.CO_CHAIR), Role.CHAIR),
        ((MeetingFunction.PRESIDENT,), Role.CHAIR),
        ((MeetingFunction.KEYNOTE_SPEAKER,), Role.REQUIRED),
        ((MeetingFunction.INTERPRETER,), Role.INFORMED),
        ((MeetingFunction.INTERPRETER, MeetingFunction.SPEAKER), Role.REQUIRED),
        ((), None),
    ],
)
def test_whoever_appears_has_the_role_of_their_functions(
    functions: tuple[MeetingFunction, ...], role: Role | None
) -> None:
    held = meeting(sessions=(session("a", appearances=(person("ann", *functions),)),), **ALL)
    assert [[user.role for user in users] for users in asked(held)] == [[role]]


def test_an_invitation_is_a_request_to_one_event_from_one_organizer() -> None:
    member = Member(person=ANN.id, participation=ParticipationState.INVITED)
    invited = delegation(
        member, capacity=Capacity.MEMBER, participation=ParticipationState.EXPECTED
    )
    (only,) = sent(meeting(delegations=(invited,), **ALL)).objects
    lines = only.data.replace(b"\r\n ", b"").decode().split("\r\n")
    start, role, ann = "ATTENDEE", "ROLE=REQ-PARTICIPANT", ":mailto:ann@example.org"
    assert lines[3] == "METHOD:REQUEST"
    assert [line for line in lines if line.startswith(("ORGANIZER", "ATTENDEE"))] == [
        "ORGANIZER:mailto:desk@example.org",
        f'{start};CN="State";CUTYPE=GROUP;{role};PARTSTAT=TENTATIVE:mailto:mission@example.org',
        f'{start};CN="Ann";CUTYPE=INDIVIDUAL;{role};PARTSTAT=NEEDS-ACTION;RSVP=TRUE{ann}',
    ]


def test_an_address_is_there_once_with_the_foremost_role() -> None:
    twice = (
        person("ann", MeetingFunction.SPEAKER, participation=ParticipationState.INVITED),
        person("ann", MeetingFunction.CHAIR),
        person("ann"),
    )
    (((user),),) = asked(meeting(sessions=(session("a", appearances=twice),), **ALL))
    assert (user.role, user.participation) == (Role.CHAIR, Participation.NEEDS_ACTION)


def test_everybody_who_is_left_out_is_named_with_the_reason() -> None:
    group = ParticipantGroup(id=GroupId("g"), description="Experts")
    appearances = (
        person("ann", participation=ParticipationState.UNKNOWN),
        person("cal"),
        Appearance(who=PostHolder(Post(title="Minister"))),
        Appearance(who=GroupReference(group.id)),
        Appearance(who=MemberReference(DelegationId("d")), participation=ACCEPTED),
        Appearance(who=MemberReference(DelegationId("d"), MemberFunction.MEMBER)),
        Appearance(who=PartyReference(STATE.id), participation=ACCEPTED),
        person("ben", participation=ParticipationState.ABSENT),
        person("ben", participation=ParticipationState.REPRESENTED),
    )
    head = Member(function=MemberFunction.HEAD, person=BEN.id)
    held = meeting(
        delegations=(delegation(head, Member()),),
        groups=(group,),
        sessions=(session("a", appearances=appearances),),
        **ALL,
    )
    assert [[user.name for user in users] for users in asked(held)] == [["Ben", "State"]]
    there = "/sessions/0/appearances"
    assert left_out(held) == [
        ("/delegations/0", "participation is not stated"),
        ("/delegations/0/members/0", "participation is not stated"),
        ("/delegations/0/members/1", "nobody is named"),
        ("", "no invitation, since nobody would get it"),
        (f"{there}/0", "participation is not stated"),
        (f"{there}/1", "there is no e-mail address that this audience may see"),
        (f"{there}/2", "nobody is named"),
        (f"{there}/3", "nobody is named"),
        (f"{there}/5", "nobody is named"),
        (f"{there}/7", "a calendar cannot say who was absent"),
        (f"{there}/8", "the address of the substitute is not stated"),
    ]


def test_addresses_stay_with_those_who_may_see_them() -> None:
    held = meeting(appearances=(person("ann"), person("cal")), **ALL)
    assert asked(held, Audience.PUBLIC) == []
    assert [[user.name for user in users] for users in asked(held)] == [["Ann"]]
    assert [[user.name for user in users] for users in asked(held, Audience.INTERNAL)] == [
        ["Ann", "Cal"]
    ]
    assert b"cal@example.org" not in sent(held).data


def test_a_delegation_is_invited_to_the_parts_it_attends() -> None:
    parts = tuple(Part(id=PartId(id), when=PartialDate.of(DAY)) for id in ("one", "two"))
    second = delegation(parts=(PartId("two"),), participation=ACCEPTED)
    held = meeting(parts=parts, delegations=(second,), **ALL)
    assert [each.uid for each in sent(held).objects] == ["council-1+two@example.org"]


def test_to_what_is_called_off_nobody_is_invited_any_more() -> None:
    off = session("a", plan_state=PlanState.CANCELLED, appearances=(person("ann"),))
    held = meeting(appearances=(person("ben"),), sessions=(off,), **ALL)
    whole, part = (each.data.replace(b"\r\n ", b"").decode() for each in sent(held).objects)
    assert "METHOD:REQUEST" in whole
    assert "METHOD:CANCEL" in part
    assert "STATUS:CANCELLED" in part
    assert "ann@example.org" in part

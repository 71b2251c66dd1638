"""A program as a user writes it, which both type checkers accept at their strictest.

What they must refuse is in `refused.py`. It also runs: python tests/typing/program.py
"""

# pyright: strict
# ruff: noqa: T201

import copy
import pickle
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import assert_never, assert_type

import pendulum
from attrs import evolve

from intergov_meetings import (
    Agenda,
    AgendaItem,
    AgendaItemId,
    Appearance,
    AttendanceMode,
    Capacity,
    Citation,
    ConductState,
    DateSpan,
    Decision,
    DecisionKind,
    Delegation,
    DelegationId,
    Document,
    DocumentId,
    Estimate,
    Extra,
    Fault,
    GroupId,
    GroupReference,
    InvalidRecordError,
    LevelOfRepresentation,
    Link,
    Meeting,
    MeetingError,
    MeetingFunction,
    MeetingId,
    MeetingKind,
    Member,
    MemberFunction,
    MemberReference,
    Occurrence,
    OpenList,
    Organization,
    Organizer,
    OrganizerRole,
    PartialDate,
    Participant,
    ParticipantGroup,
    ParticipationState,
    Party,
    PartyId,
    PartyKind,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    Phase,
    PlanState,
    Post,
    PostHolder,
    Series,
    SeriesId,
    Session,
    SessionId,
    SessionType,
    Source,
    SourceId,
    State,
    Text,
    TimeSlot,
    Translation,
    UnknownIdError,
    Venue,
    When,
)

SOURCE = Source(
    id=SourceId("release"),
    title="Press release",
    issued=PartialDate("2024-05-08", printed="8 May 2024"),
    datelines=("TASHKENT", "NEW YORK"),
    link=Link("https://example.org/release"),
)
STATED = (Citation(source=SOURCE.id, quote="will be held on May 14 in Tashkent", field="when"),)

UZBEKISTAN = State(id=PartyId("uzbekistan"), name="Uzbekistan", code="UZB")
COUNCIL = Organization(
    id=PartyId("council"),
    name=Text("Экспертный совет", language="ru", translations=(Translation("en", "Council"),)),
    kind=PartyKind.ORGAN,
    part_of=UZBEKISTAN.id,
)
SPEAKER = Person(
    id=PersonId("speaker"),
    name=Text("Ms. Speaker", language="en"),
    posts=(Post(title="Director", party=COUNCIL.id),),
)
DELEGATION = Delegation(
    id=DelegationId("delegation-uzbekistan"),
    party=UZBEKISTAN.id,
    capacity=Capacity.MEMBER,
    level=LevelOfRepresentation.MINISTER,
    participation=ParticipationState.EXPECTED,
    members=(Member(function=MemberFunction.HEAD), Member(person=SPEAKER.id)),
    size=Estimate(at_least=2),
)
EXPERTS = ParticipantGroup(
    id=GroupId("experts"),
    description="experts in the field",
    delegations=(DELEGATION.id,),
    open_lists=(OpenList(field="delegations", words="such as"),),
)
ITEM = AgendaItem(id=AgendaItemId("item-1"), number="1", title="Opening of the meeting")
PAPER = Document(id=DocumentId("paper"), title="Concept note")
OPENING = Session(
    id=SessionId("opening"),
    title="Opening ceremony",
    type=SessionType.OPENING_CEREMONY,
    when=TimeSlot(day=date(2024, 5, 14), start=time(10), end=time(11), zone="Asia/Tashkent"),
    room="Hall A",
    mode=AttendanceMode.HYBRID,
    appearances=(
        Appearance(who=PersonReference(SPEAKER.id), functions=(MeetingFunction.CHAIR,)),
        Appearance(who=MemberReference(DELEGATION.id), on_behalf_of=(COUNCIL.id,)),
        Appearance(who=PostHolder(Post(title="Chair of the Second Committee"))),
        Appearance(who=PartyReference(COUNCIL.id), subject=Text("Outlook", language="en")),
        Appearance(who=GroupReference(EXPERTS.id)),
    ),
    agenda_items=(ITEM.id,),
    documents=(PAPER.id,),
)
MEETING = Meeting(
    id=MeetingId("council-1"),
    title=Text("First meeting of the Council", language="en"),
    kind=MeetingKind.EXPERT_COUNCIL,
    occurrences=(Occurrence(series=SeriesId("meetings"), ordinal=1),),
    when=DateSpan.of(date(2024, 5, 14), date(2024, 5, 15)),
    venue=Venue(city="Tashkent", zone="Asia/Tashkent", latitude=41, longitude=69.25),
    decisions=(Decision(kind=DecisionKind.CONFIRMED),),
    organizers=(Organizer(party=UZBEKISTAN.id, role=OrganizerRole.HOST_COUNTRY),),
    delegations=(DELEGATION,),
    groups=(EXPERTS,),
    sessions=(OPENING, Session(id=SessionId("closing"))),
    agenda=Agenda(items=(ITEM,)),
    documents=(PAPER,),
    series=(Series(id=SeriesId("meetings"), body=COUNCIL.id),),
    parties=(UZBEKISTAN, COUNCIL),
    people=(SPEAKER,),
    sources=(SOURCE,),
    citations=STATED,
    extra=(Extra("org.example.badge", "blue"),),
)


def name_of(who: Participant, meeting: Meeting) -> str:
    """A union is taken apart, and the checkers see that no case is missing."""
    match who:
        case PersonReference(person):
            return meeting.person(person).name.in_language("en")
        case MemberReference(delegation, function):
            return f"{function} of {meeting.delegation(delegation).party}"
        case PostHolder(post):
            return str(post.title)
        case PartyReference(party):
            return meeting.party(party).name.text
        case GroupReference(group):
            return meeting.group(group).description.text
    assert_never(who)


def short_name(party: Party) -> str:
    """What only one kind of party has needs to be asked of that kind."""
    match party:
        case State():
            return party.code or party.name.text
        case Organization():
            return party.name.text if party.acronym is None else party.acronym.text
    assert_never(party)


def length(when: When | None) -> timedelta | None:
    """What is not stated is `None`, and the checkers insist that it be dealt with."""
    match when:
        case None:
            return None
        case TimeSlot():
            return when.duration
        case PartialDate() | DateSpan():
            return when.last_day - when.first_day + timedelta(days=1)
    assert_never(when)


def colour(phase: Phase) -> str:
    """A word of the vocabulary is one of an enumeration, and each is a `str`."""
    match phase:
        case Phase.UPCOMING:
            return "blue"
        case Phase.UNDER_WAY:
            return "green"
        case Phase.OVER | Phase.CALLED_OFF | Phase.UNKNOWN:
            return phase.upper()
    assert_never(phase)


def lookups() -> None:
    """Every question has a typed answer."""
    assert_type(MEETING.party(PartyId("council")), State | Organization)
    assert_type(MEETING.person(SPEAKER.id), Person)
    assert_type(MEETING.session(OPENING.id), Session)
    assert_type(MEETING.document(PAPER.id), Document)
    assert_type(MEETING.source(SOURCE.id), Source)
    assert_type(MEETING.delegation_of(UZBEKISTAN.id), Delegation | None)
    assert_type(MEETING.delegations_of(UZBEKISTAN.id), tuple[Delegation, ...])
    assert_type(MEETING.sessions_of(SPEAKER.id), tuple[Session, ...])
    assert_type(MEETING.sessions_within(None), tuple[Session, ...])
    assert_type(MEETING.speakers(), tuple[Participant, ...])
    assert_type(MEETING.organizers_by_role(), Mapping[OrganizerRole, tuple[Organizer, ...]])
    assert_type(MEETING.host_countries(), tuple[PartyId, ...])
    assert_type(MEETING.agenda_items, tuple[AgendaItem, ...])
    assert_type(MEETING.current_plan_state, PlanState | None)
    assert_type(MEETING.conduct_state, ConductState | None)
    assert_type(DELEGATION.heads, tuple[Member, ...])


def fields() -> None:
    """A `str` goes in where wording is asked for, and a `Text` comes out."""
    assert_type(SOURCE.title, Text | None)
    assert_type(UZBEKISTAN.name, Text)
    assert_type(OPENING.when, PartialDate | DateSpan | TimeSlot | None)
    assert_type(OPENING.appearances[0].functions, tuple[MeetingFunction, ...])
    assert_type(Member().person, PersonId | None)


def instants(session: Session) -> Iterator[pendulum.DateTime]:
    """Who asks for an instant gets pendulum's, if the paper states one."""
    if isinstance(session.when, TimeSlot):
        starts, ends = session.when.starts_at(), session.when.ends_at()
        assert_type(starts, pendulum.DateTime | None)
        if starts is not None and ends is not None:
            yield starts.add(minutes=-15)
            yield ends


def copies() -> tuple[Meeting, Meeting, Session]:
    """A copy with something changed is of the same class."""
    renamed = evolve(MEETING, title="Renamed", sessions=())
    moved = evolve(OPENING, when=PartialDate("2024-06"), plan_state=PlanState.RESCHEDULED)
    restored: object = pickle.loads(pickle.dumps(MEETING))  # noqa: S301
    assert restored == MEETING
    return renamed, copy.deepcopy(MEETING), moved


def complaints(found: Exception) -> tuple[Fault, ...]:
    """An error carries its faults, each with its path."""
    match found:
        case InvalidRecordError():
            return tuple(fault.below("/sessions/0") for fault in found.faults)
        case UnknownIdError():
            return tuple(Fault("", f"perhaps {near}") for near in found.nearest)
        case MeetingError() | LookupError() | ValueError():
            return (Fault(path="", message=str(found)),)
        case _:
            return ()


def main() -> None:
    """Show what the meeting knows."""
    for who in MEETING.speakers():
        print(name_of(who, MEETING))
    print(*map(short_name, MEETING.parties), length(MEETING.when))
    print(colour(MEETING.phase(datetime(2024, 5, 14, 9, tzinfo=UTC))), *instants(OPENING))
    by_session = {session: session.appearances for session in MEETING.sessions}
    print(len(by_session), len({*copies()}))
    try:
        MEETING.person(PersonId("nobody"))
    except UnknownIdError as error:
        print(error.kind, error.asked, complaints(error))


if __name__ == "__main__":
    main()

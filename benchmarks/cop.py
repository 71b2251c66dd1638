"""A meeting of the size of a climate COP, or of a part of that size, always the same.

Full size is 198 delegations of 30 named members, 1,500 sessions and 5,000 appearances. The names
are invented; scripts, functions, nesting and citations are mixed as in a real programme.
"""

from datetime import date, time, timedelta
from itertools import product
from typing import Final, TypedDict

from intergov_meetings import (
    Agenda,
    AgendaItem,
    AgendaItemId,
    Appearance,
    Capacity,
    Citation,
    DateSpan,
    Delegation,
    DelegationId,
    LevelOfRepresentation,
    Meeting,
    MeetingFunction,
    MeetingId,
    MeetingKind,
    Member,
    MemberFunction,
    MemberReference,
    Organization,
    Organizer,
    OrganizerRole,
    Participant,
    ParticipationState,
    Party,
    PartyId,
    PartyKind,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    Post,
    PostHolder,
    Session,
    SessionId,
    SessionType,
    Source,
    SourceId,
    State,
    Text,
    TimeSlot,
    Translation,
    Venue,
)

DELEGATIONS: Final = 198
MEMBERS: Final = 30
SESSIONS: Final = 1_500
APPEARANCES: Final = 5_000
AGENDA_ITEMS: Final = 120

_FIRST_DAY: Final = date(2024, 11, 11)
_DAYS: Final = 12
_SESSIONS_IN_A_WHOLE: Final = 10
_ZONE: Final = "Asia/Baku"
_SECRETARIAT: Final = PartyId("secretariat")
_LIST: Final = SourceId("list-of-participants")
_PROGRAMME: Final = SourceId("programme")
_NAMES: Final = tuple(
    " ".join(pair)
    for pair in product(
        ("Amina", "José", "Юлия", "Søren", "محمد", "Thị Hạnh", "Nana", "Élise", "刚", "Oʻktam"),
        ("Osei", "Núñez", "Иванова", "Lindqvist", "الهاشمي", "Nguyễn", "O'Neill", "Çelik", "王"),
    )
)
_FUNCTIONS: Final = (
    *(MemberFunction.HEAD, MemberFunction.DEPUTY_HEAD, MemberFunction.ALTERNATE),
    *(MemberFunction.DELEGATE, MemberFunction.ADVISER, MemberFunction.EXPERT),
)


class Parts(TypedDict):
    """The records of a meeting, under the names of its fields."""

    organizers: tuple[Organizer, ...]
    delegations: tuple[Delegation, ...]
    sessions: tuple[Session, ...]
    agenda: Agenda
    parties: tuple[Party, ...]
    people: tuple[Person, ...]
    sources: tuple[Source, ...]


def meeting(parts: Parts) -> Meeting:
    """Put a meeting together from its records."""
    return Meeting(
        id=MeetingId("cop-29"),
        title="Conference of the Parties, twenty-ninth session",
        kind=MeetingKind.CONFERENCE_OF_THE_PARTIES,
        when=DateSpan.of(_FIRST_DAY, _FIRST_DAY + timedelta(days=_DAYS - 1)),
        venue=Venue(city="Baku", zone=_ZONE),
        **parts,
    )


def parts(size: float = 1) -> Parts:
    """Make all records of a meeting but the meeting itself.

    Args:
        size: how many delegations, sessions, appearances and agenda items, as a share of full size.
    """
    states = range(round(DELEGATIONS * size))
    items = range(round(AGENDA_ITEMS * size))
    return Parts(
        organizers=(
            Organizer(party=_SECRETARIAT, role=OrganizerRole.SECRETARIAT),
            Organizer(party=_party_id(0), role=OrganizerRole.HOST_COUNTRY),
            *(Organizer(party=_party_id(state), role=OrganizerRole.DONOR) for state in states),
        ),
        delegations=tuple(map(_delegation, states)),
        sessions=_sessions(round(SESSIONS * size), round(APPEARANCES * size), len(states)),
        agenda=Agenda(items=tuple(map(_agenda_item, items))),
        parties=(_secretariat(), *map(_state, states)),
        people=tuple(_person(state, place) for state in states for place in range(MEMBERS)),
        sources=(
            Source(id=_LIST, title="List of participants"),
            Source(id=_PROGRAMME, title="Daily programme"),
        ),
    )


def _secretariat() -> Organization:
    return Organization(id=_SECRETARIAT, name="Secretariat", kind=PartyKind.UN_ENTITY)


def _party_id(state: int) -> PartyId:
    return PartyId(f"state-{state}")


def _person_id(state: int, place: int) -> PersonId:
    return PersonId(f"person-{state}-{place}")


def _state(state: int) -> State:
    name = f"State No. {state}"
    french = Translation("fr", f"État nº {state}")
    return State(id=_party_id(state), name=Text(name, language="en", translations=(french,)))


def _person(state: int, place: int) -> Person:
    number = state * MEMBERS + place
    post = Post(title=f"Head of division {place}", party=_party_id(state))
    return Person(
        id=_person_id(state, place),
        name=_NAMES[number % len(_NAMES)],
        honorific="Ms." if number % 2 else "Mr.",
        posts=(post,),
    )


def _delegation(state: int) -> Delegation:
    return Delegation(
        id=DelegationId(f"delegation-{state}"),
        party=_party_id(state),
        capacity=Capacity.PARTY,
        level=LevelOfRepresentation.MINISTER,
        participation=ParticipationState.ACCREDITED,
        members=tuple(_member(state, place) for place in range(MEMBERS)),
        citations=(Citation(source=_LIST, locator=f"p. {state + 1}"),),
    )


def _member(state: int, place: int) -> Member:
    function = _FUNCTIONS[min(place, len(_FUNCTIONS) - 1)]
    return Member(function=function, person=_person_id(state, place))


def _agenda_item(item: int) -> AgendaItem:
    return AgendaItem(id=AgendaItemId(f"item-{item}"), number=str(item + 1), title=f"Matter {item}")


def _sessions(count: int, appearances: int, states: int) -> tuple[Session, ...]:
    share = appearances / count
    return tuple(
        _session(
            index,
            tuple(
                _appearance(number, states)
                for number in range(round(index * share), round((index + 1) * share))
            ),
        )
        for index in range(count)
    )


def _session(index: int, appearances: tuple[Appearance, ...]) -> Session:
    whole, place = divmod(index, _SESSIONS_IN_A_WHOLE)
    day = _FIRST_DAY + timedelta(days=index % _DAYS)
    hour = 8 + index % 12
    return Session(
        id=SessionId(f"session-{index}"),
        title=f"Consideration of matter {index}",
        type=SessionType.WORKING_SESSION if place else SessionType.PLENARY,
        part_of=SessionId(f"session-{whole * _SESSIONS_IN_A_WHOLE}") if place else None,
        when=TimeSlot(day=day, start=time(hour), end=time(hour, 50), zone=_ZONE),
        room=f"Meeting room {index % 40}",
        appearances=appearances,
        citations=(Citation(source=_PROGRAMME, quote=f"Matter {index}", field="title"),),
    )


def _appearance(number: int, states: int) -> Appearance:
    return Appearance(
        who=_speaker(number, number % states),
        functions=(MeetingFunction.SPEAKER,) if number % 4 else (MeetingFunction.CHAIR,),
        on_behalf_of=() if number % 7 else (_party_id(number % states),),
        participation=ParticipationState.EXPECTED,
    )


def _speaker(number: int, state: int) -> Participant:
    match number % 5:
        case 0:
            return MemberReference(DelegationId(f"delegation-{state}"))
        case 1:
            return PartyReference(_party_id(state))
        case 2:
            return PostHolder(Post(title=f"Chair of committee {number % 6}"))
        case _:
            return PersonReference(_person_id(state, number % MEMBERS))

"""A meeting that leaves nothing to ask about, for tests that then take something away from it."""

from datetime import date, time

from attrs import evolve

from intergov_meetings import (
    Appearance,
    Citation,
    Delegation,
    DelegationId,
    Meeting,
    MeetingId,
    Member,
    MemberFunction,
    Occurrence,
    Organizer,
    PartialDate,
    ParticipationState,
    PartyId,
    Person,
    PersonId,
    PersonReference,
    Series,
    SeriesId,
    Session,
    SessionId,
    Source,
    SourceId,
    State,
    Text,
    TimeSlot,
    Venue,
)

DAY = date(2024, 5, 14)
CITED = (Citation(source=SourceId("note")),)
PRESENT = ParticipationState.ACCEPTED


def slot(start: int, end: int | None, **fields: object) -> TimeSlot:
    """Give a time on the day of the meeting, from hour to hour."""
    known = {"day": DAY, "zone": "Asia/Tashkent", **fields}
    return TimeSlot(start=time(start), end=end and time(end), **known)  # type: ignore[arg-type]


def speaks(person: str, **fields: object) -> Appearance:
    """Give an appearance of a named person."""
    known = {"who": PersonReference(PersonId(person)), **fields}
    return Appearance(**known)  # type: ignore[arg-type]


def session(id: str, start: int = 9, end: int = 10, **fields: object) -> Session:
    """Give a session in the Blue Hall."""
    known = {"when": slot(start, end), "room": Text("Blue Hall"), "citations": CITED, **fields}
    return Session(id=SessionId(id), **known)  # type: ignore[arg-type]


def delegation(id: str, party: str, *members: Member, **fields: object) -> Delegation:
    """Give a delegation that has accepted."""
    known = {"participation": PRESENT, "citations": CITED, **fields}
    return Delegation(
        id=DelegationId(id),
        party=PartyId(party),
        members=members,
        **known,  # type: ignore[arg-type]
    )


def head(person: str | None = None, **fields: object) -> Member:
    """Give the head of a delegation."""
    named = person and PersonId(person)
    return Member(function=MemberFunction.HEAD, person=named, **fields)  # type: ignore[arg-type]


def with_sessions(*sessions: Session, **fields: object) -> Meeting:
    """Give the complete meeting with another programme."""
    return evolve(COMPLETE, sessions=sessions, **fields)  # type: ignore[arg-type]


def with_delegations(*delegations: Delegation) -> Meeting:
    """Give the complete meeting with other delegations."""
    return evolve(COMPLETE, delegations=delegations)


COMPLETE = Meeting(
    id=MeetingId("council-1"),
    title="First meeting",
    when=PartialDate("2024-05-14", printed="Tuesday, 14 May"),
    venue=Venue(name="Palace", city="Tashkent", state=PartyId("uzb"), zone="Asia/Tashkent"),
    series=(Series(id=SeriesId("council"), name="Council"),),
    occurrences=(Occurrence(series=SeriesId("council"), ordinal=1),),
    organizers=(Organizer(party=PartyId("uzb"), citations=CITED),),
    parties=(State(id=PartyId("uzb"), name="Uzbekistan"), State(id=PartyId("kaz"), name="K")),
    people=(Person(id=PersonId("ann"), name="Ann"), Person(id=PersonId("bo"), name="Bo")),
    delegations=(delegation("d-uzb", "uzb", head("ann")), delegation("d-kaz", "kaz", head("bo"))),
    sessions=(
        session("one", appearances=(speaks("ann"),)),
        session("two", 10, 11, appearances=(speaks("ann"), speaks("bo"))),
    ),
    sources=(Source(id=SourceId("note")),),
)

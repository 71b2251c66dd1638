"""Mistakes that both type checkers must find, each on its line; none of these functions is called.

The comment hushes both; a checker that finds nothing to hush reports it, which fails the step.
What they must accept is in `program.py`.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from datetime import date
from typing import assert_never

import intergov_meetings
from intergov_meetings import (
    Appearance,
    Meeting,
    MeetingId,
    Member,
    MemberReference,
    Organizer,
    PartialDate,
    Participant,
    Party,
    PartyId,
    PersonId,
    PersonReference,
    PostHolder,
    Session,
    SessionId,
    State,
    Text,
    TimeSlot,
    ical,
    serialization,
)


def the_wrong_name(document: str) -> None:
    """What no room has is found, though names are fetched only when they are asked for."""
    intergov_meetings.Meetin(id="a", title="A")  # type: ignore[attr-defined]
    serialization.lods(document)  # type: ignore[attr-defined]
    ical.rendr(serialization.loads(document))  # type: ignore[attr-defined]


def the_wrong_id(meeting: Meeting, person: PersonId) -> None:
    """An id says what it is the id of."""
    meeting.party(person)  # type: ignore[arg-type]
    meeting.session("opening")  # type: ignore[arg-type]
    Organizer(party=person)  # type: ignore[arg-type]
    PersonReference(PartyId("un"))  # type: ignore[arg-type]
    Session(id=MeetingId("opening"))  # type: ignore[arg-type]


def the_wrong_shape(meeting: MeetingId, session: Session, day: date) -> None:
    """What a field holds is never coerced, save a `str` where wording is asked for."""
    Meeting(id=meeting, title="A meeting", sessions=[session])  # type: ignore[arg-type]
    Meeting(id=meeting, title=1)  # type: ignore[arg-type]
    Meeting(id=meeting, title="A meeting", when=day)  # type: ignore[arg-type]
    Meeting(id=meeting, title="A meeting", when="2024-05-14")  # type: ignore[arg-type]
    Member(function="head")  # type: ignore[arg-type]
    TimeSlot(day=day, start="10:00")  # type: ignore[arg-type]
    Appearance(who=PersonId("speaker"))  # type: ignore[arg-type]
    Appearance(who=PersonReference(PersonId("speaker")), functions=("chair",))  # type: ignore[arg-type]


def the_wrong_call(meeting: MeetingId) -> None:
    """What must be there is asked for, and what is not known to a class is refused."""
    Meeting(id=meeting)  # type: ignore[call-arg]
    Meeting(meeting, "A meeting")  # type: ignore[call-arg]
    Session(id=SessionId("opening"), titel=None)  # type: ignore[call-arg]
    Text("Ташкент", "ru")  # type: ignore[call-arg]


def a_change(meeting: Meeting, session: Session) -> None:
    """A record never changes."""
    meeting.title = Text("Another")  # type: ignore[misc]
    session.appearances += ()  # type: ignore[misc]
    meeting.sessions[0] = session  # type: ignore[index]
    meeting.organizers_by_role().clear()  # type: ignore[attr-defined]


def the_unknown_forgotten(meeting: Meeting, session: Session, party: Party) -> None:
    """What may not be stated, or is of one kind only, is not used as if it were there."""
    str(meeting.venue.city)  # type: ignore[union-attr]
    str(session.when.start)  # type: ignore[union-attr]
    str(party.code)  # type: ignore[union-attr]
    str(TimeSlot(day_number=1).starts_at().year)  # type: ignore[union-attr]
    str(PartialDate("2024-05").exact_day.year)  # type: ignore[union-attr]


def a_case_forgotten(who: Participant) -> PersonId | None:
    """Whoever takes a union apart is told of the cases left out."""
    if isinstance(who, PersonReference):
        return who.person
    if isinstance(who, MemberReference | PostHolder):
        return None
    assert_never(who)  # type: ignore[arg-type]


class Realm(State):  # type: ignore[misc]
    """Records are final: other tools keep their data in `extra`."""

"""The tables of sessions and of appearances."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.corpus.table import when
from intergov_meetings.corpus.table.column import (
    MEETING,
    POSITION,
    Column,
    Kind,
    Row,
    Table,
    word,
    wording,
)
from intergov_meetings.corpus.table.meeting import PLACE, place_cells
from intergov_meetings.model import (
    GroupReference,
    Meeting,
    MemberReference,
    Participant,
    PartyReference,
    PersonReference,
    Session,
    Venue,
)

_SESSION_COLUMNS: Final = (
    MEETING,
    POSITION,
    Column("session", Kind.TEXT, "The id of the session."),
    Column("order_stated", Kind.TRUTH, "Whether its place in the programme is stated."),
    Column("number", Kind.TEXT, "The number as printed."),
    Column("title", Kind.TEXT, "The title in its original wording."),
    Column("subject", Kind.TEXT, "What it is about."),
    Column("type", Kind.TEXT, "What kind of session it is."),
    Column("type_printed", Kind.TEXT, "The kind as printed."),
    Column("part_of", Kind.TEXT, "The id of the session that it is a part of."),
    Column("part", Kind.TEXT, "The id of the part of the meeting that it belongs to."),
    *when.COLUMNS,
    *PLACE,
    Column("room", Kind.TEXT, "The room."),
    Column("mode", Kind.TEXT, "In the room, online, or both."),
    Column("access", Kind.TEXT, "Who may attend."),
    Column("languages", Kind.TEXTS, "The languages, interpretation included."),
    Column("plan_state", Kind.TEXT, "How firm the plan is by now."),
    Column("conduct_state", Kind.TEXT, "The last recorded fact of its conduct."),
)


def _sessions(meeting: Meeting) -> Iterator[Row]:
    for position, session in enumerate(meeting.sessions):
        venue = _venue(meeting, session)
        yield (
            meeting.id,
            position,
            session.id,
            session.order_stated,
            session.number,
            wording(session.title),
            wording(session.subject),
            session.type,
            session.type_printed,
            session.part_of,
            session.part,
            *when.cells(session.when, None if venue is None else venue.zone),
            *place_cells(session.venue),
            wording(session.room),
            session.mode,
            session.access,
            session.languages or None,
            session.current_plan_state,
            session.conduct_state,
        )


def _venue(meeting: Meeting, session: Session) -> Venue | None:
    """Give the place whose clocks are meant: that of the session, its part, or the meeting."""
    part = None if session.part is None else meeting.part(session.part)
    return session.venue or (part and part.venue) or meeting.venue


SESSIONS: Final = Table("sessions", "A session of a programme.", _SESSION_COLUMNS, _sessions)
"""The table of sessions."""

_APPEARANCE_COLUMNS: Final = (
    MEETING,
    Column("session", Kind.TEXT, "The id of the session; empty where it is the whole meeting."),
    POSITION,
    Column("who_type", Kind.TEXT, "person, member, post, party or group."),
    Column("who", Kind.TEXT, "The id of the person, the delegation, the party or the group."),
    Column("member_function", Kind.TEXT, "Which member of the delegation it is."),
    Column("post_title", Kind.TEXT, "The post of whoever holds it."),
    Column("functions", Kind.TEXTS, "As what they appear."),
    Column("functions_printed", Kind.TEXT, "The functions as printed."),
    Column("on_behalf_of", Kind.TEXTS, "The ids of the parties spoken for."),
    Column("read_by_type", Kind.TEXT, "What reads it out in their place, as in who_type."),
    Column("read_by", Kind.TEXT, "The id of whoever that is."),
    Column("subject", Kind.TEXT, "What it is about."),
    Column("participation", Kind.TEXT, "How far it has come."),
    Column("participation_printed", Kind.TEXT, "How far it has come, as printed."),
    Column("mode", Kind.TEXT, "In the room, online, or in writing."),
)


def _appearances(meeting: Meeting) -> Iterator[Row]:
    lists = [
        (None, meeting.appearances),
        *((session.id, session.appearances) for session in meeting.sessions),
    ]
    for session, appearances in lists:
        for position, appearance in enumerate(appearances):
            yield (
                meeting.id,
                session,
                position,
                *_who(appearance.who),
                appearance.functions or None,
                appearance.functions_printed,
                appearance.on_behalf_of or None,
                *_who(appearance.read_by)[:2],
                wording(appearance.subject),
                word(appearance.participation),
                appearance.participation_printed,
                appearance.mode,
            )


def _who(participant: Participant | None) -> Row:
    match participant:
        case None:
            return (None,) * 4
        case PersonReference(person=person):
            return ("person", person, None, None)
        case MemberReference(delegation=delegation, function=function):
            return ("member", delegation, function, None)
        case PartyReference(party=party):
            return ("party", party, None, None)
        case GroupReference(group=group):
            return ("group", group, None, None)
        case _:
            return ("post", None, None, participant.post.title.text)


APPEARANCES: Final = Table(
    "appearances", "Somebody's part in the proceedings.", _APPEARANCE_COLUMNS, _appearances
)
"""The table of appearances."""

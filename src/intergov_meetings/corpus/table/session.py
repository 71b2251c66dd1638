"""The tables of sessions and of appearances."""

from collections.abc import Iterator, Sequence
from typing import Final

from intergov_meetings.corpus.table import when
from intergov_meetings.corpus.table.column import (
    MEETING,
    POSITION,
    Cells,
    Column,
    Holding,
    Kind,
    Row,
    Table,
    in_columns,
    listed,
    word,
    wording,
)
from intergov_meetings.corpus.table.meeting import PLACE, place_cells
from intergov_meetings.model import (
    Appearance,
    GroupReference,
    Meeting,
    MemberReference,
    Participant,
    PartyReference,
    PersonReference,
    Session,
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


def _sessions(meetings: Sequence[Meeting]) -> Cells:
    found = listed((meeting, None, meeting.sessions) for meeting in meetings)
    sessions = found.items
    return (
        found.meetings,
        found.positions,
        [session.id for session in sessions],
        [session.order_stated for session in sessions],
        [session.number for session in sessions],
        [wording(session.title) for session in sessions],
        [wording(session.subject) for session in sessions],
        [session.type for session in sessions],
        [session.type_printed for session in sessions],
        [session.part_of for session in sessions],
        [session.part for session in sessions],
        *when.cells(
            [
                (session.when, _zone(meeting, session))
                for meeting in meetings
                for session in meeting.sessions
            ]
        ),
        *place_cells([session.venue for session in sessions]),
        [wording(session.room) for session in sessions],
        [session.mode for session in sessions],
        [session.access for session in sessions],
        [session.languages or None for session in sessions],
        [session.current_plan_state for session in sessions],
        [session.conduct_state for session in sessions],
    )


def _zone(meeting: Meeting, session: Session) -> str | None:
    """Give the zone of the place whose clocks are meant: session, its part, or the meeting."""
    part = None if session.part is None else meeting.part(session.part)
    venue = session.venue or (part and part.venue) or meeting.venue
    return None if venue is None else venue.zone


SESSIONS: Final = Table("sessions", "A session of a programme.", _SESSION_COLUMNS, _sessions)
"""The table of sessions."""

_WHO: Final = (
    Column("who_type", Kind.TEXT, "person, member, post, party or group."),
    Column("who", Kind.TEXT, "The id of the person, the delegation, the party or the group."),
    Column("member_function", Kind.TEXT, "Which member of the delegation it is."),
    Column("post_title", Kind.TEXT, "The post of whoever holds it."),
)

_APPEARANCE_COLUMNS: Final = (
    MEETING,
    Column("session", Kind.TEXT, "The id of the session; empty where it is the whole meeting."),
    POSITION,
    *_WHO,
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


def _appearances(meetings: Sequence[Meeting]) -> Cells:
    found = listed(each for meeting in meetings for each in _appearance_lists(meeting))
    appearances = found.items
    who = [_who(appearance.who) for appearance in appearances]
    readers = [_who(appearance.read_by)[:2] for appearance in appearances]
    return (
        found.meetings,
        found.holders,
        found.positions,
        *in_columns(who, _WHO),
        [appearance.functions or None for appearance in appearances],
        [appearance.functions_printed for appearance in appearances],
        [appearance.on_behalf_of or None for appearance in appearances],
        *in_columns(readers, _WHO[:2]),
        [wording(appearance.subject) for appearance in appearances],
        [word(appearance.participation) for appearance in appearances],
        [appearance.participation_printed for appearance in appearances],
        [appearance.mode for appearance in appearances],
    )


def _appearance_lists(meeting: Meeting) -> Iterator[Holding[Appearance]]:
    yield meeting, None, meeting.appearances
    for session in meeting.sessions:
        yield meeting, session.id, session.appearances


def _who(participant: Participant | None) -> Row:
    """Give the values of `_WHO`."""
    match participant:
        case None:
            return (None,) * len(_WHO)
        case PersonReference():
            return ("person", participant.person, None, None)
        case MemberReference():
            return ("member", participant.delegation, participant.function, None)
        case PartyReference():
            return ("party", participant.party, None, None)
        case GroupReference():
            return ("group", participant.group, None, None)
        case _:
            return ("post", None, None, participant.post.title.text)


APPEARANCES: Final = Table(
    "appearances", "Somebody's part in the proceedings.", _APPEARANCE_COLUMNS, _appearances
)
"""The table of appearances."""

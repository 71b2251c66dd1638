"""The tables of parties and of organizers."""

from collections.abc import Iterator, Sequence
from typing import Final

from intergov_meetings.corpus.table.column import (
    MEETING,
    POSITION,
    Cells,
    Column,
    Holding,
    Kind,
    Table,
    listed,
    wording,
)
from intergov_meetings.model import Meeting, Organization, Organizer

_PARTY_COLUMNS: Final = (
    MEETING,
    POSITION,
    Column("party", Kind.TEXT, "The id of the party."),
    Column("type", Kind.TEXT, "state or organization."),
    Column("name", Kind.TEXT, "The usual name in its original wording."),
    Column("official_name", Kind.TEXT, "The formal name, where it is another."),
    Column("acronym", Kind.TEXT, "The acronym."),
    Column("code", Kind.TEXT, "The ISO 3166-1 alpha-3 code of a State that has been identified."),
    Column("kind", Kind.TEXT, "What kind of organization it is."),
    Column("kind_printed", Kind.TEXT, "The kind as printed."),
    Column("part_of", Kind.TEXT, "The id of the party that it is a part of."),
    Column("state", Kind.TEXT, "The id of the State that it belongs to."),
)


def _parties(meetings: Sequence[Meeting]) -> Cells:
    found = listed((meeting, None, meeting.parties) for meeting in meetings)
    parties = found.items
    bodies = [party if isinstance(party, Organization) else None for party in parties]
    return (
        found.meetings,
        found.positions,
        [party.id for party in parties],
        ["organization" if body else "state" for body in bodies],
        [party.name.text for party in parties],
        [wording(party.official_name) for party in parties],
        [wording(party.acronym) for party in parties],
        [None if isinstance(party, Organization) else party.code for party in parties],
        [body and body.kind for body in bodies],
        [body and body.kind_printed for body in bodies],
        [body and body.part_of for body in bodies],
        [body and body.state for body in bodies],
    )


PARTIES: Final = Table("parties", "A State or organization of a meeting.", _PARTY_COLUMNS, _parties)
"""The table of parties."""

_ORGANIZER_COLUMNS: Final = (
    MEETING,
    POSITION,
    Column("session", Kind.TEXT, "The id of the session; empty where it is the whole meeting."),
    Column("party", Kind.TEXT, "The id of the party."),
    Column("role", Kind.TEXT, "What it does for the meeting."),
    Column("role_printed", Kind.TEXT, "The role as printed."),
    Column("grouping", Kind.TEXT, "The words that set it apart from those before."),
)


def _organizers(meetings: Sequence[Meeting]) -> Cells:
    found = listed(each for meeting in meetings for each in _organizer_lists(meeting))
    organizers = found.items
    return (
        found.meetings,
        found.positions,
        found.holders,
        [each.party for each in organizers],
        [each.role for each in organizers],
        [each.role_printed for each in organizers],
        [each.grouping for each in organizers],
    )


def _organizer_lists(meeting: Meeting) -> Iterator[Holding[Organizer]]:
    yield meeting, None, meeting.organizers
    for session in meeting.sessions:
        yield meeting, session.id, session.organizers


ORGANIZERS: Final = Table(
    "organizers", "A party with a role in organizing.", _ORGANIZER_COLUMNS, _organizers
)
"""The table of organizers."""

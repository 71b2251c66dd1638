"""The tables of parties and of organizers."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.corpus.table.column import (
    MEETING,
    POSITION,
    Column,
    Kind,
    Row,
    Table,
    wording,
)
from intergov_meetings.model import Meeting, Organization, Party

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


def _parties(meeting: Meeting) -> Iterator[Row]:
    for position, party in enumerate(meeting.parties):
        yield (
            meeting.id,
            position,
            party.id,
            *_kind_of(party)[:1],
            party.name.text,
            wording(party.official_name),
            wording(party.acronym),
            *_kind_of(party)[1:],
        )


def _kind_of(party: Party) -> Row:
    """Give what States and organizations do not have in common."""
    if isinstance(party, Organization):
        kind, printed = party.kind, party.kind_printed
        return ("organization", None, kind, printed, party.part_of, party.state)
    return ("state", party.code, None, None, None, None)


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


def _organizers(meeting: Meeting) -> Iterator[Row]:
    lists = [(None, meeting.organizers), *((held.id, held.organizers) for held in meeting.sessions)]
    for session, organizers in lists:
        for position, each in enumerate(organizers):
            row = (each.party, each.role, each.role_printed, each.grouping)
            yield (meeting.id, position, session, *row)


ORGANIZERS: Final = Table(
    "organizers", "A party with a role in organizing.", _ORGANIZER_COLUMNS, _organizers
)
"""The table of organizers."""

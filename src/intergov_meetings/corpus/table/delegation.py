"""The tables of delegations and of their members."""

from collections.abc import Iterator
from typing import Final

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
from intergov_meetings.model import Delegation, Meeting, Member

_ATTENDANCE: Final = (
    Column("level", Kind.TEXT, "At which level."),
    Column("level_printed", Kind.TEXT, "The level as printed."),
    Column("participation", Kind.TEXT, "How far participation has come."),
    Column("participation_printed", Kind.TEXT, "How far it has come, as printed."),
    Column("mode", Kind.TEXT, "In the room, online, or in writing."),
)

_DELEGATION_COLUMNS: Final = (
    MEETING,
    POSITION,
    Column("delegation", Kind.TEXT, "The id of the delegation."),
    Column("party", Kind.TEXT, "The id of the party represented."),
    Column("party_name", Kind.TEXT, "The usual name of that party."),
    Column("capacity", Kind.TEXT, "In which capacity the party takes part."),
    Column("capacity_printed", Kind.TEXT, "The capacity as printed."),
    *_ATTENDANCE,
    Column("members_listed", Kind.NUMBER, "How many members are listed, named or not."),
    Column("size_about", Kind.NUMBER, "About how many members it is said to have."),
    Column("size_at_least", Kind.NUMBER, "How many members it is said to have, or more."),
    Column("size_at_most", Kind.NUMBER, "How many members it is said to have, or fewer."),
    Column("size_limit", Kind.NUMBER, "How many members the organizers allow."),
    Column("credentials_form", Kind.TEXT, "In which form credentials were received."),
    Column("credentials_finding", Kind.TEXT, "What the meeting found of them."),
    Column("part_of", Kind.TEXT, "The id of the delegation that it is a part of."),
)


def _attendance(record: Delegation | Member) -> Row:
    return (
        word(record.level),
        record.level_printed,
        word(record.participation),
        record.participation_printed,
        record.mode,
    )


def _delegations(meeting: Meeting) -> Iterator[Row]:
    for position, held in enumerate(meeting.delegations):
        size, credentials = held.size, held.credentials
        yield (
            meeting.id,
            position,
            held.id,
            held.party,
            meeting.party(held.party).name.text,
            word(held.capacity),
            held.capacity_printed,
            *_attendance(held),
            len(held.members),
            *((None,) * 3 if size is None else (size.about, size.at_least, size.at_most)),
            held.size_limit,
            None if credentials is None else credentials.form,
            None if credentials is None else credentials.finding,
            held.part_of,
        )


DELEGATIONS: Final = Table(
    "delegations", "A delegation to a meeting.", _DELEGATION_COLUMNS, _delegations
)
"""The table of delegations."""

_MEMBER_COLUMNS: Final = (
    MEETING,
    Column("delegation", Kind.TEXT, "The id of the delegation."),
    POSITION,
    Column("function", Kind.TEXT, "What the member is in the delegation."),
    Column("function_printed", Kind.TEXT, "The function as printed."),
    Column("person", Kind.TEXT, "The id of the person; empty where nobody is named."),
    Column("person_name", Kind.TEXT, "The name as printed."),
    Column("post_title", Kind.TEXT, "The post by which an unnamed member is known."),
    *_ATTENDANCE,
)


def _members(meeting: Meeting) -> Iterator[Row]:
    for held in meeting.delegations:
        for position, member in enumerate(held.members):
            person = member.person
            yield (
                meeting.id,
                held.id,
                position,
                member.function,
                member.function_printed,
                person,
                None if person is None else meeting.person(person).name.text,
                None if member.post is None else wording(member.post.title),
                *_attendance(member),
            )


MEMBERS: Final = Table(
    "members", "A member of a delegation, named or not.", _MEMBER_COLUMNS, _members
)
"""The table of members."""

"""The tables of delegations and of their members."""

from collections.abc import Sequence
from typing import Final

from intergov_meetings.corpus.table.column import (
    MEETING,
    POSITION,
    Cells,
    Column,
    Kind,
    Table,
    listed,
    word,
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


def _attendance(records: Sequence[Delegation] | Sequence[Member]) -> Cells:
    return (
        [word(record.level) for record in records],
        [record.level_printed for record in records],
        [word(record.participation) for record in records],
        [record.participation_printed for record in records],
        [record.mode for record in records],
    )


def _delegations(meetings: Sequence[Meeting]) -> Cells:
    found = listed((meeting, None, meeting.delegations) for meeting in meetings)
    delegations = found.items
    sizes = [held.size for held in delegations]
    credentials = [held.credentials for held in delegations]
    return (
        found.meetings,
        found.positions,
        [held.id for held in delegations],
        [held.party for held in delegations],
        _party_names(meetings),
        [word(held.capacity) for held in delegations],
        [held.capacity_printed for held in delegations],
        *_attendance(delegations),
        [len(held.members) for held in delegations],
        [size and size.about for size in sizes],
        [size and size.at_least for size in sizes],
        [size and size.at_most for size in sizes],
        [held.size_limit for held in delegations],
        [each and each.form for each in credentials],
        [each and each.finding for each in credentials],
        [held.part_of for held in delegations],
    )


def _party_names(meetings: Sequence[Meeting]) -> list[str]:
    """Name the party of each delegation."""
    found: list[str] = []
    for meeting in meetings:
        names = {party.id: party.name.text for party in meeting.parties}
        found += [names[held.party] for held in meeting.delegations]
    return found


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


def _members(meetings: Sequence[Meeting]) -> Cells:
    found = listed(
        (meeting, held.id, held.members) for meeting in meetings for held in meeting.delegations
    )
    members = found.items
    posts = [member.post for member in members]
    return (
        found.meetings,
        found.holders,
        found.positions,
        [member.function for member in members],
        [member.function_printed for member in members],
        [member.person for member in members],
        _person_names(meetings),
        [post and post.title.text for post in posts],
        *_attendance(members),
    )


def _person_names(meetings: Sequence[Meeting]) -> list[str | None]:
    """Name the person that each member is, where one is named."""
    found: list[str | None] = []
    for meeting in meetings:
        names = {person.id: person.name.text for person in meeting.people}
        found += [
            member.person and names[member.person]
            for held in meeting.delegations
            for member in held.members
        ]
    return found


MEMBERS: Final = Table(
    "members", "A member of a delegation, named or not.", _MEMBER_COLUMNS, _members
)
"""The table of members."""

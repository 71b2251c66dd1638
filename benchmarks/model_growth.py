"""How the time of each step of the model grows from an eighth of a COP to two COPs."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from benchmarks import cop
from benchmarks.growth import SIZES, Case, cases, growth_table
from intergov_meetings import Meeting
from intergov_meetings.model.index import Tables

_NOW: Final = datetime(2024, 11, 12, 9, 30, tzinfo=UTC)


def tables(meeting: Meeting) -> Tables:
    """Make the tables that a meeting makes when it is first asked for something."""
    return Tables.of(meeting)


def every_party(meeting: Meeting) -> None:
    """Ask for each party by its id, and for its delegation."""
    for party in meeting.parties:
        meeting.party(party.id)
        meeting.delegation_of(party.id)


def every_person(meeting: Meeting) -> None:
    """Ask for each person by id, and for the sessions in which the person appears."""
    for person in meeting.people:
        meeting.person(person.id)
        meeting.sessions_of(person.id)


def every_phase(meeting: Meeting) -> None:
    """Ask the meeting and each session whether it is upcoming, under way or over."""
    meeting.phase(_NOW)
    for session in meeting.sessions:
        session.phase(_NOW)


STEPS: Final[Mapping[str, Callable[[Case], object]]] = {
    "all records but the meeting": lambda case: cop.parts(case.size),
    "the meeting from its records": lambda case: cop.meeting(case.parts),
    "hash": lambda case: hash(case.meeting),
    "compare with an equal copy": lambda case: case.meeting == case.twin,
    "tables for the look-ups, once": lambda case: tables(case.meeting),
    "every party and its delegation": lambda case: every_party(case.meeting),
    "every person and their sessions": lambda case: every_person(case.meeting),
    "speakers": lambda case: case.meeting.speakers(),
    "organizers by role": lambda case: case.meeting.organizers_by_role(),
    "phase of it and of each session": lambda case: every_phase(case.meeting),
}
"""What is measured; the tables for the look-ups are there already when these are timed."""


def report(rounds: int = 9, sizes: Mapping[str, float] = SIZES) -> str:
    """Give the time of each step at each size as a table."""
    return growth_table(cases(sizes), STEPS, rounds)

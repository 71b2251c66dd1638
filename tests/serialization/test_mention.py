"""Ids in a document with other faults: what is right about them is used, nothing is made up."""

from typing import Any

import pytest

from tests.serialization.sample import around
from tests.serialization.test_reading import faults_of

WRONG = {"theme": 3}
"""A fault elsewhere, for which the meeting cannot be made."""
SESSIONS = [{"id": "a"}, {"id": "b", "part_of": "nowhere"}]


def paths_of(document: object) -> list[str]:
    return [fault.path for fault in faults_of(document)]


def test_a_reference_that_leads_nowhere_is_found_beside_other_faults() -> None:
    assert paths_of(around(**WRONG, sessions=SESSIONS)) == [
        "/meeting/theme",
        "/meeting/sessions/1/part_of",
    ]


def test_the_same_is_said_with_and_without_other_faults() -> None:
    (alone,) = faults_of(around(sessions=SESSIONS))
    assert alone in faults_of(around(**WRONG, sessions=SESSIONS))
    twice = [{"id": "a"}, {"id": "a"}]
    (alone,) = faults_of(around(sessions=twice))
    assert alone in faults_of(around(**WRONG, sessions=twice))


def test_an_id_is_of_its_own_kind() -> None:
    sessions = [{"id": "a"}, {"id": "b", "documents": ["a"]}]
    assert paths_of(around(**WRONG, sessions=sessions))[1:] == ["/meeting/sessions/1/documents/0"]


@pytest.mark.parametrize(
    ("fields", "only"),
    [
        ({"sessions": [{"id": "a", "title": 3}, {"id": "b", "part_of": "a"}]}, "/sessions/0/title"),
        ({"sessions": [{"id": "A B"}, {"id": "b", "part_of": "a"}]}, "/sessions/0/id"),
        ({"sessions": [{"title": "a"}, {"id": "b", "part_of": "a"}]}, "/sessions/0/id"),
        ({"sessions": [3, {"id": "b", "part_of": "a"}]}, "/sessions/0"),
        ({"organizers": [{"party": "a"}], "parties": {}}, "/parties"),
        ({"organizers": [{"party": "a"}], "partys": [{"id": "a"}]}, "/partys"),
        ({"sessions": [{"id": "b", "agenda_items": ["a"]}], "agenda": 3}, "/agenda"),
        ({"parties": [{"id": "a"}], "organizers": [{"party": "a"}]}, "/parties/0/type"),
        ({"body": 3}, "/body"),
        ({"appearances": [{"who": {"type": "x", "person": 3}}]}, "/appearances/0/who/type"),
        ({"related_meetings": [{"id": "r", "relation": "x", "meeting": "o"}]},
         "/related_meetings/0/relation"),
    ],
)  # fmt: skip
def test_one_fault_is_not_told_again_as_a_reference_that_leads_nowhere(
    fields: dict[str, Any], only: str
) -> None:
    assert paths_of(around(**fields)) == ["/meeting" + only]

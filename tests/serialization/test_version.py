"""Versions: old documents are read for ever, and coming up to date loses nothing."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import Meeting
from intergov_meetings.serialization import VERSION, dumps, load
from intergov_meetings.serialization.converter import structure, unstructure
from intergov_meetings.serialization.envelope import opened
from intergov_meetings.strategies import meetings
from tests.serialization.sample import GOLDEN

SUMS = {"version-1.json": "5f80015cb0c57860042a468b53b6be5596acaac4ca4a84d8f4e046d57a808839"}
"""The golden document of each version, never to be edited again."""
some = settings(max_examples=30)  # whole meetings are large


@pytest.mark.parametrize("name", SUMS)
def test_a_golden_document_is_never_edited_and_always_read(name: str) -> None:
    path = GOLDEN.parent / name
    assert hashlib.sha256(path.read_bytes()).hexdigest() == SUMS[name], "golden files never change"
    assert isinstance(load(path), Meeting)


def test_each_version_has_its_golden_document() -> None:
    names = sorted(path.name for path in GOLDEN.parent.iterdir())
    assert names == sorted(SUMS) == [f"version-{number + 1}.json" for number in range(VERSION)]


# An invented version: the one that is read now, seen as the second. In the first, the programme was
# called so, and each of its sessions was a "slot" with a "name".


def to_second(document: dict[str, Any]) -> dict[str, Any]:
    """Bring a document of the invented first version up to date, as an upgrade would."""
    meeting = document.get("meeting")
    if not isinstance(meeting, dict):
        return document | {"version": 2}
    renamed = {("sessions" if key == "programme" else key): held for key, held in meeting.items()}
    sessions = renamed.get("sessions")
    if isinstance(sessions, list):
        renamed["sessions"] = [_session(held) for held in sessions]
    return document | {"version": 2, "meeting": renamed}


def _session(held: Any) -> Any:
    if not isinstance(held, dict):
        return held
    return {("title" if key == "name" else key): value for key, value in held.items()}


def as_first(meeting: Meeting) -> dict[str, Any]:
    """Write a meeting as the invented first version had it."""
    written: Any = unstructure(meeting)
    sessions = written.pop("sessions", [])
    programme = [
        {("name" if key == "title" else key): value for key, value in held.items()}
        for held in sessions
    ]
    return {
        "format": "intergov-meeting",
        "version": 1,
        "meeting": written | ({"programme": programme} if programme else {}),
    }


def leaves(value: Any) -> Iterator[str]:
    """Every plain value in a document."""
    if isinstance(value, dict | list):
        for held in value.values() if isinstance(value, dict) else value:
            yield from leaves(held)
    else:
        yield json.dumps(value)


@some
@given(meetings())
def test_an_older_document_is_read_as_the_meeting_that_it_was(meeting: Meeting) -> None:
    upgraded = opened(as_first(meeting), {1: to_second}, 2)
    assert structure(upgraded["meeting"], Meeting) == meeting


@some
@given(meetings())
def test_coming_up_to_date_loses_no_leaf_and_changes_nothing_that_it_is_given(
    meeting: Meeting,
) -> None:
    old = as_first(meeting)
    before = json.dumps(old)
    upgraded = opened(old, {1: to_second}, 2)
    assert json.dumps(old) == before
    assert Counter(leaves(upgraded["meeting"])) == Counter(leaves(old["meeting"]))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["programme", "sessions", "name", "a"]), inner, max_size=3
        )
    ),
)


@given(JSON)
def test_an_upgrade_passes_on_what_it_does_not_understand(meeting: Any) -> None:
    document = {"format": "intergov-meeting", "version": 1, "meeting": meeting}
    upgraded = opened(document, {1: to_second}, 2)
    assert set(leaves(upgraded["meeting"])) <= set(leaves(meeting))


def test_what_is_written_is_of_the_newest_version() -> None:
    assert json.loads(dumps(load(GOLDEN)))["version"] == VERSION

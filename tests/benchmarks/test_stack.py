"""The peers read and write the same documents, and refuse what they say they refuse."""

import json
from typing import Any

import pytest

from benchmarks import cop
from benchmarks.codec import document_of, meeting_in
from benchmarks.stack import stacks
from examples.tashkent_2024 import MEETING

STACKS = {stack.name: stack for stack in stacks()}
SMALL = cop.meeting(cop.parts(1 / 99))


@pytest.mark.parametrize("name", STACKS)
@pytest.mark.parametrize("meeting", [MEETING, SMALL], ids=["Tashkent", "COP"])
def test_what_a_peer_reads_it_writes_again(name: str, meeting: Any) -> None:
    stack, inner = STACKS[name], meeting_in(document_of(meeting))
    assert _stated(json.loads(stack.encode(stack.decode(inner)))) == json.loads(inner)


def _stated(held: Any) -> Any:
    """What is left without empty lists, which mashumaro writes where a text may be of two types."""
    if isinstance(held, dict):
        return {key: _stated(value) for key, value in held.items() if value != []}
    return [_stated(item) for item in held] if isinstance(held, list) else held


@pytest.mark.parametrize(
    "fields",
    [{"colour": "red"}, {"kind": "meating"}, {"when": {"type": "day"}}, {"venue": 3}],
    ids=["unknown key", "unknown word", "unknown tag", "other shape"],
)
@pytest.mark.parametrize("name", STACKS)
def test_every_peer_refuses_keys_words_tags_and_shapes_that_are_not_ours(
    name: str, fields: dict[str, object]
) -> None:
    stack = STACKS[name]
    stack.decode(b'{"id": "m", "title": "A"}')
    with pytest.raises(Exception):  # noqa: B017, PT011 - of each library its own
        stack.decode(json.dumps({"id": "m", "title": "A", **fields}).encode())


@pytest.mark.parametrize("name", [n for n in STACKS if "types only" not in n and "mash" not in n])
@pytest.mark.parametrize("fields", [{"id": "Not An Id"}, {"working_languages": ["EN"]}])
def test_those_that_can_refuse_what_breaks_a_pattern(name: str, fields: dict[str, object]) -> None:
    with pytest.raises(Exception):  # noqa: B017, PT011 - of each library its own
        STACKS[name].decode(json.dumps({"id": "m", "title": "A", **fields}).encode())

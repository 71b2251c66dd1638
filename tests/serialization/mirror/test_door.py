"""The proofs by which a document may be read fast: none passes what the strict reader refuses."""

import json
import subprocess
import sys

import pytest

from intergov_meetings import DocumentError
from intergov_meetings.serialization import dumps, limit, loads, mirror
from tests.serialization.sample import GOLDEN, around, rich, small, text_of

TEXT = text_of(around(sessions=[{"id": "a", "number": "1", "title": "At 10:00"}]))


def is_refused(text: str) -> bool:
    with pytest.raises(DocumentError):
        loads(text)
    return mirror.read(text.encode()) is None


def test_what_is_right_is_read_without_the_strict_reader() -> None:
    program = """
import sys
from intergov_meetings.serialization import dumps, loads
dumps(loads(sys.stdin.buffer.read()))
print("cattrs" in sys.modules)
"""
    command = [sys.executable, "-c", program]
    ended = subprocess.run(command, input=GOLDEN.read_bytes(), capture_output=True, check=True)
    assert ended.stdout.split() == [b"False"]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("is_ascii", [True, False])
def test_the_way_of_writing_does_not_matter(indent: int | None, is_ascii: bool) -> None:
    text = json.dumps(rich(), indent=indent, ensure_ascii=is_ascii)
    assert mirror.read(text.encode()) == loads(GOLDEN.read_bytes())


def test_what_holds_by_default_may_be_stated() -> None:
    text = text_of(around(extraordinary=False, sessions=[], when={"type": "date", "iso": "2024"}))
    meeting = mirror.read(text.encode())
    assert meeting is not None
    assert "extraordinary" not in dumps(meeting)


@pytest.mark.parametrize(
    "twice",
    [
        '"number": "1", "number": "1"',
        '"number": "1", "n\\u0075mber": "2"',
        '"number": ":", "number": "1"',
        '"number": "1\\u003a", "number": "1\\u003a"',
        '"number": "1\\u003A", "number": "1:"',
        '"appearances": [], "number": "1", "appearances": []',
    ],
)
def test_a_key_given_twice_is_seen_however_colons_are_written(twice: str) -> None:
    assert is_refused(TEXT.replace('"number": "1"', twice))


def test_a_colon_that_is_written_as_an_escape_is_no_fault() -> None:
    escaped = TEXT.replace("At 10:00", "At 10\\u003a00")
    assert mirror.read(escaped.encode()) == loads(TEXT) == loads(escaped)


@pytest.mark.parametrize("length", [limit.DIGITS, limit.DIGITS + 1])
@pytest.mark.parametrize("offset", range(26))
def test_a_number_is_so_long_and_no_longer(length: int, offset: int) -> None:
    number = "41." + "0" * (length - 3)
    text = text_of(around(title="a" * (offset + 1), venue={"latitude": 7, "longitude": 69}))
    text = text.replace("7", number)
    if length > limit.DIGITS:
        assert is_refused(text)
    else:
        assert loads(text).venue == loads(text.replace(number, "41.0")).venue


def test_a_schema_may_be_named_in_one_line() -> None:
    for schema in ("", " ", "a\n", "a\u0007"):
        assert is_refused(text_of({"$schema": schema, **small()}))
    assert mirror.read(text_of({"$schema": "./meeting.schema.json", **small()}).encode())


def test_so_many_objects_and_lists_and_no_more() -> None:
    name = {"text": "a", "language": "en"}
    people = [{"id": f"p{number}", "name": name} for number in range(90_000)]
    parties = [{"type": "state", "id": f"s{number}", "name": name} for number in range(90_000)]
    series = [{"id": f"t{number}", "name": name} for number in range(69_996)]
    text = text_of(around(people=people, parties=parties, series=series))
    assert text.count("{") + text.count("[") == limit.CONTAINERS - 3

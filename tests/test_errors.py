"""Errors: what they say, where, and that they travel between processes."""

import copy
import pickle
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    DocumentError,
    Fault,
    InvalidRecordError,
    MeetingError,
    MissingExtraError,
    Position,
    UnknownIdError,
    UnsupportedVersionError,
)
from intergov_meetings.errors import shown

ONE, OTHER = Fault("/title", "expected Text, found 3"), Fault("", "expected a day, found none")

NEWER = (
    "/version: expected a version from 1 to 1, found 2; "
    "a newer release of intergov-meetings may read it"
)
ERRORS: list[tuple[MeetingError, type[Exception], str]] = [
    (InvalidRecordError("Text", [ONE]), ValueError, "Text: /title: expected Text, found 3"),
    (
        DocumentError("meeting.json", [ONE, OTHER]),
        ValueError,
        "meeting.json: 2 faults\n  /title: expected Text, found 3\n  /: expected a day, found none",
    ),
    (
        UnsupportedVersionError(2, 1),
        MeetingError,
        NEWER,
    ),
    (
        UnknownIdError("party", "uzb", ["uzbekistan"]),
        LookupError,
        "no party with the id 'uzb' in this meeting; nearest: uzbekistan",
    ),
    (UnknownIdError("party", "x", []), LookupError, "no party with the id 'x' in this meeting"),
    (
        MissingExtraError("reading YAML", "yaml"),
        ImportError,
        "reading YAML needs: pip install 'intergov-meetings[yaml]'",
    ),
]


@pytest.mark.parametrize(("error", "kind", "message"), ERRORS)
def test_an_error_says_what_where_and_what_to_do(
    error: MeetingError, kind: type[Exception], message: str
) -> None:
    assert isinstance(error, kind)
    assert isinstance(error, MeetingError)
    assert str(error) == message


@pytest.mark.parametrize(("error", "kind", "message"), ERRORS)
def test_an_error_is_the_same_in_another_process(
    error: MeetingError, kind: type[Exception], message: str
) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301
        assert type(again) is type(error)
        assert str(again) == message
        assert vars(again) == vars(error)


def test_a_fault_is_seen_from_further_up() -> None:
    assert ONE.below("/sessions/0") == Fault("/sessions/0/title", ONE.message)
    assert OTHER.below("/sessions/0").path == "/sessions/0"
    placed = ONE._replace(position=Position(3, 5))
    assert placed.below("/sessions/0").position == (3, 5)


def test_a_fault_in_a_text_says_in_which_line() -> None:
    placed = ONE._replace(position=Position(line=3, column=5))
    assert str(placed) == "/title (line 3, column 5): expected Text, found 3"


@given(st.text() | st.binary() | st.integers() | st.floats() | st.booleans())
def test_a_message_shows_at_most_80_printable_ascii_characters(value: object) -> None:
    assert len(shown(value)) <= 80
    assert shown(value).isascii()
    assert shown(value).isprintable()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "nothing"),
        ([1, 2], "a list of 2"),
        (("a",), "a tuple of 1"),
        ({}, "a dict of 0"),
        (date(2024, 5, 14), "2024-05-14"),
        (datetime(2024, 5, 14, 10, tzinfo=UTC), "2024-05-14T10:00:00+00:00"),
        (time(10), "10:00:00"),
        (MeetingError(), "a value of type MeetingError"),
        ("a" * 79, "'" + "a" * 76 + "..."),
        (True, "True"),
    ],
)
def test_what_a_message_shows(value: object, words: str) -> None:
    assert shown(value) == words

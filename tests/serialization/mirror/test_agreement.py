"""The fast and the strict reader agree: a document is the same meeting to both, or to neither."""

import json
import os
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import Fault, Meeting, UnsupportedVersionError
from intergov_meetings.serialization import dumps, mirror
from intergov_meetings.serialization.converter import structure
from intergov_meetings.serialization.envelope import faults_around, opened
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.text import parse
from intergov_meetings.strategies import meetings
from tests.serialization.mirror.mutation import changed, mutated

NUMBER = 100_000 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 10_000


def read_closely(data: bytes) -> Meeting | None:
    """Read a document by cattrs alone."""
    try:
        document = opened(parse(data))
        meeting = structure(document.get("meeting"), Meeting)
    except (RefusalError, UnsupportedVersionError):
        return None
    return None if faults_around(document).kept else meeting


# Shorter tests run the same lines: following them here would only double the time.
@pytest.mark.no_cover
def test_ten_thousand_changed_documents_are_the_same_to_both() -> None:
    number_right = 0
    for data in mutated(NUMBER):
        meeting = read_closely(data)
        fast = mirror.read(data)
        assert fast == meeting, data
        assert repr(fast) == repr(meeting), data
        number_right += meeting is not None
    assert NUMBER / 5 < number_right < NUMBER / 2


@settings(max_examples=40)  # whole meetings are large
@given(meetings(), st.lists(st.integers(0, 2**32), min_size=1, max_size=10))
def test_any_meeting_changed_in_any_way_is_the_same_to_both(
    meeting: Meeting, seeds: list[int]
) -> None:
    for seed in seeds:
        data = changed(json.loads(dumps(meeting)), seed)
        assert mirror.read(data) == read_closely(data), data


@pytest.mark.no_cover
def test_faults_are_the_same_whether_right_records_are_read_fast_or_not() -> None:
    def refusal_of(meeting: object, is_parsed: bool) -> tuple[tuple[Fault, ...], int] | Meeting:
        try:
            return structure(meeting, Meeting, is_parsed=is_parsed)
        except RefusalError as error:
            return error.faults, error.more

    for data in mutated(2_000, seed=1):
        with suppress(RefusalError, UnsupportedVersionError):
            meeting = opened(parse(data)).get("meeting")
            assert refusal_of(meeting, is_parsed=True) == refusal_of(meeting, is_parsed=False), data

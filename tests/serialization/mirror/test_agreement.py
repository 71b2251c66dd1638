"""The fast and the strict reader agree: a document is the same meeting to both, or to neither."""

import json
import os

from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import Meeting, UnsupportedVersionError
from intergov_meetings.serialization import dumps, mirror
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.strict import read_strictly
from intergov_meetings.serialization.text import parse
from intergov_meetings.strategies import meetings
from tests.serialization.mirror.mutation import changed, mutated

NUMBER = 100_000 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 10_000


def read_closely(data: bytes) -> Meeting | None:
    try:
        return read_strictly(parse(data))
    except (RefusalError, UnsupportedVersionError):
        return None


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

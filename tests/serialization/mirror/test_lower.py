"""What is written fast is, to the byte, what the converter and the standard library write."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import Meeting, MeetingId, Person, PersonId, Venue
from intergov_meetings.serialization import dumps
from intergov_meetings.serialization.converter import unstructure
from intergov_meetings.serialization.envelope import closed
from intergov_meetings.strategies import meetings


def written_slowly(meeting: Meeting, indent: bool) -> str:
    written = json.dumps(
        closed(unstructure(meeting)),
        ensure_ascii=False,
        allow_nan=False,
        indent=2 if indent else None,
        separators=(",", ": ") if indent else (",", ":"),
    )
    return written + "\n"


@settings(max_examples=80)  # whole meetings are large
@given(meetings(), st.booleans())
def test_every_meeting_is_written_as_the_converter_writes_it(
    meeting: Meeting, indent: bool
) -> None:
    assert dumps(meeting, indent=indent) == written_slowly(meeting, indent)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_degrees_are_written_as_python_writes_them(latitude: float, longitude: float) -> None:
    venue = Venue(latitude=latitude, longitude=longitude)
    meeting = Meeting(id=MeetingId("m"), title="A", venue=venue)
    assert dumps(meeting) == written_slowly(meeting, indent=True)


@pytest.mark.parametrize(
    "title", ['"', "\\", "/", "</script>", "\\n", "a\tb\nc", "😀é\u2013", "\u00ad\u00a0a"]
)
def test_text_is_escaped_where_it_must_be_and_nowhere_else(title: str) -> None:
    meeting = Meeting(id=MeetingId("m"), title=title)
    assert dumps(meeting) == written_slowly(meeting, indent=True)


@pytest.mark.parametrize("number", [63, 64, 65, 128, 129])
def test_a_long_list_is_written_as_a_short_one(number: int) -> None:
    people = tuple(Person(id=PersonId(f"p{place}"), name="A") for place in range(number))
    meeting = Meeting(id=MeetingId("m"), title="A", people=people)
    assert dumps(meeting) == written_slowly(meeting, indent=True)

"""YAML is written so that every reader takes it for the same document."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from intergov_meetings import Audience, Meeting, MeetingId, Text, Venue
from intergov_meetings import serialization as json_form
from intergov_meetings.audience import for_audience
from intergov_meetings.serialization import yaml
from intergov_meetings.strategies import meetings, prose
from intergov_meetings.strategies.value import AWKWARD_LINES, AWKWARD_PROSE

some = settings(max_examples=20)  # ruamel.yaml takes its time


def meeting(title: str) -> Meeting:
    return Meeting(id=MeetingId("m"), title=title)


def as_others_read(text: str, version: tuple[int, int]) -> Any:
    """What a general reader of YAML makes of a text."""
    reader = YAML(typ="safe", pure=True)
    reader.version = version
    return reader.load(text)


@some
@given(meetings())
def test_reading_what_was_written_gives_the_same_meeting(meeting: Meeting) -> None:
    text = yaml.dumps(meeting)
    assert yaml.loads(text) == meeting
    assert yaml.dumps(yaml.loads(text)) == text


@pytest.mark.parametrize("version", [(1, 1), (1, 2)])
@some
@given(meetings())
def test_every_reader_of_yaml_finds_the_document_of_json(
    version: tuple[int, int], meeting: Meeting
) -> None:
    assert as_others_read(yaml.dumps(meeting), version) == json.loads(json_form.dumps(meeting))


@pytest.mark.parametrize("version", [(1, 1), (1, 2)])
@settings(max_examples=200)
@given(
    prose()
    | st.sampled_from([*AWKWARD_LINES, *AWKWARD_PROSE])
    | st.sampled_from(
        ["yes", "No", "null", "y", "1.9", "0012", "1e3", ".nan", "a: b", "a #b", "a:"]
    )
    | st.sampled_from(
        ["a\n", "a\nb\n", "a\n\nb", "a\n\n", " a\nb", "a\n b\n  c", "a \nb", "a\n#b\n---"]
    )
    | st.text("ab \n:#-'\"\t|>&*!%@`[]{},?", min_size=1).map("x".__add__)
)
def test_text_stays_text_for_every_reader_of_yaml(version: tuple[int, int], text: str) -> None:
    written = yaml.dumps(meeting(text))
    assert as_others_read(written, version)["meeting"]["title"] == text
    assert yaml.loads(written).title == Text(text)


def test_text_over_several_lines_stands_in_lines() -> None:
    assert yaml.dumps(meeting("one\ntwo")).endswith("  title: |-\n    one\n    two\n")
    assert yaml.dumps(meeting("one\n\ntwo\n")).endswith("  title: |\n    one\n\n    two\n")


def test_what_does_not_show_is_written_as_a_code() -> None:
    assert yaml.dumps(meeting("\u2068a\u2069")).endswith('title: "\\u2068a\\u2069"\n')
    assert yaml.dumps(meeting("a\U000e0041")).endswith('title: "a\\U000e0041"\n')


@pytest.mark.parametrize("latitude", [5e-324, -1e-05, 1.5e-07, 41.0, -0.0])
def test_a_number_stays_a_number_for_every_reader_of_yaml(latitude: float) -> None:
    venue = Venue(latitude=latitude, longitude=0)
    text = yaml.dumps(Meeting(id=MeetingId("m"), title="A", venue=venue))
    for version in ((1, 1), (1, 2)):
        assert as_others_read(text, version)["meeting"]["venue"]["latitude"] == latitude
    assert yaml.loads(text).venue == venue


def test_the_first_line_tells_editors_where_the_schema_is() -> None:
    text = yaml.dumps(meeting("A"), schema="../meeting-1.schema.json")
    assert text.startswith("# yaml-language-server: $schema=../meeting-1.schema.json\nformat:")
    assert yaml.loads(text) == meeting("A")


@pytest.mark.parametrize("schema", ["a\nb", ""])
def test_the_place_of_a_schema_is_one_line(schema: str) -> None:
    with pytest.raises(ValueError, match="expected the place of a schema on one line"):
        yaml.dumps(meeting("A"), schema=schema)


@some
@given(meetings(), st.sampled_from(Audience))
def test_only_what_an_audience_may_see_is_written(meeting: Meeting, audience: Audience) -> None:
    written = yaml.dumps(meeting, audience=audience)
    assert written == yaml.dumps(for_audience(meeting, audience))

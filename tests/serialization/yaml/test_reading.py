"""YAML is read as the document that it is, and what is wrong has its line and column."""

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import (
    DocumentError,
    Fault,
    Meeting,
    MeetingId,
    MissingExtraError,
    UnsupportedVersionError,
)
from intergov_meetings.serialization import dumps, limit, loads, yaml
from intergov_meetings.serialization.yaml.parsing import parse
from intergov_meetings.serialization.yaml.position import placed
from intergov_meetings.strategies import meetings
from tests.serialization.mutation import mutated
from tests.serialization.sample import rich, small

HEAD = "format: intergov-meeting\nversion: 1\nmeeting:\n  id: m\n"
some = settings(max_examples=20)  # a whole meeting each


def faults_of(text: str, **limits: int) -> list[tuple[str, tuple[int, int] | None]]:
    with pytest.raises(DocumentError) as caught:
        yaml.loads(text, **limits)
    return [(fault.path, fault.position) for fault in caught.value.faults]


def message_of(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        yaml.loads(text)
    return caught.value.faults[0].message


@some
@given(meetings())
def test_json_is_yaml(meeting: Meeting) -> None:
    assert yaml.loads(dumps(meeting)) == meeting


@pytest.mark.parametrize(
    "word",
    [
        "10:30",
        "NO",
        "0012",
        "1.9",
        "null",
        "~",
        "2024-05-14",
        "true",
        "1e3",
        "0x1F",
        "=",
        "y",
        ".inf",
    ],
)
def test_a_bare_word_is_text_where_the_field_holds_text(word: str) -> None:
    meeting = yaml.loads(f"{HEAD}  title: {word}\n  sources: [{{id: s, datelines: [{word}]}}]")
    assert meeting.title.text == word
    assert meeting.sources[0].datelines == (word,)


@pytest.mark.parametrize(
    ("written", "value"), [("41", 41.0), ("-0.5", -0.5), ("4.1e1", 41.0), ("90.0", 90.0)]
)
def test_a_bare_word_is_a_number_where_the_field_holds_one(written: str, value: float) -> None:
    venue = yaml.loads(f"{HEAD}  title: A\n  venue: {{latitude: {written}, longitude: 0}}").venue
    assert venue is not None
    assert venue.latitude == value


@pytest.mark.parametrize(
    "field",
    [
        "extraordinary: yes",
        "extraordinary: True",
        "extraordinary: 'true'",
        "extraordinary: 1",
        "venue: {latitude: 4_1, longitude: 1}",
        "venue: {latitude: '41', longitude: 1}",
        "venue: {latitude: .5, longitude: 1}",
        "venue: {latitude: 1e999, longitude: 1}",
        "venue: {latitude: " + "1" * (limit.DIGITS + 1) + ", longitude: 1}",
        "occurrences: [{series: s, ordinal: 010}]",
        "occurrences: [{series: s, ordinal: 0x1}]",
        "occurrences: [{series: s, ordinal: 1.0}]",
        "occurrences: [{series: s, ordinal: one}]",
    ],
)
def test_only_what_json_takes_for_a_number_or_a_truth_value_is_one(field: str) -> None:
    (path, position), *_ = faults_of(f"{HEAD}  title: A\n  {field}\n  series: [{{id: s, name: S}}]")
    assert path.split("/")[2] == field.partition(":")[0]
    assert position is not None
    assert position[0] == 6


def test_a_key_without_a_value_is_a_fault() -> None:
    assert faults_of(f"{HEAD}  title: A\n  theme:\n") == [("/meeting/theme", (6, 3))]
    assert "found null" in message_of(f"{HEAD}  title: A\n  theme:\n")


def test_every_fault_has_the_line_and_column_of_its_key_or_item() -> None:
    text = f"{HEAD}  titel: A\n  datelines: []\n  working_languages:\n    - en\n    - EN\n"
    assert faults_of(text) == [
        ("/meeting/titel", (5, 3)),
        ("/meeting/datelines", (6, 3)),
        ("/meeting/working_languages/1", (9, 7)),
        ("/meeting/title", (3, 1)),
    ]
    with pytest.raises(
        DocumentError, match=r"/meeting/titel \(line 5, column 3\): expected a known"
    ):
        yaml.loads(text)


def test_what_is_missing_is_told_at_what_should_hold_it() -> None:
    assert faults_of("format: intergov-meeting\nversion: 1\n") == [("/meeting", (1, 1))]


def test_a_pointer_that_escapes_a_key_finds_it() -> None:
    assert faults_of(f'{HEAD}  title: A\n  "a/b~c": 1\n') == [("/meeting/a~1b~0c", (6, 3))]


def test_a_key_given_twice_is_refused_where_it_stands_again() -> None:
    text = f"{HEAD}  title: A\n  theme: B\n  title: C\n"
    assert faults_of(text) == [("/meeting/title", (7, 3))]
    assert "each key once" in message_of(text)


@pytest.mark.parametrize(
    ("value", "found"),
    [("&a A", "an anchor"), ("*a", "an alias"), ("!!str A", "a tag"), ("! A", "a tag")],
)
def test_what_json_has_no_counterpart_of_is_refused_where_it_stands(value: str, found: str) -> None:
    text = f"{HEAD}  title: {value}\n"
    assert faults_of(text) == [("/meeting/title", (5, 3))]
    assert message_of(text).endswith(f"found {found}")


def test_a_bomb_of_aliases_is_not_lit() -> None:
    lines = ["  a0: &a0 [x]", *(f"  a{n}: &a{n} [{f'*a{n - 1},' * 9}]" for n in range(1, 30))]
    faults = faults_of(HEAD + "\n".join(lines))
    assert ("/meeting/a29", (34, 3)) in faults


WHOLE = {
    "two documents": (f"{HEAD}  title: A\n---\n{HEAD}", (6, 1), "another"),
    "a directive": (f"%YAML 1.1\n---\n{HEAD}", (1, 1), "directive"),
    "a tag directive": (f"%TAG ! tag:a,2024:\n---\n{HEAD}", (1, 1), "directive"),
    "nothing": ("", (1, 1), "nothing"),
    "comments alone": ("# one\n# two\n", (1, 1), "nothing"),
    "a tab that indents": (f"{HEAD}\ttitle: A\n", (5, 1), "mistake"),
    "wrong indentation": (f"{HEAD}   title: A\n", (5, 9), "mistake"),
    "an open quote": (f'{HEAD}  title: "A\n', (6, 1), "mistake"),
    "a control character": (f"{HEAD}  title: \x07A\n", (5, 10), "U+0007"),
    "what some take for a line break": (f"{HEAD}  title: A # \u2028B", (5, 14), "U+2028"),
    "a character that there is not": (f'{HEAD}  title: "\\UFFFFFFFF"\n', (5, 13), "mistake"),
    "a character beyond ASCII in the message": (f"{HEAD}  title: @é\n", (5, 10), "mistake"),
    "a key with an anchor": (f"{HEAD}  &a title: A\n", (5, 3), "something else"),
    "a key that is a list": (f"{HEAD}  ? [a]\n  : A\n", (5, 5), "something else"),
    "a text alone": ("A\n", (1, 1), "found text"),
    "a byte order mark": ("\ufeff" + HEAD, None, "byte order mark"),
}


@pytest.mark.parametrize("name", WHOLE)
def test_what_is_no_document_is_refused_whole(name: str) -> None:
    text, position, words = WHOLE[name]
    ((path, found),) = faults_of(text)
    assert (path, found) == ("", position)
    assert words in message_of(text)
    assert message_of(text).isascii()


def nested(levels: int) -> str:
    return HEAD + "  title: " + "[" * levels + "]" * levels


def test_limits_hold_at_their_edge() -> None:
    assert faults_of(nested(limit.DEPTH - 2))[0][0] == "/meeting/title"
    assert faults_of(nested(limit.DEPTH - 1)) == [("", (5, 10 + limit.DEPTH - 2))]
    text = HEAD + "  title: A\n"
    assert yaml.loads(text, max_bytes=len(text)).title.text == "A"
    assert faults_of(text, max_bytes=len(text) - 1) == [("", None)]
    many = HEAD + "  title: A\n  working_languages: [en" + ",en" * 200 + "]\n"
    assert len(yaml.loads(many, max_bytes=1000).working_languages) == 201
    ((path, position),) = faults_of(many, max_bytes=900)
    assert path == ""
    assert position is not None
    assert position[0] == 6


def test_a_later_version_is_refused_by_number() -> None:
    with pytest.raises(UnsupportedVersionError, match="found 2"):
        yaml.loads("format: intergov-meeting\nversion: 2\nmeeting: {}\n")


@given(st.text())
def test_any_text_gives_a_meeting_or_our_error(text: str) -> None:
    with pytest.raises(DocumentError):
        yaml.loads(text)


BITS = ["&a ", "*a", "!!str ", "? ", "- ", "|", "|2\n", "\t", "---\n", '"', "'", "[", "{", "}", ","]


@settings(max_examples=100)
@given(st.data())
def test_any_damaged_document_gives_a_meeting_or_our_error(data: st.DataObject) -> None:
    text = yaml.dumps(loads(json.dumps(rich())))[: data.draw(st.integers(0, 2000))]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        text = text[:start] + data.draw(st.sampled_from(BITS) | st.characters()) + text[start:]
    try:
        yaml.loads(text)
    except DocumentError as error:
        assert all(fault.position for fault in error.faults if fault.path)  # noqa: PT017


def faults_in(read: Any, text: str) -> set[str] | None:
    try:
        read(text)
    except DocumentError as error:
        return {fault.path for fault in error.faults}
    return None


@settings(max_examples=60)
@given(mutated(rich(), st.sampled_from(["", "a", "other", "2024-02-30", "10:30", "NO"])))
def test_faults_are_those_of_json(document: Any) -> None:
    text = json.dumps(document)
    assert faults_in(yaml.loads, text) == faults_in(loads, text)


def test_without_a_parser_reading_says_what_to_install() -> None:
    program = """
import sys
sys.modules["yaml"] = sys.modules["ruamel"] = sys.modules["ruamel.yaml"] = None
from intergov_meetings import Meeting, MissingExtraError
from intergov_meetings.serialization import yaml
text = yaml.dumps(Meeting(id="m", title="A"))
try:
    yaml.loads(text)
except MissingExtraError as error:
    print(error)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout == "reading YAML needs: pip install 'intergov-meetings[yaml]'\n"


def test_reading_needs_a_parser_and_writing_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml.cyaml", None)
    monkeypatch.setitem(sys.modules, "ruamel.yaml", None)
    text = yaml.dumps(Meeting(id=MeetingId("m"), title="A"))
    with pytest.raises(MissingExtraError):
        yaml.loads(text)


def test_what_is_not_in_the_text_is_placed_at_what_is_around_it() -> None:
    root = parse("a:\n  - b\n", 100)
    assert placed(Fault("/a/0/c", ""), root).position == (2, 5)
    assert placed(Fault("/a/1", ""), root).position == (1, 1)
    assert placed(Fault("/x/y", ""), root).position == (1, 1)


def test_parsers_come_with_the_first_text() -> None:
    program = "from intergov_meetings.serialization import yaml; import sys; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "intergov_meetings.serialization.yaml" in run.stdout.split()
    assert not {"yaml", "ruamel.yaml"} & set(run.stdout.split())


def test_bytes_are_read_as_utf_8() -> None:
    assert yaml.loads(f"{HEAD}  title: Ташкент\n".encode()).title.text == "Ташкент"
    assert yaml.loads(json.dumps(small())).title.text == "A"

"""Editors complete and check a document by the schema that its first line names."""

from pathlib import Path

import pytest

from intergov_meetings import MemberFunction
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import json_schema, yaml
from tests.engines.language_server import LanguageServer

pytestmark = pytest.mark.engine

BY_HAND = """\
# yaml-language-server: $schema=schema/meeting-1.schema.json
format: intergov-meeting
version: 1
meeting:
  id: council-1
  title: NO
  when: {type: slot, day: 2024-05-14, start: 10:30, zone: Asia/Tashkent}
  parties:
    - type: state
      id: uzbekistan
      name: Uzbekistan
  delegations:
    - id: delegation-uz
      party: uzbekistan
      members:
        - function: deputy_head
"""
FUNCTION = 15
"""The line of the member's function, from 0."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the schema, as somebody who writes by hand has it."""
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "meeting-1.schema.json").write_text(json_schema(), encoding="utf-8")
    return tmp_path


def written(folder: Path, text: str) -> Path:
    path = folder / "meeting.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_right_an_editor_finds_right(language_server: LanguageServer, folder: Path) -> None:
    assert language_server.faults_of(written(folder, BY_HAND)) == []


def test_what_is_written_an_editor_finds_right(
    language_server: LanguageServer, folder: Path
) -> None:
    text = yaml.dumps(yaml.loads(BY_HAND), schema="schema/meeting-1.schema.json")
    assert text.partition("\n")[0] == BY_HAND.partition("\n")[0]
    assert language_server.faults_of(written(folder, text)) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("deputy_head", "vice_head", '"deputy_head"'),
        ("  title:", "  titel:", "titel"),
        ("10:30", "half past ten", "does not match the pattern"),
        ("version: 1", "version: 2", "1"),
    ],
)
def test_what_is_wrong_an_editor_marks(
    language_server: LanguageServer, folder: Path, right: str, wrong: str, said: str
) -> None:
    faults = language_server.faults_of(written(folder, BY_HAND.replace(right, wrong)))
    line = next(n for n, text in enumerate(BY_HAND.splitlines()) if right in text)
    assert any(
        said in fault["message"] and fault["range"]["start"]["line"] == line for fault in faults
    )


def test_an_editor_offers_the_words_and_says_what_they_mean(
    language_server: LanguageServer, folder: Path
) -> None:
    path = written(folder, BY_HAND)
    language_server.faults_of(path)
    column = BY_HAND.splitlines()[FUNCTION].index("deputy_head")
    offered = language_server.words_at(path, FUNCTION, column)
    assert {word.value for word in MemberFunction} <= set(offered)
    assert "deputy" in language_server.meaning_at(path, FUNCTION, column + 1).lower()


def test_an_editor_offers_the_keys(language_server: LanguageServer, folder: Path) -> None:
    lines = [*BY_HAND.splitlines()[:5], "  "]
    path = written(folder, "\n".join(lines))
    language_server.faults_of(path)
    offered = language_server.words_at(path, 5, 2)
    keys = {field.name for field in Meeting.__attrs_attrs__} - {"id"}
    assert keys <= set(offered)

"""The JSON Schema says of documents what the readers and writers do, as another validator finds."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from cattrs import Converter
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import DocumentError, Meeting, Participant, Party, When, model
from intergov_meetings.serialization import dumps, json_schema, loads, register_hooks
from intergov_meetings.strategies import meetings
from tests.serialization.beyond import rules_broken
from tests.serialization.mutation import mutated
from tests.serialization.sample import GOLDEN, rich, text_of
from tests.serialization.schema_documents import Documents
from tools.json_schema.__main__ import PAGE
from tools.json_schema.docstring import for_json
from tools.json_schema.document import text
from tools.json_schema.page import page

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads(json_schema())
VALIDATOR = jsonschema_rs.Draft202012Validator(SCHEMA)
DOCUMENTS = Documents(SCHEMA)
UNIONS = {"When": When, "Party": Party, "Participant": Participant}
DEFINED = {
    name: UNIONS.get(name, getattr(model, name, None))
    for name, node in SCHEMA["$defs"].items()
    if node.get("type") == "object" or name in UNIONS or name == "Text"
}
"""Every definition of records, and what the model has for it."""
RECORDS = {name: kind for name, kind in DEFINED.items() if "." not in name and name != "Meeting"}
some = settings(max_examples=40)  # whole meetings are large


def faults_that_only_a_schema_should_find(document: Any) -> list[Any]:
    """What a reader refuses in a document, the rules beyond the schema apart."""
    try:
        loads(text_of(document))
    except DocumentError as error:
        return [fault for fault, rule in rules_broken(error.faults).items() if rule is None]
    return []


def is_read(document: Any) -> bool:
    try:
        loads(text_of(document))
    except DocumentError:
        return False
    return True


def test_what_is_committed_is_what_the_classes_say() -> None:
    assert json_schema() == text(), "run: python -m tools.json_schema"


def test_the_page_of_keys_is_made_of_the_schema() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(SCHEMA), "run: python -m tools.json_schema"
    keys = re.findall(r"^\| \*{0,2}`(\w+)`", page(SCHEMA), re.MULTILINE)
    named = [key for node in SCHEMA["$defs"].values() for key in node.get("properties", ())]
    assert sorted(set(named) - set(keys)) == []


def test_it_is_a_schema() -> None:
    jsonschema_rs.meta.validate(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def texts_in(node: Any) -> list[str]:
    """Every description in a schema."""
    if isinstance(node, list):
        return [text for each in node for text in texts_in(each)]
    if not isinstance(node, dict):
        return []
    own = [node["description"]] if isinstance(node.get("description"), str) else []
    return own + texts_in(list(node.values()))


@pytest.mark.parametrize("name", SCHEMA["$defs"])
def test_every_definition_every_key_and_every_word_is_described(name: str) -> None:
    definition = SCHEMA["$defs"][name]
    words = [choice for choice in definition.get("oneOf", ()) if "const" in choice]
    keys = [node for node in definition.get("properties", {}).values() if "const" not in node]
    assert all(node["description"] for node in [definition, *words, *keys])


def test_descriptions_speak_of_json() -> None:
    in_python = re.compile(r"\bNone\b|\bstr\b|`[A-Z_]{3,}`|>>>|Raises:")
    assert [text for text in texts_in(SCHEMA) if in_python.search(text)] == []
    assert for_json("One.\n\n    Examples:\n        >>> 1\n    ") == "One."


def test_formats_are_annotations_that_refuse_nothing_more() -> None:
    asserting = jsonschema_rs.Draft202012Validator(SCHEMA, validate_formats=True)
    assert asserting.is_valid(rich())


@some
@given(meetings(), st.booleans())
def test_what_is_written_the_schema_accepts(meeting: Meeting, indent: bool) -> None:
    VALIDATOR.validate(json.loads(dumps(meeting, indent=indent)))


@pytest.mark.parametrize("path", [GOLDEN, ROOT / "examples/tashkent_2024/out/meeting.json"])
def test_the_documents_of_this_repository_the_schema_accepts(path: Path) -> None:
    VALIDATOR.validate(json.loads(path.read_bytes()))


@pytest.mark.parametrize("name", RECORDS)
@settings(max_examples=30)
@given(data=st.data())
def test_records_that_the_schema_accepts_are_read_or_break_a_stated_rule(
    name: str, data: st.DataObject
) -> None:
    drawn = data.draw(DOCUMENTS.defined(name))
    converter = Converter()
    register_hooks(converter)
    try:
        converter.structure(drawn, RECORDS[name])
    except DocumentError as error:
        broken = rules_broken(error.faults)
        assert None not in broken.values(), broken


@some
@given(DOCUMENTS.whole)
def test_documents_that_the_schema_accepts_are_read_or_break_a_stated_rule(document: Any) -> None:
    assert VALIDATOR.is_valid(document)
    assert faults_that_only_a_schema_should_find(document) == []


@settings(max_examples=200)
@given(mutated(rich()))
def test_of_changed_documents_schema_and_reader_think_alike(document: Any) -> None:
    if VALIDATOR.is_valid(document):
        assert faults_that_only_a_schema_should_find(document) == []
    else:
        assert not is_read(document)


@some
@given(meetings().map(dumps).map(json.loads).flatmap(mutated))
def test_of_changed_meetings_schema_and_reader_think_alike(document: Any) -> None:
    if VALIDATOR.is_valid(document):
        assert faults_that_only_a_schema_should_find(document) == []
    else:
        assert not is_read(document)

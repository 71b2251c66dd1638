"""The schema says in JavaScript, where most of its validators run, what it says elsewhere."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings.serialization import json_schema
from tests.conformance import runner
from tests.engines.ajv import Accepts, Validator
from tests.serialization.mutation import mutated
from tests.serialization.sample import rich, text_of

pytestmark = pytest.mark.engine

HERE = Path(__file__).parent
SCHEMA: dict[str, Any] = json.loads(json_schema())
VALIDATOR = jsonschema_rs.Draft202012Validator(SCHEMA)
PARSED = {
    name: each for name, each in runner.EXPECTED["invalid"].items() if each["schema"] != "unparsed"
}


@pytest.fixture(scope="session")
def accepts(ajv: Validator) -> Accepts:
    return ajv("document", SCHEMA)


@pytest.mark.parametrize("name", runner.EXPECTED["valid"])
def test_what_is_valid_it_accepts(name: str, accepts: Accepts) -> None:
    assert accepts((HERE / "valid" / name).read_bytes())


@pytest.mark.parametrize("name", PARSED)
def test_of_what_is_invalid_it_says_what_is_expected(name: str, accepts: Accepts) -> None:
    verdict = accepts((HERE / "invalid" / name).read_bytes())
    assert verdict is (PARSED[name]["schema"] == "accepts")


@given(document=mutated(rich()))
def test_of_changed_documents_validators_think_alike(document: Any, accepts: Accepts) -> None:
    assert accepts(text_of(document)) is VALIDATOR.is_valid(document)


def patterns_in(node: Any) -> set[str]:
    """Every pattern of a schema."""
    if isinstance(node, list):
        return {pattern for each in node for pattern in patterns_in(each)}
    if not isinstance(node, dict):
        return set()
    own = {node["pattern"]} if isinstance(node.get("pattern"), str) else set()
    return own.union(*map(patterns_in, node.values()))


PATTERNS = sorted(patterns_in(SCHEMA))
AWKWARD = "\n\r\t\x0b\x85\xa0\u2028\ufeff\uffff😀é٣K\u017f-_.:/%"
"""Line ends, digits and letters that engines of patterns have come to blows about."""


@pytest.mark.parametrize("number", range(len(PATTERNS)))
@settings(max_examples=30)
@given(data=st.data())
def test_a_pattern_means_in_javascript_what_it_means_here(
    number: int, ajv: Validator, data: st.DataObject
) -> None:
    pattern = PATTERNS[number]
    here = re.compile(pattern.removesuffix("$") + r"\Z")
    there = ajv(f"pattern {number}", {"type": "string", "pattern": pattern})
    text = data.draw(st.from_regex(here))
    place = data.draw(st.integers(0, len(text)))
    changed = text[:place] + data.draw(st.sampled_from(AWKWARD)) + text[place:]
    for each in (text, changed):
        assert there(json.dumps(each)) is (here.search(each) is not None)

"""The conformance documents: this library agrees with them, and so does the schema."""

import json
import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from intergov_meetings import MeetingError
from intergov_meetings.serialization import dumps, json_schema, loads, yaml
from tests.conformance import runner
from tests.serialization.beyond import BEYOND

HERE = Path(__file__).parent
VALID: dict[str, Any] = runner.EXPECTED["valid"]
INVALID: dict[str, Any] = runner.EXPECTED["invalid"]
VALIDATOR = jsonschema_rs.Draft202012Validator(json.loads(json_schema()))


def files(folder: str) -> list[str]:
    return sorted(path.name for path in (HERE / folder).iterdir())


def test_every_document_has_an_expectation() -> None:
    assert files("valid") == sorted(VALID)
    assert files("invalid") == sorted(INVALID)
    assert len(VALID) >= 30
    assert len(INVALID) >= 80


def test_a_program_that_reads_with_this_library_agrees(
    capsys: pytest.CaptureFixture[str],
) -> None:
    command = [sys.executable, str(HERE / "reader.py")]
    assert runner.main(command) == 0, capsys.readouterr().out


def test_a_program_that_reads_everything_disagrees(capsys: pytest.CaptureFixture[str]) -> None:
    program = "import sys\nfor line in sys.stdin: print('{\"valid\": true}')"
    assert runner.main(["--verdicts", sys.executable, "-c", program]) == 1
    assert capsys.readouterr().out.endswith(f"\n{len(INVALID)} disagreements\n")


@pytest.mark.parametrize("name", VALID)
def test_what_is_valid_the_schema_accepts_and_is_written_as_it_is_canonical(name: str) -> None:
    data = (HERE / "valid" / name).read_bytes()
    assert VALIDATOR.is_valid(json.loads(data))
    written = dumps(loads(data)).encode()
    assert (written == data) is VALID[name]["canonical"]
    assert loads(written) == loads(data)


@pytest.mark.parametrize("name", VALID)
def test_what_is_valid_is_the_same_in_yaml(name: str) -> None:
    meeting = loads((HERE / "valid" / name).read_bytes())
    assert yaml.loads(yaml.dumps(meeting)) == meeting


@pytest.mark.parametrize(
    "name", [name for name in INVALID if INVALID[name]["schema"] != "unparsed"]
)
def test_of_what_is_invalid_the_schema_says_what_is_expected(name: str) -> None:
    accepts = VALIDATOR.is_valid(json.loads((HERE / "invalid" / name).read_bytes()))
    assert accepts is (INVALID[name]["schema"] == "accepts")
    assert ("rule" in INVALID[name]) is accepts


def test_every_rule_beyond_the_schema_has_a_document_that_breaks_it() -> None:
    assert {each["rule"] for each in INVALID.values() if "rule" in each} == set(BEYOND)


@pytest.mark.parametrize("name", INVALID)
def test_every_refusal_says_what_was_expected(name: str) -> None:
    data = (HERE / "invalid" / name).read_bytes()
    with pytest.raises(MeetingError, match=r"expected .+"):
        loads(data)

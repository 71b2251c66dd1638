"""`tables`: many meetings become tables, and bad lines are told."""

import gzip
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pyarrow import parquet

from intergov_meetings import corpus, serialization
from intergov_meetings.cli import main
from tests.corpus.sample import BROKEN, LATER, LINES, MEETINGS


class Screen(io.StringIO):
    """Standard error where somebody watches."""

    def isatty(self) -> bool:
        return True


def test_every_table_is_written_and_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.dump(MEETINGS, tmp_path / "corpus.ndjson")
    assert main(["tables", str(tmp_path / "corpus.ndjson"), "-o", str(tmp_path / "a" / "b")]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[0] == "meetings: 3"
    assert err == ""
    assert parquet.read_table(tmp_path / "a" / "b" / "meetings.parquet").num_rows == 3


def test_no_folder_is_not_the_one_somebody_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.dump(MEETINGS, tmp_path / "corpus.ndjson")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert main(["tables", str(tmp_path / "corpus.ndjson"), "-o", ""]) == 2
    assert capsys.readouterr().err == "--output: expected a folder, found ''\n"
    assert list(Path().iterdir()) == []


def test_bad_lines_are_told_and_stop_none_of_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "corpus.ndjson").write_bytes(BROKEN + LINES[0] + LATER + BROKEN * 60)
    assert main(["tables", str(tmp_path / "corpus.ndjson"), "-o", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert {"meetings: 1", "faults: 123"} <= set(out.splitlines())
    told = err.splitlines()
    assert told[0].startswith(f"{tmp_path / 'corpus.ndjson'}:1: /meeting/id: expected an id")
    assert ":3: /version: expected a version" in told[2]
    assert (len(told), told[-1]) == (101, "and 23 more, which are in the table of faults")


def test_a_mistake_in_json_is_told_with_its_line_in_the_corpus(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "corpus.ndjson"
    path.write_bytes(LINES[0] + b"{'id': 1}\n")
    assert main(["tables", str(path), "-o", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith(f"{path}:2:2: /: expected JSON, found a mistake: ")


def test_a_single_document_has_tables_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    serialization.dump(MEETINGS[0], tmp_path / "meeting.json")
    assert main(["tables", str(tmp_path / "meeting.json"), "-o", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "meetings: 1"


@pytest.mark.parametrize("packed", [bytes, gzip.compress])
def test_standard_input_is_read_as_a_file_is(
    packed: Callable[[bytes], bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = packed(LINES[0] + BROKEN + LINES[1])
    standard = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)))  # type: ignore[type-var]
    monkeypatch.setattr(sys, "stdin", standard)
    assert main(["tables", "-", "-o", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert {"meetings: 2", "faults: 2"} <= set(out.splitlines())
    assert err.startswith("-:2: /meeting/id: expected an id")
    assert not standard.closed


def test_what_cannot_be_done_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tables", str(tmp_path / "none.ndjson"), "-o", str(tmp_path)]) == 2
    assert "none.ndjson: No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("lines", "expected"), [(99, ""), (250, "\r100 lines\r200 lines\r250 lines\n")]
)
def test_who_watches_sees_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: int, expected: str
) -> None:
    corpus.dump(MEETINGS[:1] * lines, tmp_path / "corpus.ndjson")
    monkeypatch.setattr(sys, "stderr", Screen())
    assert main(["tables", str(tmp_path / "corpus.ndjson"), "-o", str(tmp_path)]) == 0
    assert isinstance(sys.stderr, Screen)
    assert sys.stderr.getvalue() == expected

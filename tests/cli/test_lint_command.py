"""`intergov-meetings lint`: what it prints, and how it ends."""

import io
import sys
from pathlib import Path

import pytest

from intergov_meetings.cli import main
from tests.ical.linting.sample import EVENT, add, swap, written


def saved(folder: Path, text: str) -> str:
    path = folder / "calendar.ics"
    path.write_bytes(written(text))
    return str(path)


def test_a_sound_calendar_is_fine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", saved(tmp_path, EVENT)]) == 0
    assert capsys.readouterr().out == "errors: 0, warnings: 0\n"


def test_a_breach_is_told_with_file_line_code_and_clause(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = saved(tmp_path, swap("Opening", "Opening; remarks")(EVENT))
    assert main(["lint", path]) == 1
    told, counts = capsys.readouterr().out.splitlines()
    assert told == (
        rf"{path}:26: error: text-not-escaped: SUMMARY: expected '\;' in text, found ';' "
        "(RFC 5545, 3.3.11)"
    )
    assert counts == "errors: 1, warnings: 0"


def test_warnings_alone_are_fine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", saved(tmp_path, add("VEVENT", "SUMARY:a")(EVENT))]) == 0
    told, counts = capsys.readouterr().out.splitlines()
    assert ": warning: property-unknown: " in told
    assert counts == "errors: 0, warnings: 1"


def test_standard_input_is_linted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"BEGIN:VCALENDAR\r\n")))
    assert main(["lint", "-"]) == 1
    assert capsys.readouterr().out.startswith("-:1: error: begin-without-end: ")


def test_what_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "nowhere.ics")
    large = tmp_path / "large.ics"
    large.write_bytes(b"a" * (8 * 1024 * 1024 + 1))
    for path in (missing, str(large)):
        assert main(["lint", path]) == 2
        assert capsys.readouterr().err.startswith(f"{path}: ")

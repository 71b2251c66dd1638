"""`convert`, `show` and `check` of `FILE.ics`: the meeting in a calendar of any system."""

from pathlib import Path

import pytest

from intergov_meetings import serialization
from intergov_meetings.cli import main
from intergov_meetings.ical.wire.limit import LIMITS
from tests.ical.reading.sample import calendar

UID = "UID:council-1@example.org"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def converted(*lines: str) -> int:
    Path("council.ics").write_bytes(calendar(*lines))
    return main(["convert", "council.ics", "-o", "council.json", "--audience", "internal"])


def test_a_calendar_becomes_a_document_and_what_is_not_in_it_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = ("SUMMARY:A", "STATUS:MAYBE", "X-B:1", "DTSTART:20240514T100000")
    assert converted("BEGIN:VEVENT", UID, *lines, "END:VEVENT") == 0
    assert serialization.load("council.json").id == "council-1"
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[0] for line in said] == [
        "council.ics:7",
        "council.ics:4",
        "council.ics:4",
    ]


def test_a_calendar_can_go_to_standard_output(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    Path("council.ics").write_bytes(calendar("BEGIN:VEVENT", UID, "SUMMARY:A", "END:VEVENT"))
    assert main(["convert", "council.ics", "-o", "-", "--to", "md"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"# A")


@pytest.mark.parametrize(
    ("command", "begins"), [("show", "# A\n"), ("check", "council.ics: /: notice: ")]
)
def test_a_calendar_is_shown_and_checked_as_a_document_is(
    capsys: pytest.CaptureFixture[str], command: str, begins: str
) -> None:
    lines = ("SUMMARY:A", "DTSTART;VALUE=DATE:20240514", "X-B:1")
    Path("council.ics").write_bytes(calendar("BEGIN:VEVENT", UID, *lines, "END:VEVENT"))
    assert main([command, "council.ics"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith(begins)
    assert said.err.startswith("council.ics:4: lines that")
    assert "X-B" in said.err


def test_more_than_is_reported_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    event = ("BEGIN:VEVENT", UID, "SUMMARY:A", "END:VEVENT")
    assert converted(*event, *["no line"] * (LIMITS.diagnostics + 2)) == 0
    assert capsys.readouterr().err.splitlines()[-1] == "council.ics: and 2 more"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((), "found 0 (none)"),
        (
            (
                "BEGIN:VEVENT",
                UID,
                "SUMMARY:A",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b@x",
                "SUMMARY:B",
            ),
            "found 2 (council-1, b)",
        ),
    ],
)
def test_a_calendar_of_another_number_of_meetings_is_refused(
    lines: tuple[str, ...], found: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert converted(*lines) == 2
    assert found in capsys.readouterr().err
    assert not Path("council.json").exists()


def test_what_is_no_calendar_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("council.ICS").write_bytes(b"{}")
    assert main(["convert", "council.ICS", "-o", "council.json"]) == 2
    assert "expected BEGIN:VCALENDAR" in capsys.readouterr().err

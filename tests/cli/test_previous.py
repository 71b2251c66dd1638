"""`convert --previous`: a calendar that follows the one published before."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from attrs import evolve

from intergov_meetings import Meeting, PartialDate, Release, serialization
from intergov_meetings.cli import main
from tests.ical.sample import meeting, session

HELD = meeting(
    sessions=(
        session("a", title="Opening ceremony", when=PartialDate("2024-05-14")),
        session("b", title="Panel", when=PartialDate("2024-05-14")),
    )
)
MOVED = evolve(
    HELD,
    sessions=(evolve(HELD.sessions[0], when=PartialDate("2024-05-15")), HELD.sessions[1]),
    release=Release(published=datetime(2024, 5, 9, tzinfo=UTC)),
)


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A calendar that was published, `council.ics`, beside the meeting as it is by now."""
    monkeypatch.chdir(tmp_path)
    convert(HELD)
    return tmp_path / "council.ics"


def convert(held: Meeting, *options: str, to: str = "council.ics") -> int:
    serialization.dump(held, "meeting.json")
    return main(["convert", "meeting.json", "-o", to, "--domain", "example.org", *options])


def test_what_changed_is_said_and_the_file_takes_the_place_of_the_last(
    published: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(MOVED, "--previous", "council.ics") == 0
    assert capsys.readouterr().err.splitlines() == [
        "changed: First meeting of the Council: details changed",
        "changed: Opening ceremony: was 14 May 2024, now 15 May 2024",
    ]
    lines = published.read_bytes().decode().splitlines()
    assert [line for line in lines if line.startswith("SEQUENCE")] == [
        "SEQUENCE:0",
        "SEQUENCE:1",
        "SEQUENCE:0",
    ]


def test_an_unchanged_release_is_the_same_file(published: Path) -> None:
    before = published.read_bytes()
    assert convert(evolve(HELD, release=MOVED.release), "--previous", "council.ics") == 0
    assert published.read_bytes() == before


@pytest.mark.parametrize(
    ("held", "options", "said"),
    [
        (
            evolve(MOVED, release=Release(published=datetime(2024, 5, 1, tzinfo=UTC))),
            ("--previous", "council.ics"),
            "meeting.json: /release/published: expected a moment after 2024-05-08T09:30:00+00:00",
        ),
        (MOVED, ("--previous", "meeting.json"), "meeting.json: /: expected BEGIN:VCALENDAR"),
        (MOVED, ("--previous", "none.ics"), "none.ics: No such file"),
        (
            MOVED,
            ("--previous", "council.ics", "--to", "md"),
            "--domain, --previous: expected a calendar to write, found 'md'",
        ),
        (
            MOVED,
            ("--previous", "council.ics", "--profile", "rich", "--domain", "no domain"),
            "calendar: domain: expected a domain name",
        ),
    ],
)
def test_what_cannot_follow_is_refused_and_the_last_calendar_stays(
    published: Path,
    capsys: pytest.CaptureFixture[str],
    held: Meeting,
    options: tuple[str, ...],
    said: str,
) -> None:
    before = published.read_bytes()
    assert convert(held, *options) == 2
    assert capsys.readouterr().err.startswith(said)
    assert published.read_bytes() == before


def test_the_last_calendar_has_its_limit(
    published: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with published.open("ab") as file:
        file.truncate(1024 * 1024 * 1024)  # a hole, which takes no room
    assert convert(MOVED, "--previous", "council.ics", to="new.ics") == 2
    said = capsys.readouterr().err
    assert said.startswith("council.ics: ")
    assert "8388608" in said

"""The command line: what comes out where, with which exit code, and never a traceback."""

import importlib
import io
import itertools
import os
import runpy
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    Audience,
    Contact,
    MeetingId,
    PartialDate,
    Session,
    SessionId,
    serialization,
)
from intergov_meetings.audience import for_audience
from intergov_meetings.cli import main
from intergov_meetings.serialization import limit, yaml
from intergov_meetings.views import programme
from tests.views.sample import BARE, MEETING

ADDRESS = "anna@example.org"
PROGRAM = [sys.executable, "-m", "intergov_meetings"]


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A file with a meeting that has contacts and a session that only the secretariat knows of."""
    organizer = attrs.evolve(MEETING.organizers[0], contact=Contact(email=ADDRESS))
    closed = Session(id=SessionId("bilateral"), title="Bilateral", audience=Audience.INTERNAL)
    meeting = attrs.evolve(
        MEETING,
        organizers=(organizer, *MEETING.organizers[1:]),
        sessions=(*MEETING.sessions, closed),
    )
    path = tmp_path / "meeting.json"
    serialization.dump(meeting, path)
    return str(path)


@pytest.fixture
def bare(tmp_path: Path) -> str:
    path = tmp_path / "bare.json"
    serialization.dump(BARE, path)
    return str(path)


@pytest.fixture
def dated(tmp_path: Path) -> str:
    path = tmp_path / "dated.json"
    serialization.dump(attrs.evolve(BARE, when=PartialDate("2024-05-14")), path)
    return str(path)


def give_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def run(
    *arguments: str, data: bytes = b"", encoding: str = "ascii"
) -> "subprocess.CompletedProcess[bytes]":
    source = Path(__file__).parents[2] / "src"
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONPATH": str(source)}
    return subprocess.run(
        [*PROGRAM, *arguments], input=data, capture_output=True, env=environment, check=False
    )


def test_a_check_without_errors_is_fine(bare: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", bare]) == 0
    *findings, counts = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"{bare}: /: notice: date-not-stated: ") for line in findings)
    assert counts.startswith("errors: 0, warnings: ")


def test_a_check_that_finds_an_error_says_so_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = PartialDate("2024-05-14", printed="Monday, 14 May")
    meeting = attrs.evolve(BARE, when=day)
    serialization.dump(meeting, tmp_path / "meeting.json")
    assert main(["check", str(tmp_path / "meeting.json")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert ": /when/printed: error: weekday-contradicts-date: " in lines[0]
    assert lines[-1].startswith("errors: 1, ")


def test_a_finding_about_yaml_is_told_with_its_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "meeting.yaml"
    path.write_text(
        "format: intergov-meeting\nversion: 1\nmeeting:\n  id: a\n  title: A\n"
        "  when:\n    type: date\n    iso: 2024-05\n"
    )
    assert main(["check", str(path)]) == 0
    told = capsys.readouterr().out
    assert f"{path}:6:3: /when: notice: date-not-exact: " in told
    assert f"{path}:3:1: /: notice: sources-not-stated: " in told
    give_input(monkeypatch, path.read_bytes())
    assert main(["check", "-", "--from", "yaml"]) == 0
    assert capsys.readouterr().out == told.replace(str(path), "-")


def test_showing_prints_the_programme(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", file, "--language", "fr", "--language", "ru"]) == 0
    assert capsys.readouterr().out == programme.render(MEETING, languages=("fr", "ru"))


def test_the_audience_is_chosen(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", file, "--audience", "internal"]) == 0
    assert "Bilateral" in capsys.readouterr().out


@pytest.mark.parametrize("suffix", ["json", "ics", "md"])
def test_the_suffix_chooses_the_format(
    file: str, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"out.{suffix}"
    assert main(["convert", file, "-o", str(out)]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert main(["convert", file, "-o", "-", "--to", suffix]) == 0
    assert capsys.readouterr().out.encode() == out.read_bytes()
    assert ADDRESS.encode() not in out.read_bytes()


def test_what_json_leaves_out_for_an_audience_is_told_by_kind(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out.json")
    assert main(["convert", file, "-o", out]) == 0
    note = capsys.readouterr().err
    assert note.startswith("left out for this audience: ")
    assert "contact: 1" in note
    assert "session: 1" in note
    assert serialization.load(out) == for_audience(serialization.load(file), Audience.PUBLIC)
    assert main(["convert", file, "-o", out, "--audience", "internal"]) == 0
    assert capsys.readouterr().err == ""
    assert serialization.load(out) == serialization.load(file)


def test_a_calendar_says_what_it_could_not_carry(
    bare: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", bare, "-o", str(tmp_path / "out.ics")]) == 0
    assert capsys.readouterr().err.startswith("calendar: /")


def test_a_file_is_not_replaced_by_less_than_it_holds(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = Path(file).read_bytes()
    assert main(["convert", file, "-o", file]) == 2
    assert "--audience internal" in capsys.readouterr().err
    assert Path(file).read_bytes() == before
    assert main(["convert", file, "-o", file, "--audience", "internal"]) == 0


def test_a_publisher_gives_a_domain(
    bare: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.ics"
    wanted = ["convert", bare, "-o", str(out), "--domain"]
    assert main([*wanted, "example.org"]) == 0
    capsys.readouterr()
    assert main([*wanted, "no domain"]) == 2
    assert capsys.readouterr().err.startswith("calendar: domain: expected a domain name")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["--profile", "feed", "--address", "https://a.example/c.ics"], b"SOURCE;VALUE=URI:https"),
        (["--profile", "publish", "--organizer", "desk@example.org"], b"mailto:desk@example.org"),
        (["--closed", "omit"], b"BEGIN:VEVENT"),
    ],
)
def test_a_calendar_is_written_for_what_it_is_for(
    dated: str, tmp_path: Path, wanted: list[str], found: bytes
) -> None:
    out = tmp_path / "out.ics"
    assert main(["convert", dated, "-o", str(out), *wanted]) == 0
    assert found in out.read_bytes()


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (["--profile", "publish"], "--organizer: no organizer has an e-mail address"),
        (["--profile", "publish", "--organizer", "desk"], "calendar: expected an organizer"),
        (["--address", "here"], "calendar: address: expected the address of a calendar"),
    ],
)
def test_a_calendar_that_cannot_be_written_says_why(
    dated: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    wanted: list[str],
    said: str,
) -> None:
    out = tmp_path / "out.ics"
    assert main(["convert", dated, "-o", str(out), *wanted]) == 2
    assert capsys.readouterr().err.startswith(said)
    assert not out.exists()


@pytest.mark.parametrize("out", ["out.ics", "."])
def test_where_nobody_is_invited_no_file_is_written(
    dated: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    out: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    wanted = ["--to", "ics", "--profile", "invite", "--organizer", "desk@example.org"]
    assert main(["convert", dated, "-o", out, *wanted]) == 2
    said = capsys.readouterr().err.splitlines()
    assert "calendar: /: no invitation, since nobody would get it" in said
    assert said[-1] == f"{out}: expected an event to write, found none"
    assert sorted(tmp_path.iterdir()) == before


def test_objects_go_to_a_file_each_in_a_folder_or_one_after_another(
    dated: str, tmp_path: Path
) -> None:
    folder, together = tmp_path / "objects", tmp_path / "out.ics"
    folder.mkdir()
    wanted = ["convert", dated, "--to", "ics", "--profile", "caldav", "-o"]
    assert main([*wanted, str(folder)]) == 0
    assert main([*wanted, str(together)]) == 0
    assert [path.name for path in folder.iterdir()] == [f"{BARE.id}.ics"]
    assert (folder / f"{BARE.id}.ics").read_bytes() == together.read_bytes()


def test_standard_input_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give_input(monkeypatch, serialization.dumps(BARE).encode())
    assert main(["show", "-"]) == 0
    assert capsys.readouterr().out == programme.render(BARE)


BY_HAND = b"""\
format: intergov-meeting
version: 1
meeting:
  id: m   # a comment
  title: NO
  when: {type: date, iso: 2024-05-14}
"""


def test_a_pipe_takes_and_gives_every_form(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    forms = ["yaml", "json", "yaml", "ics", "json"]
    data = BY_HAND
    for form, to in itertools.pairwise(forms):
        give_input(monkeypatch, data)
        wanted = ["--from", form, "--to", to, "--audience", "internal"]
        assert main(["convert", "-", "-o", "-", *wanted]) == 0
        data = capsysbinary.readouterr().out
    assert serialization.loads(data).title.text == "NO"


@pytest.mark.parametrize("command", ["check", "show"])
def test_a_file_of_any_name_is_read_as_it_is_said_to_be(command: str, tmp_path: Path) -> None:
    path = tmp_path / "meeting.txt"
    path.write_bytes(BY_HAND)
    assert main([command, str(path)]) == 2
    assert main([command, str(path), "--from", "yaml"]) == 0


def test_piped_yaml_has_its_limit(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give_input(monkeypatch, BY_HAND + b"#" * limit.YAML_BYTES)
    assert main(["check", "-", "--from", "yaml"]) == 2
    assert capsys.readouterr().err == "-: /: expected at most 262144 bytes, found more\n"


def test_the_schema_is_written_and_named_in_yaml(bare: str, tmp_path: Path) -> None:
    schema, out = tmp_path / "meeting-1.schema.json", tmp_path / "meeting.yaml"
    assert main(["schema", "-o", str(schema)]) == 0
    assert schema.read_text(encoding="utf-8") == serialization.json_schema()
    assert main(["convert", bare, "-o", str(out), "--schema", schema.name]) == 0
    first, _, rest = out.read_text(encoding="utf-8").partition("\n")
    assert first == "# yaml-language-server: $schema=meeting-1.schema.json"
    assert yaml.loads(rest) == BARE


@pytest.mark.parametrize(
    ("out", "schema", "said"),
    [
        ("out.json", "s.json", "--schema: expected YAML to write, found 'json'"),
        ("out.yaml", "s\nformat: x", "--schema: expected the place of a schema on one line"),
    ],
)
def test_a_schema_that_cannot_be_named_is_refused(
    bare: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], out: str, schema: str, said: str
) -> None:
    assert main(["convert", bare, "-o", str(tmp_path / out), "--schema", schema]) == 2
    assert capsys.readouterr().err.startswith(said)
    assert not (tmp_path / out).exists()


@pytest.mark.parametrize(
    "option",
    [
        ("--domain", "meetings.example.org"),
        ("--profile", "compat"),
        ("--closed", "omit"),
        ("--organizer", "office@example.org"),
        ("--address", "https://example.org/feed.ics"),
    ],
)
@pytest.mark.parametrize("out", ["out.json", "out.yaml", "out.md"])
def test_what_only_calendars_need_is_refused_elsewhere(
    bare: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    option: tuple[str, str],
    out: str,
) -> None:
    assert main(["convert", bare, "-o", str(tmp_path / out), *option]) == 2
    assert capsys.readouterr().err.startswith(f"{option[0]}: expected a calendar to write, found")
    assert not (tmp_path / out).exists()


def test_a_schema_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", "-o", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_who_interrupts_the_program_gets_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    assert main(["check", "-"]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "-:1:1: /: expected a document, found nothing"),
        (b"\n \n", "-:1:1: /: expected a document, found nothing"),
        (b'{\n  "a": }', "-:2:8: /: expected JSON, found a mistake: expecting value"),
    ],
)
def test_what_is_no_json_is_told_with_its_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: bytes, said: str
) -> None:
    give_input(monkeypatch, data)
    assert main(["check", "-"]) == 2
    assert capsys.readouterr().err == f"{said}\n"


def test_a_broken_document_gives_its_faults_a_line_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.json"
    path.write_text(
        '{"format": "intergov-meeting", "version": 1,'
        ' "meeting": {"id": "A", "title": "T", "sessions": [{"id": 3}], "colour": "red"}}'
    )
    assert main(["check", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    pointers = [line.split(": ")[1] for line in captured.err.splitlines()]
    assert sorted(pointers) == ["/meeting/colour", "/meeting/id", "/meeting/sessions/0/id"]
    assert all(line.startswith(f"{path}: /meeting/") for line in captured.err.splitlines())


def test_a_newer_version_is_refused_by_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "newer.json"
    path.write_text('{"format": "intergov-meeting", "version": 99, "meeting": {}}')
    assert main(["show", str(path)]) == 2
    assert "99" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "show"])
def test_what_cannot_be_read_is_named(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path, tmp_path / "nowhere.json"):
        assert main([command, str(path)]) == 2
        assert capsys.readouterr().err.startswith(f"{path}: ")


@pytest.mark.parametrize("folder", [True, False])
def test_what_cannot_be_written_is_named(
    folder: bool, bare: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.md" if folder else tmp_path / "nowhere" / "out.md"
    if folder:
        out.mkdir()
    assert main(["convert", bare, "-o", str(out)]) == 2
    assert capsys.readouterr().err.startswith(f"{out}: ")


@pytest.mark.parametrize("out", ["-", "out.docx", "out"])
def test_an_unknown_format_is_refused(
    out: str, bare: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", bare, "-o", out]) == 2
    assert capsys.readouterr().err.startswith(f"{out}: expected --to")


@pytest.mark.parametrize(
    "arguments", [[], ["fly"], ["show"], ["convert", "a"], ["show", "a", "--audience", "all"]]
)
def test_bad_usage_ends_with_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_what_is_no_tag_of_a_language_is_refused(
    bare: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["show", bare, "--language", "en_GB"])
    assert ended.value.code == 2
    assert "--language: expected a BCP 47 tag such as 'en'" in capsys.readouterr().err


def test_an_organizer_without_an_e_mail_address_is_refused_by_that_name(
    bare: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out.ics")
    assert main(["convert", bare, "-o", out, "--organizer", "an office"]) == 2
    said = capsys.readouterr().err
    assert said == "calendar: organizer: expected an e-mail address, found another text\n"


def test_an_empty_previous_calendar_is_refused_in_words_for_the_command_line(
    bare: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.ics").write_bytes(b"")
    arguments = ["convert", bare, "-o", str(tmp_path / "new.ics")]
    assert main([*arguments, "--previous", str(tmp_path / "old.ics")]) == 2
    assert capsys.readouterr().err == (
        f"{tmp_path / 'old.ics'}: /: expected the file that was published last, found nothing in "
        "it (where no event has been published yet, there is none to follow)\n"
    )


def test_the_version_is_that_of_the_installed_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from importlib import metadata

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    for version, shown in ((lambda name: "1.2.3", "1.2.3"), (missing, "(not installed)")):
        monkeypatch.setattr(metadata, "version", version)
        with pytest.raises(SystemExit) as ended:
            main(["--version"])
        assert ended.value.code == 0
        assert capsys.readouterr().out == f"intergov-meetings {shown}\n"


def test_a_reader_who_has_had_enough_is_no_error(
    bare: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as broken:
        monkeypatch.setattr(sys, "stdout", broken)
        assert main(["show", bare]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a full device")
def test_an_output_that_is_full_is_named(
    bare: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert main(["show", bare]) == 2
    assert capsys.readouterr().err.startswith("standard output: ")


def test_an_output_that_is_too_full_for_the_version_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(SystemExit) as ended:
            main(["--version"])
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("standard output: ")


def test_closed_streams_are_nothing_to_write_to(bare: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main(["show", bare]) == 0
    assert main(["show", "-"]) == 2


def test_streams_without_encoding_are_taken_as_they_are(
    bare: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stream(io.StringIO):
        buffer = io.BytesIO()

    monkeypatch.setattr(sys, "stdout", Stream())
    assert main(["show", bare]) == 0
    assert Stream.buffer.getvalue().decode() == programme.render(BARE)


@given(data=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_any_bytes_are_read_or_refused_without_a_traceback(data: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        give_input(patch, data)
        patch.setattr(sys, "stderr", said := io.StringIO())
        assert main(["check", "-"]) == 2
    assert said.getvalue().startswith("-:")


def test_the_program_runs_in_a_process_whose_locale_is_ascii() -> None:
    meeting = attrs.evolve(BARE, id=MeetingId("tashkent"), title="Ташкент")
    ended = run("show", "-", data=serialization.dumps(meeting).encode())
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.decode().startswith("# Ташкент\n")


def test_the_package_is_run_as_the_program(
    bare: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["intergov-meetings", "show", bare])
    monkeypatch.delitem(sys.modules, "intergov_meetings.__main__", raising=False)
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("intergov_meetings", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out == programme.render(BARE)
    importlib.import_module("intergov_meetings.__main__")
    assert capsys.readouterr().out == ""


def test_the_program_hands_on_its_exit_code() -> None:
    ended = run("check", "-", data=b"\xff{")
    assert ended.returncode == 2
    assert ended.stdout == b""
    assert ended.stderr.startswith(b"-: /: ")
    assert b"Traceback" not in ended.stderr


def test_a_file_whose_name_is_not_text_is_named_all_the_same(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.json")
    ended = run("check", name, encoding="utf-8")
    assert ended.returncode == 2
    assert b"\\udcff.json: " in ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
def test_a_broken_pipe_ends_the_program_quietly(file: str) -> None:
    source = Path(__file__).parents[2] / "src"
    program = [*PROGRAM, "show", file]
    with subprocess.Popen(
        program,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(source)},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_the_schema_is_printed_as_it_is_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == serialization.json_schema()


@pytest.mark.parametrize("suffix", [".yaml", ".yml"])
def test_yaml_goes_in_and_out_by_its_suffix(file: str, tmp_path: Path, suffix: str) -> None:
    by_hand, again = tmp_path / f"meeting{suffix}", tmp_path / "again.json"
    everything = ["--audience", "internal"]
    assert main(["convert", file, "-o", str(by_hand), *everything]) == 0
    assert by_hand.read_text(encoding="utf-8").startswith("format: intergov-meeting\n")
    assert main(["convert", str(by_hand), "-o", str(again), *everything]) == 0
    assert again.read_bytes() == Path(file).read_bytes()


def test_a_fault_in_yaml_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "meeting.yaml"
    path.write_text("format: intergov-meeting\nversion: 1\nmeeting:\n  id: M\n  title: A\n")
    assert main(["check", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"{path}:4:3: /meeting/id: expected an id")

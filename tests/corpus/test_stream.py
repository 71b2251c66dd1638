"""A corpus is read line by line, and what is written is read again."""

import gc
import gzip
import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import (
    Audience,
    DocumentError,
    Extra,
    Meeting,
    MeetingId,
    UnsupportedVersionError,
    serialization,
)
from intergov_meetings.corpus import Entry, dump, dumps, load, load_all, loads
from intergov_meetings.strategies import meetings
from tests.corpus.sample import BROKEN, LATER, LINES, MEETINGS

NAMES = ["corpus.ndjson", "corpus.ndjson.gz", "corpus.ndjson.zst"]


@settings(max_examples=max(1, settings().max_examples // 4))
@given(st.lists(meetings(max_sessions=2), max_size=2))
def test_reading_what_was_written_gives_the_same_meetings(held: list[Meeting]) -> None:
    read = list(loads(dumps(held)))
    assert [entry.meeting for entry in read] == held
    assert [entry.line for entry in read] == list(range(1, len(held) + 1))


@pytest.mark.parametrize("name", NAMES)
def test_files_are_packed_by_their_name_and_unpacked_by_their_content(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    assert dump(MEETINGS, path) == 3
    path.rename(tmp_path / "other.name")
    assert [entry.meeting for entry in load(tmp_path / "other.name")] == list(MEETINGS)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_is_open_is_read_and_stays_open(tmp_path: Path, name: str) -> None:
    dump(MEETINGS, tmp_path / name)
    with (tmp_path / name).open("rb") as file:
        assert [entry.meeting for entry in load(file)] == list(MEETINGS)
        assert not file.closed
    with (tmp_path / name).open("wb") as file:
        file.write(BROKEN)
    with (tmp_path / name).open("rb") as file, pytest.raises(DocumentError, match="corpus, line 1"):
        load_all(file, strict=True)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_meetings_give_the_same_file(tmp_path: Path, name: str) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        dump(MEETINGS, tmp_path / folder / name)
    assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_lines_of_text_are_refused() -> None:
    with pytest.raises(TypeError, match="lines: expected bytes, found str"):
        list(loads(["{}"]))  # type: ignore[list-item]


def test_one_bad_line_stops_none_of_the_others() -> None:
    entries = list(loads([LINES[0], BROKEN, b"\n", LATER, LINES[1]]))
    assert [entry.line for entry in entries] == [1, 2, 4, 5]
    assert [entry.meeting for entry in entries] == [MEETINGS[0], None, None, MEETINGS[1]]
    _, broken, later, _ = (entry.error for entry in entries)
    assert isinstance(broken, DocumentError)
    assert broken.subject == "corpus, line 2"
    assert [fault.path for fault in broken.faults] == ["/meeting/id", "/meeting/x"]
    assert isinstance(later, UnsupportedVersionError)


@pytest.mark.parametrize(
    ("line", "error"), [(BROKEN, DocumentError), (LATER, UnsupportedVersionError)]
)
def test_one_bad_line_stops_the_reader_that_asks_for_it(
    line: bytes, error: type[Exception]
) -> None:
    entries = loads([LINES[0], line, LINES[1]], strict=True)
    assert next(entries).meeting == MEETINGS[0]
    with pytest.raises(error):
        next(entries)


def test_errors_of_a_file_name_it_and_the_line(tmp_path: Path) -> None:
    path = tmp_path / "corpus.ndjson"
    path.write_bytes(LINES[0] + BROKEN)
    with pytest.raises(DocumentError, match=r"corpus\.ndjson, line 2: 2 faults"):
        list(load(path, strict=True))


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b""])
def test_lines_end_as_they_may(tmp_path: Path, end: bytes) -> None:
    path = tmp_path / "corpus.ndjson"
    path.write_bytes(
        b"".join(line.rstrip(b"\n") + b"\r\n" for line in LINES[:2]) + LINES[2].rstrip(b"\n") + end
    )
    assert [entry.meeting for entry in load(path)] == list(MEETINGS)


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstandard.compress])
@pytest.mark.parametrize("opening", [b"{\n  ", b"{ ", b"{"])
def test_a_file_that_is_a_single_document_is_read_as_such(
    tmp_path: Path, pack: Callable[[bytes], bytes], opening: bytes
) -> None:
    path = tmp_path / "meeting.json"
    document = serialization.dumps(MEETINGS[0]).encode()
    path.write_bytes(pack(document.replace(b"{\n  ", opening, 1)))
    assert list(load(path)) == [Entry(1, MEETINGS[0])]
    (entry,) = load(path, max_bytes=len(LINES[0]))
    assert "bytes, found more" in str(entry.error)


@pytest.mark.parametrize("start", [b"{\n", b"{\n{\n", b"{"])
def test_a_torn_line_at_the_start_stops_none_of_the_others(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "corpus.ndjson"
    path.write_bytes(start + LINES[0] + LINES[1])
    assert [entry.meeting for entry in load(path)][-1] == MEETINGS[1]


def test_a_first_line_that_was_torn_within_its_object_stops_none_of_the_others(
    tmp_path: Path,
) -> None:
    path = tmp_path / "corpus.ndjson"
    path.write_bytes(LINES[0].replace(b',"', b',\n"', 1) + LINES[1])
    entries = list(load(path))
    assert [entry.meeting for entry in entries] == [None, None, MEETINGS[1]]
    (fault,) = entries[1].error.faults  # type: ignore[union-attr]
    assert fault.position is not None
    assert fault.position.line == 2


def test_a_line_that_is_too_long_is_refused_and_passed_over(tmp_path: Path) -> None:
    path, size = tmp_path / "corpus.ndjson", max(map(len, LINES))
    long = b" " * size + LINES[0]
    path.write_bytes(LINES[0] + long + b" " * 5 * size + long + LINES[1])
    entries = list(load(path, max_bytes=size))
    assert [entry.line for entry in entries] == [1, 2, 3, 4]
    assert [entry.meeting for entry in entries] == [MEETINGS[0], None, None, MEETINGS[1]]
    assert all("bytes, found more" in str(entry.error) for entry in entries[1:3])


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_torn_file_is_read_as_far_as_it_goes(tmp_path: Path, pack: object, kept: float) -> None:
    assert callable(pack)
    path, whole = tmp_path / "corpus", pack(b"".join(LINES))
    path.write_bytes(pack(LINES[0]) + whole[: int(len(whole) * kept)])
    first, *_, last = load(path)
    assert first == Entry(1, MEETINGS[0])
    assert last.meeting is None
    assert "expected more packed data, found the end of the file" in str(last.error)


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_a_damaged_file_is_read_as_far_as_it_goes(tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    path, damaged = tmp_path / "corpus", bytearray(pack(LINES[1] * 9))
    damaged[12:18] = b"\xff" * 6
    path.write_bytes(pack(LINES[0]) + damaged)
    entries = list(load(path))
    assert entries[0] == Entry(1, MEETINGS[0])
    assert "expected packed data, found damage" in str(entries[-1].error)
    with pytest.raises(DocumentError):
        list(load(path, strict=True))


@pytest.mark.parametrize("line", [BROKEN, LATER], ids=["broken", "later"])
def test_what_is_wrong_with_a_line_does_not_hold_the_line(line: bytes) -> None:
    (entry,) = loads([line])
    assert entry.error is not None
    assert entry.error.__traceback__ is None


@pytest.mark.parametrize("name", NAMES)
def test_readers_keep_no_line(tmp_path: Path, name: str) -> None:
    """To read eight megabytes takes less than two and a half."""
    code = """
import sys, tracemalloc
from intergov_meetings.corpus import load
next(iter(load(sys.argv[1])))
tracemalloc.start()
count = sum(1 for _ in load(sys.argv[1]))
print(count, tracemalloc.get_traced_memory()[1])
"""
    path = tmp_path / name
    titles = (hashlib.shake_256(str(n).encode()).hexdigest(10_000) for n in range(400))
    dump((Meeting(id=MeetingId("a"), title=title) for title in titles), path)
    command = [sys.executable, "-c", code, str(path)]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    count, peak = map(int, ended.stdout.split())
    assert count == 400
    assert peak < 2_500_000


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(tmp_path: Path, enabled: bool) -> None:
    path = tmp_path / "corpus.ndjson"
    dump(MEETINGS, path)
    was_enabled = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        assert [entry.meeting for entry in load_all(path)] == list(MEETINGS)
        assert gc.isenabled() is enabled
        path.write_bytes(BROKEN)
        with pytest.raises(DocumentError):
            load_all(path, strict=True)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


def test_what_an_audience_may_not_see_is_not_written(tmp_path: Path) -> None:
    held = Meeting(id=MeetingId("a"), title="A", extra=(Extra("org.example.key", "canary"),))
    path = tmp_path / "corpus.ndjson"
    for audience, expected in ((Audience.PUBLIC, False), (Audience.INTERNAL, True)):
        dump([held], path, audience=audience)
        assert (b"canary" in path.read_bytes()) is expected


def test_where_a_meeting_fails_the_old_file_stays(tmp_path: Path) -> None:
    def failing() -> Iterator[Meeting]:
        yield MEETINGS[0]
        raise RuntimeError

    for name in NAMES:
        path = tmp_path / name
        path.write_bytes(b"old")
        with pytest.raises(RuntimeError):
            dump(failing(), path)
        assert path.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(NAMES)


@pytest.mark.parametrize("action", ["read", "write"])
def test_without_the_package_zstandard_is_asked_for_by_its_extra(
    tmp_path: Path, action: str
) -> None:
    path = tmp_path / "corpus.ndjson.zst"
    dump(MEETINGS, path)
    code = f"""
import sys
sys.modules["zstandard"] = None
from intergov_meetings.corpus import dump, load
list(load(sys.argv[1])) if {action == "read"} else dump([], sys.argv[1])
"""
    command = [sys.executable, "-c", code, str(path)]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "MissingExtraError: a file packed with Zstandard needs" in ended.stderr
    assert "intergov-meetings[zstd]" in ended.stderr

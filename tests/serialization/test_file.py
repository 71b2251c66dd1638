"""Files: at any moment the old one or the new one is there, whole."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from intergov_meetings.serialization.file import write_atomically

WRITE_FOR_EVER = """
import sys
from intergov_meetings.serialization.file import write_atomically
print(flush=True)
while True:
    for letter in (b"a", b"b"):
        write_atomically(sys.argv[1], letter * 2_000_000)
"""


def test_a_new_file_and_a_file_in_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "meeting.json"
    for data in (b"old", b"new"):
        write_atomically(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666])
def test_the_mode_of_a_file_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "meeting.json"
    path.touch()
    path.chmod(mode)
    write_atomically(path, b"new")
    assert path.stat().st_mode & 0o777 == mode


def test_a_new_file_has_the_mode_that_any_new_file_has(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_atomically(tmp_path / "meeting.json", b"new")
    assert (tmp_path / "meeting.json").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    link, target = tmp_path / "link.json", tmp_path / "folder" / "meeting.json"
    link.symlink_to(target)
    for data in (b"old", b"new"):
        write_atomically(link, data)
        assert link.is_symlink()
        assert target.read_bytes() == data


def test_a_folder_a_pipe_and_a_link_to_itself_are_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "loop", tmp_path / "missing" / "file"):
        with pytest.raises(OSError, match=str(tmp_path)):
            write_atomically(path, b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["loop", "pipe"]


def test_what_cannot_be_written_is_called_as_it_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "none" / "meeting.json"
    with pytest.raises(FileNotFoundError) as caught:
        write_atomically(path, b"{}")
    assert caught.value.filename == str(path)


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()])
def test_a_failing_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException
) -> None:
    def fail(*_: object) -> None:
        raise error

    path = tmp_path / "meeting.json"
    write_atomically(path, b"old")
    holder = os if step == "fsync" else Path
    monkeypatch.setattr(holder, step, fail)
    with pytest.raises(type(error)):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_writers_at_the_same_time_do_not_disturb_each_other(tmp_path: Path) -> None:
    path = tmp_path / "meeting.json"
    contents = [bytes([65 + number]) * 100_000 for number in range(16)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda data: write_atomically(path, data), contents))
    assert path.read_bytes() in contents
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_a_writer_that_is_killed_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "meeting.json"
    paths = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    for number in range(20):
        with subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, str(path)],
            env={**os.environ, **paths},
            stdout=subprocess.PIPE,
        ) as writer:
            assert writer.stdout
            writer.stdout.readline()
            time.sleep(0.002 * number)
            writer.kill()
        if path.exists():
            assert path.read_bytes() in (b"a" * 2_000_000, b"b" * 2_000_000)
    assert path.exists()

"""What is made is shown to who asks."""

import importlib
import os
import subprocess
import sys

import pytest

from intergov_meetings.model import Record
from intergov_meetings.serialization.mirror.show import printed, shown
from tests.serialization.sample import RECORDS


def test_functions_are_shown_for_every_class_of_records() -> None:
    everything = shown()
    for kind in RECORDS:
        assert f"new = Blank{kind.__name__}()" in everything
        assert f"Written{kind.__name__}(" in everything.replace("WrittenTagged", "Written")


@pytest.mark.parametrize("kind", RECORDS)
def test_what_is_shown_is_what_is_run(kind: type[Record]) -> None:
    compile(shown(kind.__name__), kind.__name__, "exec")


def test_a_class_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="found Congress"):
        shown("Congress")


def test_the_room_shows_itself_on_the_command_line() -> None:
    importlib.import_module("intergov_meetings.serialization.mirror.__main__")
    command = [sys.executable, "-m", "intergov_meetings.serialization.mirror", "Post"]
    ended = subprocess.run(command, capture_output=True, check=True, text=True)
    assert ended.stdout.strip() == shown("Post").strip()


def test_what_is_printed_is_what_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed("Post") == 0
    assert capsys.readouterr().out == shown("Post") + "\n"


def test_a_class_that_there_is_not_is_named_without_a_traceback() -> None:
    assert printed("--show") == "expected classes of records, found --show"


def test_a_reader_who_has_had_enough_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as broken:
        monkeypatch.setattr(sys, "stdout", broken)
        assert printed("Post") == 0

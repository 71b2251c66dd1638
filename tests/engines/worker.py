"""An engine in a process of its own, which is started once and asked many times."""

import base64
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from threading import Timer
from typing import Any

from tests.engines.event import RefusedError, SeenEvent

PROGRAMS = Path(__file__).parent / "programs"
PATIENCE = 120.0


class Worker:
    """A program that answers one line of JSON with another, until its input ends."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command, cwd=PROGRAMS, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def ask(self, **question: Any) -> dict[str, Any]:
        """Ask the engine; one that hangs is ended, and the test fails.

        Raises:
            RefusedError: where the engine refuses what it was given.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        timer = Timer(PATIENCE, self._process.kill)
        timer.start()
        try:
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        finally:
            timer.cancel()
        assert line, f"{self._process.args!r} ended without an answer"
        answer: dict[str, Any] = json.loads(line)
        if "refused" in answer:
            raise RefusedError(answer["refused"])
        return answer

    def read(self, calendar: bytes) -> list[SeenEvent]:
        """Give the events that the engine finds in a calendar."""
        answer = self.ask(calendar=base64.b64encode(calendar).decode())
        return [SeenEvent(**event) for event in answer["events"]]

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *error: object) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

"""What importing the package costs beside importing attrs.

Each import is timed inside a fresh process. All read compiled bytecode from a folder of their own,
which a first run fills, so that no setting of the machine makes one of them compile each time.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.measure import Spread, Stopwatch, interleaved, ratio, table

BASE: Final = "import attrs"
FIRST: Final = "the first meeting read"
GOALS: Final[Mapping[str, str]] = {
    BASE: "",
    "import intergov_meetings": "1.5",
    "from intergov_meetings import Meeting": "",
    FIRST: "2.5",
}
"""The statements, and how many times the first they may take."""

_FIRST_PROGRAM: Final = f"""\
from intergov_meetings.serialization import load
load({str(Path(__file__).parents[1] / "examples/tashkent_2024/out/meeting.json")!r})
"""
_PROGRAM: Final = """\
import time
started = time.process_time()
{statement}
print(time.process_time() - started)
"""


def report(rounds: int = 21) -> str:
    """Give the cost of each import as a table."""
    with TemporaryDirectory() as bytecode:
        found = interleaved({name: _fresh_process(name, bytecode) for name in GOALS}, rounds)
    rows = [
        (
            f"`{name}`",
            Spread.of(found[name]).shown(unit=1e-3),
            ratio(found[name], found[BASE]).shown(),
            goal,
        )
        for name, goal in GOALS.items()
    ]
    return table(("statement", "ms (quartiles)", "times attrs (quartiles)", "goal"), rows)


def _fresh_process(statement: str, bytecode: str) -> Stopwatch:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    program = _FIRST_PROGRAM if statement == FIRST else statement
    command = [sys.executable, "-c", _PROGRAM.format(statement=program)]

    def measure() -> float:
        ended = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
        return float(ended.stdout)

    measure()
    return measure

"""What importing the package costs beside importing attrs.

Each import is timed inside a fresh process. All read compiled bytecode from a folder of their own,
which a first run fills, so that no setting of the machine makes one of them compile each time.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.measure import Spread, Stopwatch, interleaved, ratio, table

BASE: Final = "import attrs"
GOALS: Final[Mapping[str, str]] = {
    BASE: "",
    "import intergov_meetings": "2",
    "from intergov_meetings import Meeting": "",
}
"""The statements, and how many times the first they may take."""

_PROGRAM: Final = """\
import time
started = time.perf_counter()
{statement}
print(time.perf_counter() - started)
"""


def report(rounds: int = 41) -> str:
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
    command = [sys.executable, "-c", _PROGRAM.format(statement=statement)]

    def measure() -> float:
        ended = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
        return float(ended.stdout)

    measure()
    return measure

"""How much memory reading a calendar takes, measured in a process of its own.

Run as a program it reads a file with one library and prints by how many bytes the peak of the
process has risen: python -m benchmarks.calendar_memory LIBRARY FILE
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.calendar_content import rows
from benchmarks.calendar_peers import READERS, ours

_ROOT = Path(__file__).parents[1]


def peak(library: str, data: bytes) -> int:
    """Give by how many bytes the peak rises while a library reads a calendar."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "calendar.ics"
        path.write_bytes(data)
        command = [sys.executable, "-m", "benchmarks.calendar_memory", library, str(path)]
        ended = subprocess.run(command, cwd=_ROOT, capture_output=True, check=True, text=True)
    return int(ended.stdout)


def _peak_so_far() -> int:
    """Give the most memory that this process has held; Linux says it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def _main(library: str, path: Path) -> None:
    data = path.read_bytes()
    read = READERS[library]
    read(ours(rows(1)))  # what is made once, at the first calendar, is not counted
    before = _peak_so_far()
    held = read(data)
    print(_peak_so_far() - before)
    del held


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))

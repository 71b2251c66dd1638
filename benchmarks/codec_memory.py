"""How much memory a meeting of the size of a COP takes when it is read, and what of it stays.

Each library reads in a process of its own. Run as a program it reads a document with one library
and prints how many bytes are kept and how many there were at most:
python -m benchmarks.codec_memory LIBRARY FILE
"""

import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks import cop
from benchmarks.codec import BASE, OURS, document_of, meeting_in
from benchmarks.measure import table, three_digits
from benchmarks.stack import stack
from examples.tashkent_2024 import MEETING
from intergov_meetings import Meeting, serialization

_ROOT = Path(__file__).parents[1]

READERS: Final[Mapping[str, Callable[[], Callable[[bytes], object]]]] = {
    OURS: lambda: serialization.loads,
    BASE: lambda: stack.msgspec_struct().decode,
    "pydantic model": lambda: stack.pydantic_model().decode,
    "pydantic dataclass, slots": lambda: stack.pydantic_dataclass().decode,
}


def report(meeting: Meeting | None = None) -> str:
    """Give the memory that each library takes, and how many times that of the first peer."""
    document = document_of(meeting or cop.meeting(cop.parts()))
    found = {
        name: measured(name, document if name == OURS else meeting_in(document)) for name in READERS
    }
    rows = [
        (
            name,
            *(three_digits(amount / 2**20) for amount in amounts),
            *(
                three_digits(amount / base)
                for amount, base in zip(amounts, found[BASE], strict=True)
            ),
        )
        for name, amounts in found.items()
    ]
    columns = ("kept, MiB", "peak, MiB", f"kept, times {BASE}", f"peak, times {BASE}")
    return table(("library", *columns), rows)


def measured(name: str, data: bytes) -> tuple[int, int]:
    """Give what is kept of a document that a library reads, and what there is at most."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "meeting.json"
        path.write_bytes(data)
        command = [sys.executable, "-m", "benchmarks.codec_memory", name, str(path)]
        ended = subprocess.run(command, cwd=_ROOT, capture_output=True, check=True, text=True)
    kept, peak = map(int, ended.stdout.split())
    return kept, peak


def _main(name: str, path: Path) -> None:
    data = path.read_bytes()
    read = READERS[name]()
    small = document_of(MEETING)
    read(small if name == OURS else meeting_in(small))  # what is made once is not counted
    tracemalloc.start()
    held = read(data)
    kept, peak = tracemalloc.get_traced_memory()
    print(kept, peak)
    del held


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))

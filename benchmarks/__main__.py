"""Print the benchmarks, all or those that are named, and write them to a file where one is given.

python -m benchmarks [TOPIC ...] [--output FILE]
"""

import argparse
import io
import platform
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from benchmarks import (
    calendar_defects,
    calendar_reading,
    calendar_writing,
    codec,
    codec_memory,
    construction,
    corpus_tables,
    import_cost,
    model_growth,
    peers,
    room_growth,
)

TOPICS: Final[Mapping[str, Callable[[], str]]] = {
    "import-cost": import_cost.report,
    "construction": construction.report,
    "decode": codec.decode_report,
    "encode": codec.encode_report,
    "corpus": codec.corpus_report,
    "memory": codec_memory.report,
    "faults": codec.faults_report,
    "peers": peers.report,
    "corpus-tables": corpus_tables.report,
    "model-growth": model_growth.report,
    "room-growth": room_growth.report,
    "calendar-writing": calendar_writing.report,
    "calendar-reading": calendar_reading.report,
    "calendar-defects": calendar_defects.report,
}


def main(arguments: list[str] | None = None) -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Print benchmarks.")
    parser.add_argument("topics", nargs="*", help=f"of {', '.join(TOPICS)}; all if none is named")
    parser.add_argument("--output", type=Path, metavar="FILE", help="also write the tables there")
    options = parser.parse_args(arguments)
    if unknown := set(options.topics) - set(TOPICS):
        parser.error(f"no such topic: {', '.join(sorted(unknown))}")
    sections = [f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}\n"]
    print(sections[0])
    for topic in options.topics or TOPICS:
        sections.append(f"## {topic}\n\n{TOPICS[topic]()}\n")
        print(sections[-1], flush=True)
    if options.output is not None:
        options.output.write_text("\n".join(sections), encoding="utf-8")


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    main()

"""Ask a program about every conformance document; see README.md. Needs nothing but Python."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXPECTED = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))


def documents() -> Iterator[tuple[Path, list[str] | None]]:
    """Give each document and the pointers that are expected, `None` where it is valid."""
    for name in EXPECTED["valid"]:
        yield HERE / "valid" / name, None
    for name, expected in EXPECTED["invalid"].items():
        yield HERE / "invalid" / name, expected["pointers"]


def disagreements(command: Sequence[str], *, only_verdicts: bool = False) -> list[str]:
    """Run a program and say on which documents it disagrees."""
    asked = list(documents())
    paths = "".join(f"{path}\n" for path, _ in asked)
    run = subprocess.run(command, input=paths, capture_output=True, text=True, check=True)
    found: list[str] = []
    for (path, expected), line in zip(asked, run.stdout.splitlines(), strict=True):
        answer = json.loads(line)
        pointers = None if answer["valid"] else sorted(answer.get("pointers", []))
        wanted = None if expected is None else sorted(expected)
        same = (pointers is None) == (wanted is None) if only_verdicts else pointers == wanted
        if not same:
            found.append(f"{path.parent.name}/{path.name}: expected {wanted}, found {pointers}")
    return found


def main(arguments: Sequence[str]) -> int:
    """Ask the program that is named."""
    only_verdicts = arguments[:1] == ["--verdicts"]
    found = disagreements(arguments[only_verdicts:], only_verdicts=only_verdicts)
    print(*found, f"{len(found)} disagreements", sep="\n")  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

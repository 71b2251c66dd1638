"""Show where two folders differ in a file's name or in a byte, and fail if they do.

Run it as `python tools/compare_folders.py COMMITTED WRITTEN`.
"""

import difflib
import sys
from collections.abc import Mapping
from pathlib import Path


def files_in(folder: Path) -> dict[str, bytes]:
    """Map the path of each file in a folder to its bytes."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def differences(name: str, *folders: Mapping[str, bytes]) -> list[str]:
    """Give the lines in which a file of two folders differs, as `diff` has them."""
    before, after = (
        files.get(name, b"").decode("utf-8", "backslashreplace").splitlines() for files in folders
    )
    names = f"committed/{name}", f"written/{name}"
    return list(difflib.unified_diff(before, after, *names, lineterm=""))


def main(committed: str, written: str) -> int:
    """Compare two folders, and name the files that differ."""
    old, new = files_in(Path(committed)), files_in(Path(written))
    changed = [name for name in sorted(old | new) if old.get(name) != new.get(name)]
    for name in changed:
        print(*differences(name, old, new), sep="\n")
    if changed:
        print(f"{committed}: {', '.join(changed)} differ from what is committed")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

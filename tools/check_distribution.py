"""Fail if a wheel or a source distribution lacks a file of the package or has one too many.

Run it as `python tools/check_distribution.py WHEEL SDIST`.
"""

import sys
import tarfile
import zipfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src"
PACKAGE = "intergov_meetings"


def is_cache(name: str) -> bool:
    """Whether a path is of what tools leave behind."""
    return "node_modules" in name or "__pycache__" in name


def sources() -> set[str]:
    """Name the files of the package."""
    found = (path for path in (SOURCE / PACKAGE).rglob("*") if path.is_file())
    return {name for path in found if not is_cache(name := path.relative_to(SOURCE).as_posix())}


def in_wheel(wheel: str) -> set[str]:
    """Name the files of a wheel, those about the distribution apart."""
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def in_sdist(sdist: str) -> set[str]:
    """Name the files of a source distribution."""
    with tarfile.open(sdist) as archive:
        return {member.name.partition("/")[2] for member in archive.getmembers()}


def main(wheel: str, sdist: str) -> int:
    """Compare what is shipped with the package, and name what is missing or too many."""
    shipped, names = in_wheel(wheel), in_sdist(sdist)
    kept = {name.removeprefix("src/") for name in names if name.startswith("src/")}
    wrong = (shipped ^ sources()) | (kept ^ sources()) | set(filter(is_cache, names))
    if f"{PACKAGE}/py.typed" not in shipped:
        wrong.add("py.typed")
    if wrong:
        print(f"files missing or too many: {', '.join(sorted(wrong))}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Write the three lock files anew: exact versions with hashes, for every platform.

Run it with the Python of `.venv` after a change of a dependency in pyproject.toml, or with
`--upgrade` to take what has been released since.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LOCKS: dict[str, tuple[str, ...]] = {
    # what the library itself needs: the first command of the README
    "requirements.lock": (),
    # with every tool: the second command of the README
    "requirements-dev.lock": (
        "--extra=arrow",
        "--extra=testing",
        "--extra=yaml",
        "--extra=zstd",
        "--group=dev",
    ),
    # the lowest version of each thing that pyproject.toml names: `tools/verify.py lowest`
    "requirements-lowest.lock": (
        "--extra=arrow",
        "--extra=testing",
        "--extra=yaml",
        "--extra=zstd",
        "--group=test",
        "--group=build",
        "--resolution=lowest-direct",
    ),
}

COMMON = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-annotate",
    # `coverage[toml]` is pinned with its extra: pip 23 takes the plain pin for another package
    "--no-strip-extras",
    "--custom-compile-command=python tools/lock.py",
    "--quiet",
)


def main() -> None:
    """Write each lock file; keep the locked versions unless asked to upgrade."""
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    for name, selection in LOCKS.items():
        command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml"]
        command += [*COMMON, *selection, f"--output-file={name}", *sys.argv[1:]]
        print("$", *command[1:], flush=True)
        subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main()

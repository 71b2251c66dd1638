"""What all tests share: how hard Hypothesis looks, and the engines that are not ours."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Fixtures are used by being here.
from tests.engines.ajv import ajv
from tests.engines.event import Engine, Engines, as_it_is
from tests.engines.ical_js import ical_js
from tests.engines.khal import khal, khal_import
from tests.engines.khal import sees as khal_sees
from tests.engines.language_server import language_server
from tests.engines.libical import libical
from tests.engines.libical import sees as libical_sees
from tests.engines.package import ical, icalendar, vobject
from tests.engines.radicale import radicale

# Chosen with `--hypothesis-profile=NAME` or the environment variable HYPOTHESIS_PROFILE.
# The first call of a generated converter compiles it: no profile has a deadline.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci",
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("few", settings.get_profile("ci"), max_examples=15)
settings.register_profile("thorough", max_examples=5_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))

# Programs for the type checkers, some wrong on purpose: read by `tools/verify.py types`, never run.
# Programs of engines: run each by the Python that has the engine.
collect_ignore = ["engines/programs", "typing"]

# What each engine reads, and where it is known to err.
READERS = {
    "icalendar": as_it_is,
    "ical": as_it_is,
    "vobject": as_it_is,
    "ical_js": as_it_is,
    "libical": libical_sees,
    "khal_import": khal_sees,
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens", action="store_true", help="write goldens anew: read the difference"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests that coverage does not follow last, whichever process they come to.

    What they had made first and left in a cache, the tests that are followed would not make again.
    """
    items.sort(key=is_not_followed)


def is_not_followed(item: pytest.Item) -> bool:
    """Whether coverage does not follow a test."""
    return item.get_closest_marker("no_cover") is not None


@pytest.fixture
def is_golden(request: pytest.FixtureRequest) -> Callable[[Path, bytes], bool]:
    """Whether a file holds these bytes; with `--update-goldens` they are written there first."""

    def holds(path: Path, data: bytes) -> bool:
        if request.config.getoption("--update-goldens"):
            path.write_bytes(data)
        return path.read_bytes() == data

    return holds


@pytest.fixture(scope="session", params=READERS)
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each engine in turn; a test without it is skipped, and fails in CI."""
    return Engine(request.getfixturevalue(request.param), READERS[request.param])


@pytest.fixture(scope="session")
def engines(request: pytest.FixtureRequest) -> Engines:
    """All engines that are there, for laws whose examples cost more than the engines do."""
    found = {}
    for name, sees in READERS.items():
        with suppress(pytest.skip.Exception):
            found[name] = Engine(request.getfixturevalue(name), sees)
    return found

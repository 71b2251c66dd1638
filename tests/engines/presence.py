"""What a test does without its engine: on a desk it is skipped, in CI it fails."""

import os
from importlib.util import find_spec

import pytest


def require(is_there: bool, remedy: str) -> None:
    """End the test if the engine is not there, with what makes it be there."""
    if is_there:
        return
    if os.environ.get("CI"):
        pytest.fail(f"CI asks every engine: {remedy}")
    pytest.skip(remedy)


def require_package(name: str) -> None:
    """End the test if a Python package is not there."""
    require(find_spec(name) is not None, f"{name} is not installed: see README, second command")

"""How much work something is, on any machine."""

import sys
from collections.abc import Callable


def calls_of(work: Callable[[], object]) -> int:
    """How many functions are called, which no machine makes more or fewer of."""
    calls = 0

    def count(_: object, happened: str, __: object) -> None:
        nonlocal calls
        calls += happened == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls

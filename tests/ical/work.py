"""How much work something is, on any machine."""

import sys
from collections.abc import Callable
from types import FrameType

TraceFunction = Callable[[FrameType, str, object], object]


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


def operations_of(work: Callable[[], object]) -> int:
    """How many operations of Python are done; unlike calls, they count what goes round in loops."""
    operations = 0

    def count(frame: FrameType, happened: str, _: object) -> TraceFunction:
        nonlocal operations
        frame.f_trace_opcodes = True
        operations += happened == "opcode"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return operations

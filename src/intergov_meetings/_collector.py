"""Python's search for garbage, put off while much is made that is kept."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def paused() -> Generator[None, None, None]:
    """Let Python look for no garbage meanwhile, in other threads either.

    What is kept is no garbage, and none is left over by making it, be it meetings or the lines of
    a calendar; to look through ever more of it again and again takes longer than to make it.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

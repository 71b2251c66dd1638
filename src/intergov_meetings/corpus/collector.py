"""Python's search for garbage, put off while many meetings are made."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def paused() -> Generator[None, None, None]:
    """Let Python look for no garbage meanwhile, in other threads either.

    Meetings are no garbage while they are kept, and none is left over by making them; to look
    through ever more of them again and again takes longer than to make them.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

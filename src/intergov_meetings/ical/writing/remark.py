"""What a calendar could not hold, said to whoever asked for it."""

from typing import NamedTuple


class Remark(NamedTuple):
    """Something that the calendar could not hold, or holds only with something taken for granted.

    Nothing that is reported here is wrong with the meeting.
    """

    path: str
    """The JSON pointer in the meeting that was given."""
    message: str
    """What became of it."""

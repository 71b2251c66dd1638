"""What a calendar could not hold, said to whoever asked for it."""

from typing import final

from attrs import field, frozen


@final
@frozen
class Remark:
    """Something that the calendar could not hold, or holds only with something taken for granted.

    Nothing that is reported here is wrong with the meeting.
    """

    path: str
    """The JSON pointer in the meeting that was given."""
    message: str
    """What became of it."""
    places: tuple[str, ...] = field(default=(), kw_only=True, repr=False)
    """Where something of the kind stands in many places: the pointer to each of them."""

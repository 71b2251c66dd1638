"""What Hypothesis calls when it is imported.

Hypothesis is imported by whoever imports our strategies, too, which are half made at that moment.
So nothing here asks for it, or for them, before it is called.
"""

from typing import TYPE_CHECKING

from intergov_meetings import model
from intergov_meetings.model.record import Record

if TYPE_CHECKING:
    from hypothesis import strategies as st


def register() -> None:
    """Make `st.from_type` draw our records; Hypothesis calls this when it is imported."""
    from hypothesis import strategies as st  # noqa: PLC0415 - a lazy door, as said above

    for name in model.__all__:
        kind = getattr(model, name)
        if isinstance(kind, type) and issubclass(kind, Record) and kind is not Record:
            st.register_type_strategy(kind, _of_kind)


def _of_kind(kind: type[Record]) -> "st.SearchStrategy[Record]":
    """Build a strategy only when one is asked for."""
    from intergov_meetings.strategies.drawing import records  # noqa: PLC0415 - a lazy door
    from intergov_meetings.strategies.meeting import meetings  # noqa: PLC0415 - a lazy door

    return meetings() if kind is model.Meeting else records(kind, {})

"""How many, where nobody has counted."""

from collections.abc import Iterable
from typing import final

from attrs import frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Count, Line
from intergov_meetings.model.shape import fault


@final
@frozen(kw_only=True)
class Estimate(Record):
    """A number of people as the paper gives it ("nearly 300", "more than one hundred")."""

    about: Count | None = None
    """About so many."""
    at_least: Count | None = None
    """So many or more."""
    at_most: Count | None = None
    """So many or fewer."""
    printed: Line | None = None
    """The words as printed."""

    def _faults(self) -> Iterable[Fault]:
        if (self.about, self.at_least, self.at_most) == (None, None, None):
            yield Fault("", "expected about, at_least or at_most, found none of them")
        bounds = [number for number in (self.at_least, self.about) if number is not None]
        if self.at_most is not None and bounds and self.at_most < max(bounds):
            yield fault("/at_most", f"a number from {max(bounds)}", self.at_most)

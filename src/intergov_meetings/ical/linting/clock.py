"""The clocks of one zone, as a calendar describes them.

What is certain whatever they do costs nothing. Only what is asked of a moment follows them, and
only where all that is said of them is understood.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final, NamedTuple, final

from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.wire.parsed_value import utc_offset_of
from intergov_meetings.ical.wire.text import unescaped
from intergov_meetings.ical.zone.definition import ZoneDefinition
from intergov_meetings.ical.zone.observance import OBSERVANCES, observance_of

# With one of these, or two rules, an observance says more than a definition follows.
_NOT_FOLLOWED: Final = frozenset({"EXDATE", "EXRULE"})


class DescribedZone(NamedTuple):
    """A zone that a calendar describes (VTIMEZONE)."""

    name: str
    """Its name, as the parameter TZID has it: a parameter knows no backslashes."""
    named: Property
    """The property TZID, which has that name as text, with backslashes."""
    component: Component
    """The description."""


def described_zones(calendar: Component) -> Iterator[DescribedZone]:
    """Give the zones that a calendar describes, but for those that have no name."""
    for component in calendar.components:
        named = component.first("TZID") if component.name == "VTIMEZONE" else None
        if named is not None:
            yield DescribedZone(unescaped(named.value), named, component)


class Range(NamedTuple):
    """Between which offsets from UTC clocks are."""

    least: timedelta
    """The least, furthest west."""
    most: timedelta
    """The greatest, furthest east; the same as the least where the offset is known."""


@final
class Clocks:
    """The clocks of one zone as a calendar describes them."""

    def __init__(self, components: tuple[Component, ...], steps: Steps) -> None:
        """Take in what the calendar says, and follow nothing yet.

        Args:
            components: the VTIMEZONE; where there are several of one name, all of them.
            steps: how many steps may be taken to follow it, together with others.
        """
        self._observances = tuple(
            inner for zone in components for inner in zone.components if inner.name in OBSERVANCES
        )
        self._is_single = len(components) == 1
        self._steps = steps

    @cached_property
    def range(self) -> Range | None:
        """Between which offsets the clocks always are; `None` where one cannot be read."""
        stated = [
            utc_offset_of(each.value)
            for observance in self._observances
            for each in (*observance.all("TZOFFSETFROM"), *observance.all("TZOFFSETTO"))
        ]
        known = [offset for offset in stated if offset is not None]
        return Range(min(known), max(known)) if known and len(known) == len(stated) else None

    def offset_at(self, wall: datetime) -> timedelta | None:
        """Give the offset at a local time; `None` where it is not certain, or too far to follow."""
        if self._followed is None:
            return None
        definition, begin = self._followed
        return definition.offset_at(wall) if wall >= begin else None

    @cached_property
    def _followed(self) -> tuple[ZoneDefinition, datetime] | None:
        """Read what the clocks do, and from when on, where all of it is understood."""
        observances = [
            observance_of(each.line for each in inner.properties)
            for inner in self._observances
            if self._is_single
            and not inner.by_name.keys() & _NOT_FOLLOWED
            and len(inner.all("RRULE")) <= 1
        ]
        known = tuple(each for each in observances if each is not None)
        if not known or len(known) < len(self._observances):
            return None
        return ZoneDefinition(known, self._steps), min(each.start for each in known)

"""The zones of one calendar: what it means by a name, and what it says of the clocks there."""

from typing import NamedTuple

from intergov_meetings.ical.reading.component import Component
from intergov_meetings.ical.reading.diagnostic import Diagnostics
from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.zone.definition import ZoneDefinition
from intergov_meetings.ical.zone.observance import OBSERVANCES, Observance, observance_of


class DocumentZone(NamedTuple):
    """A zone that a calendar names."""

    key: str | None
    """The IANA name; `None` where the name means no zone that is known."""
    is_exact: bool
    """Whether it was named by its IANA name."""
    definition: ZoneDefinition | None
    """What the calendar says of its clocks; `None` where it says nothing that can be read."""


class DescribedZone(NamedTuple):
    """What a calendar says of a zone (VTIMEZONE)."""

    definition: ZoneDefinition | None
    """What it says of its clocks; `None` where it says nothing that can be read."""
    place: str | None
    """The IANA name that it gives beside that of its own (X-LIC-LOCATION)."""


def definition_of(
    component: Component, most: int, steps: Steps, diagnostics: Diagnostics
) -> ZoneDefinition | None:
    """Read a VTIMEZONE; `None`, and reported, where nothing in it can be read.

    Args:
        component: the VTIMEZONE.
        most: how many changes of the clocks it may list.
        steps: how many steps may be taken to follow it.
        diagnostics: where to report.
    """
    found: list[Observance] = []
    for inner in component.components[:most]:
        observance = observance_of(inner.properties) if inner.name in OBSERVANCES else None
        if observance is None:
            done = "left out of the clocks of the zone"
            diagnostics.add(inner.line, "VTIMEZONE", "a change of clocks that is not whole", done)
            continue
        if len(observance.dates) > most:
            found_dates = f"more than {most} dates of a change of clocks"
            diagnostics.add(inner.line, "VTIMEZONE", found_dates, f"the first {most} are read")
        found.append(observance._replace(dates=observance.dates[:most]))
    if len(component.components) > most:
        line = component.components[most].line
        diagnostics.add(line, "VTIMEZONE", f"more than {most} changes of clocks", "left out")
    if not found:
        diagnostics.add(component.line, "VTIMEZONE", "no clocks that can be read", "left out")
        return None
    return ZoneDefinition(tuple(found), steps)

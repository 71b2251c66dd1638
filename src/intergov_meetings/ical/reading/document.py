"""What holds for one file while it is read: limits, zones, and what was found so far."""

from typing import Final, final

from intergov_meetings.errors import shown
from intergov_meetings.ical.reading.component import Component
from intergov_meetings.ical.reading.diagnostic import Diagnostics
from intergov_meetings.ical.reading.zone import DocumentZone
from intergov_meetings.ical.wire.limit import Limits
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.text import cleaned
from intergov_meetings.ical.zone.name import iana_name

_MOST_ZONES: Final = 1_000
_NAMES: Final = frozenset(
    {
        *("DAYLIGHT", "PARTICIPANT", "STANDARD", "VALARM", "VAVAILABILITY", "VFREEBUSY"),
        *("VJOURNAL", "VLOCATION", "VPOLL", "VRESOURCE", "VTODO"),
    }
)
"""The components that standards know; others are reported together."""


@final
class Document:
    """One file. It is made anew for each, so that no file changes how another is read."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.diagnostics = Diagnostics(limits)
        self._zones: dict[str, DocumentZone] = {}
        self._left_out: dict[str, list[int]] = {}

    def report(self, line: ContentLine, found: str, done: str) -> None:
        """Take note of something in a line."""
        self.diagnostics.add(line.number, shown(line.name)[1:-1], found, done)

    def leave_out(self, component: Component) -> None:
        """Take note of a component that is not read, to be reported with others of its name."""
        name = component.name if component.name in _NAMES else ""
        self._left_out.setdefault(name, []).append(component.line)

    def report_left_out(self) -> None:
        """Report the components that were not read, those of one name together."""
        for name, lines in self._left_out.items():
            found, done = "a component of a kind that is not read", "left out with all in it"
            if len(lines) > 1:
                found = f"{len(lines)} components of kinds that are not read, this is the first"
                done = "left out with all in them"
            self.diagnostics.add(lines[0], name, found, done)

    def zone(self, label: str, line: ContentLine) -> DocumentZone:
        """Give what is meant by a TZID; each that is not an IANA name is reported once."""
        if (known := self._zones.get(label)) is not None:
            return known
        found = DocumentZone(label, iana_name(label))
        if found.key is None:
            self.report(line, f"the zone {shown(label)} is not known", "read without a zone")
        elif found.key != label:
            self.report(line, f"the zone {shown(label)}", f"taken for {found.key}")
        if len(self._zones) < _MOST_ZONES:
            self._zones[label] = found
        return found

    def text(self, line: ContentLine, text: str) -> str:
        """Give a text without the control characters that no calendar can carry."""
        clean = cleaned(text)
        if clean is not text:
            self.report(line, "control characters", "left out")
        return clean

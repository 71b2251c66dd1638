"""What holds for one file while it is read: limits, zones, and what was found so far."""

from typing import Final, final

from intergov_meetings.ical.reading.component import Component
from intergov_meetings.ical.reading.diagnostic import Diagnostics
from intergov_meetings.ical.reading.zone import DescribedZone, DocumentZone, definition_of
from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.wire.excerpt import excerpt, label
from intergov_meetings.ical.wire.limit import Limits
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.text import cleaned, unescaped
from intergov_meetings.ical.zone.name import iana_name

_NAMES: Final = frozenset(
    {
        *("DAYLIGHT", "PARTICIPANT", "STANDARD", "VALARM", "VAVAILABILITY", "VFREEBUSY"),
        *("VJOURNAL", "VLOCATION", "VPOLL", "VRESOURCE", "VTODO"),
    }
)
"""The components that standards know; others are reported together."""
_NOTHING: Final = DescribedZone(None, None)


@final
class Document:
    """One file. It is made anew for each, so that no file changes how another is read."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.diagnostics = Diagnostics(limits)
        self._steps = Steps(limits.steps)
        self._described: dict[str, DescribedZone] = {}
        self._otherwise: dict[str, DescribedZone] = {}
        self._zones: dict[str, DocumentZone] = {}
        self._left_out: dict[str, list[int]] = {}
        self._reported: set[tuple[str, DocumentZone]] = set()

    def begin_calendar(self) -> None:
        """Forget the zones of the calendar before: each describes its own."""
        self._described.clear()
        self._otherwise.clear()
        self._zones.clear()

    def report(self, line: ContentLine, found: str, done: str) -> None:
        """Take note of something in a line."""
        self.diagnostics.add(line.number, label(line.name), found, done)

    def report_zone(self, line: ContentLine, zone: DocumentZone, found: str, done: str) -> None:
        """Take note of something about a zone, once."""
        if (found, zone) not in self._reported:
            self._reported.add((found, zone))
            self.report(line, found, done)

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

    def define(self, component: Component) -> None:
        """Take in what a calendar says of the clocks of a zone (VTIMEZONE)."""
        lines = {line.name: line.value for line in reversed(component.properties)}
        stated, place = lines.get("TZID", ""), lines.get("X-LIC-LOCATION", "")
        label = unescaped(stated)
        if not label or label in self._described:
            found = "a second description of a zone" if label else "a zone without a name"
            self.diagnostics.add(component.line, "VTIMEZONE", found, "left out")
            return
        most = self.limits.list_items
        definition = definition_of(component, most, self._steps, self.diagnostics)
        described = DescribedZone(definition, iana_name(place))
        self._described[label] = described
        # The same name is also met with its backslashes, and in other capitals.
        for other in (stated, label.casefold()):
            self._otherwise.setdefault(other, described)

    def is_settled(self, label: str) -> bool:
        """Whether nothing that may still come can tell more of a zone that is named."""
        return label in self._described or label in self._zones or iana_name(label) is not None

    def _described_as(self, label: str) -> DescribedZone:
        """Give what the calendar says of a zone that is named, be it nothing."""
        spelt_so = self._described.get(label) or self._otherwise.get(label)
        return spelt_so or self._otherwise.get(label.casefold(), _NOTHING)

    def zone(self, label: str, line: ContentLine) -> DocumentZone:
        """Give what is meant by a TZID; each that is not an IANA name is reported once."""
        if (known := self._zones.get(label)) is not None:
            return known
        definition, place = self._described_as(label)
        key = iana_name(label) or place
        found = DocumentZone(key, key == label, definition)
        if key is None and definition is None:
            self.report(line, f"the zone {excerpt(label)} is not known", "read without a zone")
        elif key is not None and key != label:
            self.report(line, f"the zone {excerpt(label)}", f"taken for {key}")
        self._zones[label] = found
        return found

    def text(self, line: ContentLine, text: str) -> str:
        """Give a text without the control characters that no calendar can carry."""
        clean = cleaned(text)
        if clean is not text:
            self.report(line, "control characters", "left out")
        return clean

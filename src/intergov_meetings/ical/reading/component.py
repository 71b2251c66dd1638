"""From lines to components: what stands between BEGIN and END, whatever is missing or too much.

A component is given out as soon as it ends, so that a large calendar is never held whole.
"""

from collections.abc import Iterator
from typing import Final, final

from attrs import define, field

from intergov_meetings.ical.reading.diagnostic import Diagnostics
from intergov_meetings.ical.wire.excerpt import excerpt, label
from intergov_meetings.ical.wire.limit import Limits, refuse_more_components
from intergov_meetings.ical.wire.line import ContentLine, MalformedLine, lines
from intergov_meetings.ical.wire.quoted_printable import (
    decoded,
    is_likely,
    is_quoted_printable,
    without_encoding,
)

CALENDAR: Final = "VCALENDAR"
_OF_CALENDAR: Final = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"})
_LEFT_OUT: Final = "left out"


@final
@define
class Component:
    """What stands between BEGIN and END. It is filled while it is read."""

    name: str
    """Its name in capitals."""
    line: int
    """The number of the line that begins it; where that is missing, of its first line."""
    properties: list[ContentLine] = field(factory=list[ContentLine])
    """Its own properties, in order."""
    components: list["Component"] = field(factory=list["Component"])
    """The components in it; those of a calendar are given out instead."""
    is_stated: bool = True
    """Whether its BEGIN stands in the file."""


@final
class Components:
    """The components of one file."""

    def __init__(self, octets: bytes, limits: Limits, diagnostics: Diagnostics) -> None:
        found = lines(octets, limits)
        self._lines = self._decoded(found) if is_likely(octets) else found
        self._limits = limits
        self._diagnostics = diagnostics
        self._open: list[Component] = []
        self._too_deep = 0
        self._number = 0
        self.lines_not_utf8 = 0
        self.first_not_utf8 = 0
        self.lines_decoded = 0
        self.first_decoded = 0

    def __iter__(self) -> Iterator[tuple[Component, Component | None]]:
        """Give each calendar as it begins, and with it each component in it as it ends.

        When a component is given, the properties of the calendar may not all have been read; when
        the next calendar begins, or at the end, they have.
        """
        line = None
        for line in self._lines:
            if isinstance(line, MalformedLine):
                wrong = line.misspelling
                self._report(line.number, "", wrong.reason, _LEFT_OUT)
                continue
            if not line.is_utf8:
                self.lines_not_utf8 += 1
                self.first_not_utf8 = self.first_not_utf8 or line.number
            if line.misspelling is not None:
                found = f"{line.misspelling.reason} at character {line.misspelling.position + 1}"
                self._report(line.number, label(line.name), found, "read as far as it can be")
            if line.name == "BEGIN":
                yield from self._begun(line)
            elif line.name == "END":
                yield from self._ended(line)
            elif self._too_deep:
                continue
            elif self._open:
                self._open[-1].properties.append(line)
            else:
                found = "stands outside every calendar"
                self._report(line.number, label(line.name), found, _LEFT_OUT)
        if self._open and line is not None:
            for component in filter(lambda each: each.is_stated, self._open[::-1]):
                found = f"the file ends before the end of {excerpt(component.name)}"
                self._report(line.number, label(component.name), found, "taken as ended there")
            yield from self._closed_down_to(0)

    def _decoded(
        self, found: Iterator[ContentLine | MalformedLine]
    ) -> Iterator[ContentLine | MalformedLine]:
        """Give values in quoted-printable as what they mean; what cannot be decoded stays."""
        for line in found:
            if isinstance(line, ContentLine) and is_quoted_printable(line.parameters):
                text = decoded(line.value, line.parameter("CHARSET"))
                if text is not None:
                    self.lines_decoded += 1
                    self.first_decoded = self.first_decoded or line.number
                    yield line._replace(parameters=without_encoding(line.parameters), value=text)
                    continue
            yield line

    def _report(self, line: int, subject: str, found: str, done: str) -> None:
        self._diagnostics.add(line, subject, found, done)

    def _begun(self, line: ContentLine) -> Iterator[tuple[Component, Component | None]]:
        name = line.value.strip().upper()
        if name == CALENDAR or (name in _OF_CALENDAR and len(self._open) > 1):
            self._too_deep = 0
            keep = 0 if name == CALENDAR else 1
            for component in self._open[keep:][::-1]:
                found = f"{excerpt(name)} begins before the end of {excerpt(component.name)}"
                self._report(line.number, label(component.name), found, "taken as ended there")
            yield from self._closed_down_to(keep)
        if not self._open and name != CALENDAR:
            found = "stands outside every calendar"
            self._report(line.number, label(name), found, "read all the same")
            yield self._opened(Component(CALENDAR, line.number, is_stated=False)), None
        if self._too_deep:
            self._too_deep += 1
            return
        if len(self._open) >= self._limits.depth:
            self._too_deep = 1
            found = f"is nested deeper than {self._limits.depth} levels"
            self._report(line.number, label(name), found, _LEFT_OUT)
            return
        component = self._opened(Component(name, line.number))
        if name == CALENDAR:
            yield component, None

    def _opened(self, component: Component) -> Component:
        self._number += 1
        refuse_more_components(self._number, self._limits)
        self._open.append(component)
        return component

    def _ended(self, line: ContentLine) -> Iterator[tuple[Component, Component | None]]:
        name = line.value.strip().upper()
        if self._too_deep:
            self._too_deep -= 1
            return
        place = max((at for at, each in enumerate(self._open) if each.name == name), default=-1)
        if place < 0:
            self._report(line.number, label(name), "ends and has not begun", _LEFT_OUT)
            return
        for component in self._open[place + 1 :][::-1]:
            found = f"{excerpt(name)} ends before the end of {excerpt(component.name)}"
            self._report(line.number, label(component.name), found, "taken as ended there")
        yield from self._closed_down_to(place)

    def _closed_down_to(self, depth: int) -> Iterator[tuple[Component, Component | None]]:
        """End the components from the innermost outwards until so many are open."""
        while len(self._open) > depth:
            component = self._open.pop()
            if len(self._open) == 1:
                yield self._open[0], component
            elif self._open:
                self._open[-1].components.append(component)

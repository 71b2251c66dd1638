"""The properties of one component, taken out one after the other until what is left is kept."""

from collections.abc import Iterable, Mapping
from itertools import chain, groupby
from typing import Final, TypeVar, final

from intergov_meetings.ical.event import Coordinates
from intergov_meetings.ical.event.rule import is_uri
from intergov_meetings.ical.reading.component import Component
from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.parsed_value import coordinates_of
from intergov_meetings.ical.wire.text import text_list, unescaped

_Word = TypeVar("_Word")
_PLAIN: Final = frozenset({"7BIT", "8BIT"})
"""The encodings in which text stands as it is."""


@final
class Properties:
    """The lines of a component by their names. Who reads one takes it out."""

    def __init__(self, component: Component, document: Document) -> None:
        self._document = document
        self._lines: dict[str, list[ContentLine]] = {}
        self._kept: list[ContentLine] = []
        self._kept_in_part: list[ContentLine] = []
        for line in component.properties:
            if (same := self._lines.get(line.name)) is None:
                self._lines[line.name] = [line]
            else:
                same.append(line)

    def others(self) -> tuple[ContentLine, ...]:
        """Give the lines that nobody took and those that were to be kept, in their order."""
        if not self._lines and not self._kept and not self._kept_in_part:
            return ()
        return _in_order(chain(self._kept, self._kept_in_part, *self._lines.values()))

    def read_in_part(self) -> tuple[ContentLine, ...]:
        """Give those of the other lines of which a part was understood, in their order."""
        if not self._kept_in_part:
            return ()
        whole = {line.number for line in self._kept}
        return _in_order(line for line in self._kept_in_part if line.number not in whole)

    def keep(self, *lines: ContentLine) -> None:
        """Keep lines that were taken and do not stand elsewhere."""
        self._kept += lines

    def keep_in_part(self, *lines: ContentLine) -> None:
        """Keep lines that were taken and of which only a part stands elsewhere."""
        self._kept_in_part += lines

    def keep_all_of(self, other: "Properties") -> None:
        """Keep what is left of the lines of a component in this one."""
        in_part = other.read_in_part()
        numbers = {line.number for line in in_part}
        self._kept_in_part += in_part
        self._kept += (line for line in other.others() if line.number not in numbers)

    def leave_out(self, line: ContentLine, expected: str) -> None:
        """Report a line that cannot be read, and keep it."""
        self._document.report(line, f"expected {expected}, found {excerpt(line.value)}", "left out")
        self._kept.append(line)

    def leave_out_unseen(self, line: ContentLine, expected: str) -> None:
        """Report a line that cannot be read and may hold what is private, and keep it."""
        self._document.report(line, f"expected {expected}, found something else", "left out")
        self._kept.append(line)

    def peek(self, name: str) -> ContentLine | None:
        """Give the first property of a name and leave it in its place."""
        lines = self._lines.get(name)
        return lines[0] if lines else None

    def one(self, name: str) -> ContentLine | None:
        """Take the property that may stand once; others of its name are reported and kept."""
        lines = self._lines.pop(name, None)
        if not lines:
            return None
        for line in lines[1:]:
            self.repeated(line)
        return lines[0]

    def repeated(self, line: ContentLine) -> None:
        """Report a line that may stand only once and stood before, and keep it."""
        self._document.report(line, "stands more than once", "the first is read")
        self._kept.append(line)

    def every(self, name: str) -> list[ContentLine]:
        """Take all properties of a name, as many as the limits allow."""
        lines = self._lines.pop(name, None)
        if not lines:
            return []
        most = self._document.limits.list_items
        if len(lines) > most:
            done = f"the first {most} are read"
            self._document.report(lines[most], f"stands {len(lines)} times", done)
            self._kept += lines[most:]
        return lines[:most]

    def with_parameter(self, name: str, parameter: str) -> list[ContentLine]:
        """Take the properties of a name that have a parameter; the others stay in their place."""
        lines = self._lines.get(name)
        if lines is None:
            return []
        taken = [line for line in lines if line.parameter(parameter) is not None]
        if taken:
            self._lines[name] = [line for line in lines if line.parameter(parameter) is None]
        return taken

    def text(self, name: str, *parameters: str) -> str:
        """Take a text; empty where there is none. Lines with other parameters are also kept."""
        line = self.one(name)
        return "" if line is None else self.text_of(line, *parameters)

    def text_of(self, line: ContentLine, *parameters: str) -> str:
        """Give the text of a line that was taken."""
        self.keep_unless_only(line, *parameters)
        return self._document.text(line, unescaped(line.value))

    def keep_unless_only(self, line: ContentLine, *parameters: str) -> None:
        """Keep a line that was taken and has other parameters than these."""
        for parameter in line.parameters:
            if parameter.name not in parameters:
                self._kept_in_part.append(line)
                self._tell_encoding(line)
                return

    def _tell_encoding(self, line: ContentLine) -> None:
        """Report text that stands as it was encoded, since nobody could decode it."""
        encoding = line.parameter("ENCODING") or "8BIT"
        if encoding.upper() not in _PLAIN:
            found = f"text in the encoding {excerpt(encoding)}"
            self._document.report(line, found, "not decoded")

    def texts(self, name: str) -> tuple[str, ...]:
        """Take all texts of a property that lists several."""
        found: list[str] = []
        for line in self.every(name):
            self.keep_unless_only(line)
            listed = (self._document.text(line, text) for text in text_list(line.value))
            self._add_listed(line, list(filter(None, listed)), found)
        return tuple(found)

    def moments(self, name: str, zone: str | None) -> tuple[str, ...]:
        """Take all dates or times of a property that lists several, as text.

        Lines with another zone than this one are also kept.
        """
        found: list[str] = []
        for line in self.every(name):
            if line.parameters and line.parameter("TZID") not in (None, zone):
                self._kept_in_part.append(line)
            self._add_listed(line, line.value.split(","), found)
        return tuple(found)

    def _add_listed(self, line: ContentLine, listed: list[str], found: list[str]) -> None:
        """Add what a line lists; a line with more than the limits allow is reported and kept."""
        most = self._document.limits.list_items
        if len(found) + len(listed) > most:
            self._document.report(line, f"more than {most} values", f"the first {most} are read")
            self._kept_in_part.append(line)
        found += listed[: most - len(found)]

    def coordinates(self, name: str) -> Coordinates | None:
        """Take a place on earth; `None` where there is none."""
        line = self.one(name)
        if line is None:
            return None
        if (place := coordinates_of(line.value.strip())) is None:
            self.leave_out(line, "two numbers of degrees")
            return None
        return Coordinates.near(*place)

    def word(self, name: str, known: Mapping[str, _Word]) -> _Word | None:
        """Take one of a few words; `None` where there is none of them."""
        line = self.one(name)
        if line is None:
            return None
        found = known.get(line.value.strip().upper())
        if found is None:
            self.leave_out(line, f"one of {', '.join(known)}")
        return found

    def address(self, name: str) -> str | None:
        """Take an address; `None` where there is none."""
        line = self.one(name)
        return None if line is None else self.address_of(line, "VALUE")

    def address_of(self, line: ContentLine, *parameters: str) -> str | None:
        """Give the address of a line that was taken."""
        address = line.value.strip(" \t")
        if not is_uri(address):
            self.leave_out_unseen(line, "an address with its scheme")
            return None
        self.keep_unless_only(line, *parameters)
        return address


def _in_order(lines: Iterable[ContentLine]) -> tuple[ContentLine, ...]:
    """Give each line once, in the order of the file."""
    every = sorted(lines, key=lambda line: line.number)
    return tuple(line for line, _ in groupby(every))

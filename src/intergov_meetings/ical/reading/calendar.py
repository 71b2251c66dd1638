"""Read a calendar file: whatever it is, what it says, and what was not understood."""

from collections.abc import Iterator
from typing import Final, final

from attrs import field, frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.errors import DocumentError, Fault
from intergov_meetings.ical.event import Wording
from intergov_meetings.ical.reading.component import Component, Components
from intergov_meetings.ical.reading.detail import wordings
from intergov_meetings.ical.reading.diagnostic import Diagnostic
from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.reading.event_component import event_of
from intergov_meetings.ical.reading.property import Properties
from intergov_meetings.ical.wire.encoding import Encoded, recognized
from intergov_meetings.ical.wire.limit import LIMITS, Limits
from intergov_meetings.ical.wire.line import ContentLine

_GREGORIAN: Final = "GREGORIAN"
_WITH_ZONE: Final = frozenset({"DTSTART", "DTEND"})


@final
@frozen(kw_only=True)
class ReadCalendar:
    """One VCALENDAR of a file. What it does not say is `None` or empty."""

    line: int
    """The number of the physical line that begins it."""
    name: str = ""
    """What it is called (the first NAME, or X-WR-CALNAME)."""
    names: tuple[Wording, ...] = ()
    """What it is called in each language (NAME)."""
    description: str = ""
    """What it is for (the first DESCRIPTION, or X-WR-CALDESC)."""
    descriptions: tuple[Wording, ...] = ()
    """What it is for in each language (DESCRIPTION)."""
    method: str | None = None
    """What it asks of its reader (METHOD), in capitals."""
    product: str = ""
    """The program that wrote it (PRODID)."""
    zone: str | None = None
    """The zone in which it is to be shown (X-WR-TIMEZONE), as the file names it."""
    events: tuple[ReadEvent, ...] = ()
    """Its events, in order."""
    others: tuple[ContentLine, ...] = field(default=(), repr=False)
    """The properties of the calendar that are not in what stands above; not shown in messages."""


@final
@frozen(kw_only=True)
class ReadFile:
    """What a file says."""

    calendars: tuple[ReadCalendar, ...]
    """Its calendars, as a rule one."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is not as it should be or was not understood, in the order of the file."""
    more: int = 0
    """How many other such things were found beyond those that the limits allow to report."""

    @property
    def events(self) -> tuple[ReadEvent, ...]:
        """The events of all calendars."""
        return tuple(event for calendar in self.calendars for event in calendar.events)


def read(data: bytes, *, limits: Limits = LIMITS) -> ReadFile:
    r"""Read a calendar of any system.

    Nothing is invented and nothing is lost in silence: what is not understood is kept as it stands
    or reported with its line. What was read before makes no difference.

    Args:
        data: the file. UTF-8 and UTF-16 are told apart; lines that are neither are read as
            their CHARSET says, or else as Windows-1252, and reported.
        limits: how much is read.

    Raises:
        DocumentError: where there is no calendar in it, or more than the limits allow.
        TypeError: where `data` is not `bytes`, or `limits` no `Limits`.

    Examples:
        >>> found = read(
        ...     b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\n"
        ...     b"DTSTART;VALUE=DATE:20240514\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        ... )
        >>> found.events[0].event.moment
        WholeDays(first=datetime.date(2024, 5, 14), last=datetime.date(2024, 5, 14))
        >>> found.diagnostics
        ()
    """
    refuse_another_type("data", data, bytes)
    refuse_another_type("limits", limits, Limits)
    encoded = recognized(data, limits)
    document = Document(limits)
    components = Components(encoded.octets, limits, document.diagnostics)
    _report_encoding(encoded, document)
    calendars: list[ReadCalendar] = []
    draft: _Draft | None = None
    for calendar, component in components:
        if component is not None and draft is not None:
            draft.add(component)
            continue
        if draft is not None:
            calendars.append(draft.read())
        draft = _Draft(calendar, document)
    if draft is None:
        raise DocumentError("calendar", [Fault("", "expected BEGIN:VCALENDAR, found none")])
    calendars.append(draft.read())
    document.report_left_out()
    _report_lines(components, document)
    found = document.diagnostics
    return ReadFile(calendars=tuple(calendars), diagnostics=found.in_order(), more=found.more)


@final
class _Draft:
    """A calendar of which not everything has been read yet."""

    def __init__(self, component: Component, document: Document) -> None:
        self._component = component
        self._document = document
        self._events: list[ReadEvent | Component] = []
        document.begin_calendar()

    def add(self, component: Component) -> None:
        """Take in a component of the calendar.

        An event is read at once, unless its zone may still be described further down.
        """
        if component.name == "VTIMEZONE":
            self._document.define(component)
        elif component.name != "VEVENT":
            self._document.leave_out(component)
        elif all(map(self._document.is_settled, _zones_named(component))):
            self._events.append(event_of(component, self._document))
        else:
            self._events.append(component)

    def read(self) -> ReadCalendar:
        """Read what was put off, and what the calendar says of itself."""
        events = (
            event_of(event, self._document) if isinstance(event, Component) else event
            for event in self._events
        )
        return _calendar(self._component, tuple(events), self._document)


def _zones_named(component: Component) -> Iterator[str]:
    for line in component.properties:
        if line.parameters and line.name in _WITH_ZONE:
            yield from filter(None, (line.parameter("TZID"),))


def _calendar(
    component: Component, events: tuple[ReadEvent, ...], document: Document
) -> ReadCalendar:
    """Read what a calendar says of itself."""
    lines = Properties(component, document)
    version, scale, method = lines.one("VERSION"), lines.one("CALSCALE"), lines.one("METHOD")
    if version is not None and version.value.strip() != "2.0":
        lines.leave_out(version, "version 2.0")
    if scale is not None and scale.value.strip().upper() != _GREGORIAN:
        lines.leave_out(scale, "dates of the Gregorian calendar")
    zone = lines.one("X-WR-TIMEZONE")
    names, descriptions = wordings(lines, "NAME"), wordings(lines, "DESCRIPTION")
    return ReadCalendar(
        line=component.line,
        name=_first(lines, names, "X-WR-CALNAME"),
        names=names,
        description=_first(lines, descriptions, "X-WR-CALDESC"),
        descriptions=descriptions,
        method=None if method is None else method.value.strip().upper(),
        product=lines.text("PRODID"),
        zone=None if zone is None else zone.value.strip(),
        events=events,
        others=lines.others(),
    )


def _first(lines: Properties, stated: tuple[Wording, ...], older: str) -> str:
    """Give the first wording, else what the older property has; if that differs, it is kept."""
    line = lines.one(older)
    text = "" if line is None else lines.text_of(line)
    if not stated:
        return text
    if line is not None and text != stated[0].words:
        lines.keep(line)
    return stated[0].words


def _report_encoding(encoded: Encoded, document: Document) -> None:
    if encoded.encoding != "utf-8":
        found = f"the encoding {encoded.encoding}, expected utf-8"
        document.diagnostics.add(1, "", found, f"read as {encoded.encoding}")
    elif encoded.has_mark:
        document.diagnostics.add(1, "", "a byte order mark", "left out")


def _report_lines(components: Components, document: Document) -> None:
    if (number := components.lines_not_utf8) > 0:
        found = "a line that is not UTF-8" if number == 1 else f"{number} lines that are not UTF-8"
        done = "read as CHARSET says, or else as Windows-1252"
        document.diagnostics.add(components.first_not_utf8, "", found, done)
    if (number := components.lines_decoded) > 0:
        found = "a line" if number == 1 else f"{number} lines"
        found = f"{found} in quoted-printable, as vCalendar 1.0 has text"
        document.diagnostics.add(components.first_decoded, "", found, "decoded")

"""Read a calendar file: whatever it is, what it says, and what was not understood."""

from typing import Final, NamedTuple, final

from attrs import frozen

from intergov_meetings.errors import DocumentError, Fault
from intergov_meetings.ical.reading.component import Component, Components
from intergov_meetings.ical.reading.diagnostic import Diagnostic
from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.reading.event_component import event_of
from intergov_meetings.ical.reading.property import Properties
from intergov_meetings.ical.wire.encoding import Encoded, recognized
from intergov_meetings.ical.wire.limit import LIMITS, Limits
from intergov_meetings.ical.wire.line import ContentLine

_GREGORIAN: Final = "GREGORIAN"


@final
@frozen(kw_only=True)
class ReadCalendar:
    """One VCALENDAR of a file. What it does not say is `None` or empty."""

    line: int
    """The number of the physical line that begins it."""
    name: str = ""
    """What it is called (NAME, or X-WR-CALNAME)."""
    description: str = ""
    """What it is for (DESCRIPTION, or X-WR-CALDESC)."""
    method: str | None = None
    """What it asks of its reader (METHOD), in capitals."""
    product: str = ""
    """The program that wrote it (PRODID)."""
    zone: str | None = None
    """The zone in which it is to be shown (X-WR-TIMEZONE), as the file names it."""
    events: tuple[ReadEvent, ...] = ()
    """Its events, in order."""
    others: tuple[ContentLine, ...] = ()
    """The properties of the calendar that are not in what stands above."""


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
            Windows-1252 and reported.
        limits: how much is read.

    Raises:
        DocumentError: where there is no calendar in it, or more than the limits allow.
        TypeError: where `data` is not `bytes`.

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
    if not isinstance(data, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"expected bytes, found {type(data).__name__}")
    encoded = recognized(data, limits)
    document = Document(limits)
    components = Components(encoded.octets, limits, document.diagnostics)
    _report_encoding(encoded, document)
    drafts: list[_Draft] = []
    for calendar, component in components:
        if component is None:
            drafts.append(_Draft(calendar, []))
        elif component.name == "VEVENT":
            drafts[-1].events.append(event_of(component, document))
        elif component.name != "VTIMEZONE":
            document.leave_out(component)
    if not drafts:
        raise DocumentError("calendar", [Fault("", "expected BEGIN:VCALENDAR, found none")])
    calendars = tuple(_calendar(draft, document) for draft in drafts)
    document.report_left_out()
    _report_lines(components, document)
    found = document.diagnostics
    return ReadFile(calendars=calendars, diagnostics=found.in_order(), more=found.more)


class _Draft(NamedTuple):
    """A calendar that is still being read."""

    component: Component
    events: list[ReadEvent]


def _calendar(draft: _Draft, document: Document) -> ReadCalendar:
    """Read what a calendar says of itself."""
    lines = Properties(draft.component, document)
    version, scale, method = lines.one("VERSION"), lines.one("CALSCALE"), lines.one("METHOD")
    if version is not None and version.value.strip() != "2.0":
        lines.leave_out(version, "version 2.0")
    if scale is not None and scale.value.strip().upper() != _GREGORIAN:
        lines.leave_out(scale, "dates of the Gregorian calendar")
    zone = lines.one("X-WR-TIMEZONE")
    names = lines.text("NAME"), lines.text("X-WR-CALNAME")
    descriptions = lines.text("DESCRIPTION"), lines.text("X-WR-CALDESC")
    return ReadCalendar(
        line=draft.component.line,
        name=names[0] or names[1],
        description=descriptions[0] or descriptions[1],
        method=None if method is None else method.value.strip().upper(),
        product=lines.text("PRODID"),
        zone=None if zone is None else zone.value.strip(),
        events=tuple(draft.events),
        others=lines.others(),
    )


def _report_encoding(encoded: Encoded, document: Document) -> None:
    if encoded.encoding != "utf-8":
        found = f"the encoding {encoded.encoding}, expected utf-8"
        document.diagnostics.add(1, "", found, f"read as {encoded.encoding}")
    elif encoded.has_mark:
        document.diagnostics.add(1, "", "a byte order mark", "left out")


def _report_lines(components: Components, document: Document) -> None:
    if (number := components.lines_not_utf8) > 0:
        found = "a line that is not UTF-8" if number == 1 else f"{number} lines that are not UTF-8"
        done = "read as Windows-1252"
        document.diagnostics.add(components.first_not_utf8, "", found, done)

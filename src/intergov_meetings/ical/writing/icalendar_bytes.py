"""A calendar of the package `icalendar`, made of our bytes and made bytes again by our own gate.

What users add to `to_icalendar` has to come out as it went in. The package's own writer takes a
backslash before an N for a line break, and lets line breaks in some values through; its reader
takes a backslash in a parameter for an escape, which it never is there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, cast

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.ical.wire.content_line import escaped, quoted
from intergov_meetings.ical.wire.folding import octets

if TYPE_CHECKING:
    from icalendar import Calendar, Component

_NAME: Final = re.compile(r"[A-Z0-9-]+", re.ASCII)
_WORD: Final = re.compile(r"[A-Za-z0-9/_+-]+", re.ASCII)
_PARAMETERS: Final = re.compile(r'^[A-Z-]+;(?:[^":\r\n]|"[^"]*")+:', re.MULTILINE)


def icalendar_of(octets: bytes) -> "Calendar":
    """Give a calendar that we wrote as one of the package `icalendar`, which reads it as meant.

    Args:
        octets: the calendar, as `write` spells it.
    """
    from icalendar import Calendar  # noqa: PLC0415 - only who asks for one pays for its import

    unfolded = octets.decode().replace("\r\n ", "")
    meant = _PARAMETERS.sub(_with_backslashes_kept, unfolded)
    return Calendar.from_ical(meant.encode())  # it takes some texts for names of files


def _with_backslashes_kept(found: re.Match[str]) -> str:
    """Write each backslash twice, of which the package keeps one."""
    return found[0].replace("\\", r"\\")


def write_icalendar(calendar: "Calendar") -> bytes:
    r"""Write a calendar of the package `icalendar`: ours with what was added to it, or any other.

    Properties and components stay in their order. A value of a property that the package does not
    know is written as it is, since it may be of any type.

    Args:
        calendar: the calendar.

    Raises:
        TypeError: where it is no `icalendar.Calendar`.
        ValueError: where a name is not one that a calendar can have, or a value would break its
            line.

    Examples:
        >>> from icalendar import Calendar, Event
        >>> event = Event()
        >>> event.add("summary", "C:\\New")
        >>> calendar = Calendar()
        >>> calendar.add_component(event)
        >>> write_icalendar(calendar).splitlines()[2]
        b'SUMMARY:C:\\\\New'
    """
    from icalendar import Calendar  # noqa: PLC0415 - who has one has paid for its import

    refuse_another_type("calendar", calendar, Calendar)
    return octets(_lines(calendar))


def _lines(component: "Component") -> Iterator[str]:
    kind = _name(str(component.name))
    yield f"BEGIN:{kind}"
    for name, stated in cast("Iterable[tuple[str, object]]", component.items()):
        for value in _each(stated):
            wire = _value(value)
            if wire or name.upper() not in _LISTS:
                yield f"{_name(name)}{_parameters(value)}:{wire}"
    for inner in component.subcomponents:
        yield from _lines(inner)
    yield f"END:{kind}"


# Asking `icalendar` for the categories of an event that has none makes an empty line of them.
_LISTS: Final = ("CATEGORIES", "RESOURCES")


def _name(name: str) -> str:
    if not _NAME.fullmatch(name.upper()):
        raise ValueError(f"expected a name of letters, digits and hyphens, found {name!a:.80}")
    return name.upper()


def _value(value: object) -> str:
    """Give a value in its wire form: text escaped once, everything else as the package has it."""
    from icalendar import vCategory, vText, vUnknown  # noqa: PLC0415 - a lazy door

    match value:
        case vUnknown():
            return str(value).replace("\r\n", "\\n").replace("\n", "\\n")
        case vCategory():
            return ",".join(escaped(str(category)) for category in value.cats)
        case vText():
            return escaped(str(value))
        case str() if not hasattr(value, "to_ical"):
            return escaped(value)
        case _:
            wire: bytes | str = getattr(value, "to_ical", lambda: str(value))()
            return wire.decode() if isinstance(wire, bytes) else wire


def _parameters(value: object) -> str:
    """Give parameters: words of the standard without quotes, all else in quotes."""
    stated: dict[str, object] = dict(getattr(value, "params", {}))
    found = ""
    for name, given in stated.items():
        texts = [str(each) for each in _each(given)]
        words = (text if _WORD.fullmatch(text) else quoted(text) for text in texts)
        found += f";{_name(name)}={','.join(words)}"
    return found


def _each(stated: object) -> Sequence[object]:
    """Give the values of a property or a parameter, of which there may be several."""
    if isinstance(stated, list | tuple):
        return cast("Sequence[object]", stated)
    return (stated,)

"""A calendar of the package `icalendar`, made of our bytes and made bytes again by our own gate.

What users add to `to_icalendar` has to come out as it went in. The package's own writer takes a
backslash before an N for a line break, and lets line breaks in some values through; its reader
takes a backslash in a parameter for an escape, which it never is there. NAME and X- properties are
text (RFC 7986, 5.1; RFC 5545, 3.8.8.2), but of no type that it knows: what it reads of them it
keeps in wire form, what is added to them as it was given, and both look alike.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, cast

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.ical.wire.content_line import escaped, quoted
from intergov_meetings.ical.wire.folding import octets
from intergov_meetings.ical.wire.text import unescaped
from intergov_meetings.ical.wire.value import coordinates

if TYPE_CHECKING:
    from icalendar import Calendar, Component

_NAME: Final = re.compile(r"[A-Z0-9-]+", re.ASCII)
_WORD: Final = re.compile(r"[A-Za-z0-9/_+-]+", re.ASCII)
_TEXT: Final = re.compile(r"NAME|X-.+", re.IGNORECASE | re.DOTALL)
"""The properties that are text, though the package does not know it."""
_ALL_ADDED: Final = "_intergov_meetings_all_added"
"""What marks a calendar of ours: of unknown type is only what was added to it, as it was given."""
_PARAMETERS: Final = re.compile(r'^[A-Z-]+;(?:[^":\r\n]|"[^"]*")+:', re.MULTILINE)


def icalendar_of(octets: bytes) -> "Calendar":
    """Give a calendar that we wrote as one of the package `icalendar`, which reads it as meant.

    Args:
        octets: the calendar, as `write` spells it.
    """
    from icalendar import Calendar  # noqa: PLC0415 - only who asks for one pays for its import

    unfolded = octets.decode().replace("\r\n ", "")
    meant = _PARAMETERS.sub(_with_backslashes_kept, unfolded)
    calendar = Calendar.from_ical(meant.encode())  # it takes some texts for names of files
    _make_text_of_it(calendar)
    setattr(calendar, _ALL_ADDED, True)
    return calendar


def _make_text_of_it(component: "Component") -> None:
    """Give what is text in it, and was kept in its wire form, the type of text."""
    from icalendar import vText  # noqa: PLC0415 - a lazy door

    for name, stated in cast("Iterable[tuple[str, object]]", [*component.items()]):
        if _TEXT.fullmatch(name):
            found = [
                vText(unescaped(str(each)), params=dict(getattr(each, "params", {})))
                if _is_of_unknown_type(each)
                else each
                for each in _each(stated)
            ]
            component[name] = found if isinstance(stated, list) else found[0]
    for inner in component.subcomponents:
        _make_text_of_it(inner)


def _is_of_unknown_type(value: object) -> bool:
    """Whether the package keeps a value as it stands; before its version 7.2 it made it text."""
    from icalendar import vText, vUnknown  # noqa: PLC0415 - a lazy door

    return isinstance(value, vUnknown) and not isinstance(value, vText)


def _with_backslashes_kept(found: re.Match[str]) -> str:
    """Write each backslash twice, of which the package keeps one."""
    return found[0].replace("\\", r"\\")


def write_icalendar(calendar: "Calendar") -> bytes:
    r"""Write a calendar of the package `icalendar`: ours with what was added to it, or any other.

    Properties and components stay in their order. Of a property that the package does not know, a
    value is written as it is, since it may be of any type and have been read in its wire form. In a
    calendar of `to_icalendar`, NAME and X- properties that were added are text; give an
    `icalendar.vText` wherever else that is meant.

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
    return octets(_lines(calendar, all_added=getattr(calendar, _ALL_ADDED, False)))


def _lines(component: "Component", *, all_added: bool) -> Iterator[str]:
    kind = _name(str(component.name))
    yield f"BEGIN:{kind}"
    for name, stated in cast("Iterable[tuple[str, object]]", component.items()):
        for value in _each(stated):
            is_text = all_added and _is_of_unknown_type(value) and _TEXT.fullmatch(name)
            wire = escaped(str(value)) if is_text else _value(value)
            if wire or name.upper() not in _LISTS:
                yield f"{_name(name)}{_parameters(value)}:{wire}"
    for inner in component.subcomponents:
        yield from _lines(inner, all_added=all_added)
    yield f"END:{kind}"


# Asking `icalendar` for the categories of an event that has none makes an empty line of them.
_LISTS: Final = ("CATEGORIES", "RESOURCES")


def _name(name: str) -> str:
    if not _NAME.fullmatch(name.upper()):
        raise ValueError(f"expected a name of letters, digits and hyphens, found {name!a:.80}")
    return name.upper()


def _value(value: object) -> str:
    """Give a value in its wire form: text escaped once, everything else as the package has it."""
    from icalendar import vCategory, vGeo, vText, vUnknown  # noqa: PLC0415 - a lazy door

    match value:
        case vCategory():
            return ",".join(escaped(str(category)) for category in value.cats)
        case vGeo():  # which the package writes with an exponent near the equator
            return coordinates(value.latitude, value.longitude)
        case vText():
            return escaped(str(value))
        case vUnknown():
            return str(value).replace("\r\n", "\\n").replace("\n", "\\n")
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

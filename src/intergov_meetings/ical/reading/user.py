"""Who organizes or attends, from ORGANIZER and ATTENDEE. Messages never show an address."""

from enum import StrEnum
from typing import Final, NamedTuple, TypeVar

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.event import CalendarUser, Participation, Role, UserKind
from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.line import ContentLine

_Word = TypeVar("_Word", bound=StrEnum)

_ROLES: Final = {word.value: word for word in Role}
_PARTICIPATIONS: Final = {word.value: word for word in Participation}
_KINDS: Final = {word.value: word for word in UserKind}
_TRUTHS: Final = {"TRUE": True, "FALSE": False}


class ReadUser(NamedTuple):
    """Somebody, as far as the line can be understood."""

    user: CalendarUser | None
    """Who it is; `None` where there is no address."""
    is_whole: bool
    """Whether everything that the line says is in it."""


def user_of(line: ContentLine, document: Document) -> ReadUser:
    """Read who is meant. What stands in the line beside that is left to the line."""
    name, role, participation, kind, asked = "", None, None, None, False
    is_whole = True
    for parameter, values, _ in line.parameters:
        value = values[0] if len(values) == 1 else ",".join(values)
        known: object = True
        if parameter == "CN":
            name = document.text(line, value)
        elif parameter == "ROLE":
            known = role = _ROLES.get(value.upper())
        elif parameter == "PARTSTAT":
            known = participation = _PARTICIPATIONS.get(value.upper())
        elif parameter == "CUTYPE":
            known = kind = _KINDS.get(value.upper())
        elif parameter == "RSVP":
            known = _TRUTHS.get(value.upper())
            asked = known is True
        else:
            is_whole = False
        if known is None:
            is_whole = False
            document.report(line, f"{parameter}={excerpt(value)} is no known word", "left out")
    try:
        user = CalendarUser(
            address=line.value.strip(" \t"),
            name=name,
            role=role,
            participation=participation,
            kind=kind,
            asked_to_answer=asked,
        )
    except InvalidRecordError:
        document.report(line, "an address that is no URI", "left out")
        return ReadUser(None, False)
    return ReadUser(user, is_whole)

"""What a caller asks of a calendar: what makes no sense is refused before anything is made."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from intergov_meetings._argument import not_among, refuse_another_type
from intergov_meetings.errors import shown
from intergov_meetings.ical.event import CalendarUser
from intergov_meetings.ical.writing.closed import ClosedSessions
from intergov_meetings.ical.writing.profile import Profile
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience

_LABEL: Final = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_IN_LOWER_CASE: Final = "a domain name in lower case"
_DOMAIN: Final = re.compile(rf"(?=.{{1,189}}\Z){_LABEL}(\.{_LABEL})*", re.ASCII)
_ON_THE_WEB: Final = "the address of a calendar on the web"
_WEB: Final = re.compile(r"(https?|webcal)://[!#-;=?-Z\[\]_a-z~]+", re.ASCII)


def refuse_senseless(
    meeting: object,
    *,
    profile: object,
    audience: object,
    closed: object,
    domain: object,
    organizer: object,
    address: object,
) -> None:
    """Refuse what no calendar can be made of; the arguments are those of `render`.

    Raises:
        TypeError: where `meeting` is no meeting or `organizer` is no calendar user.
        ValueError: where another argument makes no sense; all of them are named.
    """
    refuse_another_type("meeting", meeting, Meeting)
    refuse_another_type("organizer", organizer, CalendarUser, type(None))
    found = (
        *_not_among("profile", profile, Profile),
        *_not_among("audience", audience, Audience),
        *(() if closed is None else _not_among("closed", closed, ClosedSessions)),
        *_not_like("domain", domain, _DOMAIN, _IN_LOWER_CASE),
        *(() if address is None else _not_like("address", address, _WEB, _ON_THE_WEB)),
    )
    if found:
        raise ValueError("; ".join(found))


def _not_among(argument: str, found: object, words: Iterable[StrEnum]) -> Iterator[str]:
    known = [word.value for word in words]
    if found not in known:
        yield not_among(argument, found, known)


def _not_like(argument: str, found: object, form: re.Pattern[str], expected: str) -> Iterator[str]:
    if not isinstance(found, str) or form.fullmatch(found) is None:
        yield f"{argument}: expected {expected}, found {shown(found)}"

"""What stands at the head of a calendar, ahead of its events."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final, NamedTuple, final

from attrs import frozen

from intergov_meetings.ical.wire.content_line import content_line, escaped
from intergov_meetings.ical.wire.value import duration
from intergov_meetings.ical.writing.profile import Method

REFRESHED_AFTER: Final = timedelta(hours=6)
"""How long a program may wait before it fetches a feed again: programmes change on the day."""

_PRODUCT: Final = "-//intergov-meetings//intergov-meetings//EN"


class Name(NamedTuple):
    """What a calendar is called in a language."""

    words: str
    """The name."""
    language: str | None = None
    """The BCP 47 tag of the language; `None` where it is not stated."""


@final
@frozen(kw_only=True)
class Head:
    """What a calendar says of itself. What is not stated is `None` or empty."""

    method: Method | None = None
    """What it asks of whoever receives it."""
    names: tuple[Name, ...] = ()
    """What it is called, in each language once, the best first."""
    link: str | None = None
    """Where the meeting is described."""
    address: str | None = None
    """Where the calendar itself can be fetched again."""
    refreshed_after: timedelta | None = None
    """How long a program may wait before it fetches it again."""


def head_lines(head: Head) -> Iterator[str]:
    """Give the lines. What older programs know by another name is said twice."""
    yield content_line("VERSION", "2.0")
    yield content_line("PRODID", escaped(_PRODUCT))
    if head.method is not None:
        yield content_line("METHOD", head.method)
    for name in head.names:
        language = {} if name.language is None else {"LANGUAGE": name.language}
        yield content_line("NAME", escaped(name.words), **language)
    if head.names:
        yield content_line("X-WR-CALNAME", escaped(head.names[0].words))
    if head.link is not None:
        yield content_line("URL", head.link)
    if head.address is not None:
        yield content_line("SOURCE", head.address, VALUE="URI")
    if head.refreshed_after is not None:
        yield content_line("REFRESH-INTERVAL", duration(head.refreshed_after), VALUE="DURATION")
        yield content_line("X-PUBLISHED-TTL", duration(head.refreshed_after))

"""What stands at the head of a calendar, ahead of its events."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final, final

from attrs import frozen

from intergov_meetings.errors import Fault
from intergov_meetings.ical.event.rule import StatedText, Uri
from intergov_meetings.ical.event.wording import Wording
from intergov_meetings.ical.wire.content_line import content_line, escaped
from intergov_meetings.ical.wire.value import duration
from intergov_meetings.ical.writing.profile import Method
from intergov_meetings.model.record import Record
from intergov_meetings.model.shape import fault

REFRESHED_AFTER: Final = timedelta(hours=6)
"""How long a program may wait before it fetches a feed again: programmes change on the day."""

PRODUCT: Final = "-//intergov-meetings//intergov-meetings//EN"
"""What made the calendar, where nobody says otherwise (RFC 5545, 3.7.3)."""


@final
@frozen(kw_only=True)
class Head(Record):
    """What a calendar says of itself. What is not stated is `None` or empty."""

    method: Method | None = None
    """What it asks of whoever receives it."""
    names: tuple[Wording, ...] = ()
    """What it is called, in each language once, the best first."""
    link: Uri | None = None
    """Where the meeting is described."""
    address: Uri | None = None
    """Where the calendar itself can be fetched again."""
    refreshed_after: timedelta | None = None
    """How long a program may wait before it fetches it again; whole seconds."""
    product: StatedText = PRODUCT
    """What made it."""

    def _faults(self) -> Iterable[Fault]:
        pause = self.refreshed_after
        if pause is not None and (pause <= timedelta(0) or pause.microseconds):
            yield fault("/refreshed_after", "whole seconds, more than none", str(pause))


def head_lines(head: Head) -> Iterator[str]:
    """Give the lines. What older programs know by another name is said twice."""
    yield content_line("VERSION", "2.0")
    yield content_line("PRODID", escaped(head.product))
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

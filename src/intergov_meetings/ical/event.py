"""An event of a calendar, in the profile `compat`: what every client reads, and nothing else.

One VEVENT without inner components. No ATTENDEE and no ORGANIZER, which would make an invitation
of a publication and show addresses; no VALARM; nothing from a clock.
"""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import final

from attrs import frozen

from intergov_meetings.ical.content_line import component, content_line, escaped
from intergov_meetings.ical.moment import Moment, WholeDays
from intergov_meetings.ical.wire import utc_time


class Status(StrEnum):
    """What calendars know of a plan (RFC 5545, 3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    """It is settled."""
    TENTATIVE = "TENTATIVE"
    """It may change."""
    CANCELLED = "CANCELLED"
    """It is called off, or its dates no longer hold."""


@final
@frozen(kw_only=True)
class Event:
    """What one VEVENT says."""

    uid: str
    """What names the event, the same in every release."""
    moment: Moment
    """When it is."""
    summary: str
    """The title."""
    parent: str | None = None
    """The UID of the event that it is a part of."""
    status: Status | None = None
    """How firm it is; `None` where nothing says so."""
    location: str = ""
    """The place; empty where it is not known."""
    geo: str | None = None
    """The coordinates in their wire form."""
    link: str | None = None
    """Where it is described."""
    online: tuple[tuple[str, str], ...] = ()
    """Where it can be joined or followed online, each address with what stands there."""
    description: str = ""
    """Everything that is known, in words."""

    @property
    def blocks_time(self) -> bool:
        """Whether a calendar should show its reader as busy: at firm times, not on whole days."""
        is_firm = self.status in (None, Status.CONFIRMED)
        return is_firm and not isinstance(self.moment, WholeDays)


def event_component(event: Event, published: datetime | None, stamp: datetime) -> str:
    """Give the VEVENT.

    Args:
        event: what it says.
        published: the moment of publication in UTC; `None` where it is not known.
        stamp: what stands in DTSTAMP, which may not be absent.
    """
    return component("VEVENT", _lines(event, published, stamp))


def _lines(event: Event, published: datetime | None, stamp: datetime) -> Iterator[str]:
    yield content_line("UID", event.uid)
    yield content_line("DTSTAMP", utc_time(stamp))
    if published is not None:
        yield content_line("LAST-MODIFIED", utc_time(published))
    yield content_line("SEQUENCE", "0")
    yield from event.moment.lines()
    yield content_line("SUMMARY", escaped(event.summary))
    if event.status is not None:
        yield content_line("STATUS", event.status)
    if not event.blocks_time:
        yield content_line("TRANSP", "TRANSPARENT")
    if event.parent is not None:
        yield content_line("RELATED-TO", event.parent, RELTYPE="PARENT")
    if event.location:
        yield content_line("LOCATION", escaped(event.location))
    if event.geo is not None:
        yield content_line("GEO", event.geo)
    if event.link is not None:
        yield content_line("URL", event.link)
    for address, title in event.online:
        label = {"LABEL": title} if title else {}
        yield content_line("CONFERENCE", address, VALUE="URI", **label)
    if event.description:
        yield content_line("DESCRIPTION", escaped(event.description))

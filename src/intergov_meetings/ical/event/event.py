"""An event of a calendar: what one VEVENT says."""

from typing import NamedTuple, final

from attrs import frozen

from intergov_meetings.ical.event.moment import Moment
from intergov_meetings.ical.event.stamp import UNSTAMPED, Stamp
from intergov_meetings.ical.event.status import Status
from intergov_meetings.ical.event.user import CalendarUser


class Coordinates(NamedTuple):
    """A place on earth, WGS 84."""

    latitude: float
    """Degrees north."""
    longitude: float
    """Degrees east."""


class Conference(NamedTuple):
    """An address by which an event can be joined or followed online (RFC 7986, 5.11)."""

    address: str
    """The URI."""
    title: str = ""
    """What stands there; empty where that is not stated."""


@final
@frozen(kw_only=True)
class Event:
    """What one VEVENT says. What is not known is `None` or empty."""

    uid: str
    """What names the event, the same in every release."""
    moment: Moment | None
    """When it is; `None` where a file that was read does not say so."""
    summary: str = ""
    """The title."""
    parent: str | None = None
    """The UID of the event that it is a part of."""
    status: Status | None = None
    """How firm it is; `None` where nothing says so."""
    blocks_time: bool = True
    """Whether a calendar shows its reader as busy."""
    location: str = ""
    """The place; empty where it is not known."""
    coordinates: Coordinates | None = None
    """Where on earth that is."""
    link: str | None = None
    """Where it is described."""
    online: tuple[Conference, ...] = ()
    """Where it can be joined or followed online."""
    description: str = ""
    """Everything that is known, in words."""
    categories: tuple[str, ...] = ()
    """What it is about or belongs to."""
    contacts: tuple[str, ...] = ()
    """Whom to ask, as text."""
    organizer: CalendarUser | None = None
    """Who answers for it in the calendar; there can be only one."""
    attendees: tuple[CalendarUser, ...] = ()
    """Who is invited by address."""
    stamp: Stamp = UNSTAMPED
    """Which state of it this is."""

"""An event of a calendar: what one VEVENT says."""

from typing import Final, final

from attrs import field, frozen

from intergov_meetings.ical.event.constructor import sets_slots
from intergov_meetings.ical.event.detail import NO_DETAILS, EventDetails
from intergov_meetings.ical.event.moment import Moment, Times, WholeDays
from intergov_meetings.ical.event.place import Conference, Coordinates
from intergov_meetings.ical.event.rule import (
    CalendarText,
    PrivateText,
    StatedText,
    Uri,
    is_stated,
    is_text,
    is_uri,
)
from intergov_meetings.ical.event.stamp import UNSTAMPED, Stamp
from intergov_meetings.ical.event.status import Status
from intergov_meetings.ical.event.user import CalendarUser
from intergov_meetings.model.record import Record

_LISTS: Final = frozenset({tuple})
_TRUTHS: Final = frozenset({bool})
_DETAILS: Final = frozenset({EventDetails})
_STAMPS: Final = frozenset({Stamp})
_MOMENTS: Final = frozenset({Times, WholeDays, type(None)})
_PLACES: Final = frozenset({Coordinates})
_USERS: Final = frozenset({CalendarUser})


@final
@sets_slots
@frozen(kw_only=True)
class Event(Record):
    """What one VEVENT says. What is not known is `None` or empty."""

    uid: CalendarText
    """What names the event, the same in every release; empty where a file has no name for it."""
    moment: Moment | None
    """When it is; `None` where a file that was read does not say so."""
    summary: CalendarText = ""
    """The title."""
    parent: StatedText | None = None
    """The UID of the event that it is a part of."""
    status: Status | None = None
    """How firm it is; `None` where nothing says so."""
    blocks_time: bool = True
    """Whether a calendar shows its reader as busy."""
    location: CalendarText = ""
    """The place; empty where it is not known."""
    coordinates: Coordinates | None = None
    """Where on earth that is."""
    link: Uri | None = None
    """Where it is described."""
    online: tuple[Conference, ...] = ()
    """Where it can be joined or followed online."""
    description: CalendarText = field(default="", repr=False)
    """Everything that is known, in words; not shown in messages, since it may hold an address."""
    categories: tuple[StatedText, ...] = ()
    """What it is about or belongs to."""
    contacts: tuple[PrivateText, ...] = ()
    """Whom to ask, as text; it is not shown in messages, since it may hold an address."""
    organizer: CalendarUser | None = None
    """Who answers for it in the calendar; there can be only one."""
    attendees: tuple[CalendarUser, ...] = ()
    """Who is invited by address."""
    stamp: Stamp = UNSTAMPED
    """Which state of it this is."""
    details: EventDetails = NO_DETAILS
    """What newer standards say of it, for programs that know them."""

    def __attrs_post_init__(self) -> None:
        """Refuse what no reader could interpret; what is plainly good takes no second look.

        Every field is looked at here, or a value that is not good would pass unseen.
        """
        uid, summary, place, description = self.uid, self.summary, self.location, self.description
        lists = self.attendees, self.online, self.categories, self.contacts
        if not (
            type(uid) is type(summary) is type(place) is type(description) is str
            and is_text(f"{uid}{summary}{place}{description}")
            and type(self.moment) in _MOMENTS
            and type(self.stamp) in _STAMPS
            and type(self.details) in _DETAILS
            and type(self.blocks_time) in _TRUTHS
            and (self.status is None or type(self.status) is Status)
            and (self.parent is None or (type(self.parent) is str and is_stated(self.parent)))
            and (self.link is None or (type(self.link) is str and is_uri(self.link)))
            and (self.coordinates is None or type(self.coordinates) in _PLACES)
            and (self.organizer is None or type(self.organizer) in _USERS)
            and _LISTS.issuperset(map(type, lists))
            and _USERS.issuperset(map(type, self.attendees))
            and not (self.online or self.categories or self.contacts)
        ):
            super().__attrs_post_init__()

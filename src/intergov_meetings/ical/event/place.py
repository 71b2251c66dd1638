"""Where an event is: on earth, and online."""

from typing import final

from attrs import frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.ical.event.rule import (
    DECIMALS,
    CalendarText,
    EasternDegrees,
    NorthernDegrees,
    Uri,
)
from intergov_meetings.ical.event.wording import Wording
from intergov_meetings.model.record import Record


@final
@frozen
class Coordinates(Record):
    """A place on earth, WGS 84, to the sixth decimal as calendars state it."""

    latitude: NorthernDegrees
    """Degrees north."""
    longitude: EasternDegrees
    """Degrees east."""

    @classmethod
    def near(cls, latitude: float, longitude: float) -> "Coordinates":
        """Give the nearest place that a calendar can state, a hand's breadth away at most.

        Examples:
            >>> Coordinates.near(41.31108123, 69.24055987)
            Coordinates(latitude=41.311081, longitude=69.24056)
        """
        for name, degrees in (("latitude", latitude), ("longitude", longitude)):
            refuse_another_type(name, degrees, int, float)
        return cls(round(latitude, DECIMALS), round(longitude, DECIMALS))


@final
@frozen
class Conference(Record):
    """An address by which an event can be joined or followed online (RFC 7986, 5.11)."""

    address: Uri
    """The URI."""
    title: CalendarText = ""
    """What stands there; empty where that is not stated."""


@final
@frozen(kw_only=True)
class CalendarPlace(Record):
    """A place where an event is held (VLOCATION, RFC 9073, 7.2)."""

    uid: CalendarText
    """What names the place in this event; empty where nothing does."""
    name: Wording | None = None
    """What it is called."""
    description: CalendarText = ""
    """From the room to the State, in words."""
    coordinates: Coordinates | None = None
    """Where on earth it is."""
    page: Uri | None = None
    """Where it is described."""

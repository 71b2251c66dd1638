"""Where: a place on earth, a place online, or both."""

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.identifier import PartyId
from intergov_meetings.model.link import Link
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Latitude, Line, Locode, Longitude, ZoneName
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text


@final
@frozen(kw_only=True)
class Venue(Record):
    """A place as far as it is known; a city alone will do, and so will a link."""

    name: Text | None = field(default=None, converter=as_optional_text)
    """The building ("Palais des Nations")."""
    room: Text | None = field(default=None, converter=as_optional_text)
    """The room in it ("Room XX")."""
    address: Text | None = field(default=None, converter=as_optional_text)
    """The street address."""
    city: Text | None = field(default=None, converter=as_optional_text)
    """The city."""
    state: PartyId | None = None
    """The State in which it is."""
    latitude: Latitude | None = None
    """Degrees north, WGS 84; given together with the longitude."""
    longitude: Longitude | None = None
    """Degrees east, WGS 84; given together with the latitude."""
    locode: Locode | None = None
    """The UN/LOCODE of the city."""
    zone: ZoneName | None = None
    """The IANA time zone of the place."""
    online: tuple[Link, ...] = ()
    """Where it can be followed or joined online."""
    printed: Line | None = None
    """The place as printed ("TASHKENT")."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""

    def _faults(self) -> Iterable[Fault]:
        if (self.latitude is None) != (self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            yield Fault(f"/{missing}", "expected both coordinates or neither, found nothing")
        stated = (
            self.name,
            self.room,
            self.address,
            self.city,
            self.state,
            self.locode,
        )
        if (*stated, self.latitude, self.zone, self.printed, *self.online) == (None,) * 9:
            yield Fault("", "expected something known about the place, found nothing")

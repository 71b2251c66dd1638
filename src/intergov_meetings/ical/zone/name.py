"""Which zone a calendar means by a name: TZID may be any text (RFC 5545, 3.8.3.1)."""

from typing import Final

from intergov_meetings.ical.zone.windows import WINDOWS_ZONES
from intergov_meetings.model.zone import is_zone

_LONGEST_LABEL: Final = 200
_STEPS_OF_KEY: Final = 3


def iana_name(label: str) -> str | None:
    """Give the IANA name of the zone that is meant; `None` where that cannot be told.

    IANA names with something in front are understood, as many programs write them, and the names
    of Windows. Nothing is guessed from an offset or from the name of a city.

    Examples:
        >>> iana_name("/freeassociation.sourceforge.net/Europe/Vienna")
        'Europe/Vienna'
        >>> iana_name("W. Europe Standard Time")
        'Europe/Berlin'
        >>> iana_name("Customized Time Zone") is None
        True
    """
    label = label.strip()
    if len(label) > _LONGEST_LABEL:
        return None
    if is_zone(label):
        return label
    if (known := WINDOWS_ZONES.get(label)) is not None:
        return known if is_zone(known) else None
    if not label.startswith("/"):
        return None
    steps = label.split("/")[-_STEPS_OF_KEY:]
    keys = ("/".join(steps[begin:]) for begin in range(len(steps)))
    return next((key for key in keys if is_zone(key)), None)

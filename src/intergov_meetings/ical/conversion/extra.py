"""What events say that no record has a field for, kept as text of other tools."""

from typing import Final

from intergov_meetings.ical.conversion.detail import texts_of
from intergov_meetings.ical.conversion.wording import as_prose
from intergov_meetings.ical.event import NO_DETAILS
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Extra

_KEYS: Final = "org.ietf"


def extra_of(read: ReadEvent, *, is_stated: bool = True, with_addresses: bool) -> tuple[Extra, ...]:
    """Give what is kept of an event.

    Args:
        read: the event.
        is_stated: whether it stands in the file; if not, no UID of it does.
        with_addresses: whether those are kept whom to ask.
    """
    event = read.event
    contacts = event.contacts if with_addresses else ()
    tagged = (category.words for category in event.details.categories)
    stated = {
        "rfc5545.uid": event.uid if is_stated else "",
        "rfc5545.description": event.description,
        "rfc5545.categories": "\n".join((*event.categories, *tagged)),
        "rfc5545.contact": "\n".join(contacts),
    }
    if event.details is not NO_DETAILS:
        stated |= texts_of(event.details)
    texts = ((name, as_prose(text)) for name, text in stated.items() if text)
    return tuple([Extra(f"{_KEYS}.{name}", text) for name, text in texts if text])

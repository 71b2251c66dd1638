"""Who answers for events in a calendar: one organizer, at an address that exists.

Here belongs the choice of one among those who organize. All of them, in order and with their
roles, stand in the description.
"""

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from intergov_meetings.errors import InvalidRecordError, MissingOrganizerError
from intergov_meetings.ical.event import CalendarUser
from intergov_meetings.model import Contact, Organizer
from intergov_meetings.vocabulary import OrganizerRole
from intergov_meetings.wording import Reading, party_name

_MAILTO: Final = "mailto:"
_ANSWERING: Final = (
    OrganizerRole.ORGANIZER,
    OrganizerRole.SECRETARIAT,
    OrganizerRole.CO_ORGANIZER,
    OrganizerRole.CONVENER,
    OrganizerRole.HOST_COUNTRY,
    OrganizerRole.CO_HOST,
    OrganizerRole.HOST_INSTITUTION,
)
"""Who is asked for an address, the first choice first; who pays or supports answers for nothing."""


def answering_organizer(reading: Reading, given: CalendarUser | None) -> CalendarUser:
    """Give the organizer of the events: who was given, else the first who has an address.

    Args:
        reading: the meeting, with the contacts that its readers may see.
        given: whoever the caller names.

    Raises:
        MissingOrganizerError: where nobody was given and no organizer's address may be seen.
        ValueError: where what was given is no e-mail address.
    """
    if given is not None:
        return _checked(given)
    for role in _ANSWERING:
        for organizer in reading.meeting.organizers_by_role().get(role, ()):
            for address in _addresses(reading, organizer):
                name = party_name(reading, organizer.party)
                return CalendarUser(address=mail_address(address), name=name)
    raise MissingOrganizerError


def mail_address(email: str) -> str:
    """Give an e-mail address as a calendar user's address (RFC 6068).

    Examples:
        >>> mail_address("o'neil+press@example.org"), mail_address("a%b@exämple.org")
        ("mailto:o'neil+press@example.org", 'mailto:a%25b@ex%C3%A4mple.org')
    """
    return _MAILTO + quote(email, safe="@!$'*+")


def _addresses(reading: Reading, organizer: Organizer) -> Iterator[str]:
    """Give the addresses of an organizer: the one for this meeting first."""
    for contact in (organizer.contact, reading.meeting.party(organizer.party).contact):
        if contact is not None and contact.email is not None:
            yield contact.email


def _checked(given: CalendarUser) -> CalendarUser:
    expected = "expected an organizer at mailto: and one e-mail address"
    if not given.address.startswith(_MAILTO) or not given.address.isascii():
        raise ValueError(expected)
    try:
        Contact(email=given.address.removeprefix(_MAILTO))
    except InvalidRecordError as error:
        raise ValueError(expected) from error
    return given

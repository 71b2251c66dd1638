"""Whom to ask: how to reach those who organize, as far as the readers may see it."""

from collections.abc import Iterable, Iterator

from intergov_meetings.model import Organizer
from intergov_meetings.wording import Reading, party_name, phrased


def contacts(reading: Reading, organizers: Iterable[Organizer]) -> Iterator[str]:
    """Give a line for each organizer who can be reached: about this meeting, else at all."""
    for organizer in organizers:
        party = reading.meeting.party(organizer.party)
        contact = organizer.contact or party.contact
        if contact is not None:
            known = (contact.email, contact.telephone, contact.postal_address, contact.note)
            words = phrased(*filter(None, known))
            yield f"{party_name(reading, party.id)}: {words}"

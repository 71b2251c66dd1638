"""Who organizes, in which role, in the printed order."""

from typing import final

from attrs import frozen

from intergov_meetings.model.contact import Contact
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import PartyId
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.source import Citation
from intergov_meetings.vocabulary import OrganizerRole


@final
@frozen(kw_only=True)
class Organizer(Record):
    """A party with a role in organizing the meeting."""

    party: PartyId
    """The party."""
    role: OrganizerRole = OrganizerRole.ORGANIZER
    """What it does for the meeting."""
    role_printed: Line | None = None
    """The role as printed ("is organized by")."""
    grouping: Line | None = None
    """The words that set it, and those after it, apart from those before ("as well as")."""
    contact: Contact | None = None
    """How to reach the organizer about this meeting."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

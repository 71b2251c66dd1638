"""By whom, with whom and under whose authority a meeting is held."""

from enum import StrEnum


class OrganizerRole(StrEnum):
    """What part a party has in bringing the meeting about.

    Closed list with OTHER. The order of organizers is the printed one, not that of these members.
    Source: press releases and invitations as they are printed.
    """

    HOST_COUNTRY = "host_country"
    """The State in which the meeting is held, by its invitation or agreement."""
    HOST_INSTITUTION = "host_institution"
    """The institution in whose premises the meeting is held."""
    CONVENER = "convener"
    """The authority that calls the meeting, or at whose initiative it is held."""
    ORGANIZER = "organizer"
    """A body that organizes the meeting."""
    CO_ORGANIZER = "co_organizer"
    """A body that organizes the meeting together with others."""
    CO_HOST = "co_host"
    """A party that hosts the meeting together with others."""
    IN_COLLABORATION_WITH = "in_collaboration_with"
    """A party named as one with which the organizers work."""
    CO_SPONSOR = "co_sponsor"
    """A party that puts its name to the meeting together with others."""
    SUPPORTER = "supporter"
    """A party that supports the meeting, in money or otherwise."""
    DONOR = "donor"
    """A party that funds the meeting (also printed: funder)."""
    IMPLEMENTING_PARTNER = "implementing_partner"
    """A party that carries out the work on behalf of an organizer or donor."""
    PATRON = "patron"
    """The person or body under whose auspices the meeting is held."""
    SECRETARIAT = "secretariat"
    """The body that provides the secretariat of the meeting."""
    OTHER = "other"
    """A role that is not listed here: see the printed words."""

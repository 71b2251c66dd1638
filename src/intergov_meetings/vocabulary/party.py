"""What a party is in itself. In which capacity it takes part is in `participation`."""

from enum import StrEnum


class PartyKind(StrEnum):
    """What kind of State, body or organization a party is, at this and at any meeting.

    Open list. Source: lists of participants as they are printed.
    """

    STATE = "state"
    """A State."""
    TERRITORY = "territory"
    """A territory that acts for itself, as Niue, New Caledonia or the Faroe Islands may."""
    GOVERNMENT_BODY = "government_body"
    """A body of one State: a ministry, committee, service, or institute under a president."""
    IGO = "igo"
    """An intergovernmental organization outside the United Nations system."""
    UN_ENTITY = "un_entity"
    """An organ, office, fund or programme of the United Nations."""
    SPECIALIZED_AGENCY = "specialized_agency"
    """An organization of its own, brought into relation with the United Nations by agreement."""
    ORGAN = "organ"
    """The body that meets: a council, a committee, a conference of the Parties."""
    GROUP_OF_STATES = "group_of_states"
    """A regional or political group of States, such as the A3."""
    PARLIAMENT = "parliament"
    """The parliament of one State."""
    PARLIAMENTARY_ASSEMBLY = "parliamentary_assembly"
    """An assembly or union of parliaments or parliamentarians of several States."""
    NGO = "ngo"
    """A non-governmental organization."""
    INDIGENOUS_ORGANIZATION = "indigenous_organization"
    """An organization of Indigenous peoples."""
    ACADEMIC = "academic"
    """A university, academy or research institute."""
    PRIVATE_SECTOR = "private_sector"
    """A company or an association of companies."""
    MEDIA = "media"
    """A news organization."""
    OTHER = "other"
    """A kind that is not listed here: see the printed words."""

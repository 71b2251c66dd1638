"""How a party takes part: its capacity, its state, its level, and its credentials.

These axes stay apart. A party may be an observer (capacity) that was invited (state), with a
minister (level) as head (function, in `function`). "Not stated" is UNKNOWN where an axis has it.
"""

from enum import StrEnum


class Capacity(StrEnum):
    """In which capacity a party takes part; each delegation has one.

    Closed list. Sources: GA rules, ICAO, UNFCCC, OSCE, PIF, WHO, UNESCO, ILO, Arctic Council.
    """

    MEMBER = "member"
    """A member of the body that meets (ICAO: Contracting State)."""
    PARTY = "party"
    """A Party to the treaty."""
    SIGNATORY = "signatory"
    """A State that signed the treaty and is not yet a Party to it."""
    NON_PARTY = "non_party"
    """A State that is not a Party to the treaty."""
    ASSOCIATE_MEMBER = "associate_member"
    """A member with limited rights (PIF, WHO, UNESCO)."""
    OBSERVER_STATE = "observer_state"
    """A State with standing as observer, such as the Holy See or the State of Palestine."""
    OBSERVER_ENTITY = "observer_entity"
    """An entity that is not a State, with standing as observer."""
    IGO = "igo"
    """An observer from an intergovernmental organization."""
    UN_ENTITY = "un_entity"
    """An organ, office, fund or programme of the United Nations."""
    SPECIALIZED_AGENCY = "specialized_agency"
    """A specialized agency of the United Nations system."""
    NGO = "ngo"
    """An accredited non-governmental organization."""
    PERMANENT_PARTICIPANT = "permanent_participant"
    """An Indigenous organization with a permanent seat (Arctic Council)."""
    PARTNER = "partner"
    """A State in standing partnership (OSCE Partner for Co-operation, PIF dialogue partner)."""
    INVITED = "invited"
    """A party invited to this meeting only."""
    HOST = "host"
    """Authorities of the host country when it is not a member."""
    SECRETARIAT = "secretariat"
    """The secretariat that serves the meeting."""
    MEDIA = "media"
    """The press."""
    SPECIAL_GUEST = "special_guest"
    """A guest of honour."""
    CONSTITUENT_GROUP = "constituent_group"
    """A group with a seat of its own beside governments (ILO: employers, workers)."""
    UNKNOWN = "unknown"
    """The capacity is not stated."""


class ParticipationState(StrEnum):
    """How far it is settled that a party or a person takes part.

    Closed list. The members stand in the order in which they are printed: go by that order, since
    `<` compares the letters. Sources: iCalendar (RFC 5545), SPREP and MEA handbook, Kronos.
    """

    UNKNOWN = "unknown"
    """Nothing is stated, not even that an invitation was sent."""
    EXPECTED = "expected"
    """Someone says that they will come."""
    INVITED = "invited"
    """An invitation was sent."""
    ACCEPTED = "accepted"
    """They accepted the invitation."""
    TENTATIVE = "tentative"
    """They may come."""
    DECLINED = "declined"
    """They declined the invitation."""
    NOMINATED = "nominated"
    """The party has named them."""
    ACCREDITED = "accredited"
    """Their credentials were found in order (SPREP, MEA)."""
    REGISTERED = "registered"
    """They have collected their badge (Kronos)."""
    ATTENDED = "attended"
    """They were there."""
    ABSENT = "absent"
    """They were not there."""
    REPRESENTED = "represented"
    """They sent a substitute."""
    WITHDRAWN = "withdrawn"
    """They called off their participation after it had been settled."""


class LevelOfRepresentation(StrEnum):
    """The rank of the person who leads a delegation or speaks for it.

    Closed list. The members stand in no order of precedence: that is for each meeting to set.
    Source: lists of speakers as they are printed.
    """

    HEAD_OF_STATE = "head_of_state"
    """A monarch, a president, or another head of State."""
    CROWN_PRINCE = "crown_prince"
    """A crown prince or crown princess."""
    HEAD_OF_GOVERNMENT = "head_of_government"
    """A prime minister, or another head of Government."""
    VICE_PRESIDENT = "vice_president"
    """The vice-president of a State."""
    DEPUTY_HEAD_OF_GOVERNMENT = "deputy_head_of_government"
    """A deputy prime minister, or another deputy head of Government."""
    MINISTER = "minister"
    """A minister or cabinet secretary."""
    VICE_MINISTER = "vice_minister"
    """A vice-minister, deputy minister or State secretary."""
    HEAD_OF_AGENCY = "head_of_agency"
    """The head of a government agency or of an international organization."""
    AMBASSADOR = "ambassador"
    """An ambassador or permanent representative."""
    SENIOR_OFFICIAL = "senior_official"
    """A senior official, such as a director-general of a ministry."""
    EXPERT = "expert"
    """An expert or an official at working level."""
    UNKNOWN = "unknown"
    """The level is not stated."""


class CredentialsForm(StrEnum):
    """In which form the credentials of a delegation have come.

    Closed list. Sources: GA rule 27, GA/9269, reports of credentials committees of UNESCO.
    """

    FORMAL = "formal"
    """The signed original, from a head of State or Government or a foreign minister."""
    PROVISIONAL_COPY = "provisional_copy"
    """A copy or scan, sent ahead of the original."""
    NOTE_VERBALE = "note_verbale"
    """A note verbale of a ministry or mission that names the delegation."""
    LETTER = "letter"
    """A letter that names the delegation."""
    NONE_RECEIVED = "none_received"
    """Nothing has come, though credentials are required."""
    NOT_REQUIRED = "not_required"
    """The meeting asks this delegation for no credentials."""


class CredentialsFinding(StrEnum):
    """What those who examined the credentials of a delegation found.

    Closed list. Sources: GA rules 28 and 29, GA/9269, reports of credentials committees of UNESCO.
    """

    ACCEPTED = "accepted"
    """They are in order."""
    ACCEPTED_PROVISIONALLY = "accepted_provisionally"
    """The delegation is seated until its formal credentials come."""
    OBJECTED = "objected"
    """An objection was made to them."""
    PENDING = "pending"
    """They have not been examined or decided on yet."""

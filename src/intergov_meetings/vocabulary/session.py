"""What a session is, how it is attended, who is let in, and when in the day it falls."""

from enum import StrEnum


class SessionType(StrEnum):
    """What kind of session this is: an entry of the programme, breaks included.

    Open list. Sources: GA rules, UNITAR, MEA handbook, PO, programmes as they are printed.
    """

    OPENING_CEREMONY = "opening_ceremony"
    """Speeches of welcome, with no decisions."""
    OPENING = "opening"
    """The formal opening: election of officers, adoption of the agenda."""
    PLENARY = "plenary"
    """All members sit in one room."""
    HIGH_LEVEL_SEGMENT = "high_level_segment"
    """The part of a meeting held at ministerial or higher level."""
    GENERAL_DEBATE = "general_debate"
    """Delegations make formal statements."""
    WORKING_SESSION = "working_session"
    """A session of substance, usually on one theme."""
    PANEL = "panel"
    """Panellists speak to a subject and take questions."""
    ROUND_TABLE = "round_table"
    """Participants of equal standing discuss a subject."""
    KEYNOTE = "keynote"
    """One principal speech that sets the theme."""
    INTERACTIVE_DIALOGUE = "interactive_dialogue"
    """Delegations put questions and comments to one or more speakers, who reply."""
    COMMITTEE_OF_THE_WHOLE = "committee_of_the_whole"
    """All members sit as a committee, under committee rules."""
    COMMITTEE = "committee"
    """A committee of the meeting, such as Committee I or II."""
    CONTACT_GROUP = "contact_group"
    """An open group that resolves an item on which there is no agreement (PO)."""
    DRAFTING_GROUP = "drafting_group"
    """A small private group that prepares a text for later approval in plenary."""
    INFORMAL_CONSULTATIONS = "informal_consultations"
    """Talks without formal rules to bring positions closer (PO)."""
    FRIENDS_OF_THE_CHAIR = "friends_of_the_chair"
    """A few delegates whom the Chair asks to help find agreement (PO)."""
    REGIONAL_GROUP_MEETING = "regional_group_meeting"
    """The members of one region or group meet among themselves."""
    BUREAU_MEETING = "bureau_meeting"
    """The elected officers meet to run the meeting."""
    CREDENTIALS_COMMITTEE = "credentials_committee"
    """A committee examines the credentials of representatives (GA rule 28)."""
    CLOSED_SESSION = "closed_session"
    """A retreat or private session of no other type; else state the type and `Access.CLOSED`."""
    SIDE_EVENT = "side_event"
    """An event outside the formal programme."""
    CLOSING = "closing"
    """The formal closing: adoption of the report, closing statements."""
    CLOSING_CEREMONY = "closing_ceremony"
    """Speeches of farewell, with no decisions."""
    PRESS_CONFERENCE = "press_conference"
    """Journalists are informed and put questions."""
    REGISTRATION = "registration"
    """Participants register and collect their badges."""
    BREAK = "break"
    """A pause between sessions."""
    LUNCH = "lunch"
    """The midday meal."""
    RECEPTION = "reception"
    """A social occasion offered by a host."""
    SITE_VISIT = "site_visit"
    """Participants visit a place outside the venue."""
    OTHER = "other"
    """A type that is not listed here: see the printed words."""


class AttendanceMode(StrEnum):
    """How a meeting or session is held, or how one participant attends it. Closed list."""

    IN_PERSON = "in_person"
    """In a place."""
    ONLINE = "online"
    """By remote link only."""
    HYBRID = "hybrid"
    """In a place and by remote link at once."""
    WRITTEN = "written"
    """In writing, without sitting together."""


class Access(StrEnum):
    """Who is let into the room. Closed list; InforMEA knows two of these words."""

    PUBLIC = "public"
    """Anybody, the press included."""
    MEMBERS_AND_OBSERVERS = "members_and_observers"
    """Members and observers, but not the public."""
    MEMBERS_ONLY = "members_only"
    """Members of the body only."""
    INVITATION = "invitation"
    """Only those who were invited."""
    CLOSED = "closed"
    """Nobody beyond those who take part in the proceedings."""


class PartOfDay(StrEnum):
    """The part of the day a paper names in place of an hour; it stands for no fixed hours.

    Closed list.
    """

    MORNING = "morning"
    """Before the midday pause."""
    MIDDAY = "midday"
    """Around noon, when side events and lunches are held."""
    AFTERNOON = "afternoon"
    """After the midday pause."""
    EVENING = "evening"
    """After the working day."""
    NIGHT = "night"
    """Late, after the evening."""

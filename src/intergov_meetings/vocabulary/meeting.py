"""The kinds of meeting, and how one meeting stands to another.

What happens inside a meeting is in `session`; what is decided about its dates is in `plan`.
"""

from enum import StrEnum


class MeetingKind(StrEnum):
    """What kind of meeting this is.

    Open list. Whether the meeting is extraordinary is a flag of its own, since any kind can be.
    Sources: MEA handbook, WIPO rules, InforMEA, titles as they are printed.
    """

    SUMMIT = "summit"
    """A meeting of heads of State or Government."""
    HIGH_LEVEL_MEETING = "high_level_meeting"
    """A meeting convened at ministerial level or above."""
    MINISTERIAL_MEETING = "ministerial_meeting"
    """A meeting of ministers, usually of one field."""
    CONFERENCE = "conference"
    """A meeting convened for one purpose, often only once."""
    DIPLOMATIC_CONFERENCE = "diplomatic_conference"
    """A conference convened to adopt a treaty (WIPO rules)."""
    CONFERENCE_OF_THE_PARTIES = "conference_of_the_parties"
    """The main body of an agreement, meeting to take stock and decide (MEA: COP, MOP)."""
    ASSEMBLY_SESSION = "assembly_session"
    """A session of an assembly in which all members of an organization sit."""
    COUNCIL_SESSION = "council_session"
    """A session of a council or executive board of limited membership."""
    COMMITTEE_SESSION = "committee_session"
    """A session of a committee, a standing committee included (InforMEA: stc)."""
    SUBSIDIARY_BODY_SESSION = "subsidiary_body_session"
    """A session of a body that prepares or carries out the work of a governing body."""
    WORKING_GROUP = "working_group"
    """A meeting of a group set up to work on stated questions and report back."""
    EXPERT_MEETING = "expert_meeting"
    """A meeting whose participants act in their capacity as experts."""
    EXPERT_COUNCIL = "expert_council"
    """A meeting of a standing council of experts."""
    STEERING_COMMITTEE = "steering_committee"
    """A meeting of those who guide a project or programme."""
    CONSULTATION = "consultation"
    """A meeting held to hear views, without taking decisions."""
    WORKSHOP = "workshop"
    """A meeting of practitioners who work through a subject together."""
    SEMINAR = "seminar"
    """A meeting for presentations and discussion of a subject."""
    TRAINING = "training"
    """A meeting in which participants are taught."""
    ROUND_TABLE = "round_table"
    """A discussion among participants of equal standing."""
    BRIEFING = "briefing"
    """A meeting at which participants are informed and may ask questions."""
    SIDE_EVENT = "side_event"
    """An event outside the formal programme, in connection with a session (CPD57 guidance)."""
    SPECIAL_EVENT = "special_event"
    """An event held for one occasion, apart from the regular work."""
    PREPARATORY_MEETING = "preparatory_meeting"
    """A meeting that prepares another meeting."""
    COORDINATION_MEETING = "coordination_meeting"
    """A meeting at which a group agrees on its position."""
    COMMEMORATIVE_MEETING = "commemorative_meeting"
    """A meeting held to mark an anniversary, a day or a person."""
    OTHER = "other"
    """A kind that is not listed here: see the printed words."""


class MeetingRelation(StrEnum):
    """How this meeting stands to another one; each word is read "this meeting ... the other".

    Open list. The other meeting may be known by a title and a month only.
    """

    MANDATED_BY = "mandated_by"
    """The other meeting decided that this one be held."""
    ESTABLISHED_AT = "established_at"
    """The body that meets here was set up at the other meeting."""
    PREPARATORY_TO = "preparatory_to"
    """This meeting prepares the other one."""
    PREPARED_BY = "prepared_by"
    """The other meeting prepared this one."""
    FOLLOW_UP_OF = "follow_up_of"
    """This meeting follows up on the outcome of the other one."""
    PRE_SESSIONAL_OF = "pre_sessional_of"
    """This meeting is held just before the other one opens, and serves it."""
    SIDE_EVENT_OF = "side_event_of"
    """This meeting is held beside the formal programme of the other one."""
    PART_OF = "part_of"
    """This meeting is a part of the other one."""
    HELD_WITH = "held_with"
    """Both meetings are held jointly or back to back."""
    REPLACES = "replaces"
    """This meeting takes the place, and the ordinal, of the other one, which was cancelled."""
    REPLACED_BY = "replaced_by"
    """The other meeting takes the place, and the ordinal, of this one, which was cancelled."""
    RESUMES = "resumes"
    """This meeting takes up the other one where it was suspended."""
    CONSULTATION_FOR = "consultation_for"
    """This meeting gathers views for the other one."""
    OTHER = "other"
    """A relation that is not listed here: see the printed words."""

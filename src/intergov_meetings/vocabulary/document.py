"""The papers of a meeting, and how far its agenda has come."""

from enum import StrEnum


class AgendaState(StrEnum):
    """How far an agenda, or an item of it, has come.

    Closed list; that an agenda is annotated is not a state. Sources: AKN4UN, GA rules 12 and 13.
    """

    PRELIMINARY_LIST = "preliminary_list"
    """The first list of items that may come on the provisional agenda."""
    PROVISIONAL = "provisional"
    """The agenda sent out before the meeting (GA rule 12)."""
    DRAFT = "draft"
    """The agenda put before the meeting for adoption."""
    ADOPTED = "adopted"
    """The agenda that the meeting has adopted."""
    ALLOCATION = "allocation"
    """The adopted items as shared out among the plenary and the committees."""
    ORDER_OF_BUSINESS = "order_of_business"
    """The items in the order in which one sitting takes them."""


class DocumentKind(StrEnum):
    """What kind of paper a document of the meeting is.

    Open list. Source: documents of the United Nations and of other organizations as printed.
    """

    AGENDA = "agenda"
    """The list of items to be taken up."""
    ANNOTATED_AGENDA = "annotated_agenda"
    """The agenda with a note on each item."""
    PROGRAMME = "programme"
    """The sessions in their order, with times and speakers."""
    LIST_OF_PARTICIPANTS = "list_of_participants"
    """The delegations and their members."""
    CONCEPT_NOTE = "concept_note"
    """A paper that gives the background and aims of the meeting."""
    INFORMATION_NOTE = "information_note"
    """Practical information for participants: venue, registration, visas."""
    INVITATION = "invitation"
    """A letter that invites to the meeting."""
    NOTE_VERBALE = "note_verbale"
    """A formal note between governments or organizations, written in the third person."""
    PRESS_RELEASE = "press_release"
    """An announcement to the press."""
    STATEMENT = "statement"
    """The text of what a delegation or speaker said."""
    PRESENTATION = "presentation"
    """The slides or text of a presentation."""
    WORKING_PAPER = "working_paper"
    """A paper put before the meeting for discussion."""
    BACKGROUND_PAPER = "background_paper"
    """A paper that informs the discussion without proposing action."""
    CONFERENCE_ROOM_PAPER = "conference_room_paper"
    """A paper issued in the room for use during the session (CRP)."""
    DRAFT_RESOLUTION = "draft_resolution"
    """A proposed resolution, not yet adopted."""
    DRAFT_DECISION = "draft_decision"
    """A proposed decision, not yet adopted."""
    RESOLUTION = "resolution"
    """A resolution as adopted."""
    DECISION = "decision"
    """A decision as adopted."""
    DECLARATION = "declaration"
    """A declaration as adopted."""
    COMMUNIQUE = "communique"
    """A text on the outcome, issued by the participants."""
    REPORT = "report"
    """A report to the meeting, or the report of the meeting."""
    SUMMARY_RECORD = "summary_record"
    """The proceedings of one sitting in condensed form (SR)."""
    CREDENTIALS_REPORT = "credentials_report"
    """The report of those who examined the credentials (GA rule 28)."""
    OTHER = "other"
    """A kind that is not listed here: see the printed words."""

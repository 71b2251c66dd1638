"""A meeting in plain words, for every writer whose text people read.

Here belongs how a date, a party or a delegation is said, who stands under which heading, and all
English. Here does not belong any format: what comes from here is plain text, which each writer
escapes in its own way. Of what is not stated nothing is said: the words are empty.
Words for something of another type than is asked for are refused with a `TypeError` that names it.
"""

from intergov_meetings.wording.attendance import delegation_in_words, names_its_party
from intergov_meetings.wording.background import mandate_in_words, related_meeting_in_words
from intergov_meetings.wording.code import code_in_words, languages_in_words, size_in_words
from intergov_meetings.wording.decision import decision_in_words
from intergov_meetings.wording.meeting import (
    closing_sections,
    meeting_facts,
    online,
    opening_sections,
)
from intergov_meetings.wording.organizer import organizer_in_words
from intergov_meetings.wording.outline import Place, is_moved_away, planned
from intergov_meetings.wording.paper import agenda_item_in_words, document_in_words, source_in_words
from intergov_meetings.wording.party import party_in_full, party_name, said_by_name
from intergov_meetings.wording.phrase import is_said, listed, open_note, phrased
from intergov_meetings.wording.printed import runs_right_to_left
from intergov_meetings.wording.reading import Reading
from intergov_meetings.wording.section import Section, Statement, labelled
from intergov_meetings.wording.series import said_by_series
from intergov_meetings.wording.session import (
    appearance_in_words,
    session_facts,
    session_name,
    session_sections,
)
from intergov_meetings.wording.when import has_clock_time, moment_in_words, when_in_words
from intergov_meetings.wording.where import left_for_online, venue_in_words
from intergov_meetings.wording.who import (
    are_named,
    member_in_words,
    names_its_body,
    participant_in_words,
    person_in_words,
    post_in_words,
)

__all__ = [
    "Place",
    "Reading",
    "Section",
    "Statement",
    "agenda_item_in_words",
    "appearance_in_words",
    "are_named",
    "closing_sections",
    "code_in_words",
    "decision_in_words",
    "delegation_in_words",
    "document_in_words",
    "has_clock_time",
    "is_moved_away",
    "is_said",
    "labelled",
    "languages_in_words",
    "left_for_online",
    "listed",
    "mandate_in_words",
    "meeting_facts",
    "member_in_words",
    "moment_in_words",
    "names_its_body",
    "names_its_party",
    "online",
    "open_note",
    "opening_sections",
    "organizer_in_words",
    "participant_in_words",
    "party_in_full",
    "party_name",
    "person_in_words",
    "phrased",
    "planned",
    "post_in_words",
    "related_meeting_in_words",
    "runs_right_to_left",
    "said_by_name",
    "said_by_series",
    "session_facts",
    "session_name",
    "session_sections",
    "size_in_words",
    "source_in_words",
    "venue_in_words",
    "when_in_words",
]

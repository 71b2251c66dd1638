"""What of each record is not written in a calendar, and how the report names it."""

from collections.abc import Mapping
from typing import Final

from intergov_meetings.model import (
    Agenda,
    AgendaItem,
    Citation,
    Delegation,
    Extra,
    Meeting,
    Organization,
    ParticipantGroup,
    Person,
    Record,
    Release,
    Series,
    Session,
    Source,
    State,
    Text,
    TimeSlot,
)

Fields = Mapping[str, str]
"""Names of fields, and what they say."""

NOT_WRITTEN: Final[Mapping[type[Record], Fields]] = {
    Agenda: {"document": "in which document the agenda stands"},
    AgendaItem: {
        "part_of": "of which item of the agenda another is a part",
        "documents": "the documents for items of the agenda",
    },
    Citation: {"source": "which source states what, and in which words"},
    Delegation: {"credentials": "credentials"},
    Extra: {"key": "what other tools keep with the meeting"},
    Organization: {
        "kind": "the kind of organizations",
        "kind_printed": "the kind of organizations as printed",
        "members": "the members of groups",
        "identifiers": "names in other systems",
        "link": "the pages of organizations",
        "contact": "how to reach those who do not organize",
    },
    Person: {
        "family_name": "which part of a name is the family name",
        "given_name": "which part of a name is the given name",
        "identifiers": "names in other systems",
        "contact": "how to reach people",
    },
    Release: {"version": "the version of the description", "note": "what the release changed"},
    Series: {"part_of": "to which series another is subsidiary"},
    Source: {"document": "which source is a document of the meeting"},
    State: {
        "code": "the codes of States",
        "identifiers": "names in other systems",
        "contact": "how to reach those who do not organize",
    },
    Text: {"translations": "wording in other languages"},
    TimeSlot: {"offset_when_stated": "the offset from UTC that was expected"},
}
"""What is never written."""
OF_HEADS: Final[Fields] = {
    "function_printed": "the function of heads as printed",
    "level": "the rank of heads",
    "level_printed": "the rank of heads as printed",
    "participation": "how far the participation of heads has come",
    "participation_printed": "how far the participation of heads has come, as printed",
    "mode": "how heads attend",
}
"""What is not written of the heads of delegations."""
BEYOND_THE_NAME: Final[Fields] = {
    "official_name": "the formal names of parties that are only mentioned",
    "acronym": "the acronyms of parties that are only mentioned",
    "part_of": "what parties that are only mentioned are part of",
    "state": "to which State parties that are only mentioned belong",
}
"""What is written of a party only where it organizes, is represented, meets or is set up."""
OPEN_AS_WRITTEN: Final[Mapping[type[Record], frozenset[str]]] = {
    Agenda: frozenset({"items"}),
    Delegation: frozenset({"members"}),
    Meeting: frozenset(
        {
            *("organizers", "appearances", "delegations", "groups", "sessions", "objectives"),
            *("mandates", "related_meetings", "documents", "sources"),
        }
    ),
    ParticipantGroup: frozenset({"delegations"}),
    Session: frozenset({"organizers", "appearances"}),
}
"""The lists of which it is written that they are open."""

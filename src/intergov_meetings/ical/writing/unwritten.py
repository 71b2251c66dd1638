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
    Delegation: {"credentials": "credentials"},
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
    Text: {"language": "in which language words are"},
    TimeSlot: {"offset_when_stated": "the offset from UTC that was expected"},
}
"""What is never written in words."""
WHOLLY: Final[Mapping[type[Record], str]] = {
    Citation: "which source states what, and in which words",
    Extra: "what other tools keep with the meeting",
}
"""Of what nothing is written at all."""
OF_ESTIMATES: Final[Fields] = dict.fromkeys(
    ("about", "at_least", "at_most"), "the numbers behind printed estimates"
)
"""What is not written of numbers of people that are printed in words."""
OF_MEMBERS: Final[Fields] = {
    "function_printed": "the function of members as printed",
    "level": "the rank of members",
    "level_printed": "the rank of members as printed",
    "participation": "how far the participation of members has come",
    "participation_printed": "how far the participation of members has come, as printed",
    "mode": "how members attend",
}
"""What is not written of those members of delegations who are named."""
BEYOND_THE_NAME: Final[Fields] = {
    "official_name": "the formal names of parties that are only mentioned",
    "acronym": "the acronyms of parties that are only mentioned",
    "part_of": "what parties that are only mentioned are part of",
    "part_of_printed": "what parties that are only mentioned are part of",
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
SAID: Final = "what a name has in it already, word for word"
"""How the report names what is not said, since a name says it."""
UNMENTIONED: Final[Fields] = {
    "parties": "parties that nothing written mentions",
    "people": "people whom nothing written mentions",
    "series": "series that nothing written mentions",
}
"""How the report names what is in a list of the meeting and nowhere else."""

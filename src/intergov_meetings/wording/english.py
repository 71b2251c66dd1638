"""The English words of every view: labels, month names, ordinals, names of languages.

Here belongs all wording that is not a meeting's own, and nothing that decides. Another language
is another module like this one.
"""

from collections.abc import Mapping
from typing import Final

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The months, January first."""

ORDINALS: Final = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)
"""The ordinals that are written as words; higher ones are written in figures."""

LANGUAGES: Final[Mapping[str, str]] = {
    "ar": "Arabic",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "kk": "Kazakh",
    "ky": "Kyrgyz",
    "ru": "Russian",
    "tg": "Tajik",
    "tk": "Turkmen",
    "uz": "Uzbek",
    "zh": "Chinese",
}
"""Names of languages by their tags; a tag that is not here is printed as it is."""

CODES: Final[Mapping[str, str]] = {
    "Access.invitation": "by invitation",
    "co_chair": "co-chair",
    "co_facilitator": "co-facilitator",
    "co_host": "co-host",
    "co_organizer": "co-organizer",
    "co_sponsor": "co-sponsor",
    "follow_up_of": "follow-up of",
    "friends_of_the_chair": "Friends of the Chair",
    "head_of_state": "head of State",
    "head_of_government": "head of Government",
    "deputy_head_of_government": "deputy head of Government",
    "high_level_meeting": "high-level meeting",
    "high_level_segment": "high-level segment",
    "igo": "intergovernmental organization",
    "in_person": "in person",
    "ngo": "non-governmental organization",
    "observer_state": "observer State",
    "pre_sessional_of": "pre-sessional meeting of",
    "un_entity": "United Nations entity",
}
"""Codes whose words are not simply the code with blanks for its low lines.

A code that means different things stands behind the name of its list.
"""

FUNCTIONS_IN_PLURAL: Final[Mapping[str, str]] = {
    "accompanying": "accompanying persons",
    "alternate_head": "alternate heads",
    "deputy_head": "deputy heads",
    "head": "heads",
    "other": "members with another function",
    "press": "press officers",
    "secretary": "secretaries",
    "security": "security officers",
}
"""Functions in a delegation of which the plural is not simply the word with an s."""

PARTICIPATION: Final[Mapping[str, str]] = {
    "unknown": "Participation not stated",
    "expected": "Expected",
    "invited": "Invited",
    "accepted": "Accepted the invitation",
    "tentative": "May attend",
    "declined": "Declined",
    "nominated": "Nominated",
    "accredited": "Accredited",
    "registered": "Registered",
    "attended": "Attended",
    "absent": "Absent",
    "represented": "Represented by a substitute",
    "withdrawn": "Withdrawn",
}
"""A heading for each state of participation."""

LABELS: Final[Mapping[str, str]] = {
    "access": "Access",
    "agenda": "Agenda",
    "agenda_items": "Agenda items",
    "body": "Body",
    "conduct": "Conduct",
    "contact": "Contact",
    "decisions": "Decisions",
    "documents": "Documents",
    "kind": "Kind",
    "languages": "Languages",
    "mandate": "Mandate",
    "mode": "Attendance",
    "number": "Number",
    "objectives": "Objectives",
    "officers": "Officers and speakers",
    "online": "Online",
    "order_not_stated": "Sessions whose place in the programme is not stated",
    "organizers": "Organizers",
    "own_title": "Title of its own",
    "parallel": "At the same time as",
    "part": "Part of the meeting",
    "part_not_stated": "Sessions whose part of the meeting is not stated",
    "participants": "Participants",
    "parts": "Parts",
    "place": "Place in the programme",
    "place_and_date_line": "Place and date as printed",
    "plan": "Plan",
    "programme": "Programme",
    "related_meetings": "Related meetings",
    "room": "Room",
    "series": "Of the series",
    "occurrence": "In its series",
    "sources": "Sources",
    "session": "Session",
    "speakers": "Taking part, in printed order",
    "subject": "Subject",
    "theme": "Theme",
    "times": "Times",
    "type": "Type",
    "venue": "Venue",
    "version": "This description",
    "when": "When",
    "where": "Where",
    "whole_meeting": "Part of",
    "whole_of_parts": "Meeting as a whole",
    "whole_session": "Within",
}
"""Headings and labels of facts, by what they head."""

PHRASES: Final[Mapping[str, str]] = {
    "about": "about {}",
    "accessed": "read {}",
    "after_change": "{} after the clocks change",
    "and_more": "and {} more",
    "annotated": "annotated",
    "at": "at {}",
    "at_least": "at least {}",
    "at_most": "at most {}",
    "before_change": "{} before the clocks change",
    "by": "by {}",
    "capacity": "capacity: {}",
    "city_only": "not stated beyond the city",
    "day_number": "day {}",
    "details_changed": "details changed",
    "each": "Each: {}",
    "each_part": "each part stands by itself",
    "establishes": "sets up {}",
    "extraordinary": "extraordinary",
    "former_venue": "formerly at {}",
    "former_when": "formerly {}",
    "formerly_called": "formerly “{}”",
    "fewer_named": "fewer are named",
    "from": "from {}",
    "head_of": "{} of delegation",
    "holders": "{} {} of the delegation of {}",
    "in_parts": "{} (now held in parts)",
    "initiated_by": "at the initiative of {}",
    "issued": "issued {}",
    "level": "level: {}",
    "limit": "at most {} members",
    "list_open": "The list is open.",
    "list_open_words": "The list is open (“{}”).",
    "meeting_of": "meeting of {}",
    "more_invited": "more are invited",
    "name_not_announced": "name not announced",
    "new": "new",
    "no_longer": "no longer {}",
    "no_longer_stated": "no longer stated",
    "not_in_calendar": "no longer in this calendar",
    "not_stated": "not stated",
    "now": "now {}",
    "now_also": "now also {}",
    "on_again": "on again",
    "on_agenda_items": "under agenda item {}",
    "on_behalf_of": "on behalf of {}",
    "of_series": "of the series {}",
    "on_subject": "on {}",
    "ordinal_meeting_of": "{} meeting of {}",
    "other_point": "another point on the map",
    "others_invited": "others are invited",
    "papers": "papers and pages: {}",
    "part_of": "part of {}",
    "part_of_delegation": "part of the delegation of {}",
    "part_number": "part {} of {}",
    "planned_for": "What was planned for {}",
    "printed": "“{}”",
    "published": "published {}",
    "read_by": "read by {}",
    "reason": "reason: {}",
    "see": "{} (see “{}”)",
    "representing": "representing {}",
    "series_of": "a series of {}",
    "size": "size: {}",
    "supersedes": "in place of {}",
    "uninvited": "fewer are invited",
    "until": "until {}",
    "version": "version {}",
    "was_now": "was {}, now {}",
    "week_of": "week of {}",
    "within": "within {}",
    "without_date": "without a date for now",
}
"""Phrases with room for words of the meeting."""

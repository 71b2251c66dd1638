"""Hypothesis strategies for every record and for whole meetings, for your own tests too.

Each gives values that are valid as they are drawn and covers all that is valid, the awkward
included; how often something is drawn may change in any release. With Hypothesis installed,
`st.from_type(Meeting)` gives the same, as it does for every other record.

Examples:
    >>> from hypothesis import given
    >>> from intergov_meetings import Meeting
    >>> from intergov_meetings.strategies import meetings
    >>> @given(meetings(max_sessions=1))
    ... def test_a_meeting_has_a_title(meeting: Meeting) -> None:
    ...     assert str(meeting.title)
"""

from importlib import import_module

from intergov_meetings.errors import MissingExtraError
from intergov_meetings.strategies.registration import register

try:
    import_module("hypothesis")  # which calls `register`
except ModuleNotFoundError:  # pragma: no cover - a test shows it in a process without Hypothesis
    raise MissingExtraError("intergov_meetings.strategies", "testing") from None

from intergov_meetings.strategies.meeting import (
    meetings,
)
from intergov_meetings.strategies.participation import (
    contacts,
    credentials,
    delegations,
    estimates,
    external_identifiers,
    group_references,
    member_references,
    members,
    organizations,
    organizers,
    participant_groups,
    participants,
    parties,
    party_references,
    people,
    person_references,
    post_holders,
    posts,
    states,
)
from intergov_meetings.strategies.programme import (
    agenda_items,
    agendas,
    appearances,
    decisions,
    documents,
    mandates,
    objectives,
    occurrences,
    parts,
    related_meetings,
    releases,
    series,
    sessions,
    venues,
)
from intergov_meetings.strategies.time import (
    date_spans,
    partial_dates,
    time_slots,
    whens,
)
from intergov_meetings.strategies.value import (
    email_addresses,
    language_tags,
    lines,
    prose,
    slugs,
    urls,
    zone_names,
)
from intergov_meetings.strategies.wording import (
    citations,
    extras,
    links,
    open_lists,
    sources,
    texts,
    translations,
)

__all__ = [
    "agenda_items",
    "agendas",
    "appearances",
    "citations",
    "contacts",
    "credentials",
    "date_spans",
    "decisions",
    "delegations",
    "documents",
    "email_addresses",
    "estimates",
    "external_identifiers",
    "extras",
    "group_references",
    "language_tags",
    "lines",
    "links",
    "mandates",
    "meetings",
    "member_references",
    "members",
    "objectives",
    "occurrences",
    "open_lists",
    "organizations",
    "organizers",
    "partial_dates",
    "participant_groups",
    "participants",
    "parties",
    "parts",
    "party_references",
    "people",
    "person_references",
    "post_holders",
    "posts",
    "prose",
    "register",
    "related_meetings",
    "releases",
    "series",
    "sessions",
    "slugs",
    "sources",
    "states",
    "texts",
    "time_slots",
    "translations",
    "urls",
    "venues",
    "whens",
    "zone_names",
]

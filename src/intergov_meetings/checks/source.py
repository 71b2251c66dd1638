"""Whether what is stated is stated by a source, and what is listed is referred to."""

from collections.abc import Iterator

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.errors import shown
from intergov_meetings.model import Meeting
from intergov_meetings.model.reference import referred_to

_FACTS = (
    *("decisions", "organizers", "delegations", "groups", "sessions"),
    *("mandates", "objectives", "related_meetings"),
)


def sources_not_stated(meeting: Meeting) -> Iterator[Finding]:
    """No source is listed for anything that is stated of the meeting."""
    if not meeting.sources:
        yield Finding("sources-not-stated", Severity.NOTICE, "", "no source is stated")


def facts_without_source(meeting: Meeting) -> Iterator[Finding]:
    """The meeting lists sources, and some records of a list cite none of them."""
    for name in _FACTS if meeting.sources else ():
        stated = getattr(meeting, name)
        if uncited := sum(not record.citations for record in stated):
            message = f"no source is cited for {uncited} of {len(stated)} in {name}"
            yield Finding("facts-without-source", Severity.NOTICE, f"/{name}", message)


def unused_records(meeting: Meeting) -> Iterator[Finding]:
    """A series, party, person or source is listed, and nothing in the meeting refers to it."""
    lists = {
        "series": meeting.series,
        "parties": meeting.parties,
        "people": meeting.people,
        "sources": meeting.sources,
    }
    used = referred_to(meeting)
    for name, listed in lists.items():
        for index, record in enumerate(listed):
            if record.id not in used:
                path = f"/{name}/{index}"
                message = f"nothing refers to {shown(record.id)}"
                yield Finding("unused-records", Severity.NOTICE, path, message)

"""What a secretary would ask about the organizers."""

from collections.abc import Iterator

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.errors import shown
from intergov_meetings.model import Meeting


def organizers_not_stated(meeting: Meeting) -> Iterator[Finding]:
    """Who organizes the meeting is not stated."""
    if not meeting.organizers:
        yield Finding("organizers-not-stated", Severity.NOTICE, "", "no organizer is stated")


def duplicate_organizers(meeting: Meeting) -> Iterator[Finding]:
    """A party is listed twice as an organizer in the same role."""
    listed: set[tuple[str, str, str | None]] = set()
    for index, organizer in enumerate(meeting.organizers):
        known = (organizer.party, organizer.role, organizer.role_printed)
        if known in listed:
            message = f"{shown(organizer.party)} is already listed as {organizer.role}"
            path = f"/organizers/{index}"
            yield Finding("duplicate-organizers", Severity.WARNING, path, message)
        listed.add(known)

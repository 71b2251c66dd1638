"""The meeting that a command is about, from a document or from a calendar."""

from argparse import ArgumentParser
from pathlib import PurePath
from typing import Final, NamedTuple

from intergov_meetings import ical, serialization
from intergov_meetings.cli.option import read_octets
from intergov_meetings.cli.stream import STANDARD, standard_input
from intergov_meetings.errors import DocumentError, Fault
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit

_NAMED: Final = 5


class Source(NamedTuple):
    """A meeting, and what its file says beside it."""

    meeting: Meeting
    """The meeting."""
    notes: tuple[str, ...] = ()
    """A line for all of a calendar that is not in the meeting."""


def declare(parser: ArgumentParser) -> None:
    """Take the file of a meeting."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="JSON, or what its name ends in: .yaml, .yml, or .ics for a calendar of one meeting; "
        "- for JSON on standard input",
    )


def read(name: str) -> Source:
    """Read a meeting from a file, or from standard input where the name is `-`.

    Raises:
        OSError: where there is nothing to read.
        DocumentError: where it is not a meeting; every fault is listed.
        MissingExtraError: where it is YAML, and no parser of it is installed.
        UnsupportedVersionError: where a newer release wrote it.
    """
    if name == STANDARD:
        return Source(serialization.loads(standard_input(limit.BYTES)))
    if PurePath(name).suffix.lower() == ".ics":
        return _calendar(name)
    return Source(serialization.load(name))


def _calendar(name: str) -> Source:
    """Read the one meeting of a calendar of any system."""
    found = ical.read(read_octets(name, ical.LIMITS.document_octets))
    made = [ical.to_meetings(calendar) for calendar in found.calendars]
    meetings = [meeting for each in made for meeting in each.meetings]
    if len(meetings) != 1:
        ids = ", ".join(meeting.id for meeting in meetings[:_NAMED])
        message = f"expected the calendar of one meeting, found {len(meetings)} ({ids or 'none'})"
        raise DocumentError("calendar", [Fault("", message)])
    report = (*found.diagnostics, *(line for each in made for line in each.report))
    more = (f"{name}: and {found.more} more",) if found.more else ()
    return Source(meetings[0], (*(f"{name}: {line}" for line in report), *more))

"""The meeting that a command is about, from a document or from a calendar."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Final, NamedTuple

from intergov_meetings import ical, serialization
from intergov_meetings.cli.command import place
from intergov_meetings.cli.option import FORMATS, read_octets
from intergov_meetings.errors import DocumentError, Fault
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit, yaml

_NAMED: Final = 5


def _no_places(pointers: Sequence[str]) -> Sequence[tuple[int, ...]]:
    return [()] * len(pointers)


class Source(NamedTuple):
    """A meeting, and what its file says beside it."""

    meeting: Meeting
    """The meeting."""
    notes: tuple[str, ...] = ()
    """A line for all of a calendar that is not in the meeting."""
    places: Callable[[Sequence[str]], Sequence[tuple[int, ...]]] = _no_places
    """Gives line and column of what pointers from the meeting lead to, where people edit them."""


def declare(parser: ArgumentParser) -> None:
    """Take the file of a meeting."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="JSON, or what its name ends in: .yaml, .yml, or .ics for a calendar of one meeting; "
        "- for standard input",
    )
    parser.add_argument(
        "--from",
        dest="form",
        choices=_READERS,
        help="what FILE holds (default: by its suffix, else JSON)",
    )


def read(asked: Namespace) -> Source:
    """Read the meeting that was asked for.

    Raises:
        OSError: where there is nothing to read.
        DocumentError: where it is not a meeting; every fault is listed.
        MissingExtraError: where it is YAML, and no parser of it is installed.
        UnsupportedVersionError: where a newer release wrote it.
    """
    form: str = asked.form or FORMATS.get(PurePath(asked.file).suffix.lower(), "json")
    return _READERS.get(form, _json)(asked.file)


def _json(name: str) -> Source:
    return Source(serialization.loads(read_octets(name, limit.BYTES)))


def _yaml(name: str) -> Source:
    text = read_octets(name, limit.YAML_BYTES)

    def places(pointers: Sequence[str]) -> Sequence[tuple[int, ...]]:
        return yaml.locate(text, [f"/meeting{pointer}" for pointer in pointers])

    return Source(yaml.loads(text), places=places)


def _calendar(name: str) -> Source:
    """Read the one meeting of a calendar of any system."""
    found = ical.read(read_octets(name, ical.LIMITS.document_octets))
    made = ical.to_meetings(found)
    meetings = made.meetings
    if len(meetings) != 1:
        ids = ", ".join(meeting.id for meeting in meetings[:_NAMED])
        message = f"expected the calendar of one meeting, found {len(meetings)} ({ids or 'none'})"
        raise DocumentError("calendar", [Fault("", message)])
    report = (*found.diagnostics, *made.report)
    more = (f"{name}: and {found.more} more",) if found.more else ()
    return Source(meetings[0], (*(_told(name, each) for each in report), *more))


def _told(name: str, each: "ical.Diagnostic") -> str:
    subject = f"{each.subject}: " if each.subject else ""
    return f"{place(name, each.line)}: {subject}{each.found}; {each.done}"


_READERS: Final = {"json": _json, "yaml": _yaml, "ics": _calendar}

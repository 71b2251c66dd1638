"""`convert`: write a meeting as JSON, YAML, iCalendar or Markdown."""

import os
import re
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import PurePath
from typing import Final, NamedTuple

from intergov_meetings import serialization
from intergov_meetings.audience import for_audience
from intergov_meetings.cli import calendar, source
from intergov_meetings.cli.command import FINE, UNUSABLE, Command, Outcome, faulty, unusable
from intergov_meetings.cli.option import FORMATS, readers
from intergov_meetings.cli.stream import STANDARD
from intergov_meetings.errors import DocumentError, MissingOrganizerError, RevisionError
from intergov_meetings.model import Meeting
from intergov_meetings.model.reference import records
from intergov_meetings.serialization import yaml
from intergov_meetings.serialization.file import write_atomically
from intergov_meetings.views import programme
from intergov_meetings.vocabulary import Audience


def _declare(parser: ArgumentParser) -> None:
    source.declare(parser)
    readers(parser)
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="- for output; for calendar objects also a folder",
    )
    parser.add_argument("--to", choices=_WRITERS, help="default: by the suffix of OUT")
    parser.add_argument(
        "--schema",
        metavar="PLACE",
        help="for YAML: where editors find the schema, an address or a path from OUT",
    )
    calendar.declare(parser)


def _run(asked: Namespace) -> Outcome:
    to: str | None = asked.to or FORMATS.get(PurePath(asked.output).suffix.lower())
    if to is None:
        known = ", ".join(FORMATS)
        return unusable(asked.output, f"expected --to, or a name that ends in one of {known}")
    for form, (expected, names) in _ONLY_FOR.items():
        given = [f"--{name}" for name in names if getattr(asked, name) is not None]
        if given and to != form:
            return unusable(", ".join(given), f"expected {expected} to write, found '{to}'")
    meeting, said, _ = source.read(asked)
    try:
        data, notes, files = _WRITERS[to](meeting, asked)
    except DocumentError as error:  # the meeting has been read, so it is the other file
        return faulty(str(asked.previous), error)
    except RevisionError as error:
        return faulty(asked.file, error)
    except MissingOrganizerError as error:
        return unusable("--organizer", error)
    except ValueError as error:  # what argparse could not check
        return unusable("--schema" if to == "yaml" else "calendar", error)
    if not data:  # nobody to invite, or no event for a server: an empty file is no calendar
        nothing = "expected an event to write, found none"
        return Outcome(UNUSABLE, notes=(*said, *notes, f"{asked.output}: {nothing}"))
    if asked.output == STANDARD:
        return Outcome(FINE, data, (*said, *notes))
    if (
        to in _DOCUMENTS
        and notes
        and os.path.realpath(asked.output) == os.path.realpath(asked.file)
    ):
        reason = "expected another file to write to, since this one would lose what is not public"
        return unusable(asked.output, f"{reason} (or --audience internal)")
    try:
        if files is not None and os.path.isdir(asked.output):  # noqa: PTH112 - as written, whatever it is
            for name, content in files:
                write_atomically(os.path.join(asked.output, name), content)  # noqa: PTH118
        else:
            write_atomically(asked.output, data)
    except OSError as error:
        return unusable(asked.output, error.strerror or error)
    return Outcome(FINE, notes=(*said, *notes))


class _Written(NamedTuple):
    """What a meeting has become."""

    data: bytes
    """All of it."""
    notes: tuple[str, ...] = ()
    """Lines for standard error."""
    files: tuple[tuple[str, bytes], ...] | None = None
    """Name and content of each file, where it may be several in a folder."""


def _as_json(meeting: Meeting, asked: Namespace) -> _Written:
    return _as_document(meeting, asked, serialization.dumps)


def _as_yaml(meeting: Meeting, asked: Namespace) -> _Written:
    return _as_document(meeting, asked, partial(yaml.dumps, schema=asked.schema))


def _as_document(meeting: Meeting, asked: Namespace, dumps: Callable[[Meeting], str]) -> _Written:
    """Write the description itself, and note what this audience may not see of it."""
    seen = for_audience(meeting, Audience(asked.audience))
    data = dumps(seen).encode()
    if seen == meeting:
        return _Written(data)
    before, after = (Counter(_kind(record) for _, record in records(m)) for m in (meeting, seen))
    missing = [f"{kind}: {number}" for kind, number in (before - after).items()]
    left_out = ", ".join(missing) or "details of records"
    return _Written(data, (f"left out for this audience: {left_out}",))


def _kind(record: object) -> str:
    """Give the kind of a record in words, as in "participant group"."""
    return re.sub(r"(?<!^)([A-Z])", r" \1", type(record).__name__).lower()


def _as_calendar(meeting: Meeting, asked: Namespace) -> _Written:
    made = calendar.written(meeting, asked)
    return _Written(made.calendar.data, made.notes, calendar.files_of(made.calendar, asked))


def _as_markdown(meeting: Meeting, asked: Namespace) -> _Written:
    audience = Audience(asked.audience)
    page = programme.render(meeting, languages=asked.language, audience=audience)
    return _Written(page.encode())


_WRITERS: Final = {"json": _as_json, "yaml": _as_yaml, "ics": _as_calendar, "md": _as_markdown}
_DOCUMENTS: Final = ("json", "yaml")
_ONLY_FOR: Final = {"ics": ("a calendar", calendar.OPTIONS), "yaml": ("YAML", ("schema",))}
"""For each form the arguments that make sense for no other."""

COMMAND: Final = Command(_declare, _run)
"""The command."""

"""`convert`: write a meeting as JSON, iCalendar or Markdown."""

import os
import re
from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import PurePath
from typing import Final

from intergov_meetings import ical, serialization
from intergov_meetings.audience import for_audience
from intergov_meetings.cli.command import FINE, Command, Outcome, unusable
from intergov_meetings.cli.option import document, read_meeting, readers
from intergov_meetings.cli.stream import STANDARD
from intergov_meetings.model import Meeting
from intergov_meetings.model.reference import records
from intergov_meetings.serialization.file import write_atomically
from intergov_meetings.views import programme
from intergov_meetings.vocabulary import Audience


def _declare(parser: ArgumentParser) -> None:
    document(parser)
    readers(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="- for output")
    parser.add_argument("--to", choices=_FORMATS.values(), help="default: by the suffix of OUT")
    parser.add_argument(
        "--domain",
        default=ical.DEFAULT_DOMAIN,
        help="your domain, the end of every UID of a calendar that you publish",
    )


def _run(asked: Namespace) -> Outcome:
    to: str | None = asked.to or _FORMATS.get(PurePath(asked.output).suffix.lower())
    if to is None:
        known = ", ".join(_FORMATS)
        return unusable(asked.output, f"expected --to, or a name that ends in one of {known}")
    meeting = read_meeting(asked.file)
    try:
        data, notes = _WRITERS[to](meeting, asked)
    except ValueError as error:  # only the domain is not checked by argparse
        return unusable("--domain", error)
    if asked.output == STANDARD:
        return Outcome(FINE, data, notes)
    if to == "json" and notes and os.path.realpath(asked.output) == os.path.realpath(asked.file):
        reason = "expected another file to write to, since this one would lose what is not public"
        return unusable(asked.output, f"{reason} (or --audience internal)")
    try:
        write_atomically(asked.output, data)
    except OSError as error:
        return unusable(asked.output, error.strerror or error)
    return Outcome(FINE, notes=notes)


def _as_json(meeting: Meeting, asked: Namespace) -> tuple[bytes, tuple[str, ...]]:
    seen = for_audience(meeting, Audience(asked.audience))
    data = serialization.dumps(seen).encode()
    if seen == meeting:
        return data, ()
    before, after = (Counter(_kind(record) for _, record in records(m)) for m in (meeting, seen))
    missing = [f"{kind}: {number}" for kind, number in (before - after).items()]
    return data, (f"left out for this audience: {', '.join(missing) or 'details of records'}",)


def _kind(record: object) -> str:
    """Give the kind of a record in words, as in "participant group"."""
    return re.sub(r"(?<!^)([A-Z])", r" \1", type(record).__name__).lower()


def _as_calendar(meeting: Meeting, asked: Namespace) -> tuple[bytes, tuple[str, ...]]:
    audience = Audience(asked.audience)
    calendar = ical.render(
        meeting, languages=asked.language, audience=audience, domain=asked.domain
    )
    notes = (f"calendar: {item.path or '/'}: {item.message}" for item in calendar.report)
    return calendar.data, tuple(notes)


def _as_markdown(meeting: Meeting, asked: Namespace) -> tuple[bytes, tuple[str, ...]]:
    audience = Audience(asked.audience)
    page = programme.render(meeting, languages=asked.language, audience=audience)
    return page.encode(), ()


_FORMATS: Final = {".json": "json", ".ics": "ics", ".md": "md"}
_WRITERS: Final = {"json": _as_json, "ics": _as_calendar, "md": _as_markdown}

CONVERT: Final = Command("convert", "write JSON, iCalendar or Markdown", _declare, _run)

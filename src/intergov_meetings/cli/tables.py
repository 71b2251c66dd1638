"""`tables`: make the tables of many meetings."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from intergov_meetings import corpus
from intergov_meetings.cli.command import FINDINGS, FINE, Command, Outcome, lines, place, unusable
from intergov_meetings.cli.option import audience
from intergov_meetings.cli.stream import STANDARD, open_input, told
from intergov_meetings.errors import FaultyError
from intergov_meetings.vocabulary import Audience

_LISTED: Final = 100


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="JSON documents, a line each, or a single one; may be packed (gzip, Zstandard); "
        "- for standard input",
    )
    audience(parser)
    parser.add_argument(
        "-o", "--output", required=True, metavar="FOLDER", help="where the Parquet files go"
    )


def _run(asked: Namespace) -> Outcome:
    # A lazy door: only who asks for tables pays for pyarrow.
    from intergov_meetings.corpus import arrow  # noqa: PLC0415

    if not asked.output:  # it would be the folder one is in, where nobody looks for tables
        return unusable("--output", "expected a folder, found ''")
    notes: list[str] = []
    file = open_input() if asked.file == STANDARD else asked.file
    entries = _noted(asked.file, told(corpus.load(file), "lines"), notes)
    count = arrow.write_parquet(entries, asked.output, audience=Audience(asked.audience))
    more = count["faults"] - _LISTED
    if more > 0:
        notes.append(f"and {more} more, which are in the table of faults")
    code = FINDINGS if count["faults"] else FINE
    return Outcome(code, lines([f"{name}: {rows}" for name, rows in count.items()]), tuple(notes))


def _noted(name: str, entries: Iterable[corpus.Entry], notes: list[str]) -> Iterator[corpus.Entry]:
    """Pass entries on and note the first faults."""
    for entry in entries:
        yield entry
        notes += islice(_told(name, entry), _LISTED - len(notes))


def _told(name: str, entry: corpus.Entry) -> Iterator[str]:
    """Give a line for each fault of an entry."""
    if isinstance(entry.error, FaultyError):
        for fault in entry.error.faults:
            where = place(name, *(fault.position or (entry.line,)))
            yield f"{where}: {fault.path or '/'}: {fault.message}"
    elif entry.error is not None:
        yield f"{place(name, entry.line)}: {entry.error}"


COMMAND: Final = Command(_declare, _run)
"""The command."""

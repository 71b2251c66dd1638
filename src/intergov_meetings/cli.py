"""The command line: check a meeting, show its programme, convert it.

Here belongs what a shell needs: arguments, standard streams, exit codes. What the commands do is
done by the rooms below.

Exit codes: 0 all is well; 1 a check found an error; 2 what was asked for could not be done: a
broken document, a file that cannot be read or written, arguments that make no sense.
"""

import argparse
import io
import os
import re
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import PurePath
from typing import Final, NamedTuple

from intergov_meetings import checks, ical, serialization
from intergov_meetings.audience import for_audience
from intergov_meetings.errors import DocumentError, MeetingError
from intergov_meetings.model import Meeting
from intergov_meetings.model.reference import records
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.file import write_atomically
from intergov_meetings.views import programme
from intergov_meetings.vocabulary import Audience

_PROGRAM: Final = "intergov-meetings"
_STANDARD: Final = "-"
_FINE, _FINDINGS, _UNUSABLE = 0, 1, 2


class _Outcome(NamedTuple):
    """What a command leaves to be written, apart from a file of its own."""

    code: int
    output: bytes = b""
    """For standard output."""
    notes: tuple[str, ...] = ()
    """Lines for standard error."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code.

    Args:
        arguments: the words after the name of the program; `None`: those of this process.

    Raises:
        SystemExit: where the arguments make no sense (code 2), or help or the version was asked
            for (code 0).
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # whatever the locale, a name has to come out
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    asked = _parser().parse_args(arguments)
    try:
        outcome: _Outcome = asked.run(asked)
    except DocumentError as error:
        outcome = _unusable(asked.file, *error.faults)
    except MeetingError as error:
        outcome = _unusable(asked.file, error)
    except OSError as error:
        outcome = _unusable(error.filename or asked.file, error.strerror or error)
    return _deliver(outcome)


def _unusable(name: str, *reasons: object) -> _Outcome:
    return _Outcome(_UNUSABLE, notes=tuple(f"{name}: {reason}" for reason in reasons))


def _deliver(outcome: _Outcome) -> int:
    """Write to the standard streams; a reader who has had enough is no error."""
    code, notes = outcome.code, outcome.notes
    try:
        if sys.stdout is not None and outcome.output:
            sys.stdout.buffer.write(outcome.output)
            sys.stdout.flush()
    except BrokenPipeError:
        _silence()
    except OSError as error:
        _silence()
        code, notes = _UNUSABLE, (*notes, f"standard output: {error.strerror}")
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write("".join(f"{note}\n" for note in notes))
            sys.stderr.flush()
    return code


def _silence() -> None:
    """Lead standard output nowhere, or Python would try once more to write it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_PROGRAM, description="Check, show and convert descriptions of meetings."
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    checking = commands.add_parser("check", help="say what a secretary would query")
    checking.set_defaults(run=_check)
    showing = commands.add_parser("show", help="print the programme")
    showing.set_defaults(run=_show)
    converting = commands.add_parser("convert", help="write JSON, iCalendar or Markdown")
    converting.set_defaults(run=_convert)
    for command in (checking, showing, converting):
        command.add_argument("file", metavar="FILE", help="a JSON document; - for standard input")
    for command in (showing, converting):
        command.add_argument(
            "--audience",
            choices=[audience.value for audience in Audience],
            default=Audience.PUBLIC.value,
            help="for whom it is (default: public)",
        )
        command.add_argument(
            "--language",
            action="append",
            default=[],
            metavar="TAG",
            help="a language to use; repeat it for others, the best first",
        )
    converting.add_argument("-o", "--output", required=True, metavar="OUT", help="- for output")
    converting.add_argument("--to", choices=_FORMATS.values(), help="default: by the suffix of OUT")
    converting.add_argument(
        "--domain",
        default=ical.DEFAULT_DOMAIN,
        help="your domain, the end of every UID of a calendar that you publish",
    )
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and end")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib import metadata  # noqa: PLC0415 - a lazy door: only who asks pays

        try:
            version = metadata.version(_PROGRAM)
        except metadata.PackageNotFoundError:
            version = "(not installed)"
        print(f"{_PROGRAM} {version}")
        parser.exit()


def _read(name: str) -> Meeting:
    if name != _STANDARD:
        return serialization.load(name)
    if sys.stdin is None:
        raise OSError("closed")
    return serialization.loads(sys.stdin.buffer.read(limit.BYTES + 1))


def _check(asked: argparse.Namespace) -> _Outcome:
    findings = checks.check(_read(asked.file))
    weights = list(checks.Severity)
    lines = [
        f"{each.severity}: {each.code}: {each.path or '/'}: {each.message}"
        for each in sorted(findings, key=lambda finding: weights.index(finding.severity))
    ]
    count = Counter(finding.severity for finding in findings)
    lines.append(", ".join(f"{weight}s: {count[weight]}" for weight in weights))
    code = _FINDINGS if count[checks.Severity.ERROR] else _FINE
    return _Outcome(code, "".join(f"{line}\n" for line in lines).encode())


def _show(asked: argparse.Namespace) -> _Outcome:
    return _Outcome(_FINE, _as_markdown(_read(asked.file), asked)[0])


def _convert(asked: argparse.Namespace) -> _Outcome:
    to: str | None = asked.to or _FORMATS.get(PurePath(asked.output).suffix.lower())
    if to is None:
        known = ", ".join(_FORMATS)
        return _unusable(asked.output, f"expected --to, or a name that ends in one of {known}")
    meeting = _read(asked.file)
    try:
        data, notes = _WRITERS[to](meeting, asked)
    except ValueError as error:  # only the domain is not checked by argparse
        return _unusable("--domain", error)
    if asked.output == _STANDARD:
        return _Outcome(_FINE, data, notes)
    if to == "json" and notes and os.path.realpath(asked.output) == os.path.realpath(asked.file):
        reason = "expected another file to write to, since this one would lose what is not public"
        return _unusable(asked.output, f"{reason} (or --audience internal)")
    try:
        write_atomically(asked.output, data)
    except OSError as error:
        return _unusable(asked.output, error.strerror or error)
    return _Outcome(_FINE, notes=notes)


def _as_json(meeting: Meeting, asked: argparse.Namespace) -> tuple[bytes, tuple[str, ...]]:
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


def _as_calendar(meeting: Meeting, asked: argparse.Namespace) -> tuple[bytes, tuple[str, ...]]:
    audience = Audience(asked.audience)
    calendar = ical.render(
        meeting, languages=asked.language, audience=audience, domain=asked.domain
    )
    notes = (f"calendar: {item.path or '/'}: {item.message}" for item in calendar.report)
    return calendar.data, tuple(notes)


def _as_markdown(meeting: Meeting, asked: argparse.Namespace) -> tuple[bytes, tuple[str, ...]]:
    audience = Audience(asked.audience)
    page = programme.render(meeting, languages=asked.language, audience=audience)
    return page.encode(), ()


_FORMATS: Final = {".json": "json", ".ics": "ics", ".md": "md"}
_WRITERS: Final = {"json": _as_json, "ics": _as_calendar, "md": _as_markdown}

"""One JSON document a line (NDJSON), read and written one by one."""

from collections.abc import Iterable, Iterator
from io import BufferedReader
from os import PathLike, fspath
from typing import BinaryIO, NamedTuple

from intergov_meetings import serialization
from intergov_meetings._argument import refuse_another_type
from intergov_meetings._collector import paused
from intergov_meetings.corpus.packing import DamagedError, packing, unpacked
from intergov_meetings.errors import DocumentError, Fault, Position, UnsupportedVersionError
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit
from intergov_meetings.vocabulary import Audience


class Entry(NamedTuple):
    """What one line of a corpus holds: a meeting, or the error that says why there is none."""

    line: int
    """The number of the line, counted from 1."""
    meeting: Meeting | None
    """The meeting; `None` where the line cannot be read."""
    error: DocumentError | UnsupportedVersionError | None = None
    """What is wrong with the line; `None` where nothing is."""


def loads(
    lines: Iterable[bytes],
    *,
    strict: bool = False,
    max_bytes: int = limit.BYTES,
    subject: str = "corpus",
) -> Iterator[Entry]:
    """Read meetings line by line; a line that cannot be read stops none of the others.

    Args:
        lines: the lines, with or without their ends; empty ones count and hold nothing.
        strict: whether to raise the error of the first line that cannot be read.
        max_bytes: the largest document to take, in bytes.
        subject: what errors call the corpus.

    Raises:
        DocumentError: where `strict` is asked for, with the faults of the line.
        UnsupportedVersionError: where `strict` is asked for, for a line of a later version.
        TypeError: where a line is not `bytes`, as in a file that was opened as text, or another
            argument is of another type.

    Examples:
        >>> document = b'{"format":"intergov-meeting","version":1,"meeting":{"id":"a","title":"A"}}'
        >>> for entry in loads([document, b"{}"]):
        ...     print(entry.line, entry.meeting or entry.error)
        1 Meeting(id='a', title=Text(text='A'))
        2 corpus, line 2: 2 faults
          /format: expected 'intergov-meeting', found nothing
          /version: expected a version from 1 to 1, found nothing
    """
    refuse_another_type("lines", lines, Iterable)
    refuse_another_type("max_bytes", max_bytes, int)
    refuse_another_type("subject", subject, str)
    for entry in _entries(lines, subject, max_bytes):
        if strict and entry.error is not None:
            raise entry.error
        yield entry


def _entries(lines: Iterable[bytes], subject: str, max_bytes: int) -> Iterator[Entry]:
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            refuse_another_type("lines", line, bytes)
            if line.strip() or len(line) > max_bytes:
                yield _entry(number, line.rstrip(b"\r\n"), f"{subject}, line {number}", max_bytes)
    except DamagedError as error:
        place = f"{subject}, line {number + 1}"
        yield Entry(number + 1, None, DocumentError(place, [Fault("", str(error))]))


def _entry(number: int, document: bytes, subject: str, max_bytes: int) -> Entry:
    try:
        return Entry(number, serialization.loads(document, max_bytes=max_bytes))
    except DocumentError as error:
        faults = [_in_corpus(fault, number) for fault in error.faults]
        return Entry(number, None, DocumentError(subject, faults))
    except UnsupportedVersionError as error:
        return Entry(number, None, error.with_traceback(None))  # which holds on to the document


def _in_corpus(fault: Fault, number: int) -> Fault:
    """Give a fault of a document with its place in the corpus, where its place is known."""
    if fault.position is None:
        return fault
    line, column = fault.position
    return fault._replace(position=Position(number + line - 1, column))


def load(
    path: str | PathLike[str] | BufferedReader,
    *,
    strict: bool = False,
    max_bytes: int = limit.BYTES,
) -> Iterator[Entry]:
    """Read meetings from a file line by line, as `loads` does, without keeping them.

    The file is opened when the first entry is asked for, and closed after the last. A file that is
    a single document over several lines, as `serialization.dump` writes it, is read as the first
    line.

    Args:
        path: the file: NDJSON, as it is or packed with gzip or Zstandard; or one that is open to
            be read as bytes, such as `sys.stdin.buffer`, which is not closed.
        strict: whether to raise the error of the first line that cannot be read.
        max_bytes: the largest document to take, in bytes.

    Raises:
        DocumentError: where `strict` is asked for, with the faults of the line.
        UnsupportedVersionError: where `strict` is asked for, for a line of a later version.
        MissingExtraError: where it is packed with Zstandard, whose package is not installed.
        OSError: where the file cannot be read.
    """
    subject = "corpus" if isinstance(path, BufferedReader) else fspath(path)
    with unpacked(path) as file:
        lines = _documents(file, max_bytes)
        yield from loads(lines, strict=strict, max_bytes=max_bytes, subject=subject)


def load_all(
    path: str | PathLike[str] | BufferedReader,
    *,
    strict: bool = False,
    max_bytes: int = limit.BYTES,
) -> list[Entry]:
    """Read a whole file as `load` does, and keep the meetings.

    While it reads, Python looks for no garbage, in other threads either: there is none in what is
    kept, and to look through ever more of it takes longer than to read it.

    Raises:
        DocumentError: where `strict` is asked for, with the faults of the line.
        UnsupportedVersionError: where `strict` is asked for, for a line of a later version.
        MissingExtraError: where it is packed with Zstandard, whose package is not installed.
        OSError: where the file cannot be read.
    """
    with paused():
        return list(load(path, strict=strict, max_bytes=max_bytes))


def dumps(
    meetings: Iterable[Meeting], *, audience: Audience = Audience.INTERNAL
) -> Iterator[bytes]:
    """Write meetings as documents, a line each, as they come.

    Args:
        meetings: the meetings.
        audience: who is going to read them, as for `serialization.dumps`.

    Raises:
        TypeError: where something is no `Meeting`.
        ValueError: where `audience` is none of the three.
    """
    refuse_another_type("meetings", meetings, Iterable)
    for meeting in meetings:
        yield serialization.dump_bytes(meeting, indent=False, audience=audience)


def dump(
    meetings: Iterable[Meeting],
    path: str | PathLike[str],
    *,
    audience: Audience = Audience.INTERNAL,
) -> int:
    """Write meetings to a file, a line each, and say how many; it is replaced whole or not at all.

    Args:
        meetings: the meetings, which are taken one by one.
        path: the file; it is packed where its name ends in `.gz` or `.zst`.
        audience: who is going to read them, as for `serialization.dumps`.

    Raises:
        MissingExtraError: where it is to be packed with Zstandard, whose package is not installed.
        OSError: where the file cannot be written; what was there before is still there.
    """
    number = 0
    with packing(path) as file:
        for number, line in enumerate(dumps(meetings, audience=audience), 1):  # noqa: B007
            file.write(line)
    return number


def _documents(file: BinaryIO, longest: int) -> Iterator[bytes]:
    """Give the lines of a file, or all of it where it is a single document over several lines.

    No line of a corpus begins within an object, as the second line of such a document does; what
    is left of a line that was torn is not indented.
    """
    lines = _lines(file, longest)
    first = next(lines, b"")
    if first.lstrip().startswith(b"{") and not first.rstrip().endswith(b"}"):
        second = next(lines, b"")
        is_within = first.strip() == b"{" or second[:1].isspace()
        if is_within and second.lstrip().startswith(b'"'):
            yield first + second + file.read(longest)  # what is longer is seen to be
            return
        yield first
        first = second
    yield first
    yield from lines


def _lines(file: BinaryIO, longest: int) -> Iterator[bytes]:
    """Give lines, of one that is too long only so much that it is seen to be."""
    while line := file.readline(longest + 2):
        yield line
        while len(line) > longest and not line.endswith(b"\n"):
            line = file.readline(longest + 2)

"""Meetings in files."""

from os import PathLike

from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.document import dumps, read
from intergov_meetings.serialization.file import read_at_most, write_atomically
from intergov_meetings.vocabulary import Audience


def load(path: str | PathLike[str], *, max_bytes: int = limit.BYTES) -> Meeting:
    """Read a meeting from a file.

    Args:
        path: the file, a JSON document as `loads` reads it.
        max_bytes: the largest document to take, in bytes.

    Raises:
        DocumentError: with every fault found, as `loads` does.
        UnsupportedVersionError: where a later release wrote the document.
        OSError: where the file cannot be read.
    """
    return read(read_at_most(path, max_bytes + 1), str(path), max_bytes)


def dump(
    meeting: Meeting, path: str | PathLike[str], *, audience: Audience = Audience.INTERNAL
) -> None:
    """Write a meeting to a file, as `dumps` writes it; the file is replaced whole or not at all.

    Args:
        meeting: the meeting.
        path: the file. Where it is a symbolic link, the file it leads to is replaced.
        audience: who is going to read it, as for `dumps`.

    Raises:
        OSError: where the file cannot be written; what was there before is still there.
    """
    write_atomically(path, dumps(meeting, audience=audience).encode())

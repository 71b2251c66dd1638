"""Meetings in files: the suffix of the name says in which form."""

from os import PathLike
from pathlib import PurePath

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.errors import shown
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import document, limit
from intergov_meetings.serialization.file import FORMATS, read_at_most, write_atomically
from intergov_meetings.vocabulary import Audience


def load(path: str | PathLike[str], *, max_bytes: int | None = None) -> Meeting:
    """Read a meeting from a file: JSON, or YAML where its name ends in `.yaml` or `.yml`.

    Args:
        path: the file. Its name ends in `.json`, `.yaml` or `.yml`; one without a suffix is JSON.
        max_bytes: the largest document to take, in bytes; `None`: as `loads` of that form has it.

    Raises:
        DocumentError: with every fault found, as `loads` does.
        MissingExtraError: for YAML, where no parser of YAML is installed.
        UnsupportedVersionError: where a later release wrote the document.
        OSError: where the file cannot be read.
        TypeError: where `path` is no path, or `max_bytes` no number.
        ValueError: where its name ends otherwise. A calendar is read by `ical.read`.
    """
    refuse_another_type("max_bytes", max_bytes, int, type(None))
    if not _is_yaml(path, "ical.read reads a calendar"):
        most = limit.BYTES if max_bytes is None else max_bytes
        return document.read(read_at_most(path, most + 1), str(path), most)
    # A lazy door: who keeps JSON does not pay for YAML.
    from intergov_meetings.serialization.yaml import reading  # noqa: PLC0415

    most = limit.YAML_BYTES if max_bytes is None else max_bytes
    return reading.read(read_at_most(path, most + 1), str(path), most)


def dump(
    meeting: Meeting, path: str | PathLike[str], *, audience: Audience = Audience.INTERNAL
) -> None:
    """Write a meeting to a file: JSON, or YAML where its name ends in `.yaml` or `.yml`.

    The file is replaced whole or not at all. Comments in it are not kept: for that, see
    `yaml.update`.

    Args:
        meeting: the meeting.
        path: the file. Its name ends in `.json`, `.yaml` or `.yml`; one without a suffix is JSON.
            Where it is a symbolic link, the file it leads to is replaced.
        audience: who is going to read it, as for `dumps`.

    Raises:
        OSError: where the file cannot be written; what was there before is still there.
        TypeError: where `meeting` is no `Meeting`, or `path` no path.
        ValueError: where its name ends otherwise, or `audience` is none of the three.
            `ical.render` and `views.programme.render` give what goes into a calendar and a page.
    """
    hint = "ical.render writes a calendar, views.programme.render a page in Markdown"
    if _is_yaml(path, hint):
        from intergov_meetings.serialization.yaml import writing  # noqa: PLC0415 - as above

        data = writing.dumps(meeting, audience=audience).encode()
    else:
        data = document.dump_bytes(meeting, audience=audience)
    write_atomically(path, data)


def _is_yaml(path: str | PathLike[str], hint: str) -> bool:
    """Whether a file of this name holds YAML; what it holds is never guessed."""
    refuse_another_type("path", path, str, PathLike)
    suffix = PurePath(path).suffix
    found = FORMATS.get(suffix.lower()) if suffix else "json"
    if found is None:
        *others, last = FORMATS
        known = f"expected a name that ends in {', '.join(others)} or {last}"
        raise ValueError(f"{known}, found {shown(suffix)} ({hint})")
    return found == "yaml"

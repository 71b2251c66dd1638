"""Files: what they are called, read with a limit, and replaced whole or not at all."""

import os
import stat
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from os import PathLike
from pathlib import Path
from typing import BinaryIO, Final
from uuid import uuid4

FORMATS: Final = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}
"""What a file of a meeting holds whose name ends so."""


def read_at_most(path: str | PathLike[str], size: int) -> bytes:
    """Give the first bytes of a file, or all of it if it is no longer than `size`.

    Raises:
        OSError: where the file cannot be read.
    """
    with Path(path).open("rb") as file:
        return file.read(size)


def write_atomically(path: str | PathLike[str], data: bytes) -> None:
    """Write a file so that at any moment the old one or the new one is there, whole.

    Args:
        path: the file; see `replacing`.
        data: all that the file is to hold.

    Raises:
        OSError: where it cannot be written, or is something else than a file.
    """
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: str | PathLike[str]) -> Generator[BinaryIO, None, None]:
    """Give a new file to write to, which takes the place of another when all is written.

    The new file is in the same folder and takes the mode of the old one; its owner and other names
    (hard links) are not kept. Of several writers at once, the last one wins. Where writing ends
    with an error, the old file stays. If the machine stops in between, a file `.….tmp` may be left
    over.

    Args:
        path: the file. Where it is a symbolic link, the file it leads to is replaced, and the
            link stays.

    Raises:
        OSError: where it cannot be written, or is something else than a file.
    """
    target = Path(os.path.realpath(path))
    mode = _mode_of(target)
    temporary = target.with_name(f".{uuid4().hex}.tmp")
    try:
        with open(temporary, "xb", opener=_for_mode(mode)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except OSError as error:
        if error.filename == str(temporary):  # which nobody has asked for
            error.filename = os.fspath(path)
        raise
    finally:
        temporary.unlink(missing_ok=True)
    _keep_name(target.parent)


def _for_mode(mode: int | None) -> Callable[[str, int], int]:
    """Give what opens a new file that nobody can read who could not read the old one."""
    return lambda path, flags: os.open(path, flags, 0o666 if mode is None else mode)


def _mode_of(target: Path) -> int | None:
    """Give the mode of the file that is to be replaced, `None` where there is none."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise OSError(f"cannot replace what is not a file: {target}")
    return stat.S_IMODE(mode)


def _keep_name(folder: Path) -> None:
    """Have the disk keep the new name too; not every system lets a folder be opened for that."""
    with suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

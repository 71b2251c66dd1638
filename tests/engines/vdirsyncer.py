"""vdirsyncer: keeps the items of two places alike, by the storage classes of its own."""

import asyncio
from pathlib import Path
from typing import Any, NamedTuple

from tests.engines.presence import require_package


class Synchronized(NamedTuple):
    """What a folder holds after its first and after its second synchronization."""

    first: dict[str, bytes]
    """The content of each file by its name."""
    second: dict[str, bytes]
    """The same after the second."""
    moved_again: int
    """How many items the second synchronization took for changed."""


def synchronized(calendar: bytes, folder: Path, then: bytes | None = None) -> Synchronized:
    """Synchronize a calendar file into an empty folder, and once more.

    Args:
        calendar: the file.
        folder: where to do it.
        then: the file at the second time; `None`: the same.
    """
    require_package("vdirsyncer")
    return asyncio.run(_synchronized(calendar, folder, calendar if then is None else then))


async def _synchronized(calendar: bytes, folder: Path, then: bytes) -> Synchronized:
    from vdirsyncer.storage.filesystem import FilesystemStorage
    from vdirsyncer.storage.singlefile import SingleFileStorage
    from vdirsyncer.sync import sync
    from vdirsyncer.sync.status import SqliteStatus

    (folder / "meeting.ics").write_bytes(calendar)
    (folder / "items").mkdir()
    source = SingleFileStorage(path=str(folder / "meeting.ics"), read_only=True)
    status = SqliteStatus(str(folder / "status.db"))
    moved = 0

    class Counting(FilesystemStorage):
        async def upload(self, item: Any) -> Any:
            nonlocal moved
            moved += 1
            return await super().upload(item)

        async def update(self, href: Any, item: Any, etag: Any) -> Any:
            nonlocal moved
            moved += 1
            return await super().update(href, item, etag)

    target = Counting(path=str(folder / "items"), fileext=".ics")
    await sync(source, target, status)
    first, moved = _files(folder / "items"), 0
    (folder / "meeting.ics").write_bytes(then)
    await sync(source, target, status)
    return Synchronized(first, _files(folder / "items"), moved)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}

"""Files as they are or packed: with gzip, or with Zstandard where its package is installed.

How a file is packed is told by its first bytes when it is read, and by its name when it is
written. The same content gives the same file: no name and no time go into it.
"""

import gzip
import io
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, BinaryIO, Final, Protocol, cast

from intergov_meetings.errors import MissingExtraError
from intergov_meetings.serialization.file import replacing

if TYPE_CHECKING:
    from types import ModuleType

    from _typeshed import WriteableBuffer

_GZIP: Final = b"\x1f\x8b"
_ZSTANDARD: Final = b"\x28\xb5\x2f\xfd"
_GZIP_HEADER: Final = zlib.MAX_WBITS | 16
_STEP: Final = 4096
"""How much is unpacked at once. Few bytes may stand for very many."""


class DamagedError(ValueError):
    """What a packed file holds cannot be unpacked any further. It never leaves this room."""


class _Unpacker(Protocol):
    """What unpacks one frame, as `zlib` and `zstandard` both have it."""

    @property
    def eof(self) -> bool:
        """Whether the frame is complete."""
        ...

    @property
    def unused_data(self) -> bytes:
        """What came after the frame."""
        ...

    def decompress(self, data: bytes, /) -> bytes:
        """Unpack some more of the frame."""
        ...


@contextmanager
def unpacked(file: str | PathLike[str] | io.BufferedReader) -> Generator[BinaryIO, None, None]:
    """Open a file to read what it holds, unpacked; reading raises `DamagedError` where it is torn.

    Args:
        file: its name, or a file that is open; that one stays open.

    Raises:
        MissingExtraError: where it is packed with Zstandard, whose package is not installed.
        OSError: where the file cannot be read.
    """
    if isinstance(file, io.BufferedReader):
        yield _unpacked(file)
        return
    with Path(file).open("rb") as opened:
        yield _unpacked(opened)


def _unpacked(file: io.BufferedReader) -> BinaryIO:
    beginning = file.peek(len(_ZSTANDARD))
    if beginning.startswith(_GZIP):
        pieces = _pieces(file, lambda: zlib.decompressobj(_GZIP_HEADER), zlib.error)
    elif beginning.startswith(_ZSTANDARD):
        module = _zstandard()
        pieces = _pieces(file, module.ZstdDecompressor().decompressobj, module.ZstdError)
    else:
        return file
    return io.BufferedReader(_Pieces(pieces))


@contextmanager
def packing(path: str | PathLike[str]) -> Generator[BinaryIO, None, None]:
    """Open a file to write to, packed if its name ends in `.gz` or `.zst`; it is replaced whole.

    Raises:
        MissingExtraError: where it is to be packed with Zstandard, whose package is not installed.
        OSError: where the file cannot be written; what was there before is still there.
    """
    suffix = PurePath(path).suffix.lower()
    module = _zstandard() if suffix == ".zst" else None
    with replacing(path) as file:
        if module is not None:
            with module.ZstdCompressor().stream_writer(file, closefd=False) as packed:
                yield packed
        elif suffix == ".gz":
            with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
                yield cast("BinaryIO", packed)
        else:
            yield file


def _zstandard() -> "ModuleType":
    """Fetch the package; only a file that needs it pays for its import."""
    try:
        import zstandard  # noqa: PLC0415
    except ModuleNotFoundError:  # pragma: no cover - tests show it in a process without it
        raise MissingExtraError("a file packed with Zstandard", "zstd") from None
    return zstandard


def _pieces(
    file: BinaryIO, fresh: Callable[[], _Unpacker], error: type[Exception]
) -> Iterator[bytes]:
    """Unpack one frame after the other."""
    unpacker, is_within = fresh(), False
    while data := file.read(_STEP):
        while data:
            try:
                yield unpacker.decompress(data)
            except error:
                raise DamagedError("expected packed data, found damage") from None
            is_within = not unpacker.eof
            data = b"" if is_within else unpacker.unused_data
            if not is_within:
                unpacker = fresh()
    if is_within:
        raise DamagedError("expected more packed data, found the end of the file")


class _Pieces(io.RawIOBase):
    """A file made of pieces."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._at_hand = memoryview(b"")

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill a buffer as far as the piece at hand goes."""
        while not self._at_hand:
            if (piece := next(self._pieces, None)) is None:
                return 0
            self._at_hand = memoryview(piece)
        room = memoryview(buffer)
        filled = min(len(room), len(self._at_hand))
        room[:filled] = self._at_hand[:filled]
        self._at_hand = self._at_hand[filled:]
        return filled

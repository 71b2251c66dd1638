"""From the bytes of any file to the octets of a calendar, which are UTF-8 (RFC 5545, 3.1.4).

Only the encodings of whole files are told apart here. A line that is not UTF-8 is found when it
is read.
"""

import codecs
import re
from typing import Final, NamedTuple

from intergov_meetings.errors import DocumentError, Fault
from intergov_meetings.ical.wire.limit import LIMITS, Limits

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # it begins like that of UTF-16, and so comes before it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Calendars begin with ASCII, of which every second octet is zero in UTF-16.
_WITHOUT_MARK: Final = (
    (re.compile(rb"[\t-~]\0[\t-~]\0"), "utf-16-le"),
    (re.compile(rb"\0[\t-~]\0[\t-~]"), "utf-16-be"),
)


class Encoded(NamedTuple):
    """A file in UTF-8, and how it came."""

    octets: bytes
    """The content without a byte order mark; single lines may still be in another encoding."""
    encoding: str
    """The encoding of the file: `utf-8`, `utf-16-le` …"""
    has_mark: bool
    """Whether it began with a byte order mark."""


def recognized(data: bytes, limits: Limits = LIMITS) -> Encoded:
    r"""Tell the encoding of a file by how it begins, and give it in UTF-8.

    Raises:
        DocumentError: where it is larger than the limits allow.

    Examples:
        >>> recognized("BEGIN:VCALENDAR".encode("utf-16"))
        Encoded(octets=b'BEGIN:VCALENDAR', encoding='utf-16-le', has_mark=True)
    """
    _refuse_large(data, limits)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Encoded(_transcoded(data[len(mark) :], encoding, limits), encoding, True)
    for beginning, encoding in _WITHOUT_MARK:
        if beginning.match(data):
            return Encoded(_transcoded(data, encoding, limits), encoding, False)
    return Encoded(data, "utf-8", False)


def _transcoded(data: bytes, encoding: str, limits: Limits) -> bytes:
    """Give text in UTF-8; what is no character becomes U+FFFD."""
    if encoding == "utf-8":
        return data
    octets = data.decode(encoding, "replace").encode()
    _refuse_large(octets, limits)
    return octets


def _refuse_large(data: bytes, limits: Limits) -> None:
    if len(data) > limits.document_octets:
        message = f"expected at most {limits.document_octets} octets, found {len(data)}"
        raise DocumentError("calendar", [Fault("", message)])

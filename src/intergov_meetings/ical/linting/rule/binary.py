"""Binary content, which stands in a file as BASE64."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.wire.excerpt import excerpt

_BINARY: Final = "RFC 5545, 3.3.1"
_WITH_TYPE: Final = frozenset({"ATTACH", "IMAGE"})
_CONTENT: Final = ("ATTACH", "IMAGE", "STRUCTURED-DATA")


def binary_without_encoding(stream: Stream) -> Iterator[Breach]:
    """VALUE=BINARY stands without ENCODING=BASE64."""
    for each in stream.by_type.get("BINARY", ()):
        if each.word("ENCODING") != "BASE64":
            message = f"expected ENCODING=BASE64 with VALUE=BINARY on {excerpt(each.name)}"
            yield Breach(each.number, "binary-without-encoding", _BINARY, message)


def binary_without_type(stream: Stream) -> Iterator[Breach]:
    """Binary content stands without FMTTYPE, which says what it is."""
    for each in stream.by_type.get("BINARY", ()):
        if each.name in _WITH_TYPE and each.parameter("FMTTYPE") is None:
            message = f"expected FMTTYPE with VALUE=BINARY on {each.name}, found none"
            should = Severity.WARNING
            yield Breach(each.number, "binary-without-type", each.clause, message, should)


def encoding_without_binary(stream: Stream) -> Iterator[Breach]:
    """ENCODING=BASE64 stands without VALUE=BINARY."""
    for name in _CONTENT:
        for each in stream.by_name.get(name, ()):
            if each.word("ENCODING") == "BASE64" and each.type != "BINARY":
                message = f"expected VALUE=BINARY with ENCODING=BASE64 on {each.name}"
                yield Breach(each.number, "encoding-without-binary", each.clause, message)

"""Reading and writing whole documents as text."""

from intergov_meetings._collector import paused
from intergov_meetings.audience import for_audience
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit, mirror
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.text import parse, refuse_what_is_no_text
from intergov_meetings.vocabulary import Audience


def loads(text: str | bytes, *, max_bytes: int = limit.BYTES) -> Meeting:
    """Read a meeting from a JSON document.

    Nothing is coerced or passed over: a key that is not known, a value of another type, a word
    that is not in the vocabulary and `null` are faults (what is not known is left out, key and
    all). Upgrades first bring a document of an older version up to date; pointers then lead into
    what they made of it. What `intergov_meetings.serialization.limit` names is not exceeded.

    While it looks for the faults of a document, Python looks for no garbage, in other threads
    either: in a large one that takes a third of the time.

    Args:
        text: the document; bytes are UTF-8 without byte order mark.
        max_bytes: the largest document to take, in bytes of UTF-8; `dumps` sets itself no bound.

    Raises:
        DocumentError: with every fault found, up to a hundred, each with its JSON pointer, in the
            order of the document. What the constructor of a meeting says of all records together
            (ids apart) is found only when each of them is right.
        TypeError: where `text` is neither text nor bytes, or `max_bytes` no number.
        UnsupportedVersionError: where a later release wrote the document.

    Examples:
        >>> loads('{"format": "intergov-meeting", "version": 1, "meeting": {"id": "a"}}')
        Traceback (most recent call last):
        ...
        intergov_meetings.errors.DocumentError: document: /meeting/title: expected a value, \
found nothing; the key is required
    """
    return read(text, "document", max_bytes)


def read(text: str | bytes, subject: str, max_bytes: int) -> Meeting:
    """Read a meeting as `loads` does, and call the document by a name where it is refused."""
    return _read_quickly(text, max_bytes) or _read_closely(text, subject, max_bytes)


def _read_quickly(text: str | bytes, max_bytes: int) -> Meeting | None:
    """Read a document that is right; `None` where that is not certain."""
    refuse_what_is_no_text(text, max_bytes)
    try:
        data = text.encode() if isinstance(text, str) else text
    except UnicodeEncodeError:
        return None
    return mirror.read(data) if len(data) <= max_bytes else None


def _read_closely(text: str | bytes, subject: str, max_bytes: int) -> Meeting:
    """Read a document of which it is not certain that it is right, and find every fault."""
    # A lazy door: who reads what is right does not pay for cattrs.
    from intergov_meetings.serialization.converter import error_of  # noqa: PLC0415
    from intergov_meetings.serialization.strict import read_strictly  # noqa: PLC0415

    try:
        with paused():
            return read_strictly(parse(text, max_bytes))
    except RefusalError as error:
        raise error_of(subject, error) from None


def dumps(meeting: Meeting, *, indent: bool = True, audience: Audience = Audience.INTERNAL) -> str:
    """Write a meeting as a JSON document from which it can be read whole.

    Equal meetings give the same text everywhere. Everything is written unless a smaller audience
    is named, since this is the form in which a meeting is kept.

    Args:
        meeting: the meeting.
        indent: whether to write a line for each value, indented by two spaces, or all in one line.
        audience: who is going to read it; for any but `INTERNAL`, what they may not see is left
            out and cannot be read back.

    Raises:
        TypeError: where `meeting` is no `Meeting`.
        ValueError: where `audience` is none of the three.

    Examples:
        >>> from intergov_meetings import Meeting, MeetingId, PartialDate
        >>> meeting = Meeting(id=MeetingId("a"), title="A", when=PartialDate("2024-05"))
        >>> print(dumps(meeting, indent=False), end="")
        {"format":"intergov-meeting","version":1,"meeting":{"id":"a","title":"A",\
"when":{"type":"date","iso":"2024-05"}}}
    """
    return dump_bytes(meeting, indent=indent, audience=audience).decode()


def dump_bytes(
    meeting: Meeting, *, indent: bool = True, audience: Audience = Audience.INTERNAL
) -> bytes:
    r"""Write a meeting as `dumps` does, but as bytes in UTF-8, which takes less time.

    Args:
        meeting: the meeting.
        indent: whether to write a line for each value, as for `dumps`.
        audience: who is going to read it, as for `dumps`.

    Raises:
        TypeError: where `meeting` is no `Meeting`.
        ValueError: where `audience` is none of the three.

    Examples:
        >>> from intergov_meetings import Meeting, MeetingId
        >>> dump_bytes(Meeting(id=MeetingId("a"), title="A"), indent=False)
        b'{"format":"intergov-meeting","version":1,"meeting":{"id":"a","title":"A"}}\n'
    """
    return mirror.write(for_audience(meeting, audience), indent=indent) + b"\n"

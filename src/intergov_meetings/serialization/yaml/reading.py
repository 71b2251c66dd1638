"""Reading a document in YAML."""

from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.converter import error_of
from intergov_meetings.serialization.envelope import opened
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.strict import read_strictly
from intergov_meetings.serialization.text import decoded_within
from intergov_meetings.serialization.yaml.node import Node
from intergov_meetings.serialization.yaml.parsing import parse
from intergov_meetings.serialization.yaml.position import placed
from intergov_meetings.serialization.yaml.value import document_of, meeting_of, value_of


def loads(text: str | bytes, *, max_bytes: int = limit.YAML_BYTES) -> Meeting:
    """Read a meeting from a document in YAML.

    It is the document that JSON has, with the same keys and the same faults. A bare word is what
    its field holds: text where the field holds text, be it `NO`, `10:30`, `0012` or `null`; a
    number or a truth value where the field holds one and JSON would take it for one. Anchors,
    aliases, tags, directives, keys given twice and second documents are refused.

    Args:
        text: the document; bytes are UTF-8 without byte order mark.
        max_bytes: the largest document to take, in bytes of UTF-8. YAML takes longer to read
            than JSON.

    Raises:
        DocumentError: with every fault found, up to a hundred, each with its JSON pointer and its
            position: that of the key, or of the item of a list.
        MissingExtraError: where no parser of YAML is installed.
        TypeError: where `text` is neither text nor bytes, or `max_bytes` no number.
        UnsupportedVersionError: where a later release wrote the document.

    Examples:
        >>> text = '''
        ... format: intergov-meeting
        ... version: 1
        ... meeting:
        ...   id: council-1
        ...   title: First meeting of the Council
        ...   when: {type: slot, day: 2024-05-14, start: 10:30}
        ... '''
        >>> loads(text).when
        TimeSlot(day=datetime.date(2024, 5, 14), start=datetime.time(10, 30))
        >>> loads(text.replace("10:30", "half past ten"))
        Traceback (most recent call last):
        ...
        intergov_meetings.errors.DocumentError: document: /meeting/when/start \
(line 7, column 39): expected a time as 'HH:MM' or 'HH:MM:SS', found 'half past ten'
    """
    return read(text, "document", max_bytes)


def read(text: str | bytes, subject: str, max_bytes: int) -> Meeting:
    """Read a meeting as `loads` does, and call the document by a name where it is refused."""
    try:
        return read_node(parsed(text, max_bytes))
    except RefusalError as error:
        raise error_of(subject, error) from None


def parsed(text: str | bytes, max_bytes: int) -> Node:
    """Give the nodes of a text within a limit of bytes."""
    decoded = decoded_within(text, max_bytes)
    return parse(decoded, 100 + max_bytes // limit.YAML_BYTES_A_NODE)


def read_node(root: Node) -> Meeting:
    """Read a meeting from the nodes of a document.

    Raises:
        RefusalError: with its faults and their positions.
        UnsupportedVersionError: where a later release wrote it.
    """
    try:
        document = opened(document_of(value_of(root)))
        if "meeting" in document:
            document = {**document, "meeting": meeting_of(document["meeting"])}
        return read_strictly(document)
    except RefusalError as error:
        faults = [placed(fault, root) for fault in error.faults]
        raise RefusalError(faults, error.more) from None

"""Changing a document that people keep by hand: what stays the same stays as they wrote it."""

import re
from typing import Any, Final

from intergov_meetings.audience import for_audience
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.converter import error_of, unstructure
from intergov_meetings.serialization.envelope import VERSION, closed
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.text import decoded_within
from intergov_meetings.serialization.yaml.change import Changes
from intergov_meetings.serialization.yaml.edit import Edit, Lines, edited
from intergov_meetings.serialization.yaml.parsing import parse
from intergov_meetings.serialization.yaml.reading import parsed, read_node
from intergov_meetings.serialization.yaml.value import document_of, value_of
from intergov_meetings.serialization.yaml.writing import lines_of
from intergov_meetings.vocabulary import Audience

_LONE_RETURN: Final = re.compile(r"\r(?!\n)")


def update(text: str | bytes, meeting: Meeting, *, max_bytes: int = limit.YAML_BYTES) -> str:
    """Change a document in YAML so that it says what a meeting says, and nothing else in it.

    Comments, empty lines, the order of keys and the way in which values are written stay wherever
    the meeting says what the document said. A record is known again by its id. With a value that
    is replaced by one of another shape, the comments inside the old value go. A carriage return
    that ends a line alone becomes a line feed. Where a comment would come to stand in a text, all
    is written anew.

    Args:
        text: the document, as it was read.
        meeting: the meeting that it shall describe.
        max_bytes: the largest document to take, as for `loads`.

    Raises:
        DocumentError: where the document cannot be read; every fault is listed.
        MissingExtraError: where no parser of YAML is installed.
        TypeError: where `text` is neither text nor bytes, `meeting` no `Meeting`, or `max_bytes` no
            number.
        UnsupportedVersionError: where a later release wrote the document.

    Examples:
        >>> import attrs
        >>> from intergov_meetings.serialization import yaml
        >>> text = '''# kept by the secretariat
        ... format: intergov-meeting
        ... version: 1
        ... meeting:
        ...   id: council-1
        ...   title: First meeting   # as in the note verbale
        ... '''
        >>> meeting = attrs.evolve(yaml.loads(text), title="Second meeting", theme="Peace")
        >>> print(yaml.update(text, meeting), end="")
        # kept by the secretariat
        format: intergov-meeting
        version: 1
        meeting:
          id: council-1
          title: Second meeting   # as in the note verbale
          theme: Peace
    """
    try:
        decoded = _LONE_RETURN.sub("\n", decoded_within(text, max_bytes))
        root = parsed(decoded, max_bytes)
        before = read_node(root)
    except RefusalError as error:
        raise error_of("document", error) from None
    document: Any = document_of(value_of(root))
    # What an upgrade made of an older document does not stand in the text: all is written anew.
    old = closed(unstructure(before)) if document["version"] == VERSION else {}
    new = closed(unstructure(for_audience(meeting, Audience.INTERNAL)))
    lines = Lines(decoded)
    changes = Changes(lines)
    if not changes.make(root, old, new):  # an object in braces
        changes.made.append(Edit(root.start, root.end, "\n".join(lines_of(new))))
    made = edited(decoded, changes.made)
    if made == decoded or _says(made, meeting):
        return made
    # A comment further in than a text of several lines is put above it became a part of the text.
    return edited(decoded, [Edit(root.start, lines.after(root), "\n".join((*lines_of(new), "")))])


def _says(text: str, meeting: Meeting) -> bool:
    """Whether a document is read as a meeting."""
    try:
        return read_node(parse(text, len(text))) == meeting
    except RefusalError:
        return False

"""Finding in the text of a document what a pointer leads to."""

from collections.abc import Iterable

from intergov_meetings._argument import several_texts
from intergov_meetings.errors import Position
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.converter import error_of
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.yaml.position import position_of
from intergov_meetings.serialization.yaml.reading import parsed


def locate(
    text: str | bytes, pointers: Iterable[str], *, max_bytes: int = limit.YAML_BYTES
) -> tuple[Position, ...]:
    """Say where in a document in YAML stands what pointers lead to, for whoever edits it by hand.

    It is the key, or the item of a list; for what is not stated, what is nearest around it. So the
    findings of `checks.check`, whose paths begin at the meeting, get a line and a column.

    Args:
        text: the document, as `loads` takes it.
        pointers: JSON pointers from the whole document.
        max_bytes: the largest document to take, as for `loads`.

    Raises:
        DocumentError: where the text cannot be parsed.
        MissingExtraError: where no parser of YAML is installed.
        TypeError: where an argument is of another type.
        ValueError: where `pointers` is one text and no sequence of pointers.

    Examples:
        >>> from intergov_meetings import checks
        >>> from intergov_meetings.serialization import yaml
        >>> text = '''
        ... format: intergov-meeting
        ... version: 1
        ... meeting:
        ...   id: council-1
        ...   title: First meeting of the Council
        ...   when: {type: date, iso: 2024-05}
        ... '''
        >>> finding = checks.check(yaml.loads(text))[0]
        >>> finding.path, finding.code
        ('/when', 'date-not-exact')
        >>> yaml.locate(text, [f"/meeting{finding.path}"])
        (Position(line=7, column=3),)
    """
    asked = several_texts("pointers", pointers, "pointers such as ['/meeting/title']")
    try:
        root = parsed(text, max_bytes)
    except RefusalError as error:
        raise error_of("document", error) from None
    return tuple(position_of(pointer, root) for pointer in asked)

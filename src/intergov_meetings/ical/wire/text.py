r"""Text as a calendar spells it, read: commas, semicolons, backslashes and line breaks.

RFC 5545, 3.3.11. A backslash before anything else means itself, as the programs mean that write it.
"""

import re
from typing import Final

_ESCAPE: Final = re.compile(r"\\([\\;,nN])")
_BETWEEN_COMMAS: Final = re.compile(r"(?:\A|,)((?:[^\\,]++|\\.|\\)*+)", re.DOTALL)
_NO_TEXT: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_MEANT: Final = {"n": "\n", "N": "\n"}


def unescaped(value: str) -> str:
    r"""Give the text that a TEXT value means.

    Examples:
        >>> unescaped(r"Rooms IV\, V\; C:\\New")
        'Rooms IV, V; C:\\New'
    """
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: _MEANT.get(found[1], found[1]), value)


def text_list(value: str) -> tuple[str, ...]:
    r"""Give the texts of a value that lists several, such as that of CATEGORIES.

    Examples:
        >>> text_list(r"Peace,Security\, order")
        ('Peace', 'Security, order')
    """
    if "\\" not in value:
        return tuple(value.split(","))
    return tuple(map(unescaped, _BETWEEN_COMMAS.findall(value)))


def cleaned(text: str) -> str:
    r"""Give a text without controls, line and paragraph separators: itself where it has none.

    A line feed and a tab are text.

    Examples:
        >>> cleaned("Room\x00 IV")
        'Room IV'
    """
    if text.isprintable() or not _NO_TEXT.search(text):
        return text
    return _NO_TEXT.sub("", text)

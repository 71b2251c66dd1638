r"""Text as a calendar spells it, read: commas, semicolons, backslashes and line breaks.

RFC 5545, 3.3.11. A backslash before anything else means itself, as the programs mean that write it.
"""

import re
from typing import Final

_ESCAPE: Final = re.compile(r"\\([\\;,nN])")
_BETWEEN_COMMAS: Final = re.compile(r"(?:\A|,)((?:[^\\,]++|\\.|\\)*+)", re.DOTALL)
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

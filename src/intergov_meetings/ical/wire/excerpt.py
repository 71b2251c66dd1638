"""What of a file may stand in a message: little, and nothing by which somebody can be reached."""

import re
from typing import Final

from intergov_meetings.errors import shown

_ADDRESS: Final = re.compile(r"@|%40|\b(?:tel|sips?|sms):|\+[0-9][0-9 ().-]{7,}", re.IGNORECASE)
"""What an address of mail or a telephone has in it; a number of a telephone, and no UTC offset."""


def excerpt(text: str) -> str:
    """Give what a file says as a message may show it; what may hold an address is not shown.

    Examples:
        >>> excerpt("RESCHEDULED"), excerpt("see anna@example.org")
        ("'RESCHEDULED'", 'something with an address in it')
    """
    return "something with an address in it" if _ADDRESS.search(text) else shown(text)


def label(name: str) -> str:
    """Give the name of a property or a component for the head of a message; empty as above.

    Examples:
        >>> label("DTSTART"), label("ANNA@EXAMPLE.ORG")
        ('DTSTART', '')
    """
    return "" if _ADDRESS.search(name) else shown(name)[1:-1]

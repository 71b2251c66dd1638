"""Time zones: which names are zones, and what the clocks of a zone show.

A zone is always named by its IANA key and looked up anew; no offset is ever stored as a zone.
"""

import re
from datetime import datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200

ZONE_PATTERN: Final = "[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*"
"""What the name of a zone looks like, as a regular expression for all of it."""
_KEY: Final = re.compile(ZONE_PATTERN, re.ASCII)
_NOT_ZONES: Final = ("localtime", "posixrules", "Factory", "posix/", "right/")


@lru_cache(maxsize=1024)
def is_zone(key: str) -> bool:
    """Whether a text is the IANA name of a time zone that this machine's zone data know."""
    if not _KEY.fullmatch(key) or key.startswith(_NOT_ZONES):
        return False
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return False
    return True


@lru_cache(maxsize=4096)
def occurrences(wall: datetime, key: str) -> int:
    """Count how often clocks in a zone show this wall time: 1, 0 (skipped) or 2 (repeated).

    Examples:
        >>> occurrences(datetime(2024, 10, 27, 2, 30), "Europe/Vienna")
        2
        >>> occurrences(datetime(2024, 3, 31, 2, 30), "Europe/Vienna")
        0
    """
    zone = ZoneInfo(key)
    first = wall.replace(tzinfo=zone, fold=0).utcoffset()
    second = wall.replace(tzinfo=zone, fold=1).utcoffset()
    if first is None or second is None or first == second:
        return 1
    return 2 if first > second else 0

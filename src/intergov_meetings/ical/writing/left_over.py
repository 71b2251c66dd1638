"""What is only left in a calendar of something that stood there, and how it is told.

A revision leaves it, and whoever reads the calendar makes no meeting of it.
"""

from typing import Final

from intergov_meetings.ical.event import Event, Status
from intergov_meetings.wording.english import PHRASES
from intergov_meetings.wording.phrase import capitalized

NEUTRAL_TITLE: Final = capitalized(PHRASES["not_in_calendar"])
"""What an event is called of which nothing is said but when it was to be."""
_IN_PARTS: Final = PHRASES["in_parts"].format("")


def is_left_over(event: Event) -> bool:
    """Whether an event is only left of what stood there: taken out, or held in parts since.

    Nobody was told by it that something is off.
    """
    title = event.summary
    return event.status is Status.CANCELLED and (
        title == NEUTRAL_TITLE or title.endswith(_IN_PARTS)
    )

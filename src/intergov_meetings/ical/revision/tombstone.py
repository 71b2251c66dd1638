"""What is left in a calendar of an event that has no place in it any more.

Without it, whoever imported the event would keep it. It stands where the event stood, cancelled.
"""

from typing import Final

from attrs import evolve

from intergov_meetings.ical.event import CalendarUser, Event, Status
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


def displaced(former: Event, event: Event) -> Event:
    """Give an event that has no date any more, at the place it had.

    Args:
        former: the event as it was published last.
        event: what is known of it now, without a moment.
    """
    return evolve(event, moment=former.moment, status=Status.CANCELLED, blocks_time=False)


def tombstone(former: Event, organizer: CalendarUser | None) -> Event:
    """Give what is left of an event that is not in the meeting any more, or not for these readers.

    These two look the same, and say nothing but when the event was to be: that something is still
    planned, and is now for a smaller circle, may be the very thing that nobody is to know.

    Args:
        former: the event as it was published last.
        organizer: who answers for the calendar by now.
    """
    return Event(
        uid=former.uid,
        moment=former.moment,
        summary=NEUTRAL_TITLE,
        status=Status.CANCELLED,
        blocks_time=False,
        organizer=organizer,
    )


def place_alone(event: Event) -> Event:
    """Give what is remembered of an event that has left the file: its stamp, not what it said."""
    return evolve(tombstone(event, None), stamp=event.stamp)

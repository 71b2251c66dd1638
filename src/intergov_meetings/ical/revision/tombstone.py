"""What is left in a calendar of an event that has no place in it any more.

Without it, whoever imported the event would keep it. It stands where the event stood, cancelled.
"""

from attrs import evolve

from intergov_meetings.ical.event import CalendarUser, Event, Status
from intergov_meetings.ical.writing.left_over import NEUTRAL_TITLE


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

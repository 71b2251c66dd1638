"""What an engine has to see in a calendar: what the events say that were written into it."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from intergov_meetings import Audience, Meeting
from intergov_meetings.ical import CalendarUser, Event, Profile, WholeDays, draft, rendered
from tests.engines.event import Engines, SeenEvent, spelt

DESK = CalendarUser(address="mailto:desk@example.org", name='The "desk"; first, floor')
"""Somebody who organizes."""


def calendars(held: Meeting, profile: Profile) -> Iterator[tuple[bytes, tuple[Event, ...]]]:
    """Give each calendar that is written of a meeting, with the events in it."""
    made = draft(
        held, profile=profile, audience=Audience.INTERNAL, domain="example.org", organizer=DESK
    )
    written = rendered(made)
    if profile.is_one_object_each:
        by_uid = {event.uid: event for event in made.events}
        for each in written.objects:
            yield each.data, (by_uid[each.uid],)
    elif made.events:
        yield written.data, made.events


def meant(event: Event) -> SeenEvent:
    """Give what an event says, as an engine without a fault sees it."""
    assert event.moment is not None
    return SeenEvent(
        event.uid, event.summary, event.location, event.description, *_start_and_end(event)
    )


def _start_and_end(event: Event) -> tuple[str, str]:
    held = event.moment
    assert held is not None
    if isinstance(held, WholeDays):
        return spelt(held.first), spelt(held.last + timedelta(days=1))

    def there(moment: datetime | None) -> datetime | None:
        if moment is None or held.zone is None:
            return moment
        return moment.replace(tzinfo=ZoneInfo(held.zone))

    return spelt(there(held.start)), spelt(there(held.end))


def seen(engines: Engines, calendar: bytes) -> dict[str, list[SeenEvent]]:
    """Give what each engine sees in a calendar, in the order of the UIDs."""
    return {name: sorted(engine.read(calendar)) for name, engine in engines.items()}


def expected(engines: Engines, events: Sequence[Event]) -> dict[str, list[SeenEvent]]:
    """Give what each engine has to see of events, in the order of the UIDs."""
    said = [meant(event) for event in events]
    return {name: sorted(map(engine.sees, said)) for name, engine in engines.items()}

"""What newer standards say of an event beside what every program reads."""

from collections.abc import Iterable
from typing import Final, final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.ical.event.participant import CalendarParticipant
from intergov_meetings.ical.event.place import CalendarPlace
from intergov_meetings.ical.event.relation import CalendarLink, CalendarRelation
from intergov_meetings.ical.event.rule import StatedText
from intergov_meetings.ical.event.wording import Wording
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import LanguageTag
from intergov_meetings.model.shape import fault


@final
@frozen(kw_only=True)
class EventDetails(Record):
    """What an event has by RFC 7986, 9073 and 9253. What is not known is `None` or empty.

    Programs that do not know these pass them over, or do worse: only what is written for programs
    that know them has any.
    """

    language: LanguageTag | None = None
    """The BCP 47 tag of the language of the title."""
    categories: tuple[Wording, ...] = ()
    """What it is about or belongs to, in a language that is stated."""
    comments: tuple[Wording, ...] = ()
    """What is said beside title and description; of us, the title in its other languages."""
    groups: tuple[StatedText, ...] = ()
    """The names of groups of events that it belongs to (REFID)."""
    relations: tuple[CalendarRelation, ...] = ()
    """What other events are to it."""
    links: tuple[CalendarLink, ...] = ()
    """Papers and pages that belong to it."""
    places: tuple[CalendarPlace, ...] = ()
    """Where it is held."""
    participants: tuple[CalendarParticipant, ...] = field(default=(), repr=False)
    """Who organizes it and takes part."""

    def _faults(self) -> Iterable[Fault]:
        for index, category in enumerate(self.categories):
            if category.language is None:
                yield fault(f"/categories/{index}/language", "the tag of a language", None)


NO_DETAILS: Final = EventDetails()
"""The details of an event that has none."""

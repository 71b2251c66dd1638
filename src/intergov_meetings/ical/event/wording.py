"""Some words of a calendar, and the language they are in."""

from typing import final

from attrs import frozen

from intergov_meetings.ical.event.rule import StatedText
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import LanguageTag


@final
@frozen
class Wording(Record):
    """Words in a language."""

    words: StatedText
    """The words."""
    language: LanguageTag | None = None
    """The BCP 47 tag of the language; `None` where it is not stated."""

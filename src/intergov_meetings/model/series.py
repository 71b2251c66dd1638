"""Series of meetings, and a meeting's place in one or several of them."""

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import PartyId, SeriesId
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Count, Line
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text


@final
@frozen(kw_only=True)
class Series(Record):
    """The numbered meetings of a body, or of a conference that meets again and again."""

    id: SeriesId
    """The id of the series."""
    name: Text | None = field(default=None, converter=as_optional_text)
    """The name of the series, where it has one of its own."""
    acronym: Text | None = field(default=None, converter=as_optional_text)
    """What stands before the number ("COP", "AC")."""
    body: PartyId | None = None
    """The body whose meetings these are."""
    part_of: SeriesId | None = None
    """The series of the body that this one is subsidiary to."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

    def _faults(self) -> Iterable[Fault]:
        if (self.name, self.acronym, self.body) == (None, None, None):
            yield Fault("", "expected a name, an acronym or a body, found none of them")


@final
@frozen(kw_only=True)
class Occurrence(Record):
    """The meeting's place in a series. A joint meeting has one in each."""

    series: SeriesId
    """The series."""
    ordinal: Count | None = None
    """Which meeting of the series it is, counted from 1; `None` where that is not stated."""
    printed: Line | None = None
    """The number as printed ("first", "AC31", "16.2")."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""

"""The stretches in which a meeting is open, where it is suspended and resumed."""

from collections.abc import Iterable
from typing import Final, final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.identifier import PartId
from intergov_meetings.model.record import Record
from intergov_meetings.model.shape import fault
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.model.venue import Venue
from intergov_meetings.model.when import When
from intergov_meetings.vocabulary import AttendanceMode, ConductState

_BEGINNINGS: Final = (ConductState.OPENED, ConductState.RESUMED)
_ENDINGS: Final = (ConductState.SUSPENDED, ConductState.ADJOURNED, ConductState.CLOSED)


@final
@frozen(kw_only=True)
class Part(Record):
    """One stretch of a meeting that is held in several."""

    id: PartId
    """The id of the part."""
    title: Text | None = field(default=None, converter=as_optional_text)
    """What it is called ("resumed session")."""
    when: When | None = None
    """When it is held."""
    venue: Venue | None = None
    """Where it is held, where that is not the venue of the meeting."""
    mode: AttendanceMode | None = None
    """In the room, online, or both."""
    begun_by: ConductState | None = None
    """Whether the meeting was opened or resumed with it."""
    ended_by: ConductState | None = None
    """Whether the meeting was suspended, adjourned or closed with it."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""

    def _faults(self) -> Iterable[Fault]:
        for name, words in (("begun_by", _BEGINNINGS), ("ended_by", _ENDINGS)):
            word: ConductState | None = getattr(self, name)
            if word is not None and word not in words:
                yield fault(f"/{name}", " or ".join(f"'{good}'" for good in words), str(word))

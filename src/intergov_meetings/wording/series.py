"""A meeting's place in its series, in words."""

from collections.abc import Iterable, Iterator

from intergov_meetings.model import Occurrence, SeriesId
from intergov_meetings.wording.code import ordinal_in_words
from intergov_meetings.wording.english import PHRASES
from intergov_meetings.wording.phrase import listed
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.reading import Reading
from intergov_meetings.wording.who import party_name


def series_names(reading: Reading, asked: Iterable[SeriesId]) -> str:
    """Give the names of series, each its own, or that of the body that meets, or its acronym."""
    known = {series.id: series for series in reading.meeting.series}
    names: list[str] = []
    for series in map(known.__getitem__, asked):
        if series.name is None and series.body is not None:
            names.append(party_name(reading, series.body))
        else:
            names.append(reading.text(series.name or series.acronym))
    return listed(names)


def occurrences_in_words(reading: Reading, occurrences: Iterable[Occurrence]) -> Iterator[str]:
    """Say which meeting of which series one is ("first meeting of …"), as far as is stated."""
    for occurrence in occurrences:
        name = series_names(reading, (occurrence.series,))
        if occurrence.ordinal is None:
            words = PHRASES["meeting_of"].format(name)
        else:
            ordinal = ordinal_in_words(occurrence.ordinal)
            words = PHRASES["ordinal_meeting_of"].format(ordinal, name)
        yield with_printed(words, occurrence.printed)

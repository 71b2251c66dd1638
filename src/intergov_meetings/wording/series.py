"""A meeting's place in its series, in words."""

from collections.abc import Iterable, Iterator

from intergov_meetings.model import Occurrence, Series, SeriesId
from intergov_meetings.wording.code import ordinal_in_words
from intergov_meetings.wording.english import PHRASES
from intergov_meetings.wording.party import party_name
from intergov_meetings.wording.phrase import is_said, listed
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.reading import Reading, refuse_other_arguments


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


def said_by_series(reading: Reading, series: Series) -> tuple[str, ...]:
    """Name the fields of a series that are not written, since its name has their words."""
    refuse_other_arguments(reading, "series", series, Series)
    words = series_names(reading, (series.id,))
    return tuple(field for field, more in _beside_name(reading, series) if is_said(more, words))


def _beside_name(reading: Reading, series: Series) -> Iterator[tuple[str, str]]:
    """Give what is stated of a series beside that by which it goes."""
    if series.acronym is not None and (series.name is not None or series.body is not None):
        yield "acronym", reading.text(series.acronym)
    if series.body is not None and series.name is not None:
        yield "body", party_name(reading, series.body)


def _in_full(reading: Reading, id: SeriesId) -> str:
    """Give the name of a series, its acronym and the body that meets, each once."""
    (series,) = (each for each in reading.meeting.series if each.id == id)
    name = series_names(reading, (id,))
    words, put = name, {"acronym": " ({})", "body": f", {PHRASES['series_of']}"}
    for field, more in _beside_name(reading, series):
        words += "" if is_said(more, name) else put[field].format(more)
    return words


def occurrences_in_words(reading: Reading, occurrences: Iterable[Occurrence]) -> Iterator[str]:
    """Say which meeting of which series one is ("first meeting of …"), as far as is stated."""
    for occurrence in occurrences:
        name = _in_full(reading, occurrence.series)
        if occurrence.ordinal is None:
            words = PHRASES["meeting_of"].format(name)
        else:
            ordinal = ordinal_in_words(occurrence.ordinal)
            words = PHRASES["ordinal_meeting_of"].format(ordinal, name)
        yield with_printed(words, occurrence.printed)

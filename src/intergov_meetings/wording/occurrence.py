"""A meeting's place in its series, in words."""

from intergov_meetings.model import Meeting, Occurrence, Series
from intergov_meetings.wording.code import ordinal_in_words
from intergov_meetings.wording.english import PHRASES
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.who import party_name


def series_name(meeting: Meeting, series: Series, *languages: str) -> str:
    """Give the name of a series: its own, or that of the body that meets, or its acronym."""
    if series.name is None and series.body is not None:
        return party_name(meeting, series.body, *languages)
    text = series.name or series.acronym
    return "" if text is None else text.in_language(*languages)


def occurrence_in_words(
    meeting: Meeting, occurrence: Occurrence, series: Series, *languages: str
) -> str:
    """Say which meeting of a series this is ("first meeting of …"), as far as that is stated."""
    name = series_name(meeting, series, *languages)
    if occurrence.ordinal is None:
        words = PHRASES["meeting_of"].format(name)
    else:
        words = PHRASES["ordinal_meeting_of"].format(ordinal_in_words(occurrence.ordinal), name)
    return with_printed(words, occurrence.printed)

"""The table of meetings."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.corpus.table import when
from intergov_meetings.corpus.table.column import MEETING, Column, Kind, Row, Table, wording
from intergov_meetings.model import Meeting, Venue

PLACE: Final = (
    Column("venue", Kind.TEXT, "The building."),
    Column("city", Kind.TEXT, "The city."),
    Column("venue_state", Kind.TEXT, "The id of the State in which it is."),
    Column("latitude", Kind.DEGREES, "Degrees north, WGS 84."),
    Column("longitude", Kind.DEGREES, "Degrees east, WGS 84."),
)
"""The columns that say where something is."""


def place_cells(venue: Venue | None) -> Row:
    """Give the values of `PLACE`."""
    if venue is None:
        return (None,) * len(PLACE)
    return (
        wording(venue.name),
        wording(venue.city),
        venue.state,
        venue.latitude,
        venue.longitude,
    )


_COLUMNS: Final = (
    MEETING,
    Column("title", Kind.TEXT, "The title in its original wording."),
    Column("title_language", Kind.TEXT, "The language of the title."),
    Column("kind", Kind.TEXT, "What kind of meeting it is."),
    Column("kind_printed", Kind.TEXT, "The kind as printed."),
    Column("extraordinary", Kind.TRUTH, "It is held outside the normal cycle of its body."),
    Column("series", Kind.TEXTS, "The ids of the series that it belongs to."),
    Column("ordinals", Kind.NUMBERS, "Its number in each of these series."),
    Column("body", Kind.TEXT, "The id of the body that meets."),
    Column("plan_state", Kind.TEXT, "How firm the plan is by now."),
    Column("conduct_state", Kind.TEXT, "The last recorded fact of its conduct."),
    *when.COLUMNS,
    *PLACE,
    Column("mode", Kind.TEXT, "In the room, online, or both."),
    Column("access", Kind.TEXT, "Who may attend."),
    Column("languages", Kind.TEXTS, "The working languages."),
    Column("release", Kind.TEXT, "The version of the description."),
    Column("published", Kind.MOMENT, "When this version was published."),
)


def _rows(meeting: Meeting) -> Iterator[Row]:
    venue, release = meeting.venue, meeting.release
    yield (
        meeting.id,
        meeting.title.text,
        meeting.title.language,
        meeting.kind,
        meeting.kind_printed,
        meeting.extraordinary,
        [place.series for place in meeting.occurrences] or None,
        [place.ordinal for place in meeting.occurrences] or None,
        meeting.body,
        meeting.current_plan_state,
        meeting.conduct_state,
        *when.cells(meeting.when, None if venue is None else venue.zone),
        *place_cells(venue),
        meeting.mode,
        meeting.access,
        meeting.working_languages or None,
        None if release is None else release.version,
        None if release is None else release.published,
    )


MEETINGS: Final = Table("meetings", "A meeting.", _COLUMNS, _rows)
"""The table of meetings."""

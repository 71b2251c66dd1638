"""The table of meetings."""

from collections.abc import Sequence
from typing import Final

from intergov_meetings.corpus.table import when
from intergov_meetings.corpus.table.column import MEETING, Cells, Column, Kind, Table, wording
from intergov_meetings.model import Meeting, Venue

PLACE: Final = (
    Column("venue", Kind.TEXT, "The building."),
    Column("city", Kind.TEXT, "The city."),
    Column("venue_state", Kind.TEXT, "The id of the State in which it is."),
    Column("latitude", Kind.DEGREES, "Degrees north, WGS 84."),
    Column("longitude", Kind.DEGREES, "Degrees east, WGS 84."),
)
"""The columns that say where something is."""


def place_cells(venues: Sequence[Venue | None]) -> Cells:
    """Give the values of `PLACE`."""
    return (
        [venue and wording(venue.name) for venue in venues],
        [venue and wording(venue.city) for venue in venues],
        [venue and venue.state for venue in venues],
        [venue and venue.latitude for venue in venues],
        [venue and venue.longitude for venue in venues],
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


def _meetings(meetings: Sequence[Meeting]) -> Cells:
    venues = [meeting.venue for meeting in meetings]
    releases = [meeting.release for meeting in meetings]
    return (
        [meeting.id for meeting in meetings],
        [meeting.title.text for meeting in meetings],
        [meeting.title.language for meeting in meetings],
        [meeting.kind for meeting in meetings],
        [meeting.kind_printed for meeting in meetings],
        [meeting.extraordinary for meeting in meetings],
        [[place.series for place in meeting.occurrences] or None for meeting in meetings],
        [[place.ordinal for place in meeting.occurrences] or None for meeting in meetings],
        [meeting.body for meeting in meetings],
        [meeting.current_plan_state for meeting in meetings],
        [meeting.conduct_state for meeting in meetings],
        *when.cells([(meeting.when, _zone(meeting.venue)) for meeting in meetings]),
        *place_cells(venues),
        [meeting.mode for meeting in meetings],
        [meeting.access for meeting in meetings],
        [meeting.working_languages or None for meeting in meetings],
        [release and release.version for release in releases],
        [release and release.published for release in releases],
    )


def _zone(venue: Venue | None) -> str | None:
    return None if venue is None else venue.zone


MEETINGS: Final = Table("meetings", "A meeting.", _COLUMNS, _meetings)
"""The table of meetings."""

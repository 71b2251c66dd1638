"""Hypothesis strategies of events: whatever a calendar can say of one, the awkward included."""

from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from intergov_meetings.ical.event import (
    NO_DETAILS,
    CalendarLink,
    CalendarParticipant,
    CalendarPlace,
    CalendarRelation,
    CalendarUser,
    Conference,
    Coordinates,
    Event,
    EventDetails,
    Moment,
    ParticipantType,
    Participation,
    RelationType,
    Role,
    Stamp,
    Status,
    Times,
    UserKind,
    WholeDays,
    Wording,
)
from intergov_meetings.ical.event.rule import is_text
from tests.ical.sample import ZONES

_Value = TypeVar("_Value")
_AWKWARD = (
    *("\\", "\\n", "\\N", ";", ",", ":", '"', "^", "^n", "^'", "\n", "\t", " ", "BEGIN:", "=", "'"),
    *("é", "Ж", "ع", "会", "😀", "\u00a0", "\u200f", "e\u0301", "\ufeff"),
)
_URIS = ("https://example.org/a,b;c", "mailto:a@example.org", "urn:x:\"'^\\%20")
_CHARACTERS = st.characters(codec="utf-8").filter(is_text)


def texts(min_size: int = 0) -> st.SearchStrategy[str]:
    """Text with what calendars give a meaning to, and long enough to be folded."""
    awkward = st.lists(st.sampled_from(_AWKWARD) | _CHARACTERS, min_size=min_size, max_size=120)
    return awkward.map("".join) | st.text("abc ,;", min_size=min_size, max_size=300)


def uris() -> st.SearchStrategy[str]:
    """URIs of several schemes, with what is a separator elsewhere in a line."""
    rest = st.text("aé:;,=\"'^\\%20@/?#", min_size=1, max_size=100)
    return st.builds("{}:{}".format, st.sampled_from(("mailto", "https", "urn", "x-a.b+c")), rest)


def wall_times() -> st.SearchStrategy[datetime]:
    """Times to the second, without zone."""
    return st.datetimes(datetime(1900, 1, 2), datetime(2200, 12, 30)).map(  # noqa: DTZ001
        lambda moment: moment.replace(microsecond=0, fold=0)
    )


def utc_moments() -> st.SearchStrategy[datetime]:
    """Moments in UTC, to the second."""
    return wall_times().map(lambda moment: moment.replace(tzinfo=UTC))


def durations() -> st.SearchStrategy[timedelta | None]:
    """How long something takes, if that is known."""
    return st.none() | st.integers(1, 400_000).map(lambda seconds: timedelta(seconds=seconds))


@st.composite
def whole_days(draw: st.DrawFn) -> WholeDays:
    """One day or several."""
    first = draw(st.dates(max_value=date(9999, 12, 1)))
    return WholeDays(first=first, last=first + timedelta(days=draw(st.integers(0, 20))))


@st.composite
def times(draw: st.DrawFn, zones: tuple[str, ...] = ZONES) -> Times:
    """Times in a zone, in UTC, and of whoever reads them."""
    zone = draw(st.none() | st.sampled_from(zones))
    start = draw(wall_times() if zone else wall_times() | utc_moments())
    duration = draw(durations())
    within = duration is not None and (start.replace(tzinfo=None) + duration).year <= 2200
    return Times(start=start, end=start + duration if within and duration else None, zone=zone)


def moments() -> st.SearchStrategy[Moment]:
    """Whole days or times."""
    return whole_days() | times()


def users() -> st.SearchStrategy[CalendarUser]:
    """Somebody with an address, and what is known beside it."""
    return st.builds(
        CalendarUser,
        address=uris(),
        name=texts(),
        role=st.none() | st.sampled_from(Role),
        participation=st.none() | st.sampled_from(Participation),
        kind=st.none() | st.sampled_from(UserKind),
        asked_to_answer=st.booleans(),
    )


def coordinates() -> st.SearchStrategy[Coordinates]:
    """Places on earth."""
    return st.builds(Coordinates.near, st.floats(-90, 90), st.floats(-180, 180))


def stamps() -> st.SearchStrategy[Stamp]:
    """States of an event."""
    return st.builds(
        Stamp,
        stamped=utc_moments(),
        modified=st.none() | utc_moments(),
        created=st.none() | utc_moments(),
        sequence=st.integers(0, 2**31 - 1),
    )


def languages() -> st.SearchStrategy[str]:
    """Tags of languages."""
    return st.sampled_from(("ar", "ru", "uz-Latn", "zh-Hant-TW"))


def pieces(min_size: int = 0) -> st.SearchStrategy[str]:
    """Short text with what calendars give a meaning to."""
    return st.lists(st.sampled_from(_AWKWARD), min_size=min_size, max_size=4).map("".join)


def wordings() -> st.SearchStrategy[Wording]:
    """Words of a language, or of one that is not stated."""
    return st.builds(Wording, pieces(1), st.none() | languages())


def places() -> st.SearchStrategy[CalendarPlace]:
    """Where something is held."""
    return st.builds(
        CalendarPlace,
        uid=pieces(),
        name=st.none() | wordings(),
        description=pieces(),
        coordinates=st.none() | coordinates(),
        page=st.none() | st.sampled_from(_URIS),
    )


def participants() -> st.SearchStrategy[CalendarParticipant]:
    """Who has a part in something."""
    return st.builds(
        CalendarParticipant,
        uid=pieces(),
        type=st.none() | st.sampled_from(ParticipantType),
        name=pieces(),
        description=pieces(),
        address=st.none() | st.sampled_from(_URIS),
        page=st.none() | st.sampled_from(_URIS),
    )


def details() -> st.SearchStrategy[EventDetails]:
    """What newer standards say of an event."""
    return st.builds(
        EventDetails,
        language=st.none() | languages(),
        categories=several(st.builds(Wording, pieces(1), languages())),
        comments=several(wordings()),
        groups=several(pieces(1)),
        relations=several(st.builds(CalendarRelation, st.sampled_from(RelationType), pieces(1))),
        links=several(st.builds(CalendarLink, st.sampled_from(_URIS), pieces(), pieces())),
        places=several(places()),
        participants=several(participants()),
    )


def several(values: st.SearchStrategy[_Value]) -> st.SearchStrategy[tuple[_Value, ...]]:
    """None, one or two of them."""
    return st.lists(values, max_size=2).map(tuple)


def events() -> st.SearchStrategy[Event]:
    """Events that can be written."""
    return st.builds(
        Event,
        uid=texts(1),
        moment=moments(),
        summary=texts(),
        parent=st.none() | texts(1),
        status=st.none() | st.sampled_from(Status),
        blocks_time=st.booleans(),
        location=texts(),
        coordinates=st.none() | coordinates(),
        link=st.none() | uris(),
        online=st.lists(st.builds(Conference, uris(), texts()), max_size=2).map(tuple),
        description=texts(),
        categories=st.lists(texts(1), max_size=3).map(tuple),
        contacts=st.lists(texts(1), max_size=2).map(tuple),
        organizer=st.none() | users(),
        attendees=st.lists(users(), max_size=3).map(tuple),
        stamp=stamps(),
        details=st.just(NO_DETAILS) | details(),
    )


def calendars() -> st.SearchStrategy[list[Event]]:
    """Events that can stand in one calendar: no two have the same UID."""
    return st.lists(events(), max_size=4, unique_by=lambda event: event.uid)

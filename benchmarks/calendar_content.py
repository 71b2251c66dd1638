"""The same programme for every library: plain rows, of which each makes a calendar of its own.

Each event has times in a zone, a title, a place, a description of 300 characters and five people
with a role and an answer. No two events share a person, so that nothing is gained by remembering
one.
"""

from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from typing import Final, NamedTuple

from intergov_meetings.ical import Participation, Role

PUBLISHED: Final = datetime(2024, 5, 8, 9, 30, tzinfo=UTC)
_FIRST: Final = datetime(2024, 5, 14, 9)  # noqa: DTZ001  the zone stands beside it
_ZONES: Final = ("Europe/Vienna", "Asia/Tashkent", "America/New_York")
_NAMES: Final = (
    "Alena Kupchyna",
    "Владимир Воронков",
    "John Q. O'Brien, Jr.",
    "María José Fernández Álvarez",
    "Li Wei",
)
_ROLES: Final = (Role.CHAIR, Role.REQUIRED, Role.REQUIRED, Role.OPTIONAL, Role.REQUIRED)
_ANSWERS: Final = (Participation.ACCEPTED, Participation.NEEDS_ACTION, Participation.TENTATIVE)
_CHARACTERS: Final = 300
_ENGLISH: Final = (
    "Item 3 of the agenda: review of the programme of work, reports of the regional groups; "
    "statements of at most three minutes.\nInterpretation in the six official languages, documents "
    "at https://example.org/docs; the secretariat answers questions on rooms, badges and lists. "
)
_RUSSIAN: Final = (
    "Пункт 3 повестки дня: обзор программы работы, доклады региональных групп; выступления "
    "не дольше трёх минут.\nПеревод на шесть официальных языков, документы: "
    "https://example.org/docs; на вопросы о залах и списках отвечает секретариат. "
)
_TYPOGRAPHIC: Final = (
    "Statements by heads of delegations, in the order of the list of speakers; the list closes "
    "at noon. “Right of reply” is given at the end of the day – two interventions, five minutes "
    "for the first and three for the second; no further item is opened after 6 p.m. "
)
_DESCRIPTIONS: Final = (_ENGLISH, _RUSSIAN, _TYPOGRAPHIC)


class Attendant(NamedTuple):
    """Somebody who takes part."""

    address: str
    name: str
    role: Role
    answer: Participation


class Row(NamedTuple):
    """One event."""

    uid: str
    published: datetime
    start: datetime
    end: datetime
    zone: str
    title: str
    place: str
    description: str
    people: tuple[Attendant, ...]


def rows(count: int) -> list[Row]:
    """Give so many events."""
    return [_row(number) for number in range(count)]


def _row(number: int) -> Row:
    start = _FIRST + timedelta(minutes=30) * (number % 8_000)
    description = _DESCRIPTIONS[number % len(_DESCRIPTIONS)]
    return Row(
        uid=f"session-{number}@example.org",
        published=PUBLISHED + timedelta(seconds=number % 90),
        start=start,
        end=start + timedelta(minutes=75),
        zone=_ZONES[number % len(_ZONES)],
        title=f"{number}. Trade; services, and what follows",
        place=f"Room {number % 40}, Hofburg, Vienna",
        description="".join(islice(cycle(description), _CHARACTERS)),
        people=tuple(
            Attendant(
                f"mailto:person-{number}.{place}@example.org",
                name,
                _ROLES[place],
                _ANSWERS[(number + place) % len(_ANSWERS)],
            )
            for place, name in enumerate(_NAMES)
        ),
    )

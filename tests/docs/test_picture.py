"""The pictures of calendars show what is written: where that changes, they are taken anew."""

from pathlib import Path

from intergov_meetings.ical import Event, read

ROOT = Path(__file__).parents[2]
TASHKENT = """\
Plan: confirmed
When: 14 May 2024
Times: not stated
Where: Tashkent, Uzbekistan
Venue: not stated beyond the city
Kind: expert council (“Expert Council Meeting”)
In its series: first meeting of Regional Expert Council
Place and date as printed: 14 MAY 2024 | TASHKENT

Organizers:
Each: “organized by”
- Institute for Strategic and Interregional Studies (ISRS), under President of the Republic of \
Uzbekistan
- State Security Service, Uzbekistan
- Ministry of Foreign Affairs, Uzbekistan
- Committee on Family and Women, under Ministry of Employment and Poverty Reduction, Uzbekistan
as well as
- United Nations Office of Counter-Terrorism (UNOCT)
- UN Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA), part of United Nations
- Office of the Project Coordinator of the Organization for Security and Cooperation in Europe \
(OSCE) in Uzbekistan

"""
VIENNA = """\
Part of: Conference on clocks, and on what they show
When: 27 October 2024, 10:00–12:00 (Europe/Vienna)
Type: closing
Online: The "live" stream: all https://meet.example/vienna?a=1,2;b"""


def event(path: str, id: str) -> Event:
    """The event of a calendar in the repository."""
    (found,) = (
        each.event
        for each in read((ROOT / path).read_bytes()).events
        if each.event.uid.startswith(f"{id}@")
    )
    return found


def test_the_picture_of_tashkent_shows_what_is_written() -> None:
    """It is docs/images/thunderbird-tashkent.png, and shows the description as far as here."""
    meeting = event("examples/tashkent_2024/out/meeting.ics", "tashkent-2024")
    assert meeting.description.startswith(TASHKENT)
    assert (meeting.location, str(meeting.status)) == ("Tashkent, Uzbekistan", "CONFIRMED")


def test_the_picture_of_vienna_shows_what_is_written() -> None:
    """It is docs/images/thunderbird-vienna.png, with the details of the closing session."""
    closing = event("tests/ical/writing/golden/vienna_2024.ics", "vienna-2024+closing")
    assert closing.description == VIENNA
    assert (closing.summary, closing.location) == (
        "Closing",
        "Hofburg, Heldenplatz, Vienna, Austria",
    )

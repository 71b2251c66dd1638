"""Of what is held more than once, a date is carried over that is held."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import DateSpan, PartialDate, PlanState, TimeSlot, When
from intergov_meetings.ical import read, to_meetings
from intergov_meetings.ical.conversion.calendar import ReadMeetings
from tests.ical.reading.sample import calendar

FIRST = date(2024, 5, 14)
ONCE = "an event that is held more than once"
NOT_FIRST = f"{ONCE}, but not on its first date"
NEVER = "an event that is held on none of its dates"
LOST = f"{NOT_FIRST}, by a rule that cannot be followed"


def event(*lines: str, uid: str = "a@x") -> tuple[str, ...]:
    return "BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{uid}", *lines, "END:VEVENT"


def carried(*lines: str) -> ReadMeetings:
    return to_meetings(read(calendar(*lines)))


def series(*lines: str) -> tuple[When | None, str, str]:
    """When an event of these lines is held, and what the report says of its dates."""
    made = carried(*event(*lines))
    (found,) = (each for each in made.report if each.subject in ("RRULE", "EXDATE"))
    return made.meetings[0].when, found.found, found.done


def day(place: int) -> date:
    return FIRST + timedelta(days=place)


PLACES = st.integers(0, 5)


@given(st.integers(1, 6), st.sets(PLACES), st.sets(PLACES), st.sets(PLACES))
def test_the_first_date_that_is_held_is_carried_over(
    count: int, excluded: set[int], moved: set[int], cancelled: set[int]
) -> None:
    lines = [*event("DTSTART;VALUE=DATE:20240514", f"RRULE:FREQ=DAILY;COUNT={count}")]
    lines[-1:-1] = [f"EXDATE;VALUE=DATE:{day(place):%Y%m%d}" for place in excluded]
    for place in moved | cancelled:
        standing = [f"RECURRENCE-ID;VALUE=DATE:{day(place):%Y%m%d}"]
        standing += [f"DTSTART;VALUE=DATE:{day(100 + place):%Y%m%d}"]
        standing += ["STATUS:CANCELLED"] if place in cancelled else []
        lines += event(*standing)
    made = carried(*lines)
    (whole,) = (held for held in made.meetings if held.id == "a")
    ways = [place for place in range(count) if place not in excluded]
    place = next((each for each in ways if each not in cancelled), next(iter(ways), None))
    if place is None:
        assert whole.when is None
    else:
        shown = day(100 + place) if place in moved | cancelled else day(place)
        assert whole.when == PartialDate.of(shown)
        assert (whole.plan_state is PlanState.CANCELLED) is (place in cancelled)
    # Every other event of a single date stands by itself.
    assert len(made.meetings) == 1 + len((moved | cancelled) - {place})


@pytest.mark.parametrize(
    ("start", "exception"),
    [
        ("DTSTART;VALUE=DATE:20240514", "EXDATE:20240514T000000"),
        ("DTSTART:20240514T100000", "EXDATE:20240514T100000"),
        ("DTSTART:20240514T100000", "EXDATE;VALUE=DATE:20240514"),
        ("DTSTART:20240514T080000Z", "EXDATE:20240514T080000Z"),
        *[
            ("DTSTART;TZID=Europe/Vienna:20240514T100000", exception)
            for exception in (
                "EXDATE;TZID=Europe/Vienna:20240514T100000",
                "EXDATE:20240514T100000",
                "EXDATE:20240514T080000Z",
                "EXDATE;TZID=UTC:20240514T080000",
                "EXDATE;TZID=America/New_York:20240514T040000,20240516T040000",
                "EXDATE;VALUE=DATE:20240514",
            )
        ],
    ],
)
def test_an_exception_is_one_in_every_spelling(start: str, exception: str) -> None:
    when, found, done = series(start, exception, "RRULE:FREQ=DAILY;COUNT=3")
    days = when.day if isinstance(when, TimeSlot) else when and when.exact_day
    assert (days, found, done) == (day(1), NOT_FIRST, "its date on 2024-05-15 is carried over")


@pytest.mark.parametrize(
    "exception",
    [
        "EXDATE;TZID=America/New_York:20240514T100000",
        "EXDATE;TZID=Nowhere:20240514T040000",
        "EXDATE;TZID=America/New_York:18000514T040000",
        "EXDATE;TZID=America/New_York:20240514T100000Z",
        "EXDATE;TZID=America/New_York:never",
    ],
)
def test_an_exception_at_another_time_or_that_nobody_can_tell_is_none(exception: str) -> None:
    zoned = "DTSTART;TZID=Europe/Vienna:20240514T100000"
    _, found, done = series(zoned, exception, "RRULE:FREQ=DAILY;COUNT=3")
    assert (found, done) == (ONCE, "its first date is carried over")


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        (("DTEND;VALUE=DATE:20240516", "RRULE:FREQ=WEEKLY"), DateSpan.of(day(7), day(8))),
        (("RDATE;VALUE=DATE:20240517,20240516,x,20240501",), PartialDate.of(day(2))),
        (("RRULE:FREQ=DAILY;UNTIL=20240515", "RDATE:20240601"), PartialDate.of(day(1))),
        (("RRULE:FREQ=DAILY;UNTIL=20240515T000000Z",), PartialDate.of(day(1))),
        (("RRULE:FREQ=DAILY;UNTIL=99991231T000000Z",), PartialDate.of(day(1))),
        (("RRULE:FREQ=WEEKLY;BYDAY=TH", "RRULE:FREQ=YEARLY"), PartialDate.of(day(2))),
    ],
)
def test_the_next_date_is_that_of_rules_and_further_dates(
    lines: tuple[str, ...], when: When
) -> None:
    start = ("DTSTART;VALUE=DATE:20240514", "EXDATE;VALUE=DATE:20240514")
    assert series(*start, *lines)[:2] == (when, NOT_FIRST)


@pytest.mark.parametrize(
    ("start", "rule", "slot"),
    [
        # The night between has an hour less; the hours on the clocks stay.
        (
            (
                "DTSTART;TZID=Europe/Vienna:20240330T100000",
                "DTEND;TZID=Europe/Vienna:20240330T113000",
            ),
            "RRULE:FREQ=DAILY;UNTIL=20240401T080000Z",
            ("10:00", "11:30", "Europe/Vienna"),
        ),
        (("DTSTART:20240330T100000Z",), "RDATE:20240331T110000Z", ("11:00", None, "Etc/UTC")),
        (("DTSTART:20240330T100000",), "RDATE:20240331T110000", ("11:00", None, None)),
        (
            ("DTSTART:20240330T100000Z",),
            "RDATE;VALUE=PERIOD:20240331T110000Z/PT1H",
            ("11:00", None, "Etc/UTC"),
        ),
        (
            ("DTSTART:20240330T100000Z",),
            "RDATE;TZID=Europe/Vienna:20240331T110000",
            ("09:00", None, "Etc/UTC"),
        ),
        (
            ("DTSTART:20240330T100000",),
            "RRULE:FREQ=DAILY;UNTIL=20240331T100000Z",
            ("10:00", None, None),
        ),
    ],
)
def test_hours_stay_on_the_clocks(
    start: tuple[str, ...], rule: str, slot: tuple[str | None, ...]
) -> None:
    when, *_ = series(*start, "EXDATE;VALUE=DATE:20240330", rule)
    assert isinstance(when, TimeSlot)
    shown = [None if each is None else f"{each:%H:%M}" for each in (when.start, when.end)]
    assert (when.day, (*shown, when.zone)) == (date(2024, 3, 31), slot)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("RRULE:FREQ=DAILY;COUNT=1",), NEVER),
        (("RRULE:FREQ=SOMETIMES",), LOST),
        (("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",), NEVER),
        (("RRULE:FREQ=SECONDLY;BYMONTH=1;BYMONTHDAY=1",), LOST),
        ((), NEVER),
    ],
)
def test_what_is_held_on_no_date_that_can_be_told_has_none(
    lines: tuple[str, ...], found: str
) -> None:
    start = ("DTSTART;VALUE=DATE:20240514", "EXDATE;VALUE=DATE:20240514")
    assert series(*start, *lines) == (None, found, "carried over without a date")


def test_dates_without_a_rule_are_no_recurrence() -> None:
    start = ("DTSTART;VALUE=DATE:20240514", "EXDATE;VALUE=DATE:20240515")
    when, *rest = series(*start)
    assert (when, rest) == (PartialDate.of(FIRST), ["dates on which it is not held", "left out"])


@pytest.mark.parametrize(
    "start", [(), ("DTSTART;VALUE=DATE:18500514",), ("DTSTART;VALUE=DATE:25000514",)]
)
def test_what_begins_at_no_time_that_is_known_is_reported_as_ever(start: tuple[str, ...]) -> None:
    assert series(*start, "RRULE:FREQ=DAILY")[1:] == (ONCE, "its first date is carried over")


def test_clocks_that_only_the_file_describes_are_not_followed() -> None:
    zone = ("BEGIN:VTIMEZONE", "TZID:Office", "BEGIN:STANDARD", "DTSTART:20000101T000000")
    zone += ("TZOFFSETFROM:+0130", "TZOFFSETTO:+0130", "END:STANDARD", "END:VTIMEZONE")
    start = ("DTSTART;TZID=Office:20240514T100000", "RRULE:FREQ=DAILY;COUNT=2")
    for exception, is_held in (
        ("EXDATE;TZID=Office:20240514T100000", False),
        ("EXDATE:20240514T083000Z", False),
        ("EXDATE;TZID=Office:20240514T083000", True),
    ):
        made = carried(*zone, *event(*start, exception))
        assert (made.meetings[0].when is not None) is is_held
        (found,) = (each for each in made.report if each.subject == "RRULE")
        done = "its first date is carried over" if is_held else "carried over without a date"
        assert found.done == done
    until = (start[0], "RRULE:FREQ=DAILY;UNTIL=20240514T083000Z", "EXDATE:20240514T083000Z")
    made = carried(*zone, *event(*until))
    assert NEVER in {each.found for each in made.report}


def test_the_event_of_a_date_takes_the_place_of_the_whole_with_its_parts() -> None:
    made = carried(
        *event("DTSTART;VALUE=DATE:20240514", uid="c@x"),
        *event("DTSTART;VALUE=DATE:20240514", "RRULE:FREQ=DAILY;COUNT=2", "RELATED-TO:c@x"),
        *event("RELATED-TO:a@x", uid="b@x"),
        *event("RECURRENCE-ID:20240514T000000Z", "DTSTART:20240516T080000Z", "LOCATION:Hofburg"),
    )
    (whole,) = made.meetings
    moved, part = whole.sessions
    assert (moved.id, part.part_of, str(moved.venue and moved.venue.printed)) == (
        "a",
        "a",
        "Hofburg",
    )
    (found,) = (each for each in made.report if each.subject == "RRULE")
    assert found.done.startswith("its first date is carried over as line ")


def test_the_event_of_a_date_that_recurs_itself_is_reported() -> None:
    lines = ("RECURRENCE-ID:20240514T000000Z", "DTSTART:20240516T080000Z", "RRULE:FREQ=DAILY")
    assert [each.subject for each in carried(*event(*lines)).report] == ["RRULE", "RECURRENCE-ID"]

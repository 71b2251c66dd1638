"""Whatever the octets, reading ends, in bounded steps, with facts or with an error of ours."""

import sys
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import DocumentError
from intergov_meetings.ical.reading.calendar import ReadFile, read
from intergov_meetings.ical.wire.limit import LIMITS, Limits
from tests.ical.reading.sample import OURS, REAL, broken, calendar, event
from tests.ical.work import calls_of

MUTATIONS = 20_000 if settings.default.max_examples > 1_000 else 2_000
PIECES = (
    *(
        b"BEGIN:",
        b"END:",
        b"VCALENDAR",
        b"VEVENT",
        b"VTIMEZONE",
        b"STANDARD",
        b"DAYLIGHT",
        b"VALARM",
    ),
    *(
        b"UID",
        b"DTSTART",
        b"DTEND",
        b"DURATION",
        b"RRULE",
        b"RDATE",
        b"EXDATE",
        b"TZID",
        b"SUMMARY",
    ),
    *(b"TZOFFSETFROM", b"TZOFFSETTO", b"ATTENDEE", b"CATEGORIES", b"GEO", b"SEQUENCE", b"DTSTAMP"),
    *(
        b";VALUE=DATE",
        b";TZID=",
        b";CN=",
        b";X=",
        b"Europe/Vienna",
        b"Here",
        b"FREQ=YEARLY",
        b"P1D",
    ),
    *(b"20240514T100000", b"20240514", b"00010101T000000", b"99991231T235959Z", b"+0100", b"-2359"),
    *(
        b"\r\n",
        b"\n",
        b"\r",
        b"\r\n ",
        b":",
        b";",
        b",",
        b"=",
        b'"',
        b"\\",
        b"^",
        b"\0",
        b"\xff",
        b"\xc3",
    ),
)
STRUCTURED = st.lists(st.sampled_from(PIECES) | st.binary(max_size=4), max_size=80).map(b"".join)


def read_or_refused(data: bytes, limits: Limits = LIMITS) -> ReadFile | None:
    with suppress(DocumentError):
        return read(data, limits=limits)
    return None


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_calendars_of_others_are_read(path) -> None:  # type: ignore[no-untyped-def]
    found = read(path.read_bytes())
    assert found.calendars
    assert found.more == 0


def test_calendars_of_ours_are_read_with_nothing_to_report() -> None:
    assert OURS
    assert all(read(path.read_bytes()).diagnostics == () for path in OURS)


def test_broken_calendars_give_facts_or_an_error_of_ours() -> None:
    found = [read_or_refused(data) for data in broken(MUTATIONS, seed=1)]
    assert sum(each is not None for each in found) > MUTATIONS * 9 // 10


@given(STRUCTURED)
def test_any_octets_give_facts_or_an_error_of_ours(octets: bytes) -> None:
    read_or_refused(octets)
    read_or_refused(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + octets)


@given(STRUCTURED)
def test_small_limits_give_facts_or_an_error_of_ours(octets: bytes) -> None:
    small = Limits(
        document_octets=400,
        lines=30,
        line_octets=50,
        parameters=2,
        list_items=2,
        depth=3,
        diagnostics=2,
        steps=10,
    )
    found = read_or_refused(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + octets, small)
    assert found is None or len(found.diagnostics) <= 2


def test_no_file_and_no_socket_is_opened() -> None:
    """The zones of IANA come from the system; they are looked up before, and kept by Python."""
    samples = [path.read_bytes() for path in (*REAL, *OURS)]
    for data in samples:
        read(data)
    seen: list[str] = []
    is_on = True

    def watch(name: str, arguments: tuple[object, ...]) -> None:
        if is_on and name in ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen"):
            path = str(arguments[0])
            if "zoneinfo" not in path and "tzdata" not in path:
                seen.append(f"{name} {path}")

    sys.addaudithook(watch)
    for data in samples:
        read(data)
    is_on = False
    assert seen == []


SECONDLY = (
    *("BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:19700101T000000"),
    *("TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "RRULE:FREQ=SECONDLY"),
    *("END:STANDARD", "END:VTIMEZONE"),
)
HOSTILE = {
    "a line of 1 MB": event("SUMMARY:" + "x" * 1_000_000),
    "a line longer than allowed": event("SUMMARY:" + "x" * 2_000_000),
    "100,000 parameters": event("SUMMARY" + ";X=1" * 100_000 + ":a"),
    "100,000 values of a parameter": event("SUMMARY;X=" + "1," * 100_000 + ":a"),
    "100,000 quotes": event("SUMMARY;X=" + '"' * 100_001 + ":a"),
    "100,000 carets": event('SUMMARY;X="' + "^'" * 100_000 + '":a'),
    "100,000 backslashes": event("SUMMARY:" + "\\" * 100_001),
    "100,000 categories": event("CATEGORIES:" + "a\\,," * 100_000),
    "100,000 dates": event("RDATE:" + "20240514T100000," * 60_000),
    "100,000 components in components": calendar(*["BEGIN:A"] * 100_000),
    "10,000 events in events": calendar(*["BEGIN:VEVENT"] * 10_000),
    "10,000 calendars": b"BEGIN:VCALENDAR\r\n" * 10_000,
    "20,000 ends": calendar(*["END:A"] * 20_000),
    "100,000 attendees": event(*["ATTENDEE:urn:a"] * 100_000),
    "100,000 folds": event("SUMMARY:a\r\n" + " b\r\n" * 100_000 + " c"),
    "100,000 breaks of text in quoted-printable": event(
        "SUMMARY;ENCODING=QUOTED-PRINTABLE:a=", *["b="] * 100_000, "c"
    ),
    "empty folds": event("SUMMARY:a" + "\r\n " * 200_000),
    "10,000 zones": calendar(
        *(f"BEGIN:VTIMEZONE\r\nTZID:{n}\r\nEND:VTIMEZONE" for n in range(10_000))
    ),
    "clocks set every second": calendar(
        *SECONDLY,
        *(
            f"BEGIN:VEVENT\r\nDTSTART;TZID=X:{2000 + n % 100}0101T000000\r\nEND:VEVENT"
            for n in range(2_000)
        ),
    ),
    "5,000 clocks set once": calendar(
        *("BEGIN:VTIMEZONE", "TZID:X"),
        *(
            f"BEGIN:STANDARD\r\nDTSTART:{1000 + n}0101T000000\r\nTZOFFSETFROM:+0000\r\n"
            "TZOFFSETTO:+0100\r\nEND:STANDARD"
            for n in range(5_000)
        ),
        "END:VTIMEZONE",
        *(
            f"BEGIN:VEVENT\r\nDTSTART;TZID=X:{1900 + n % 300}0101T000000\r\nEND:VEVENT"
            for n in range(2_000)
        ),
    ),
    "a recurrence without an end": event("DTSTART:20240101T000000Z", "RRULE:FREQ=SECONDLY"),
    "blank lines": b"BEGIN:VCALENDAR" + b"\r\n" * 200_000 + b"END:VCALENDAR",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_takes_bounded_work_and_memory(name: str) -> None:
    """Work is counted in calls of functions, which no machine makes more or fewer of."""
    data = HOSTILE[name]
    tracemalloc.start()
    found = read(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found.diagnostics) <= LIMITS.diagnostics
    assert peak < 10_000_000 + 60 * len(data)
    assert calls_of(lambda: read(data)) < 200_000 + 10 * len(data)


@pytest.mark.parametrize(
    "data",
    [b"x" * (LIMITS.document_octets + 1), b"\n" * (LIMITS.lines + 1)],
    ids=["octets", "lines"],
)
def test_a_document_that_is_too_large_is_refused_before_it_is_looked_at(data: bytes) -> None:
    tracemalloc.start()
    with pytest.raises(DocumentError, match="expected at most"):
        read(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


@pytest.mark.parametrize("name", ["VEVENT", "VTODO", "VTIMEZONE"])
def test_a_document_with_too_many_components_is_refused_as_soon_as_they_are(name: str) -> None:
    limits = Limits(components=101)
    lines = (f"BEGIN:{name}", f"END:{name}")
    assert read(calendar(*lines * 100), limits=limits).calendars
    with pytest.raises(DocumentError, match="expected at most 101 components, found more"):
        read(calendar(*lines * 101), limits=limits)


def test_work_grows_linearly_with_the_number_of_events() -> None:
    lines = ("BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Europe/Vienna:20240514T100000", "END:VEVENT")
    read(calendar(*lines))
    once, twice = calendar(*lines * 1_000), calendar(*lines * 2_000)
    assert calls_of(lambda: read(twice)) < 2.05 * calls_of(lambda: read(once))


def test_nothing_of_a_file_is_kept_when_it_has_been_read() -> None:
    def data(number: int) -> bytes:
        line = f"SUMMARY;LANGUAGE=x{number:06}{'x' * 250_000}:A\r\n"
        return f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{line}END:VEVENT\r\n".encode()

    read(data(0))
    tracemalloc.start()
    for number in range(1, 9):
        read(data(number))
    left, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert left < 500_000

"""The linter as a whole: any bytes, own rules, limits, and no alarm about what we write."""

import gc
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import Audience, ical, strategies
from intergov_meetings.errors import DocumentError
from intergov_meetings.ical import Breach, Limits, Severity, lint
from intergov_meetings.ical.linting import RULES, Stream
from intergov_meetings.model import Meeting
from tests.ical.linting.defect import DEFECTS
from tests.ical.linting.sample import EVENT, UTC_EVENT, ZONE, Defect, add, calendar, item, written
from tests.ical.work import calls_of

ROOT = Path(__file__).parents[3]
OURS = sorted((ROOT / "tests" / "ical").rglob("*.ics")) + sorted((ROOT / "examples").rglob("*.ics"))
PAGE = ROOT / "docs" / "reference" / "linting.md"
ROW = re.compile(r"^\| `([a-z0-9-]+)`\{#\1\} \| ([a-z, ]+) \| (.+) \| (.+) \|$", re.MULTILINE)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_no_alarm_about_a_calendar_of_ours(path: Path) -> None:
    assert lint(path.read_bytes()) == ()


def test_text_is_never_taken_for_a_file_name() -> None:
    with pytest.raises(TypeError, match="expected bytes, found str"):
        lint("council.ics")  # type: ignore[arg-type]


@pytest.mark.parametrize("profile", ical.Profile)
@given(meeting=strategies.meetings(), audience=st.sampled_from(Audience))
def test_no_alarm_about_any_meeting_in_any_profile(
    profile: ical.Profile, meeting: Meeting, audience: Audience
) -> None:
    organizer = ical.CalendarUser(address="mailto:office@example.org")
    calendar = ical.render(meeting, profile=profile, audience=audience, organizer=organizer)
    for data in (calendar.data, *(each.data for each in calendar.objects)):
        codes = {breach.code for breach in lint(data)}
        # A calendar without a component is not sound, and the report that comes with it says so.
        assert codes <= (
            set() if b"\r\nBEGIN:VEVENT\r\n" in data else {"calendar-empty", "calendar-missing"}
        )


PIECES = st.sampled_from(
    [
        *(b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VTIMEZONE"),
        *(b"BEGIN:VALARM", b"END:", b"DTSTART", b"DTEND:", b";VALUE=DATE", b";TZID=", b"RRULE:"),
        *(b"FREQ=", b"BYDAY=", b"UID:1", b"METHOD:REQUEST", b"\r\n", b"\r\n ", b"\n", b"\r", b":"),
        *(b"20240514", b"T100000", b"Z", b"/PT1H", b",", b";", b"=", b'"', b"\\", b"\xff", b"\x00"),
    ]
)


@given(data=st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=60).map(b"".join)))
def test_any_bytes_give_breaches_in_the_order_of_lines(data: bytes) -> None:
    found = lint(data)
    assert [breach.line for breach in found] == sorted(breach.line for breach in found)
    assert all(1 <= breach.line <= max(1, len(data)) for breach in found)


@given(
    defect=st.sampled_from(DEFECTS),
    places=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=5),
)
def test_damage_to_any_calendar_is_told_and_not_raised(
    defect: Defect, places: list[tuple[float, int]]
) -> None:
    data = bytearray(written(defect.base))
    for place, octet in places:
        data[int(place * (len(data) - 1))] = octet
    assert all(isinstance(breach, Breach) for breach in lint(bytes(data)))


def test_breaches_read_as_lines() -> None:
    error = Breach(3, "a-fault", "RFC 5545, 3.6", "expected a, found b")
    warning = Breach(3, "a-fault", "RFC 5545, 3.6", "expected a, found b", Severity.WARNING)
    assert str(error) == "3: a-fault: expected a, found b (RFC 5545, 3.6)"
    assert str(warning) == "3: a-fault: expected a, found b (RFC 5545, 3.6; should)"


def test_rules_are_chosen_and_added() -> None:
    def shouting(stream: Stream) -> Iterator[Breach]:
        """A summary is in capitals."""
        for each in stream.by_name.get("SUMMARY", ()):
            if each.value.isupper():
                yield Breach(each.number, "org.example.shouting", "taste", "expected less")

    data = written(EVENT.replace("Opening", "OPENING"))
    assert lint(data, ()) == ()
    assert [breach.code for breach in lint(data, (*RULES, shouting))] == ["org.example.shouting"]


def test_what_is_too_large_is_refused() -> None:
    data = written(EVENT)
    assert lint(data, limits=Limits(document_octets=len(data))) == ()
    with pytest.raises(DocumentError):
        lint(data, limits=Limits(document_octets=len(data) - 1))
    with pytest.raises(DocumentError):
        lint(data, limits=Limits(lines=10))
    assert lint(data, limits=Limits(components=5)) == ()
    with pytest.raises(DocumentError, match="at most 4 components"):
        lint(data, limits=Limits(components=4))


UNITS = {
    "events": "BEGIN:VEVENT\nDTSTART;TZID=X:20240514T080000\nEND:VEVENT\n",
    "calendars in calendars": "BEGIN:VCALENDAR\nMETHOD:REQUEST\n",
    "zones": ZONE,
    "people": "ATTENDEE;ROLE=DELEGATE;CN=a,b:nobody\n",
    "rules": "RRULE:FREQ=DAILY;BYDAY=1MO;COUNT=1;UNTIL=2024\n",
    "lines that are none": "a b c\n\n x\n",
}


@pytest.mark.parametrize("name", UNITS)
def test_work_grows_linearly_with(name: str) -> None:
    def work(times: int) -> int:
        data = written(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{UNITS[name] * times}")
        return calls_of(lambda: lint(data, limits=Limits(diagnostics=10_000)))

    assert work(800) < 2.05 * work(400)


def broken(_: Stream) -> Iterator[Breach]:
    raise LookupError


@pytest.mark.parametrize("enabled", [False, True])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:
    was = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        lint(b"")
        assert gc.isenabled() is enabled
        with pytest.raises(LookupError):
            lint(b"", (broken,))
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()


def test_a_line_that_is_too_long_is_not_looked_at() -> None:
    data = written(add("VEVENT", f"X-A:{'a' * 60}\n {'a' * 60}")(EVENT))
    (found,) = lint(data, limits=Limits(line_octets=100))
    assert (found.code, found.clause, found.severity) == (
        "not-looked-at",
        "limits",
        Severity.WARNING,
    )


@pytest.mark.parametrize("limit", [1, 3])
def test_of_one_rule_so_many_breaches_are_listed(limit: int) -> None:
    data = written(add("VEVENT", *["URL:here"] * 5)(EVENT))
    found = [
        breach
        for breach in lint(data, limits=Limits(diagnostics=limit))
        if breach.code == "malformed-uri"
    ]
    assert len(found) == limit
    assert found[-1].message.endswith(f"; {5 - limit} more are not listed")


def test_of_one_component_the_first_breaches_are_listed() -> None:
    foreign = ("DUE", "COMPLETED", "TZNAME", "FREEBUSY", "TRIGGER", "ACTION", "REPEAT", "VERSION")
    data = written(add("VEVENT", *(f"{name}:1" for name in foreign))(EVENT))
    found = lint(data, limits=Limits(diagnostics=4))
    told = [breach.message for breach in found if breach.code == "property-not-allowed"]
    assert [message.split()[2] for message in told] == list(foreign[:4])


def test_more_than_a_thousand_others_are_not_counted() -> None:
    found = lint(written(add("VEVENT", *["URL:here"] * 1_101)(EVENT)))
    last = [breach for breach in found if breach.code == "malformed-uri"][-1]
    assert last.message.endswith("; 1000 or more others are not listed")


def test_what_is_private_is_not_shown() -> None:
    person = 'ORGANIZER;SENT-BY="anna":anna.li@example.org'
    for breach in lint(written(add("VEVENT", person)(EVENT))):
        assert "anna" not in breach.message


@pytest.mark.parametrize(
    "line",
    [
        "STATUS:{}",
        "GEO:{}",
        "X-A;ROLE={}:a",
        "{}:a",
        "X-A;{}=1:a",
        "{};VALUE=BINARY:a",
        "{};VALUE=DATE;TZID=Europe/Vienna:20240514",
        "{};VALUE=DATE:" + "20240514," * 5_001,
        "BEGIN:{}\nEND:{}",
        "BEGIN:{}",
        "END:{}",
    ],
)
def test_what_may_be_an_address_is_not_shown_wherever_it_stands(line: str) -> None:
    for address in ("ANNA.LI@EXAMPLE.ORG", "TEL:+998712000000"):
        stated = line.replace("{}", address)
        breaches = lint(written(add("VEVENT", *stated.split("\n"))(EVENT)))
        assert breaches
        assert not [each for each in breaches if "ANNA" in str(each) or "998" in str(each)]
        assert max(len(each.message) for each in breaches) < 200


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("", "nothing"),
        ("mailto:anna li@example.org", "one with a blank in it"),
        ("anna@example.org", "one without a scheme such as mailto:"),
        ("mailto:anna", "another"),
    ],
)
def test_what_is_wrong_with_what_is_private_is_said(address: str, found: str) -> None:
    breaches = lint(written(add("VEVENT", f"ORGANIZER:{address}")(EVENT)))
    assert [breach.message.rpartition(", found ")[2] for breach in breaches] == [found]


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("ATTENDEE;CN=Room: Mozart:mailto:a@b.c", True),
        ("DTSTART;TZID=(UTC+01:00) Graz:20240514T100000", True),
        ("X-A;VALUE=INTEGER;X-B=a:b:5", True),
        ("X-A;VALUE=INTEGER;X-B=:b:5:6:7:8:9:X:5", False),
        ('X-A;VALUE=INTEGER;X-B="a":b:5', False),
        ("ATTENDEE;CN=Room:mailto:Mozart", False),
        ("X-A;VALUE=INTEGER:5:00", False),
        ("TZUNTIL:a:20240514T100000Z", False),
    ],
)
def test_a_colon_without_quotes_is_named(line: str, meant: bool) -> None:
    for breach in lint(written(calendar(item("VEVENT", f"{line}\n")))):
        if breach.code.startswith("malformed-"):
            assert (breach.clause == "RFC 5545, 3.2") is meant
            assert breach.message.endswith("a parameter with a colon in it has no quotes") is meant


@pytest.mark.parametrize(
    ("method", "expected"),
    [("INVITE", "a registered word"), ("X-A", "a registered word"), ("RE_QUEST", "ADD or CANCEL")],
)
def test_a_method_is_never_a_word_of_ones_own(method: str, expected: str) -> None:
    (found,) = lint(written(add("VCALENDAR", f"METHOD:{method}")(UTC_EVENT)))
    assert found.message.startswith(f"METHOD: expected {expected}")
    assert "X-..." not in found.message


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=0", "a whole number from 1"),
        ("FREQ=DAILY;BYMONTH=13", "months from 1 to 12"),
        ("FREQ=OFTEN", "SECONDLY or MINUTELY or HOURLY or DAILY or WEEKLY or MONTHLY or YEARLY"),
        ("FREQ=DAILY;BYFEAST=1", "a part of a rule"),
    ],
)
def test_what_a_part_of_a_rule_may_be_is_said(rule: str, expected: str) -> None:
    (found,) = lint(written(add("VEVENT", f"RRULE:{rule}")(UTC_EVENT)))
    assert found.message.startswith(f"expected {expected}, found ")


def test_every_rule_is_in_the_reference_in_its_own_words() -> None:
    rows = [(code, meaning) for code, _, _, meaning in ROW.findall(PAGE.read_text("utf-8"))]
    rules = [
        (rule.__name__.replace("_", "-"), (rule.__doc__ or "").partition("\n")[0]) for rule in RULES
    ]
    assert rows == rules


def test_severities_and_clauses_are_those_of_the_reference() -> None:
    stated = {
        code: (severity, clauses)
        for code, severity, clauses, _ in ROW.findall(PAGE.read_text("utf-8"))
    }
    for defect in DEFECTS:
        severities, clauses = stated[defect.code]
        for breach in lint(defect.data):
            assert breach.severity in severities.split(", ")
            assert any(breach.clause.startswith(clause) for clause in clauses.split("; ")), defect

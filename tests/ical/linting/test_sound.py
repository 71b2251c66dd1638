"""What is unusual and allowed raises no alarm."""

import pytest

from intergov_meetings.ical import lint
from tests.ical.linting.sample import (
    ALARM,
    ALARM_LINES,
    ANSWERED,
    BODY,
    BUSY,
    BUSY_REPLY,
    CANCEL,
    DAILY,
    DAY,
    EVENT,
    HEAD,
    INVITED,
    LOCAL_EVENT,
    NEW_YORK,
    PEOPLE,
    PLACED,
    PUBLISH,
    REPLY,
    TASK,
    TWO_ZONES,
    UTC_EVENT,
    WEEKLY,
    ZONE,
    Change,
    add,
    calendar,
    item,
    swap,
    written,
)

END = "DTEND;TZID=Europe/Vienna:20240514T120000\n"
RULE = "RRULE:FREQ=WEEKLY;BYDAY=TU"
NAMED = "RECURRENCE-ID;TZID=Europe/Vienna"


def instance(named: str) -> str:
    return item("VEVENT", f"{HEAD}DTSTART:20240522T080000Z\n{named}\n")


INSTANCE = item(
    "VEVENT",
    f"{HEAD}DTSTART;TZID=Europe/Vienna:20240522T100000\n"
    "RECURRENCE-ID;TZID=Europe/Vienna:20240521T100000\n",
)
FAILED = item(
    "VEVENT",
    f"{HEAD}{PEOPLE}RECURRENCE-ID:20240514T080000Z\nREQUEST-STATUS:4.0;Event conflict\n",
)
AMSTERDAM = "(UTC+01:00) Amsterdam"
DELEGATE = 'DELEGATED-TO="mailto:delegate@example.org"'
SEVERAL = calendar(item("VEVENT", f"{HEAD}DTSTART:20240514T080000Z\n"))

SOUND: dict[str, tuple[str, Change]] = {
    "names in small letters": (EVENT, swap("SUMMARY:Opening", "summary;language=en:Opening")),
    "words in small letters": (EVENT, add("VEVENT", "STATUS:confirmed")),
    "a fold inside a value": (EVENT, swap("Opening", "Open\n ing")),
    "a fold with a tab": (EVENT, swap("Opening", "Open\n\ting")),
    "a tab in text": (EVENT, swap("Opening", "Open\ting")),
    "text in every script": (EVENT, swap("Opening", "Открытие, 開幕".replace(",", "\\,"))),
    "every escape": (EVENT, swap("Opening", r"a\, b\; c\\ d\n e\N f: g\"".replace('\\"', '"'))),
    "an empty text": (EVENT, swap("Opening", "")),
    "a list with an escaped comma": (EVENT, add("VEVENT", r"CATEGORIES:Peace,Security\, order")),
    "a parameter of its own, twice": (EVENT, swap("SUMMARY:", "SUMMARY;X-A=1;X-A=2:")),
    "a parameter in quotes": (INVITED, swap("ATTENDEE:", 'ATTENDEE;CN="Li, Wei: head":')),
    "carets in a parameter": (INVITED, swap("ATTENDEE:", "ATTENDEE;CN=a^^b^nc^'d:")),
    "members": (INVITED, swap("ATTENDEE:", 'ATTENDEE;MEMBER="mailto:a@b.c","mailto:d@e.f":')),
    "an address that is no mail": (INVITED, swap("mailto:chair@example.org", "urn:uuid:1")),
    "a word of its own": (INVITED, swap("ATTENDEE:", "ATTENDEE;ROLE=X-INTERPRETER:")),
    "a property of its own": (EVENT, add("VEVENT", "X-A;VALUE=DATE:20240514,20240515")),
    "a property of its own, not escaped": (EVENT, add("VEVENT", "X-A:a; b, c \\d")),
    "a component of its own": (
        EVENT,
        add("VEVENT", "BEGIN:X-A", "DURATION:P1D", "DTEND:20240514T080000Z", "END:X-A"),
    ),
    "an alarm in a component of its own": (
        EVENT,
        add("VCALENDAR", "BEGIN:X-A", *ALARM_LINES.splitlines(), "END:X-A"),
    ),
    "a type that goes without saying": (EVENT, swap("UID:", "UID;VALUE=TEXT:")),
    "a duration": (EVENT, swap(END, "DURATION:P1DT2H30M\n")),
    "a duration in weeks": (DAY, swap("DTEND;VALUE=DATE:20240515", "DURATION:P2W")),
    "an end in another zone, west": (EVENT, swap(END, "DTEND:20240514T083000Z\n")),
    "an end whose zone has no offset": (
        UTC_EVENT,
        lambda text: text.replace(
            "DTEND:20240514T100000Z",
            "DTEND;TZID=Void:20240514T070000",
        ).replace(
            "BEGIN:VEVENT",
            "BEGIN:VTIMEZONE\nTZID:Void\nBEGIN:STANDARD\nDTSTART:20240101T0000"
            "00\nTZOFFSETFROM:+0000\nTZOFFSETTO:-0800\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT",
        ),
    ),
    "a leap second of a zone of half hours": (
        LOCAL_EVENT,
        add("VEVENT", "DTEND:20240701T052960"),
    ),
    "a leap second": (UTC_EVENT, swap("20240514T100000Z", "20240630T235960Z")),
    "a zone of a registry": (
        UTC_EVENT,
        swap("DTEND:20240514T100000Z", "DTEND;TZID=/example.org/Vienna:20240514T120000"),
    ),
    "a zone whose name has a comma": (
        EVENT,
        lambda text: text.replace("TZID:Europe/Vienna", rf"TZID:{AMSTERDAM}\, Bern").replace(
            "TZID=Europe/Vienna", f'TZID="{AMSTERDAM}, Bern"'
        ),
    ),
    "a zone that comes after": (calendar(item("VEVENT", BODY), ZONE), swap("Opening", "A")),
    "a zone that nothing uses": (UTC_EVENT, add("VCALENDAR", *ZONE.splitlines())),
    "clocks that change on dates": (
        EVENT,
        swap("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RDATE:20250330T020000"),
    ),
    "clocks with a last change": (
        EVENT,
        swap(
            "BYDAY=-1SU\nTZOFFSETFROM:+0100",
            "BYDAY=-1SU;UNTIL=20300101T010000Z\nTZOFFSETFROM:+0100",
        ),
    ),
    "UNTIL in UTC": (WEEKLY, swap("BYDAY=TU", "BYDAY=TU;UNTIL=20241231T230000Z")),
    "UNTIL as a date": (DAILY, swap("COUNT=3", "UNTIL=20240516")),
    "a rule with everything": (
        WEEKLY,
        swap(RULE, "RRULE:FREQ=YEARLY;WKST=MO;BYMONTH=5;BYDAY=2TU,-3TU;BYSETPOS=1;INTERVAL=2"),
    ),
    "a rule of the year": (WEEKLY, swap(RULE, "RRULE:FREQ=YEARLY;BYYEARDAY=-231;BYHOUR=10")),
    "the last days of months": (WEEKLY, swap(RULE, "RRULE:FREQ=MONTHLY;BYMONTHDAY=-18,-1")),
    "another calendar": (WEEKLY, swap(RULE, "RRULE:RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=13")),
    "a leap month": (WEEKLY, swap(RULE, "RRULE:RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;SKIP=OMIT")),
    "an instance that is moved": (WEEKLY, add("VCALENDAR", *INSTANCE.splitlines())),
    "an instance alone": (calendar(ZONE, INSTANCE), swap("DTSTART;", "SUMMARY:A\nDTSTART;")),
    "exceptions": (
        WEEKLY,
        add("VEVENT", "EXDATE;TZID=Europe/Vienna:20240521T100000,20240528T100000"),
    ),
    "periods": (
        WEEKLY,
        add("VEVENT", "RDATE;VALUE=PERIOD:20240601T080000Z/PT2H,20240602T080000Z/20240602T090000Z"),
    ),
    "busy time of several kinds": (
        BUSY,
        add("VFREEBUSY", "FREEBUSY;FBTYPE=FREE:20240514T100000Z/PT1H,20240514T120000Z/PT1H"),
    ),
    "an alarm in a zone": (ALARM, swap("TRIGGER:-", "TRIGGER;TZID=Europe/Vienna:-")),
    "a day that a zone leaves out": (
        EVENT,
        swap("TZNAME:CET\n", "TZNAME:CET\nEXDATE:20251026T030000\n"),
    ),
    "clocks whose beginning cannot be known": (
        calendar(ZONE, item("VEVENT", BODY.replace("20240514", "20200514"))),
        lambda text: text.replace("BEGIN:DAYLIGHT\n", "BEGIN:X-A\nEND:X-A\nBEGIN:DAYLIGHT\n"),
    ),
    "an alarm at a time": (
        ALARM,
        swap("TRIGGER:-PT15M", "TRIGGER;VALUE=DATE-TIME:20240514T070000Z"),
    ),
    "an alarm at the end": (ALARM, swap("TRIGGER:", "TRIGGER;RELATED=END:")),
    "an alarm of a task that is due": (
        TASK,
        add(
            "VTODO", "DURATION:PT1H", *ALARM_LINES.replace(":-PT", ";RELATED=END:-PT").splitlines()
        ),
    ),
    "an alarm that repeats": (ALARM, add("VALARM", "REPEAT:2", "DURATION:PT5M")),
    "an alarm by mail": (
        ALARM,
        swap("ACTION:DISPLAY", "ACTION:EMAIL\nATTENDEE:mailto:a@b.c\nSUMMARY:Soon"),
    ),
    "an alarm that was seen": (ALARM, add("VALARM", "UID:a", "ACKNOWLEDGED:20240514T070000Z")),
    "one resource alone": (PLACED, swap("RESOURCE-TYPE:PROJECTOR", "RESOURCE-TYPE:X-BOOTH")),
    "data with a schema": (
        EVENT,
        add(
            "VEVENT",
            'STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application/json\n ;SCHEMA="https://schema.org":{}',
        ),
    ),
    "a styled description": (
        EVENT,
        add("VEVENT", "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p>A</p>"),
    ),
    "a calendar that is fetched again": (
        EVENT,
        add(
            "VCALENDAR",
            "NAME:Programme",
            "NAME;LANGUAGE=fr:Programme",
            "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
            "SOURCE;VALUE=URI:https://example.org/programme.ics",
            "COLOR:DarkSlateGrey",
            "UID:1",
            "LAST-MODIFIED:20240501T000000Z",
        ),
    ),
    "a link with a label": (EVENT, add("VEVENT", "URL;LABEL=Papers:https://example.org")),
    "content of its own": (EVENT, add("VEVENT", "X-A;ENCODING=BASE64:YWJj")),
    "an e-mail address beside another": (
        INVITED,
        swap("ATTENDEE:mailto:", "ATTENDEE;EMAIL=delegate@example.org:urn:uuid:"),
    ),
    "a conference": (
        EVENT,
        add("VEVENT", "CONFERENCE;VALUE=URI;FEATURE=PHONE,MODERATOR;LABEL=Host:tel:+1-2"),
    ),
    "an image": (EVENT, add("VEVENT", "IMAGE;VALUE=BINARY;ENCODING=BASE64;FMTTYPE=image/png:YWJj")),
    "a link": (EVENT, add("VEVENT", "LINK;VALUE=URI;LINKREL=SOURCE:https://example.org/a%20b?c#d")),
    "a relation in time": (
        EVENT,
        add("VEVENT", "RELATED-TO;VALUE=UID;RELTYPE=FINISHTOSTART;GAP=PT1H:2"),
    ),
    "coordinates of the south and west": (EVENT, add("VEVENT", "GEO:-41.5;-179.999999")),
    "a status of a request": (EVENT, add("VEVENT", r"REQUEST-STATUS:3.1;Invalid\; sorry;DTSTART")),
    "a reply that names the delegate": (
        REPLY,
        swap("ATTENDEE:", f"ATTENDEE;PARTSTAT=DELEGATED\n ;{DELEGATE}:urn:a\nATTENDEE:"),
    ),
    "a publication": (PUBLISH, swap("METHOD:PUBLISH", "METHOD:publish")),
    "a cancellation of one instance": (CANCEL, add("VEVENT", "RECURRENCE-ID:20240514T080000Z")),
    "the extremes of years": (
        SEVERAL,
        swap("20240514T080000Z", "00010101T000000Z\nDTEND:99991231T235959Z"),
    ),
    "an end in another zone, undecided by offsets at most": (TWO_ZONES, swap("T163000", "T160001")),
    "a free time of a calendar that is not sent": (
        BUSY,
        swap("FREEBUSY:", "FREEBUSY;FBTYPE=FREE:"),
    ),
    "kinds of busy time that are interlaced": (
        BUSY,
        add(
            "VFREEBUSY",
            "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20240514T110000Z/PT1H,20240514T150000Z/PT1H",
            "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20240514T130000Z/PT1H",
        ),
    ),
    "busy times that overlap": (BUSY_REPLY, add("VFREEBUSY", "FREEBUSY:20240514T083000Z/PT2H")),
    "a busy time twice, of two kinds": (
        BUSY_REPLY,
        add("VFREEBUSY", "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20240514T080000Z/PT2H"),
    ),
    "a busy time twice, not sent": (BUSY, add("VFREEBUSY", "FREEBUSY:20240514T080000Z/PT2H")),
    "an attendee of busy time with his language": (
        BUSY_REPLY,
        swap("ATTENDEE:", "ATTENDEE;LANGUAGE=fr;X-A=1:"),
    ),
    "two answers of one class": (ANSWERED, add("VEVENT", "REQUEST-STATUS:2.8.1;Once")),
    "answers of two classes that go together": (ANSWERED, add("VCALENDAR", *FAILED.splitlines())),
    "answers of two classes in what is not sent": (
        UTC_EVENT,
        add("VEVENT", "REQUEST-STATUS:2.0;Success", "REQUEST-STATUS:3.99;Invalid"),
    ),
    "properties of a zone after its clocks": (
        EVENT,
        add("VTIMEZONE", "LAST-MODIFIED:20240101T000000Z"),
    ),
    "a property before two alarms": (ALARM, add("VEVENT", *ALARM_LINES.splitlines())),
    "a subject of what is shown": (ALARM, add("VALARM", "SUMMARY:Soon", "ATTACH:urn:a")),
    "a sound of an application": (
        ALARM,
        swap("ACTION:DISPLAY\n", "ACTION:AUDIO\nATTACH;FMTTYPE=application/ogg:urn:a\n"),
    ),
    "a picture by its type": (
        EVENT,
        add("VEVENT", "IMAGE;VALUE=URI;FMTTYPE=Image/svg+xml:https://example.org/a.svg"),
    ),
    "a zone of the web": (EVENT, add("VTIMEZONE", "TZURL:https://example.org/zones/Vienna")),
    "a reply for all and for one": (
        REPLY,
        add(
            "VCALENDAR",
            *item("VEVENT", f"{HEAD}{PEOPLE}RECURRENCE-ID:20240514T080000Z\n").splitlines(),
        ),
    ),
    "a reply that repeats an exception": (
        REPLY,
        add("VEVENT", "DTSTART:20240514T080000Z", "EXDATE:20240521T080000Z"),
    ),
    "instances at one time of two zones": (
        calendar(ZONE, NEW_YORK, INSTANCE),
        add("VCALENDAR", *INSTANCE.replace("Europe/Vienna", "America/New_York").splitlines()),
    ),
    "instances on a day and at its midnight": (
        calendar(instance("RECURRENCE-ID;VALUE=DATE:20240521")),
        add("VCALENDAR", *instance("RECURRENCE-ID:20240521T000000").splitlines()),
    ),
    "an instance of a date that is added": (
        WEEKLY.replace(RULE, f"{RULE}\nRDATE;TZID=Europe/Vienna:20240523T100000"),
        add("VCALENDAR", *instance(f"{NAMED}:20240523T100000").splitlines()),
    ),
    "an instance of a day that is the start": (
        WEEKLY,
        add("VCALENDAR", *instance(f"{NAMED}:20240514T100000").splitlines()),
    ),
    "the last instance of a rule": (
        WEEKLY.replace("BYDAY=TU", "BYDAY=TU;UNTIL=20240604T080000Z"),
        add("VCALENDAR", *instance(f"{NAMED}:20240604T100000").splitlines()),
    ),
    "the last instance of a rule of days": (
        DAILY.replace("COUNT=3", "UNTIL=20240516"),
        add("VCALENDAR", *instance("RECURRENCE-ID;VALUE=DATE:20240516").splitlines()),
    ),
    "an instance spelt in UTC": (
        WEEKLY,
        add("VCALENDAR", *instance("RECURRENCE-ID:20240522T080000Z").splitlines()),
    ),
    "an instance of a rule in another calendar": (
        WEEKLY.replace(RULE, "RRULE:RSCALE=ETHIOPIC;FREQ=MONTHLY"),
        add("VCALENDAR", *instance(f"{NAMED}:20240523T100000").splitlines()),
    ),
    "availability": (
        EVENT,
        add(
            "VCALENDAR",
            *item(
                "VAVAILABILITY",
                HEAD.replace("1@", "2@")
                + item("AVAILABLE", "UID:3\nDTSTART:20240514T080000Z\nDURATION:PT8H\n"),
            ).splitlines(),
        ),
    ),
}


@pytest.mark.parametrize("name", SOUND)
def test_no_alarm_about(name: str) -> None:
    base, change = SOUND[name]
    changed = change(base)
    assert changed != base
    assert lint(written(changed)) == ()


def test_a_file_may_hold_several_calendars() -> None:
    assert lint(written(EVENT + EVENT)) == ()


def test_an_offset_of_its_own_does_not_hide_an_end_before_the_start() -> None:
    late = swap("20240514T120000", "20240514T095959")(EVENT)
    assert [breach.code for breach in lint(written(late))] == ["end-not-after-start"]


def test_a_file_in_another_encoding_is_told_and_judged_all_the_same() -> None:
    data = written(swap("Opening", "Opening; remarks")(EVENT)).decode().encode("utf-16-le")
    assert [breach.code for breach in lint(data)] == ["not-utf-8", "text-not-escaped"]


def test_instances_that_cannot_be_read_are_told_apart_as_they_are_spelt() -> None:
    twice = "".join(instance(f"RECURRENCE-ID:{day}") for day in ("monday", "tuesday", "monday"))
    found = [breach.code for breach in lint(written(calendar(twice)))]
    assert found.count("uid-repeated") == 1

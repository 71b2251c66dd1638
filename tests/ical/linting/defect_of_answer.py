"""Defects of busy time, and of what is answered to a request."""

from collections.abc import Iterator

from tests.ical.linting.sample import (
    ALARM,
    ANSWERED,
    BUSY,
    BUSY_REPLY,
    CORE,
    HEAD,
    ITIP,
    PEOPLE,
    PUBLISHED_BUSY,
    REPLY,
    Defect,
    add,
    item,
    swap,
)

TASK_REPLY = ANSWERED.replace("VEVENT", "VTODO")


def _busy_time() -> Iterator[Defect]:
    for lines in (
        "FREEBUSY:20240514T060000Z/PT1H",
        "FREEBUSY:20240514T080000Z/PT1H",
        "FREEBUSY:20240514T120000Z/PT1H,20240514T100000Z/PT1H",
        "FREEBUSY:20240514T120000Z/PT1H\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20240514T100000Z/PT1H",
    ):
        change = add("VFREEBUSY", *lines.splitlines())
        yield Defect("busy-time-not-sorted", CORE + "3.8.2.6", lines, BUSY, change)
    for name, line in (
        ("again in another property", "FREEBUSY:20240514T080000Z/20240514T100000Z"),
        ("twice in one", "FREEBUSY:20240514T120000Z/PT1H,20240514T120000Z/PT60M"),
    ):
        change = add("VFREEBUSY", line)
        yield Defect("busy-time-repeated", ITIP + "3.3", name, PUBLISHED_BUSY, change)
    for line in ("DTSTART:20240514T000000Z", "DTEND:20240515T000000Z"):
        change = add("VFREEBUSY", line)
        yield Defect(
            "busy-window-late", CORE + "3.6.4", line, BUSY.replace(f"{line}\n", ""), change
        )
    for name, base, clause in (
        ("REPLY", BUSY_REPLY, "3.3.3"),
        ("PUBLISH", PUBLISHED_BUSY, "3.3.1"),
    ):
        change = swap("FREEBUSY:", "FREEBUSY;FBTYPE=Free:")
        yield Defect("method-free-time", ITIP + clause, name, base, change)
    for text in ("PARTSTAT=ACCEPTED", "CN=Li", "ROLE=CHAIR", "RSVP=TRUE", 'DIR="urn:a"'):
        change = swap("ATTENDEE:", f"ATTENDEE;{text}:")
        yield Defect("busy-attendee-described", CORE + "3.8.4.1", text, BUSY_REPLY, change)


def _answers() -> Iterator[Defect]:
    differ = "request-status-classes-differ"
    yield Defect(
        differ,
        ITIP + "3.6",
        "success and a mistake",
        ANSWERED,
        add("VEVENT", "REQUEST-STATUS:3.7;Invalid calendar user"),
    )
    for code in ("3.7", "5.1"):
        lines = f"{HEAD}{PEOPLE}RECURRENCE-ID:20240514T080000Z\nREQUEST-STATUS:{code};No\n"
        change = add("VCALENDAR", *item("VEVENT", lines).splitlines())
        yield Defect(differ, ITIP + "3.6", f"success of one, {code} of another", ANSWERED, change)
    for code in ("2.99", "7.0"):
        change = swap("STATUS:2.0", f"STATUS:{code}")
        yield Defect("request-status-not-registered", ITIP + "3.6", code, ANSWERED, change)


def _delegation() -> Iterator[Defect]:
    for base, clause in ((REPLY, "3.2.2.3"), (TASK_REPLY, "3.4.3")):
        change = swap("ATTENDEE:", "ATTENDEE;PARTSTAT=DELEGATED:")
        yield Defect("method-delegate-not-named", ITIP + clause, "to nobody", base, change)


def _sounds() -> Iterator[Defect]:
    yield Defect(
        "alarm-sound-of-another-type",
        CORE + "3.6.6",
        "a picture",
        ALARM,
        swap("ACTION:DISPLAY\n", "ACTION:AUDIO\nATTACH;FMTTYPE=image/png:urn:a\n"),
    )


DEFECTS = (*_busy_time(), *_answers(), *_delegation(), *_sounds())

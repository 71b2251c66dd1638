"""Defects of alarms, of identity, and of calendars that are sent with a METHOD."""

from collections.abc import Iterator

from tests.ical.linting.sample import (
    ADD,
    ALARM,
    ALARM_LINES,
    ASKED_AGAIN_TASK,
    ASKED_BUSY,
    BODY,
    BUSY,
    CANCEL,
    CANCELLED_JOURNAL,
    CORE,
    COUNTER,
    DECLINE,
    EVENT,
    HEAD,
    INVITED,
    ITIP,
    PEOPLE,
    PUBLISH,
    PUBLISHED_JOURNAL,
    PUBLISHED_TASK,
    REFRESH,
    REPLY,
    REQUEST,
    UTC_EVENT,
    WEEKLY,
    ZONE,
    Defect,
    add,
    calendar,
    drop,
    item,
    message,
    swap,
)


def _alarms() -> Iterator[Defect]:
    yield Defect(
        "alarm-property-missing", CORE + "3.6.6", "no text to show", ALARM, drop("DESCRIPTION:Soon")
    )
    yield Defect(
        "alarm-property-missing",
        CORE + "3.6.6",
        "an e-mail without subject",
        ALARM,
        swap("ACTION:DISPLAY\n", "ACTION:EMAIL\nATTENDEE:mailto:a@example.org\n"),
    )
    yield Defect(
        "alarm-attendee-not-allowed",
        CORE + "3.8.4.1",
        "an attendee of what is shown",
        ALARM,
        add("VALARM", "ATTENDEE:mailto:a@example.org"),
    )
    yield Defect(
        "alarm-attendee-described",
        CORE + "3.8.4.1",
        "a role of who gets an e-mail",
        ALARM,
        swap(
            "ACTION:DISPLAY\n",
            "ACTION:EMAIL\nSUMMARY:Soon\nATTENDEE;ROLE=CHAIR:mailto:a@example.org\n",
        ),
    )
    yield Defect(
        "alarm-sound-repeated",
        CORE + "3.6.6",
        "two sounds",
        ALARM,
        swap("ACTION:DISPLAY\n", "ACTION:AUDIO\nATTACH:urn:a\nATTACH:urn:b\n"),
    )
    for line in ("REPEAT:2", "DURATION:PT5M"):
        yield Defect(
            "alarm-repeat-incomplete", CORE + "3.6.6", f"only {line}", ALARM, add("VALARM", line)
        )
    yield Defect(
        "trigger-related-to-nothing",
        CORE + "3.8.6.3",
        "set by an end that is not there",
        calendar(
            item("VEVENT", f"{HEAD}DTSTART:20240514T080000Z\n{ALARM_LINES}"),
        ),
        swap("TRIGGER:", "TRIGGER;RELATED=END:"),
    )
    yield Defect(
        "trigger-related-to-nothing",
        CORE + "3.8.6.3",
        "set by a start that is not there",
        calendar(item("VTODO", f"{HEAD}DTSTART:20240514T080000Z\n{ALARM_LINES}")),
        drop("DTSTART:20240514T080000Z"),
    )
    yield Defect(
        "trigger-related-to-time",
        CORE + "3.8.6.3",
        "RELATED and a time",
        ALARM,
        swap("TRIGGER:-PT15M", "TRIGGER;RELATED=START;VALUE=DATE-TIME:20240514T070000Z"),
    )


def _identity() -> Iterator[Defect]:
    other = item("VEVENT", BODY)
    yield Defect(
        "uid-repeated",
        CORE + "3.8.4.7",
        "the same UID again",
        EVENT,
        add("VCALENDAR", *other.splitlines()),
    )
    # RECURRENCE-ID in UTC, and the same moment in a zone
    for name, times in (
        ("in two zones", (":20240521T080000Z", ";TZID=Europe/Vienna:20240521T100000")),
        ("twice", (":20240521T080000Z", ":20240521T080000Z")),
    ):
        lines = "".join(
            item("VEVENT", f"{HEAD}DTSTART:20240522T080000Z\nRECURRENCE-ID{time}\n")
            for time in times
        )
        change = add("VCALENDAR", *lines.splitlines())
        what = f"one instance {name}"
        yield Defect("uid-repeated", CORE + "3.8.4.7", what, WEEKLY, change)
    yield Defect(
        "malformed-uid", CORE + "3.8.4.7", "an empty UID", EVENT, swap("UID:1@example.org", "UID:")
    )
    yield Defect(
        "malformed-uid",
        "RFC 7986, 5.3",
        "a UID of 255 octets",
        EVENT,
        swap("UID:1@example.org", f"UID:{'a' * 55}" + f"\n {'a' * 50}" * 4),
    )
    yield Defect(
        "email-not-needed",
        "RFC 7986, 6.2",
        "EMAIL and the same address",
        INVITED,
        swap("ATTENDEE:", "ATTENDEE;EMAIL=Delegate@example.org:"),
    )
    yield Defect(
        "instance-of-nothing",
        CORE + "3.8.4.4",
        "an instance of what does not recur",
        UTC_EVENT,
        add(
            "VCALENDAR",
            *item(
                "VEVENT",
                f"{HEAD}DTSTART:20240515T080000Z\nRECURRENCE-ID:20240515T080000Z\n",
            ).splitlines(),
        ),
    )
    yield Defect(
        "relation-not-by-uid",
        "RFC 9253, 9.1",
        "a parent by its address",
        EVENT,
        add("VEVENT", "RELATED-TO;VALUE=URI:https://example.org"),
    )
    yield Defect(
        "organizer-missing",
        CORE + "3.8.4.3",
        "attendees and nobody who asks them",
        INVITED,
        drop("ORGANIZER:mailto:chair@example.org"),
    )
    for name, clause in (("NAME", "5.1"), ("DESCRIPTION", "5.2")):
        yield Defect(
            "translation-repeated",
            f"RFC 7986, {clause}",
            f"{name} twice in French",
            EVENT,
            add("VCALENDAR", f"{name};LANGUAGE=fr:Un", f"{name};LANGUAGE=FR:Deux"),
        )


def _methods() -> Iterator[Defect]:
    missing, foreign = "method-property-missing", "method-property-not-allowed"
    organizer, attendee = (
        "ORGANIZER:mailto:chair@example.org",
        "ATTENDEE:mailto:delegate@example.org",
    )
    for name, base, clause, line in (
        ("PUBLISH without ORGANIZER", PUBLISH, "3.2.1", organizer),
        ("PUBLISH without SUMMARY", PUBLISH, "3.2.1", "SUMMARY:Opening"),
        ("REQUEST without ATTENDEE", REQUEST, "3.2.2", attendee),
        ("REPLY without ATTENDEE", REPLY, "3.2.3", attendee),
        ("ADD without SEQUENCE", ADD, "3.2.4", "SEQUENCE:1"),
        ("CANCEL without SEQUENCE", CANCEL, "3.2.5", "SEQUENCE:1"),
        ("REFRESH without ATTENDEE", REFRESH, "3.2.6", attendee),
        ("COUNTER without SEQUENCE", COUNTER, "3.2.7", "SEQUENCE:1"),
        ("DECLINECOUNTER without ATTENDEE", DECLINE, "3.2.8", attendee),
        ("DECLINECOUNTER without SEQUENCE", DECLINE, "3.2.8", "SEQUENCE:1"),
        ("a request of busy time without ATTENDEE", ASKED_BUSY, "3.3.2", attendee),
        ("a published task without PRIORITY", PUBLISHED_TASK, "3.4.1", "PRIORITY:1"),
        ("a published journal without text", PUBLISHED_JOURNAL, "3.5.1", "DESCRIPTION:Held"),
    ):
        yield Defect(missing, ITIP + clause, name, base, drop(line))
    for name, base, clause, line in (
        ("PUBLISH with ATTENDEE", PUBLISH, "3.2.1", attendee),
        ("PUBLISH with REQUEST-STATUS", PUBLISH, "3.2.1", "REQUEST-STATUS:2.0;Success"),
        (
            "ADD with RECURRENCE-ID",
            ADD,
            "3.2.4",
            "RECURRENCE-ID;TZID=Europe/Vienna:20240514T100000",
        ),
        ("ADD with RRULE", ADD, "3.2.4", "RRULE:FREQ=WEEKLY;BYDAY=TU"),
        ("REQUEST with REQUEST-STATUS", REQUEST, "3.2.2", "REQUEST-STATUS:2.0;Success"),
        ("REFRESH with SUMMARY", REFRESH, "3.2.6", "SUMMARY:Opening"),
    ):
        yield Defect(foreign, ITIP + clause, name, base, add("VEVENT", line))
    yield Defect(
        foreign,
        ITIP + "3.4.6",
        "a task that is asked for again, with ORGANIZER",
        ASKED_AGAIN_TASK,
        add("VTODO", organizer),
    )
    yield Defect(
        foreign,
        ITIP + "3.5.1",
        "a published journal with REQUEST-STATUS",
        PUBLISHED_JOURNAL,
        add("VJOURNAL", "REQUEST-STATUS:2.0;Success"),
    )
    yield Defect(
        foreign,
        ITIP + "3.5.3",
        "a cancelled journal with ATTENDEE",
        CANCELLED_JOURNAL,
        add("VJOURNAL", attendee),
    )
    yield Defect(
        "method-property-repeated",
        ITIP + "3.2.3",
        "a reply of two",
        REPLY,
        add("VEVENT", "ATTENDEE:mailto:other@example.org"),
    )
    yield Defect(
        "method-property-repeated",
        ITIP + "3.2.1",
        "two contacts of what is published",
        PUBLISH,
        add("VEVENT", "CONTACT:A", "CONTACT:B"),
    )
    yield Defect(
        "method-property-repeated",
        ITIP + "3.5.1",
        "two texts of a published journal",
        PUBLISHED_JOURNAL,
        add("VJOURNAL", "DESCRIPTION:Closed"),
    )
    for name, base, clause in (("ADD", ADD, "3.2.4"), ("CANCEL", CANCEL, "2.1.4")):
        yield Defect(
            "method-sequence-not-raised",
            ITIP + clause,
            f"{name} with SEQUENCE:0",
            base,
            swap("SEQUENCE:1", "SEQUENCE:0"),
        )
    yield Defect(
        "method-component-repeated",
        ITIP + "3.2.7",
        "two counter-proposals in one",
        COUNTER,
        add(
            "VCALENDAR",
            *item("VEVENT", f"{BODY}{PEOPLE}SEQUENCE:1\n").replace("UID:1", "UID:2").splitlines(),
        ),
    )
    yield Defect(
        "method-component-not-allowed",
        ITIP + "3.3.2",
        "a zone beside a request of busy time",
        ASKED_BUSY,
        add("VCALENDAR", *ZONE.splitlines()),
    )
    for method in ("PUBLISH", "CANCEL"):
        yield Defect(
            "method-component-missing",
            ITIP + "3",
            f"{method} of nothing but a zone",
            calendar(ZONE),
            swap("VERSION:2.0\n", f"VERSION:2.0\nMETHOD:{method}\n"),
        )
    yield Defect(
        "method-component-repeated",
        ITIP + "3.2.3",
        "two zones in a reply",
        REPLY,
        add("VCALENDAR", *ZONE.splitlines(), *ZONE.replace("Vienna", "Rome").splitlines()),
    )
    yield Defect(
        "method-zone-doubly-timed",
        ITIP + "3.1.2",
        "clocks that change by rule and on dates",
        PUBLISH,
        swap("TZNAME:CET\n", "TZNAME:CET\nRDATE:20251026T030000\n"),
    )
    yield Defect(
        "method-component-not-allowed",
        ITIP + "3",
        "busy time that is cancelled",
        BUSY,
        swap("VERSION:2.0\n", "VERSION:2.0\nMETHOD:CANCEL\n"),
    )
    yield Defect(
        "method-component-not-allowed",
        ITIP + "3.2.3",
        "a reply with an alarm",
        message("REPLY", "VEVENT", f"{HEAD}DTSTART:20240514T080000Z\n{PEOPLE}"),
        add("VEVENT", *ALARM_LINES.splitlines()),
    )
    yield Defect(
        "method-components-mixed",
        ITIP + "3.2.1",
        "an event and a task",
        PUBLISH,
        add(
            "VCALENDAR",
            *item(
                "VTODO",
                "UID:2\nDTSTAMP:20240501T000000Z\nDTSTART:20240514T080000Z\nSUMMARY:Report\n"
                "PRIORITY:1\nORGANIZER:mailto:chair@example.org\n",
            ).splitlines(),
        ),
    )
    yield Defect(
        "method-status-not-allowed",
        ITIP + "3.5.3",
        "a cancellation that is final",
        CANCELLED_JOURNAL,
        swap("STATUS:CANCELLED", "STATUS:FINAL"),
    )
    for name, base, old, clause in (
        ("a request that is cancelled", REQUEST, "SUMMARY:Opening\n", "3.2.2"),
        ("a cancellation that is confirmed", CANCEL, "STATUS:CANCELLED\n", "3.2.5"),
    ):
        status = "CANCELLED" if base is REQUEST else "CONFIRMED"
        new = f"SUMMARY:Opening\nSTATUS:{status}\n" if base is REQUEST else f"STATUS:{status}\n"
        yield Defect("method-status-not-allowed", ITIP + clause, name, base, swap(old, new))
    yield Defect(
        "method-uids-differ",
        ITIP + "3.2.2",
        "a request of two events",
        REQUEST,
        add(
            "VCALENDAR",
            *item("VEVENT", (BODY + PEOPLE).replace("UID:1", "UID:2")).splitlines(),
        ),
    )


DEFECTS = (*_alarms(), *_identity(), *_methods())

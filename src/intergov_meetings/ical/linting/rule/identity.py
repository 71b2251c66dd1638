"""What tells components apart, and what they refer to."""

from collections.abc import Hashable, Iterator

from intergov_meetings.ical.linting.breach import Breach
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.moment import Form
from intergov_meetings.ical.linting.offset import Offsets
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.recurrence.expansion import Steps

_GROUPED = ("VEVENT", "VTODO", "VJOURNAL")
_LONGEST = 254
_TREE = ("", "PARENT", "CHILD", "SIBLING")


def uid_repeated(stream: Stream) -> Iterator[Breach]:
    """Two components have one UID, and do not stand for different instances."""
    steps = Steps(stream.steps)
    for calendar in stream.all("VCALENDAR"):
        offsets = Offsets(calendar, steps)
        seen: dict[tuple[str, Hashable], int] = {}
        for item in calendar.components:
            uid, instance = item.first("UID"), item.first("RECURRENCE-ID")
            if uid is None:
                continue
            key = (uid.value, instance and _instance(instance, offsets))
            if key in seen:
                message = f"expected another UID than that of line {seen[key]}, found the same"
                yield Breach(uid.number, "uid-repeated", "RFC 5545, 3.8.4.7", message)
            seen.setdefault(key, uid.number)


def _instance(each: Property, offsets: Offsets) -> Hashable:
    """Give what tells one instance from another, in whichever zone it is spelt."""
    moment = each.moment
    if moment is None:
        return each.value
    if (since := offsets.utc_of(moment)) is not None:
        return since
    return moment if moment.form is Form.ZONED else moment._replace(zone=None)


def malformed_uid(stream: Stream) -> Iterator[Breach]:
    """A UID is empty, or has 255 octets or more."""
    for each in stream.by_name.get("UID", ()):
        length = len(each.value.encode())
        if not length:
            yield Breach(each.number, "malformed-uid", each.clause, "expected a UID, found none")
        elif length > _LONGEST:
            message = f"expected a UID of less than 255 octets, found {length}"
            yield Breach(each.number, "malformed-uid", "RFC 7986, 5.3", message)


def relation_not_by_uid(stream: Stream) -> Iterator[Breach]:
    """A parent, child or sibling is named by something else than its UID."""
    for each in stream.by_name.get("RELATED-TO", ()):
        if each.type == "URI" and each.word("RELTYPE") in _TREE:
            message = "expected a UID for a parent, child or sibling, found a URI"
            yield Breach(each.number, "relation-not-by-uid", "RFC 9253, 9.1", message)


def organizer_missing(stream: Stream) -> Iterator[Breach]:
    """An event, task or journal entry has attendees and no organizer."""
    # Whoever asks for a task again does not name the organizer (RFC 5546, 3.4.6).
    asked_again = {
        item.number
        for calendar in stream.all("VCALENDAR")
        for item in calendar.components
        if calendar.word("METHOD") == "REFRESH" and item.name == "VTODO"
    }
    for item, _ in stream.having("ATTENDEE"):
        if item.number in asked_again:
            continue
        if item.name in _GROUPED and "ORGANIZER" not in item.by_name:
            message = f"expected ORGANIZER in a {item.name} with ATTENDEE, found none"
            yield Breach(item.number, "organizer-missing", "RFC 5545, 3.8.4.3", message)


def translation_repeated(stream: Stream) -> Iterator[Breach]:
    """A calendar has two names, or two descriptions, in one language."""
    for calendar in stream.all("VCALENDAR"):
        for name, clause in (("NAME", "RFC 7986, 5.1"), ("DESCRIPTION", "RFC 7986, 5.2")):
            seen: set[str] = set()
            for each in calendar.all(name):
                if (language := each.word("LANGUAGE")) in seen:
                    message = f"expected {name} once in each language, found another"
                    yield Breach(each.number, "translation-repeated", clause, message)
                seen.add(language)

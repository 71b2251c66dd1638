"""Alarms: what each kind has to have, and what they are set by."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach
from intergov_meetings.ical.linting.component import Component
from intergov_meetings.ical.linting.stream import Stream

_ALARM: Final = "RFC 5545, 3.6.6"
_TRIGGER: Final = "RFC 5545, 3.8.6.3"
_NEEDS: Final = {
    "DISPLAY": ("DESCRIPTION",),
    "EMAIL": ("ATTENDEE", "DESCRIPTION", "SUMMARY"),
}


def alarm_property_missing(stream: Stream) -> Iterator[Breach]:
    """An alarm lacks a property that its ACTION needs."""
    for alarm in stream.all("VALARM"):
        action = alarm.word("ACTION")
        for name in _NEEDS.get(action, ()):
            if name not in alarm.by_name:
                message = f"expected {name} in an alarm with ACTION:{action}, found none"
                yield Breach(alarm.number, "alarm-property-missing", _ALARM, message)


def alarm_attendee_not_allowed(stream: Stream) -> Iterator[Breach]:
    """An alarm has an ATTENDEE, and its ACTION is not EMAIL."""
    for alarm in stream.all("VALARM"):
        attendee = alarm.first("ATTENDEE")
        if attendee is not None and alarm.word("ACTION") in ("AUDIO", "DISPLAY"):
            message = "expected ATTENDEE only in an alarm with ACTION:EMAIL"
            yield Breach(
                attendee.number, "alarm-attendee-not-allowed", "RFC 5545, 3.8.4.1", message
            )


def alarm_sound_repeated(stream: Stream) -> Iterator[Breach]:
    """An alarm that makes a sound has more sounds than one."""
    for alarm in stream.all("VALARM"):
        sounds = alarm.all("ATTACH")
        if len(sounds) > 1 and alarm.word("ACTION") == "AUDIO":
            message = f"expected ATTACH once with ACTION:AUDIO, found it {len(sounds)} times"
            yield Breach(sounds[1].number, "alarm-sound-repeated", _ALARM, message)


def alarm_repeat_incomplete(stream: Stream) -> Iterator[Breach]:
    """An alarm has REPEAT without DURATION, or DURATION without REPEAT."""
    for alarm in stream.all("VALARM"):
        present = [name for name in ("DURATION", "REPEAT") if name in alarm.by_name]
        if len(present) == 1:
            (found,) = present
            line = alarm.all(found)[0].number
            message = f"expected DURATION and REPEAT together, found only {found}"
            yield Breach(line, "alarm-repeat-incomplete", _ALARM, message)


def trigger_related_to_nothing(stream: Stream) -> Iterator[Breach]:
    """An alarm is set by a start or an end that is not there."""
    for item in stream.all("VEVENT", "VTODO"):
        for alarm in item.components:
            trigger = alarm.first("TRIGGER")
            if alarm.name != "VALARM" or trigger is None or trigger.type != "DURATION":
                continue
            by_end = trigger.word("RELATED") == "END"
            if not (_has_end(item) if by_end else "DTSTART" in item.by_name):
                edge = "end" if by_end else "start"
                message = f"expected {item.name} to have the {edge} that the alarm is set by"
                yield Breach(trigger.number, "trigger-related-to-nothing", _TRIGGER, message)


def _has_end(item: Component) -> bool:
    end = "DUE" if item.name == "VTODO" else "DTEND"
    return end in item.by_name or item.by_name.keys() >= {"DTSTART", "DURATION"}


def trigger_related_to_time(stream: Stream) -> Iterator[Breach]:
    """A TRIGGER that is a time has RELATED."""
    for trigger in stream.by_name.get("TRIGGER", ()):
        if trigger.type == "DATE-TIME" and trigger.parameter("RELATED") is not None:
            message = "expected no RELATED on a TRIGGER that is a time"
            yield Breach(trigger.number, "trigger-related-to-time", _TRIGGER, message)

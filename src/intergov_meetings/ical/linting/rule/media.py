"""What FMTTYPE says of content, where the standard says what the content has to be."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.wire.excerpt import excerpt

_ALARM: Final = "RFC 5545, 3.6.6"
# What is of type "application" or "video" may be sound, such as application/ogg.
_SILENT: Final = frozenset({"font", "image", "message", "model", "multipart", "text"})


def image_of_another_type(stream: Stream) -> Iterator[Breach]:
    """IMAGE has a FMTTYPE that is not the type of an image."""
    for each in stream.by_name.get("IMAGE", ()):
        kind = _kind(each)
        if kind is not None and kind != "image":
            message = f"expected an image, found FMTTYPE={excerpt(each.parameter('FMTTYPE') or '')}"
            yield Breach(each.number, "image-of-another-type", each.clause, message)


def alarm_sound_of_another_type(stream: Stream) -> Iterator[Breach]:
    """An alarm that makes a sound has an ATTACH whose FMTTYPE is not that of a sound."""
    for alarm in stream.all("VALARM"):
        for each in alarm.all("ATTACH") if alarm.word("ACTION") == "AUDIO" else ():
            if _kind(each) in _SILENT:
                found = excerpt(each.parameter("FMTTYPE") or "")
                message = f"expected a sound with ACTION:AUDIO, found FMTTYPE={found}"
                yield Breach(each.number, "alarm-sound-of-another-type", _ALARM, message)


def _kind(each: Property) -> str | None:
    """Give what FMTTYPE says before its slash; `None` where it is not there, or malformed."""
    kind, slash, _ = (each.parameter("FMTTYPE") or "").partition("/")
    return kind.lower() if slash else None

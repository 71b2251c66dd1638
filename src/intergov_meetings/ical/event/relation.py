"""What an event is connected with: other events, papers and pages."""

from enum import StrEnum
from typing import final

from attrs import frozen

from intergov_meetings.ical.event.rule import CalendarText, StatedText, Uri
from intergov_meetings.model.record import Record


class RelationType(StrEnum):
    """What another event is to this one (RFC 5545, 3.2.15; RFC 9253, 5)."""

    CHILD = "CHILD"
    """A part of it."""
    SIBLING = "SIBLING"
    """A part of the same whole."""
    FINISHTOSTART = "FINISHTOSTART"
    """It begins when this one is over."""
    FINISHTOFINISH = "FINISHTOFINISH"
    """It is over when this one is over."""
    STARTTOFINISH = "STARTTOFINISH"
    """It is over when this one begins."""
    STARTTOSTART = "STARTTOSTART"
    """It begins when this one begins."""
    FIRST = "FIRST"
    """The first of the events that follow each other."""
    NEXT = "NEXT"
    """The one after this."""
    DEPENDS_ON = "DEPENDS-ON"
    """It has to be held for this one to be held."""
    REFID = "REFID"
    """Every event of a group, which is named instead of a UID."""
    CONCEPT = "CONCEPT"
    """Every event about a subject, which is named by an address instead of a UID."""


@final
@frozen
class CalendarRelation(Record):
    """What another event is to an event. The whole of which it is a part is `Event.parent`."""

    type: RelationType
    """What the other is."""
    target: StatedText
    """The UID of the other, or what the type has in its place."""


@final
@frozen
class CalendarLink(Record):
    """A paper or page that belongs to an event (LINK, RFC 9253, 8.2)."""

    address: Uri
    """The URI."""
    relation: CalendarText = ""
    """What it is to the event, such as "describedby"; empty where that is not stated."""
    title: CalendarText = ""
    """What it is called; empty where that is not stated."""

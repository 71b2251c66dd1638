"""From one release of a calendar to the next: what changed, and what those who read it are sent.

Here belongs what compares a calendar with the one published before. What a meeting says in a
calendar, and how that is spelt, is decided in the rooms below.
"""

from intergov_meetings.ical.revision.change import Change, ChangeKind
from intergov_meetings.ical.revision.difference import Aspect
from intergov_meetings.ical.revision.message import NO_SENDER, Message
from intergov_meetings.ical.revision.revision import KEPT, Revision, revise
from intergov_meetings.ical.revision.state import CalendarState

__all__ = [
    "KEPT",
    "NO_SENDER",
    "Aspect",
    "CalendarState",
    "Change",
    "ChangeKind",
    "Message",
    "Revision",
    "revise",
]

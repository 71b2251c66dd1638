"""Where a meeting stands: its plan, its conduct, the decisions on both, and its phase.

Plan, conduct and decisions are facts and are stored. The phase depends on the hour at which one
asks, and is computed with a clock that the caller gives.
"""

from enum import StrEnum


class PlanState(StrEnum):
    """How firm the plan of a meeting or session is.

    Closed list. Source: the status words of iCalendar (RFC 5545), schema.org and InforMEA.
    """

    ANNOUNCED = "announced"
    """It has been made known, without dates or with approximate ones."""
    TENTATIVE = "tentative"
    """It has dates, and these may still change."""
    CONFIRMED = "confirmed"
    """Its dates are settled."""
    RESCHEDULED = "rescheduled"
    """Its dates are settled and differ from those of an earlier release (derived from it)."""
    POSTPONED = "postponed"
    """Its former dates no longer hold, and there are no new ones yet."""
    CANCELLED = "cancelled"
    """It will not be held."""


class DecisionKind(StrEnum):
    """What was decided about the plan or the conduct of a meeting or session.

    Closed list. A decision leaves the former dates and the former place readable.
    """

    ANNOUNCED = "announced"
    """It was made known that the meeting will be held."""
    CONFIRMED = "confirmed"
    """The dates were settled."""
    MOVED = "moved"
    """It was given another date or time."""
    RELOCATED = "relocated"
    """It was given another place."""
    MOVED_ONLINE = "moved_online"
    """It was to be held online instead of in a place."""
    SHORTENED = "shortened"
    """It was to last less long than planned."""
    EXTENDED = "extended"
    """It was to last longer than planned."""
    POSTPONED = "postponed"
    """It was put off without a new date."""
    CANCELLED = "cancelled"
    """It was called off."""
    REINSTATED = "reinstated"
    """It was put back on after having been postponed or cancelled."""
    OPENED = "opened"
    """The presiding officer declared it open."""
    SUSPENDED = "suspended"
    """It was interrupted, to be taken up again (GA rule 76)."""
    ADJOURNED = "adjourned"
    """The sitting was ended, and the work goes on at another sitting (GA rule 76)."""
    RESUMED = "resumed"
    """It was taken up again after a suspension or an adjournment."""
    CLOSED = "closed"
    """The presiding officer declared it closed."""


class ConductState(StrEnum):
    """How far the proceedings have come, as someone stated it.

    Closed list, of facts only: a clock never sets it. Source: GA rule 76 and common practice.
    """

    OPENED = "opened"
    """It has been declared open."""
    SUSPENDED = "suspended"
    """It is interrupted and will be taken up again."""
    ADJOURNED = "adjourned"
    """The sitting has ended, and the work goes on at another one."""
    RESUMED = "resumed"
    """It has been taken up again."""
    CLOSED = "closed"
    """It has been declared closed."""


class Phase(StrEnum):
    """Where a meeting or session stands at a given moment.

    Closed list, always computed and never stored.
    """

    UPCOMING = "upcoming"
    """It has not begun."""
    UNDER_WAY = "under_way"
    """It has begun and has not ended."""
    OVER = "over"
    """It has ended."""
    CALLED_OFF = "called_off"
    """Its plan was cancelled."""
    UNKNOWN = "unknown"
    """What is stated is not enough to tell, for want of dates for instance."""

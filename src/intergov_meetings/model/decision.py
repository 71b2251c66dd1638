"""What was decided about a plan and what happened to it: a short history, kept in order."""

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.participant import Participant
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.shape import fault
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.model.venue import Venue
from intergov_meetings.model.when import When
from intergov_meetings.vocabulary import ConductState, DecisionKind, PlanState

_PLAN = {
    DecisionKind.ANNOUNCED: PlanState.ANNOUNCED,
    DecisionKind.CONFIRMED: PlanState.CONFIRMED,
    DecisionKind.MOVED: PlanState.RESCHEDULED,
    DecisionKind.POSTPONED: PlanState.POSTPONED,
    DecisionKind.CANCELLED: PlanState.CANCELLED,
    DecisionKind.REINSTATED: PlanState.CONFIRMED,
}
_CONDUCT = {
    DecisionKind.OPENED: ConductState.OPENED,
    DecisionKind.SUSPENDED: ConductState.SUSPENDED,
    DecisionKind.ADJOURNED: ConductState.ADJOURNED,
    DecisionKind.RESUMED: ConductState.RESUMED,
    DecisionKind.CLOSED: ConductState.CLOSED,
}


@final
@frozen(kw_only=True)
class Decision(Record):
    """A change of plan (confirmed, moved, cancelled) or of conduct (opened, suspended, closed)."""

    kind: DecisionKind
    """What was decided or done."""
    kind_printed: Line | None = None
    """What was decided or done, as printed ("adjourned sine die")."""
    when: When | None = None
    """When it was decided or done."""
    decided_by: Participant | None = None
    """Who decided it."""
    decided_by_printed: Line | None = None
    """Who decided it, as printed ("the Bureau, by silence procedure")."""
    reason: Text | None = field(default=None, converter=as_optional_text)
    """Why."""
    former_when: When | None = None
    """The dates that it made void."""
    former_venue: Venue | None = None
    """The place that it gave up."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""


def plan_state_after(decisions: tuple[Decision, ...]) -> PlanState | None:
    """Give the state of the plan that the last decision about it left, `None` without one."""
    return next((_PLAN[made.kind] for made in reversed(decisions) if made.kind in _PLAN), None)


def conduct_state_after(decisions: tuple[Decision, ...]) -> ConductState | None:
    """Give the last recorded fact of conduct, `None` where nothing is recorded."""
    return next(
        (_CONDUCT[made.kind] for made in reversed(decisions) if made.kind in _CONDUCT),
        None,
    )


def plan_faults(stated: PlanState | None, decisions: tuple[Decision, ...]) -> Iterable[Fault]:
    """Refuse a plan that is said to hold after the last decision cancelled it."""
    decided = plan_state_after(decisions)
    if decided is PlanState.CANCELLED and stated not in (decided, None):
        expected = "'cancelled', which the last decision left (or nothing stated)"
        yield fault("/plan_state", expected, str(stated))

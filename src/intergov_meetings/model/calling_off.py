"""What no longer holds: plans that were cancelled or put off, and what falls with them."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from intergov_meetings.model.identifier import SessionId
from intergov_meetings.model.session import Session
from intergov_meetings.vocabulary import PlanState

CALLED_OFF: Final = frozenset({PlanState.CANCELLED, PlanState.POSTPONED})
"""The states in which something has no date that holds, and takes up neither time nor a room."""


def sessions_called_off(
    whole: PlanState | None,
    sessions: Sequence[Session],
    within: Callable[[SessionId], Iterable[Session]],
) -> frozenset[SessionId]:
    """Name the sessions that are called off, by themselves or with what they are a part of.

    Args:
        whole: how firm the plan of the meeting is.
        sessions: its sessions.
        within: gives the parts of a session.
    """
    if whole in CALLED_OFF:
        return frozenset(session.id for session in sessions)
    found: set[SessionId] = set()
    waiting = [session.id for session in sessions if session.current_plan_state in CALLED_OFF]
    while waiting:
        found.add(id := waiting.pop())
        waiting.extend(part.id for part in within(id) if part.id not in found)
    return frozenset(found)

"""What was decided about a plan and what happened, in words."""

from collections.abc import Iterable

from intergov_meetings.model import Decision
from intergov_meetings.wording.code import code_in_words
from intergov_meetings.wording.phrase import capitalized, phrase, phrased
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.reading import Reading, refuse_other_arguments
from intergov_meetings.wording.section import Section, Statement, section
from intergov_meetings.wording.where import venue_in_words
from intergov_meetings.wording.who import participant_in_words


def decisions(reading: Reading, made: Iterable[Decision]) -> Section:
    """Give what was decided and what happened, the oldest first."""
    return section("decisions", (Statement(decision_in_words(reading, each)) for each in made))


def decision_in_words(reading: Reading, decision: Decision) -> str:
    """Say what was decided, when and by whom, and what it made void."""
    refuse_other_arguments(reading, "decision", decision, Decision)
    by = participant_in_words(reading, decision.decided_by)
    words = phrased(
        code_in_words(decision.kind, decision.kind_printed),
        reading.when(decision.when),
        phrase("by", with_printed(by, decision.decided_by_printed)),
        phrase("former_when", reading.when(decision.former_when)),
        phrase("former_venue", venue_in_words(reading, decision.former_venue)),
        phrase("reason", reading.text(decision.reason)),
    )
    return capitalized(words)

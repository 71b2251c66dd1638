"""Text comes to its readers as it was written, whatever stands in it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical import Event, WholeDays, write
from tests.engines.event import Engines
from tests.ical.judging.expectation import expected, seen
from tests.ical.sample import DAY, WORDING

pytestmark = pytest.mark.engine

EVENTS = 5
# Of the 100 examples of CI each holds 15 texts.
TEXTS = st.lists(st.tuples(WORDING, WORDING, WORDING), min_size=EVENTS, max_size=EVENTS)


def holding(texts: list[tuple[str, str, str]]) -> tuple[Event, ...]:
    """Events whose titles, places and descriptions are these texts."""
    return tuple(
        Event(
            uid=f"{place}@example.org",
            moment=WholeDays(first=DAY, last=date(2024, 5, 15)),
            summary=summary,
            location=location,
            description=description,
        )
        for place, (summary, location, description) in enumerate(texts)
    )


@given(texts=TEXTS)
def test_titles_places_and_descriptions_are_exact_to_every_engine(
    engines: Engines, texts: list[tuple[str, str, str]]
) -> None:
    events = holding(texts)
    assert seen(engines, write(events)) == expected(engines, events)

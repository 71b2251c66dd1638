"""The programme of a meeting as Markdown: what, when, where, by whom, in which order, for whom."""

from collections.abc import Iterator, Sequence

from intergov_meetings.audience import for_audience
from intergov_meetings.model import Meeting
from intergov_meetings.views.background import background
from intergov_meetings.views.head import head
from intergov_meetings.views.markdown import Markdown, page
from intergov_meetings.views.participants import participants
from intergov_meetings.views.reading import Reading
from intergov_meetings.views.sessions import sessions
from intergov_meetings.vocabulary import Audience
from intergov_meetings.wording import runs_right_to_left


def render(
    meeting: Meeting,
    *,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
) -> str:
    """Give the programme of a meeting as Markdown (CommonMark).

    What the sources do not state is said to be not stated, or left out; nothing is made up for it.
    Labels are in English. Dates and times are set apart from text that runs from right to left.

    Args:
        meeting: the meeting.
        languages: the languages in which texts are wanted, in order of preference; a text that is
            in none of them, and every text where none is asked for, is given in its original.
        audience: for whom the page is; it shows nothing that they may not see.

    Examples:
        >>> from intergov_meetings import Meeting, MeetingId, PartialDate
        >>> meeting = Meeting(
        ...     id=MeetingId("council-1"), title="First Council", when=PartialDate("2024-05-14")
        ... )
        >>> print(render(meeting)[:56])
        # First Council
        <BLANKLINE>
        - Plan: not stated
        - When: 14 May 2024
    """
    seen = for_audience(meeting, audience)
    text = page(_blocks(Reading(seen, tuple(languages), isolating=False)))
    if runs_right_to_left(text):
        text = page(_blocks(Reading(seen, tuple(languages), isolating=True)))
    return text


def _blocks(reading: Reading) -> Iterator[Markdown]:
    yield from head(reading)
    yield from sessions(reading)
    yield from participants(reading)
    yield from background(reading)

"""The programme of a meeting as Markdown: what, when, where, by whom, in which order, for whom."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from intergov_meetings.audience import for_audience
from intergov_meetings.model import Meeting
from intergov_meetings.views.blocks import facts, headed
from intergov_meetings.views.markdown import Markdown, heading, page
from intergov_meetings.views.sessions import sessions
from intergov_meetings.vocabulary import Audience
from intergov_meetings.wording import (
    Reading,
    Section,
    closing_sections,
    meeting_facts,
    opening_sections,
    runs_right_to_left,
)


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

    Raises:
        TypeError: where `meeting` is no `Meeting`, or `languages` are no tags.
        ValueError: where `languages` is one text and no sequence of tags, or `audience` is none of
            the three.

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
    reading = Reading(for_audience(meeting, audience), languages)
    text = page(_blocks(reading))
    if runs_right_to_left(text):
        text = page(_blocks(evolve(reading, isolating=True)))
    return text


def _blocks(reading: Reading) -> Iterator[Markdown]:
    yield heading(1, reading.text(reading.meeting.title))
    yield facts(meeting_facts(reading))
    yield from _sections(opening_sections(reading))
    yield from sessions(reading)
    yield from _sections(closing_sections(reading))


def _sections(sections: Iterable[Section]) -> Iterator[Markdown]:
    """Give the sections that say something, if only that nothing is stated."""
    for section in sections:
        if section.says_something or section.if_empty:
            yield from headed(section, 2)

"""A meeting as its readers meet it: in which languages, and with what set apart."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cached_property
from typing import Final, final

from attrs import field, frozen

from intergov_meetings._argument import another_type, refuse_another_type, several_texts
from intergov_meetings._tag import A_TAG, is_tag
from intergov_meetings.errors import shown
from intergov_meetings.model import Meeting, SessionId, Text, When
from intergov_meetings.model.calling_off import CALLED_OFF
from intergov_meetings.wording.english import PHRASES
from intergov_meetings.wording.outline import Place, outline
from intergov_meetings.wording.phrase import phrase
from intergov_meetings.wording.printed import isolated
from intergov_meetings.wording.when import has_clock_time, moment_in_words, when_in_words

_TEXT: Final = (Text, type(None))


def _as_languages(languages: Sequence[str]) -> tuple[str, ...]:
    tags = several_texts("languages", languages, "tags such as ('en',)")
    for tag in tags:
        if not is_tag(tag):
            raise ValueError(f"languages: expected {A_TAG}, found {shown(tag)}")
    return tags


@final
@frozen
class Reading:
    """A meeting, and how its words are chosen.

    Raises:
        TypeError: where `meeting` is no `Meeting`, or `languages` are no tags.
        ValueError: where `languages` is one text and no sequence of tags, or holds what is no tag.
    """

    meeting: Meeting
    """The meeting, already made for the audience."""
    languages: tuple[str, ...] = field(default=(), converter=_as_languages)
    """The BCP 47 tags of the languages to use, the best first; where wording is in none of them,
    the original is taken."""
    isolating: bool = False
    """Whether dates and times are set apart, because there is text from right to left."""

    def __attrs_post_init__(self) -> None:
        """Refuse what is no meeting."""
        refuse_another_type("meeting", self.meeting, Meeting)

    @cached_property
    def outline(self) -> tuple[Place, ...]:
        """The sessions with their places in the programme, each followed by its parts."""
        return tuple(outline(self.meeting))

    @cached_property
    def called_off(self) -> frozenset[SessionId | None]:
        """The sessions that are called off, if only with their whole; `None`: the meeting."""
        found: set[SessionId | None] = {*self.meeting.called_off()}
        if self.meeting.current_plan_state in CALLED_OFF:
            found.add(None)
        return frozenset(found)

    @cached_property
    def has_clock_times(self) -> bool:
        """Whether any time of day is stated for the meeting, a part of it or a session."""
        parts = (part.when for part in self.meeting.parts)
        sessions = (session.when for session in self.meeting.sessions)
        return any(map(has_clock_time, (self.meeting.when, *parts, *sessions)))

    def text(self, text: Text | None) -> str:
        """Give wording in the best language there is."""
        match text:
            case None:
                return ""
            case Text():
                return text.in_language(*self.languages)
            case _:
                raise another_type("text", text, *_TEXT)

    def language(self, text: Text | None) -> str | None:
        """Give the BCP 47 tag of the wording that `text` gives; `None` where it is not stated."""
        refuse_another_type("text", text, *_TEXT)
        return None if text is None else text.best_language(*self.languages)

    def other_wordings(self, text: Text | None) -> Iterator[tuple[str, str]]:
        """Give each wording in a stated language that `text` does not give, with its tag."""
        if text is None:
            return
        given = self.language(text)
        if text.language not in (given, None):
            yield text.language or "", text.text
        for translation in text.translations:
            if translation.language != given:
                yield translation.language, translation.text

    def when(self, when: When | None) -> str:
        """Give a date or a time."""
        return "" if when is None else self._set_apart(when_in_words(when))

    def planned_when(self, when: When | None, whose: SessionId | None = None) -> str:
        """Give when something is, said to be former where it is called off, or not stated.

        Args:
            when: the date or time.
            whose: the session; `None`: the meeting.
        """
        refuse_another_type("whose", whose, str, type(None))
        words = self.when(when)
        if whose in self.called_off:
            words = phrase("former_when", words)
        return words or PHRASES["not_stated"]

    def moment(self, moment: datetime | None) -> str:
        """Give a moment in UTC."""
        return "" if moment is None else self._set_apart(moment_in_words(moment))

    def _set_apart(self, words: str) -> str:
        return isolated(words) if self.isolating else words


def refuse_other_arguments(reading: object, argument: str, found: object, *expected: type) -> None:
    """Refuse what is no reading, or what stands beside it and is of no such type.

    Raises:
        TypeError: where one of them is of another type.
    """
    if not isinstance(reading, Reading) or not isinstance(found, expected):
        refuse_another_type("reading", reading, Reading)
        refuse_another_type(argument, found, *expected)

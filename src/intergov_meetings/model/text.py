"""Wording in one language or several, one of them the original."""

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.errors import Fault
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import LanguageTag, Prose
from intergov_meetings.model.shape import fault


@final
@frozen
class Translation(Record):
    """The same wording in another language or another script."""

    language: LanguageTag
    """The BCP 47 tag of the language, with the script where that matters (`uz-Cyrl`)."""
    text: Prose
    """The wording in that language."""


@final
@frozen
class Text(Record):
    """Wording as its source has it, with translations where there are any.

    Wherever a `Text` is asked for, a plain `str` is taken as wording whose language is not stated.

    Examples:
        >>> title = Text("Ташкент", language="ru", translations=(Translation("en", "Tashkent"),))
        >>> title.in_language("en"), title.in_language("fr")
        ('Tashkent', 'Ташкент')
        >>> str(title)
        'Ташкент'
    """

    text: Prose
    """The original wording."""
    language: LanguageTag | None = field(default=None, kw_only=True)
    """The BCP 47 tag of the original; `None` where it is not stated."""
    translations: tuple[Translation, ...] = field(default=(), kw_only=True)
    """The wording in other languages, each language once."""

    def _faults(self) -> Iterable[Fault]:
        if not self.translations:
            return
        seen = {self.language}
        for index, translation in enumerate(self.translations):
            if translation.language in seen:
                expected = "a language that this text has not been given in yet"
                yield fault(f"/translations/{index}/language", expected, translation.language)
            seen.add(translation.language)

    def __str__(self) -> str:
        """Give the original wording."""
        return self.text

    def in_language(self, *languages: str) -> str:
        """Give the wording in the first of these languages that there is, else the original.

        A tag also finds wording whose tag is more or less exact: `zh` finds `zh-Hant`, `fr-CH`
        finds `fr`. Exact tags come first; upper and lower case are one.
        """
        best = self.best_language(*languages)
        return self.text if best == self.language else self._wordings()[best]

    def best_language(self, *languages: str) -> str | None:
        """Give the tag of the wording that `in_language` gives; `None` where it is not stated."""
        if not languages:
            return self.language
        known = {tag.lower(): tag for tag in self._wordings() if tag is not None}
        for language in languages:
            refuse_another_type("languages", language, str)
            asked = language.lower()
            if asked in known:
                return known[asked]
            for tag, as_stated in known.items():
                if tag.startswith(asked + "-") or asked.startswith(tag + "-"):
                    return as_stated
        return self.language

    def _wordings(self) -> dict[str | None, str]:
        """Give each wording by its tag, translations first; `None` where that is not stated."""
        wordings: dict[str | None, str] = {
            translation.language: translation.text for translation in self.translations
        }
        wordings[self.language] = self.text
        return wordings


def as_text(wording: str | Text) -> Text:
    """Take a plain `str` as a text whose language is not stated."""
    return Text(wording) if type(wording) is str else wording  # type: ignore[return-value]


def as_optional_text(wording: str | Text | None) -> Text | None:
    """Take a plain `str` as a text whose language is not stated, and leave `None` as it is."""
    return None if wording is None else as_text(wording)

"""The controlled words, ordinals and languages as a reader meets them."""

from collections.abc import Iterable
from enum import StrEnum

from intergov_meetings.model import Estimate
from intergov_meetings.wording.english import CODES, LANGUAGES, ORDINALS


def code_in_words(code: StrEnum | None, printed: str | None = None) -> str | None:
    """Give a controlled word as it is read; the printed words stand for what is not listed.

    Args:
        code: the word, or `None` where none is stated.
        printed: the words as printed.

    Examples:
        >>> from intergov_meetings import Capacity, SessionType
        >>> code_in_words(SessionType.OPENING_CEREMONY)
        'opening ceremony'
        >>> code_in_words(SessionType.OTHER, "stakeout")
        'stakeout'
        >>> code_in_words(Capacity.UNKNOWN) is None
        True
    """
    if code is None or code.value in ("other", "unknown"):
        return printed
    return CODES.get(code.value, code.value.replace("_", " "))


def ordinal_in_words(number: int) -> str:
    """Give an ordinal number.

    Examples:
        >>> [ordinal_in_words(number) for number in (1, 12, 13, 31, 42, 111)]
        ['first', 'twelfth', '13th', '31st', '42nd', '111th']
    """
    if number <= len(ORDINALS):
        return ORDINALS[number - 1]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def languages_in_words(tags: Iterable[str]) -> str:
    """Give the names of languages in order, a tag where the name is not known.

    Examples:
        >>> languages_in_words(("en", "ru", "uz-Cyrl"))
        'English, Russian, uz-Cyrl'
    """
    return ", ".join(LANGUAGES.get(tag, tag) for tag in tags)


def size_in_words(size: Estimate) -> str:
    """Give a number of people, in the printed words where there are any.

    Examples:
        >>> size_in_words(Estimate(at_least=100, at_most=120))
        'at least 100, at most 120'
        >>> size_in_words(Estimate(about=300, printed="nearly 300"))
        'nearly 300'
    """
    if size.printed is not None:
        return size.printed
    bounds = {"about": size.about, "at least": size.at_least, "at most": size.at_most}
    return ", ".join(f"{word} {number}" for word, number in bounds.items() if number is not None)

"""The controlled words, ordinals and languages as a reader meets them."""

from collections.abc import Iterable
from enum import StrEnum

from intergov_meetings._argument import another_type, refuse_another_type, several_texts
from intergov_meetings.model import Estimate
from intergov_meetings.wording.english import CODES, LANGUAGES, ORDINALS
from intergov_meetings.wording.phrase import listed, phrase
from intergov_meetings.wording.printed import with_printed


def code_in_words(code: StrEnum | None, printed: str | None = None) -> str:
    """Give a controlled word as it is read, and the printed words where they say more.

    The printed words stand for what is not listed. Where nothing is stated, nothing is said.

    Args:
        code: the word, or `None` where none is stated.
        printed: the words as printed.

    Examples:
        >>> from intergov_meetings import Access, Capacity, SessionType
        >>> code_in_words(SessionType.OPENING_CEREMONY)
        'opening ceremony'
        >>> code_in_words(SessionType.OTHER, "stakeout")
        'stakeout'
        >>> code_in_words(SessionType.PLENARY, "Plenary Part I")
        'plenary (“Plenary Part I”)'
        >>> code_in_words(Access.INVITATION), code_in_words(Capacity.UNKNOWN)
        ('by invitation', '')
    """
    match code:
        case None:
            return printed or ""
        case StrEnum():
            if code.value in ("other", "unknown"):
                return printed or ""
            of_its_kind = CODES.get(f"{type(code).__name__}.{code}")
            words = of_its_kind or CODES.get(code, code.replace("_", " "))
            return with_printed(words, printed)
        case _:
            raise another_type("code", code, StrEnum, type(None))


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
    known = several_texts("tags", tags, "tags such as ('en',)")
    return listed(LANGUAGES.get(tag, tag) for tag in known)


def size_in_words(size: Estimate | None) -> str:
    """Give a number of people, in the printed words where there are any; empty for `None`.

    Examples:
        >>> size_in_words(Estimate(at_least=100, at_most=120))
        'at least 100, at most 120'
        >>> size_in_words(Estimate(about=300, printed="nearly 300"))
        'nearly 300'
    """
    refuse_another_type("size", size, Estimate, type(None))
    if size is None:
        return ""
    if size.printed is not None:
        return size.printed
    bounds = {"about": size.about, "at_least": size.at_least, "at_most": size.at_most}
    return listed(phrase(name, str(number)) for name, number in bounds.items() if number)

"""Controlled words, from the words in which our descriptions say them."""

from enum import StrEnum
from typing import TypeVar

from intergov_meetings.ical.conversion.wording import as_line
from intergov_meetings.wording import code_in_words
from intergov_meetings.wording.printed import without_printed

_Code = TypeVar("_Code", bound=StrEnum)


def coded(words: str, codes: type[_Code]) -> tuple[_Code | None, str | None]:
    """Give the controlled word that our words mean, and the printed ones beside it.

    Words for none of them are printed ones.

    Examples:
        >>> from intergov_meetings import PlanState
        >>> coded("postponed (“until further notice”)", PlanState)
        (<PlanState.POSTPONED: 'postponed'>, 'until further notice')
        >>> coded("dates to be confirmed", PlanState)
        (None, 'dates to be confirmed')
    """
    if not words:
        return None, None
    stated, printed = without_printed(words)
    for code in codes:
        if stated == code_in_words(code):
            return code, as_line(printed)
    return None, as_line(words)

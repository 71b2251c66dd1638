"""Language tags by their form alone (BCP 47): for arguments, and for what a file states."""

import re
from typing import Final

A_TAG: Final = "a BCP 47 tag such as 'en' or 'zh-Hant'"
"""What a language is asked for by."""
_TAG: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+")


def is_tag(text: str) -> bool:
    """Whether a text can be the tag of a language, be there such a language or not.

    Examples:
        >>> is_tag("zh-hant"), is_tag("en_GB")
        (True, False)
    """
    return _TAG.fullmatch(text) is not None

"""Arguments of public functions: refused, by name, where they are not what they should be.

What is refused here is no fault of a meeting but of the call, so a `TypeError` or a `ValueError`.
"""

from collections.abc import Iterable

from intergov_meetings.errors import shown


def refuse_another_type(argument: str, found: object, *expected: type) -> None:
    """Refuse an argument that is of no such type.

    Raises:
        TypeError: where it is of another.

    Examples:
        >>> refuse_another_type("meeting", "council-1", list, type(None))
        Traceback (most recent call last):
        ...
        TypeError: meeting: expected list or None, found str
    """
    if not isinstance(found, expected):
        raise another_type(argument, found, *expected)


def another_type(argument: str, found: object, *expected: type) -> TypeError:
    """Give the error for an argument that is of no such type.

    For what is asked so often that it costs to call a function for it: `match` tells as well.
    """
    names = " or ".join("None" if each is type(None) else each.__name__ for each in expected)
    return TypeError(f"{argument}: expected {names}, found {type(found).__name__}")


def refuse_no_function(argument: str, found: object) -> None:
    """Refuse an argument that cannot be called.

    Raises:
        TypeError: where it cannot.
    """
    if not callable(found):
        raise TypeError(f"{argument}: expected a function, found {type(found).__name__}")


def several_texts(argument: str, found: Iterable[str], expected: str) -> tuple[str, ...]:
    """Take an argument of several texts; one alone, whose letters would be taken for them, is none.

    Args:
        argument: its name.
        found: what was given.
        expected: what it should be, for example "tags such as ('en',)".

    Raises:
        TypeError: where it is of another type, or one of the texts is.
        ValueError: where it is one text.

    Examples:
        >>> several_texts("languages", ["en", "fr"], "tags such as ('en',)")
        ('en', 'fr')
        >>> several_texts("languages", "en", "tags such as ('en',)")
        Traceback (most recent call last):
        ...
        ValueError: languages: expected tags such as ('en',), found the text 'en'
    """
    if isinstance(found, str):
        raise ValueError(f"{argument}: expected {expected}, found the text {shown(found)}")
    refuse_another_type(argument, found, Iterable)
    texts = tuple(found)
    for text in texts:
        refuse_another_type(argument, text, str)
    return texts


def not_among(argument: str, found: object, words: Iterable[str]) -> str:
    """Say that an argument is none of the words that it may be.

    Examples:
        >>> not_among("profile", "nightly", ("compat", "feed"))
        "profile: expected one of compat, feed; found 'nightly'"
    """
    return f"{argument}: expected one of {', '.join(words)}; found {shown(found)}"

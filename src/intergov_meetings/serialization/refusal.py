"""How a reader says no: faults with pointers from the value at hand, gathered on the way up."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Final, final

from attrs import frozen

from intergov_meetings.errors import Fault, shown
from intergov_meetings.model.shape import fault
from intergov_meetings.serialization import limit


@final
@frozen
class Unreadable:
    """Stands in a parsed document where the text holds something that has no value."""

    reason: str
    """What was expected and what was found."""


class RefusalError(ValueError):
    """A value is refused. Readers of records pass it up; it never leaves this room."""

    def __init__(self, faults: Iterable[Fault], more: int = 0) -> None:
        """Make the error.

        Args:
            faults: the faults, with pointers from the value that was refused.
            more: how many faults were found beside these.
        """
        self.faults = tuple(faults)
        self.more = more
        super().__init__(*self.faults)


class Findings:
    """The faults found so far in one value. No more are kept than are ever reported."""

    def __init__(self) -> None:
        self.kept: dict[Fault, None] = {}
        self.more = 0

    def add(self, faults: Iterable[Fault], more: int = 0) -> None:
        """Take in faults, each once."""
        self.more += more
        for found in faults:
            if len(self.kept) < limit.FAULTS:
                self.kept[found] = None
            elif found not in self.kept:
                self.more += 1

    def add_below(self, refusal: RefusalError, prefix: str) -> None:
        """Take in the faults of a value further down."""
        self.add((found.below(prefix) for found in refusal.faults), refusal.more)

    def add_unknown_keys(self, found: Sequence[str], known: Iterable[str]) -> None:
        """Take in a fault for each key that is not known."""
        listed = found[: limit.FAULTS]
        self.add((_unknown_key(key, known) for key in listed), len(found) - len(listed))

    @property
    def are_enough(self) -> bool:
        """Whether there are more than are reported, so that it is no use to look for others."""
        return self.more > 0

    def refusal(self) -> RefusalError:
        """Make one refusal of all that was found."""
        return RefusalError(self.kept, self.more)


_WORD_LENGTH: Final = 64
_SHAPES: Final[Mapping[type, str]] = {
    str: "text",
    int: "a number",
    float: "a number",
    bool: "a truth value",
    list: "a list",
    dict: "an object",
}
_NULL: Final = "expected a value, found null; what is not known is left out, key and all"


def refusal_of(value: object, *faults: Fault) -> RefusalError:
    """Make the refusal of a value that has these faults, or a simpler one if it is no value."""
    if isinstance(value, Unreadable):
        return RefusalError([Fault("", value.reason)])
    return RefusalError([Fault("", _NULL)] if value is None else faults)


def refusal(value: object, expected: str) -> RefusalError:
    """Make the refusal of a value in the place of which something else was expected."""
    return refusal_of(value, fault("", expected, value))


def wrong_shape(value: object, expected: str) -> RefusalError:
    """Make the refusal of a value that is no object or no list; what it holds may be private."""
    found = _SHAPES.get(type(value), "something else")
    return refusal_of(value, Fault("", f"expected {expected}, found {found}"))


def _unknown_key(key: str, known: Iterable[str]) -> Fault:
    """Point to a key, or to the object that has it if the key is not fit to be shown."""
    hint = meant(key, known)
    if len(key) <= _WORD_LENGTH and key.isprintable():
        return Fault(step(key), f"expected a known key, found another{hint}")
    return Fault("", f"expected known keys, found {shown(key)}{hint}")


def near(word: str, words: Iterable[str]) -> list[str]:
    """Give the words that may have been meant, the nearest first; a long word is not compared."""
    return get_close_matches(word, words) if len(word) <= _WORD_LENGTH else []


def meant(word: str, words: Iterable[str]) -> str:
    """Name the word that may have been meant, as the end of a message; nothing if none is near."""
    found = near(word, words)
    return f" (did you mean '{found[0]}'?)" if found else ""


def step(key: str) -> str:
    """Give the step of a JSON pointer to a key.

    Examples:
        >>> step("a/b~c")
        '/a~1b~0c'
    """
    return "/" + key.replace("~", "~0").replace("/", "~1")

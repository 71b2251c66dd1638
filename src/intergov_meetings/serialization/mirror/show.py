"""What is made for a class of records, for who wants to read it."""

import os
import sys

from intergov_meetings.serialization.mirror.door import lift, lower


def shown(*names: str) -> str:
    """Give the source of the functions that lift and lower records of some classes.

    Args:
        names: the names of the classes; of all where none is named.

    Raises:
        ValueError: where there is no class of records with such a name.

    Examples:
        >>> print(shown("PersonReference"))  # doctest: +ELLIPSIS
        def lift_PersonReference(old, notes):
            new = BlankPersonReference()
            new.person = value = old.person
            notes[...].add(value)  # PersonId mentioned
            new.__class__ = PersonReference
            return new
        <BLANKLINE>
        def lower_TaggedPersonReference(old):
            return WrittenTaggedPersonReference(
                old.person,
            )
    """
    sources = {**lift().sources(), **lower().sources()}
    subjects = {name: _subjects(name) for name in sources}
    if unknown := set(names) - set[str]().union(*subjects.values()):
        raise ValueError(f"expected classes of records, found {', '.join(sorted(unknown))}")
    return "\n\n".join(
        source
        for name, source in sources.items()
        if not names or not subjects[name].isdisjoint(names)
    )


def _subjects(function: str) -> set[str]:
    """Give the classes that the name of a function speaks of."""
    return {part.removeprefix("Tagged") for part in function.split("_") if not part.islower()}


def printed(*names: str) -> int | str:
    """Print what is made for some classes, and give what the program ends with."""
    try:
        print(shown(*names), flush=True)  # noqa: T201 - it is all that this is for
    except ValueError as error:
        return str(error)
    except BrokenPipeError:  # the reader has had enough; Python is not to try again when it ends
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    return 0

"""Faults in the order in which a reader of the document comes upon them."""

from collections.abc import Iterable

from intergov_meetings.errors import Fault
from intergov_meetings.serialization.kind import is_list, is_object


def in_document_order(faults: Iterable[Fault], document: object) -> list[Fault]:
    """Sort faults by the places that their pointers lead to; what is missing comes last."""
    places: dict[int, dict[str, int]] = {}

    def position(fault: Fault) -> list[int]:
        steps: list[int] = []
        here = document
        for token in fault.path.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            if is_list(here):
                steps.append(int(key))
                here = here[int(key)]
            elif is_object(here):
                if id(here) not in places:
                    places[id(here)] = {name: place for place, name in enumerate(here)}
                steps.append(places[id(here)].get(key, len(here)))
                here = here.get(key)
        return steps

    return sorted(faults, key=position)

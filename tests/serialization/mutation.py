"""Documents that were good until somebody changed one thing."""

import copy
from typing import Any

from hypothesis import strategies as st

STRANGE: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, 0, 1, 1.0, -1, 1.5, 10**12, "", " ", "a", "other", "2024-02-30", "10:30", "NO"]
) | st.sampled_from([[], {}, [1], ["a"], {"type": "date"}, {"text": "a"}, {"a": None}])
"""Values as they stand in the wrong place."""


def _containers(value: Any) -> list[Any]:
    if not isinstance(value, dict | list) or not value:
        return []
    below = value.values() if isinstance(value, dict) else value
    return [value, *(found for each in below for found in _containers(each))]


@st.composite
def mutated(draw: st.DrawFn, document: Any, strange: st.SearchStrategy[Any] = STRANGE) -> Any:
    """A document in which one thing was removed, replaced, repeated, renamed or added."""
    changed = copy.deepcopy(document)
    places = _containers(changed)
    if not places:  # changed before until nothing was left
        return changed
    here = draw(st.sampled_from(places))
    key: Any = draw(st.sampled_from(sorted(here) if isinstance(here, dict) else range(len(here))))
    change = draw(st.sampled_from(["remove", "replace", "repeat", "rename"]))
    if change == "replace":
        here[key] = draw(strange)
    elif change == "rename" and isinstance(here, dict):
        here[draw(st.sampled_from([f"{key}s", key[1:], "type", "id", "title"]))] = here.pop(key)
    elif change == "repeat" and isinstance(here, list):
        here.insert(key, copy.deepcopy(here[key]))
    else:
        del here[key]
    return changed

"""Strategies for wording and where it is from: texts, links, sources, citations.

What a record that stands alone refers to need not exist; a whole meeting is another matter, and
has a strategy of its own. `fields` says from what a field is drawn, in place of all it can hold.
"""

from hypothesis import strategies as st

from intergov_meetings.model import (
    Citation,
    Extra,
    Link,
    OpenList,
    Source,
    Text,
    Translation,
)
from intergov_meetings.strategies.drawing import records


def texts(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Text]:
    """Wording in one language or several."""
    return records(Text, fields)


def translations(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Translation]:
    """Wording in one more language."""
    return records(Translation, fields)


def links(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Link]:
    """Addresses that a reader may follow."""
    return records(Link, fields)


def sources(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Source]:
    """Papers that state facts."""
    return records(Source, fields)


def citations(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Citation]:
    """Pointers to a source, with the words that state a fact."""
    return records(Citation, fields)


def open_lists(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[OpenList]:
    """Lists that their source declares incomplete."""
    return records(OpenList, fields)


def extras(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Extra]:
    """What other tools keep with a record."""
    return records(Extra, fields)

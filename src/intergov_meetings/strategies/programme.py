"""Strategies for what is on and what is written about it: sessions, agenda, documents, decisions.

What a record that stands alone refers to need not exist; a whole meeting is another matter, and
has a strategy of its own. `fields` says from what a field is drawn, in place of all it can hold.
"""

from hypothesis import strategies as st

from intergov_meetings.model import (
    Agenda,
    AgendaItem,
    Appearance,
    Decision,
    Document,
    Mandate,
    Objective,
    Occurrence,
    Part,
    RelatedMeeting,
    Release,
    Series,
    Session,
    Venue,
)
from intergov_meetings.strategies.drawing import records


def sessions(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Session]:
    """Sessions, with and without a time."""
    return records(Session, fields)


def appearances(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Appearance]:
    """Parts in the proceedings."""
    return records(Appearance, fields)


def agendas(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Agenda]:
    """Agendas with their items."""
    return records(Agenda, fields)


def agenda_items(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[AgendaItem]:
    """Items of an agenda."""
    return records(AgendaItem, fields)


def documents(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Document]:
    """Documents of a meeting."""
    return records(Document, fields)


def decisions(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Decision]:
    """Changes of plan and facts of conduct."""
    return records(Decision, fields)


def mandates(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Mandate]:
    """Accounts of how a meeting or its body came about."""
    return records(Mandate, fields)


def objectives(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Objective]:
    """Things that a meeting is to bring about."""
    return records(Objective, fields)


def occurrences(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Occurrence]:
    """Places of a meeting in a series."""
    return records(Occurrence, fields)


def series(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Series]:
    """Series of meetings."""
    return records(Series, fields)


def related_meetings(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[RelatedMeeting]:
    """References to other meetings."""
    return records(RelatedMeeting, fields)


def parts(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Part]:
    """Stretches of a meeting that is held in several."""
    return records(Part, fields)


def venues(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Venue]:
    """Places on earth, online, or both."""
    return records(Venue, fields)


def releases(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Release]:
    """Published states of a description."""
    return records(Release, fields)

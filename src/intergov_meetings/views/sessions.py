"""The programme on a page: sessions in order, and who takes part in each."""

from collections.abc import Iterator
from typing import NamedTuple

from intergov_meetings import wording
from intergov_meetings.model import Appearance, Meeting, Session
from intergov_meetings.views.fact import fact, facts, linked_fact
from intergov_meetings.views.head import decision_in_words
from intergov_meetings.views.markdown import Markdown, bullets, escaped, heading, numbered
from intergov_meetings.views.reading import Reading, coded, listed, open_note, phrase, phrased
from intergov_meetings.vocabulary import PlanState
from intergov_meetings.wording.english import LABELS, PHRASES


class _Entry(NamedTuple):
    """A session and its place in the outline."""

    session: Session
    number: str
    """Such as `2.1`; empty where the place of the session is not stated."""
    depth: int


def sessions(reading: Reading) -> Iterator[Markdown]:
    """Give the programme, then the sessions whose place in it is not stated."""
    meeting = reading.meeting
    yield heading(2, LABELS["programme"])
    if not meeting.sessions:
        yield escaped(PHRASES["not_stated"])
    if note := open_note(meeting.open_lists, "sessions"):
        yield escaped(note)
    top = meeting.sessions_within(None)
    for entry in _outline(meeting, [each for each in top if each.order_stated]):
        yield from _session(reading, entry)
    unordered = [session for session in top if not session.order_stated]
    if unordered:
        yield heading(2, LABELS["order_not_stated"])
    for entry in _outline(meeting, unordered):
        yield from _session(reading, entry)
    if meeting.appearances:
        yield heading(2, LABELS["officers"])
        yield from _appearances(reading, meeting.appearances)
        if note := open_note(meeting.open_lists, "appearances"):
            yield escaped(note)


def session_name(reading: Reading, session: Session) -> str:
    """Give a session by its title, else by its subject, else by its type."""
    name = reading.text(session.title) or phrase("session_on", reading.text(session.subject))
    name = name or coded(session.type, session.type_printed)
    return phrased(session.number, name) or LABELS["untitled"]


def _outline(meeting: Meeting, roots: list[Session]) -> Iterator[_Entry]:
    """Give sessions and their parts, each whole before its parts, without recursion."""
    waiting = _numbered_entries(roots, "", 0)
    while waiting:
        entry = waiting.pop()
        yield entry
        parts = list(meeting.sessions_within(entry.session.id))
        waiting += _numbered_entries(parts, entry.number, entry.depth + 1)


def _numbered_entries(siblings: list[Session], above: str, depth: int) -> list[_Entry]:
    """Number the sessions whose order is stated, put the others after them, the first last."""
    ordered = [session for session in siblings if session.order_stated]
    others = [session for session in siblings if not session.order_stated]
    prefix = f"{above}." if above else ""
    entries = [_Entry(session, f"{prefix}{n}", depth) for n, session in enumerate(ordered, 1)]
    entries += [_Entry(session, "", depth) for session in others]
    return entries[::-1]


def _session(reading: Reading, entry: _Entry) -> Iterator[Markdown]:
    session = entry.session
    name = session_name(reading, session)
    unknown_time = PHRASES["not_stated"] if reading.has_clock_times else None
    yield heading(entry.depth + 3, f"{entry.number}. {name}" if entry.number else name)
    yield facts(
        fact("type", coded(session.type, session.type_printed)),
        fact("subject", reading.text(session.subject) if session.title is not None else None),
        None if session.order_stated else escaped(PHRASES["order_not_stated"]),
        fact("time", reading.when(session.when) or unknown_time),
        fact("parallel", _parallel(reading, session)),
        fact("part", reading.part(session.part)),
        fact("series", reading.series_names(session.series)),
        fact("venue", reading.place(session.venue)),
        fact("room", reading.text(session.room)),
        linked_fact(reading, "online", None if session.venue is None else session.venue.online),
        fact("mode", coded(session.mode)),
        fact("access", coded(session.access)),
        fact("languages", wording.languages_in_words(session.languages) or None),
        fact("plan", _plan(session)),
        fact("conduct", coded(session.conduct_state)),
        fact("agenda_items", reading.agenda_items(session.agenda_items)),
        fact("documents", _documents(reading, session)),
    )
    if session.decisions:
        yield bullets(escaped(decision_in_words(reading, made)) for made in session.decisions)
    if session.appearances:
        yield escaped(LABELS["speakers"])
        yield from _appearances(reading, session.appearances)
    if note := open_note(session.open_lists, "appearances"):
        yield escaped(note)


def _plan(session: Session) -> str | None:
    state = session.current_plan_state
    return None if state is PlanState.CONFIRMED else coded(state)


def _parallel(reading: Reading, session: Session) -> str | None:
    others = (reading.meeting.session(other) for other in session.parallel_to)
    return listed(session_name(reading, other) for other in others)


def _documents(reading: Reading, session: Session) -> str | None:
    documents = (reading.meeting.document(document) for document in session.documents)
    return listed(each.symbol or reading.text(each.title) or each.id for each in documents)


def _appearances(reading: Reading, appearances: tuple[Appearance, ...]) -> Iterator[Markdown]:
    yield numbered(escaped(_appearance(reading, each)) for each in appearances)


def _appearance(reading: Reading, appearance: Appearance) -> str:
    codes = [coded(code, appearance.functions_printed) for code in appearance.functions]
    functions = listed(codes) or phrase("printed", appearance.functions_printed)
    pieces = (
        reading.who(appearance.who),
        functions,
        phrase("on_subject", reading.text(appearance.subject)),
        phrase("on_behalf_of", reading.parties(appearance.on_behalf_of)),
        phrase("read_by", reading.who(appearance.read_by)),
        phrase("on_agenda_items", reading.agenda_items(appearance.agenda_items)),
        reading.when(appearance.when),
        coded(appearance.participation),
        coded(appearance.mode),
    )
    return phrased(*pieces) or ""

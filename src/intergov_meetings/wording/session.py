"""Sessions and who takes part in them, in words."""

from collections.abc import Iterable, Iterator

from intergov_meetings.model import AgendaItemId, Appearance, Meeting, Session
from intergov_meetings.model.relocation import relocation
from intergov_meetings.wording.code import code_in_words, languages_in_words
from intergov_meetings.wording.decision import decisions
from intergov_meetings.wording.english import LABELS
from intergov_meetings.wording.organizer import organizers
from intergov_meetings.wording.paper import agenda_item_in_words, paper_name
from intergov_meetings.wording.party import party_names
from intergov_meetings.wording.phrase import capitalized, in_common, listed, phrase, phrased
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.reading import Reading, refuse_other_arguments
from intergov_meetings.wording.section import Section, Statement, labelled, linked, section
from intergov_meetings.wording.series import series_names
from intergov_meetings.wording.where import left_for_online, part_name, venue_in_words
from intergov_meetings.wording.who import participant_in_words


def session_name(reading: Reading, session: Session) -> str:
    """Give what a session is called: its title, else what it is and what it is about."""
    refuse_other_arguments(reading, "session", session, Session)
    title, subject = reading.text(session.title), reading.text(session.subject)
    kind = capitalized(code_in_words(session.type, session.type_printed))
    if session.number is None:
        on_subject = subject and f"{kind or LABELS['session']} {phrase('on_subject', subject)}"
        return title or on_subject or kind or LABELS["session"]
    name = title or subject or kind
    return name if session.number in name else ": ".join(filter(None, (session.number, name)))


def session_facts(reading: Reading, session: Session) -> list[Statement]:
    """Give what is stated of a session, but for when it is and how to follow it online."""
    refuse_other_arguments(reading, "session", session, Session)
    others = map(reading.meeting.session, session.parallel_to)
    return labelled(
        ("type", code_in_words(session.type, session.type_printed)),
        ("subject", reading.text(session.subject) if session.title is not None else ""),
        ("parallel", listed(session_name(reading, other) for other in others)),
        ("part", "" if session.part is None else part_name(reading, session.part)),
        ("series", series_names(reading, session.series)),
        *_place(reading, session),
        ("mode", code_in_words(session.mode, session.mode_printed)),
        ("access", code_in_words(session.access, session.access_printed)),
        ("languages", languages_in_words(session.languages)),
        ("plan", code_in_words(session.current_plan_state, session.plan_state_printed)),
        ("conduct", code_in_words(session.conduct_state)),
    )


def _place(reading: Reading, session: Session) -> list[tuple[str, str]]:
    """Give the place and the room that are stated, each with the name of its label."""
    left = left_for_online(reading, session, session.venue, session.room)
    moved = relocation(reading.meeting, session)
    return [
        ("where", left if session.venue or session.room else ""),
        ("venue", "" if moved.has_left_its_place else venue_in_words(reading, session.venue)),
        ("room", "" if moved.has_left_its_room else reading.text(session.room)),
    ]


def session_sections(reading: Reading, session: Session) -> Iterator[Section]:
    """Give what was decided about a session, who organizes it and takes part, and its papers."""
    refuse_other_arguments(reading, "session", session, Session)
    meeting = reading.meeting
    yield organizers(reading, session)
    yield decisions(reading, session.decisions)
    yield appearances(reading, "speakers", session)
    items = map(meeting.agenda_item, session.agenda_items)
    yield section("agenda_items", (Statement(agenda_item_in_words(reading, i)) for i in items))
    papers = map(meeting.document, session.documents)
    yield section("documents", (linked(reading, paper_name(reading, p), p.link) for p in papers))


def appearances(reading: Reading, label: str, record: Meeting | Session) -> Section:
    """Give a line for each part in the proceedings; what all have alike is said ahead of them.

    Args:
        reading: the meeting.
        label: the label in `english.LABELS` of the heading.
        record: the meeting or the session of it in which they have a part.
    """
    facts = [_facts(reading, each) for each in record.appearances]
    of_all = [in_common(words) for words in zip(*facts, strict=True)]
    lines = (
        Statement(
            phrased(
                participant_in_words(reading, appearance.who),
                *(words for words, alike in zip(stated, of_all, strict=True) if not alike),
            )
        )
        for appearance, stated in zip(record.appearances, facts, strict=True)
    )
    found = section(label, lines, record.open_lists, "appearances")
    return found._replace(is_ordered=True, lead=phrase("each", phrased(*of_all)))


def appearance_in_words(reading: Reading, appearance: Appearance) -> str:
    """Say who appears, as what, on what, and for whom."""
    refuse_other_arguments(reading, "appearance", appearance, Appearance)
    who = participant_in_words(reading, appearance.who)
    return phrased(who, *_facts(reading, appearance))


def _facts(reading: Reading, appearance: Appearance) -> tuple[str, ...]:
    """Give what is stated of a part in the proceedings, in order, but for whose it is."""
    functions = listed(map(code_in_words, appearance.functions))
    return (
        with_printed(functions, appearance.functions_printed),
        phrase("on_subject", reading.text(appearance.subject)),
        phrase("on_behalf_of", party_names(reading, appearance.on_behalf_of)),
        phrase("read_by", participant_in_words(reading, appearance.read_by)),
        phrase("on_agenda_items", _item_numbers(reading, appearance.agenda_items)),
        reading.when(appearance.when),
        phrase("of_series", series_names(reading, appearance.series)),
        code_in_words(appearance.participation, appearance.participation_printed),
        code_in_words(appearance.mode),
    )


def _item_numbers(reading: Reading, items: Iterable[AgendaItemId]) -> str:
    """Give items of the agenda by their numbers, those without one by their titles."""
    found = map(reading.meeting.agenda_item, items)
    return listed(item.number or reading.text(item.title) for item in found)

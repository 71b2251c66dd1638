"""What stands behind a meeting, in words: aims, mandate, other meetings, papers, sources."""

from collections.abc import Iterator

from intergov_meetings.model import Mandate, RelatedMeeting, RelatedMeetingId
from intergov_meetings.wording.code import code_in_words
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.paper import (
    agenda_item_in_words,
    document_in_words,
    paper_name,
    source_in_words,
)
from intergov_meetings.wording.party import party_in_full
from intergov_meetings.wording.phrase import capitalized, phrase, phrased
from intergov_meetings.wording.reading import Reading, refuse_other_arguments
from intergov_meetings.wording.section import Section, Statement, linked, section
from intergov_meetings.wording.series import occurrences_in_words
from intergov_meetings.wording.where import venue_in_words
from intergov_meetings.wording.who import participant_in_words


def background(reading: Reading) -> Iterator[Section]:
    """Give what a reader may want to know beyond the programme."""
    meeting, opened = reading.meeting, reading.meeting.open_lists
    aims = (Statement(reading.text(aim.text)) for aim in meeting.objectives)
    yield section("objectives", aims, opened, "objectives")
    mandates = (Statement(mandate_in_words(reading, each)) for each in meeting.mandates)
    yield section("mandate", mandates, opened, "mandates")
    related = (
        linked(reading, related_meeting_in_words(reading, each), each.link)
        for each in meeting.related_meetings
    )
    yield section("related_meetings", related, opened, "related_meetings")
    yield _agenda(reading)
    documents = (
        linked(reading, document_in_words(reading, each), each.link) for each in meeting.documents
    )
    yield section("documents", documents, opened, "documents")
    sources = (
        linked(reading, source_in_words(reading, each), each.link) for each in meeting.sources
    )
    yield section("sources", sources, opened, "sources")
    yield _release(reading)


def mandate_in_words(reading: Reading, mandate: Mandate) -> str:
    """Say how the meeting or its body came about."""
    refuse_other_arguments(reading, "mandate", mandate, Mandate)
    body, paper = mandate.establishes, mandate.document
    words = phrased(
        "" if body is None else phrase("establishes", party_in_full(reading, body)),
        reading.text(mandate.text),
        phrase("initiated_by", participant_in_words(reading, mandate.initiated_by)),
        reading.when(mandate.date),
        venue_in_words(reading, mandate.venue),
        phrase("at", _related_title(reading, mandate.meeting)),
        "" if paper is None else paper_name(reading, reading.meeting.document(paper)),
        reading.text(mandate.support),
    )
    return capitalized(words) or LABELS["mandate"]


def related_meeting_in_words(reading: Reading, related: RelatedMeeting) -> str:
    """Say what the meeting is to another one, and what is known of that."""
    refuse_other_arguments(reading, "related", related, RelatedMeeting)
    relation = capitalized(code_in_words(related.relation, related.relation_printed))
    about = phrased(
        _related_title(reading, related.id),
        reading.when(related.when),
        venue_in_words(reading, related.venue),
    )
    return ": ".join(filter(None, (relation, about)))


def _related_title(reading: Reading, related: RelatedMeetingId | None) -> str:
    """Give another meeting by its title, else by its place in a series, else by its id."""
    if related is None:
        return ""
    found = reading.meeting.related_meeting(related)
    in_series = phrased(*occurrences_in_words(reading, found.occurrences))
    return reading.text(found.title) or in_series or found.meeting or ""


def _agenda(reading: Reading) -> Section:
    agenda = reading.meeting.agenda
    if agenda is None:
        return section("agenda", ())
    items = (Statement(agenda_item_in_words(reading, item)) for item in agenda.items)
    annotated = PHRASES["annotated"] if agenda.annotated else ""
    lead = phrased(code_in_words(agenda.state, agenda.state_printed), annotated)
    return section("agenda", items, agenda.open_lists, "items")._replace(lead=lead)


def _release(reading: Reading) -> Section:
    release = reading.meeting.release
    if release is None:
        return section("version", ())
    words = phrased(
        phrase("version", release.version or ""),
        phrase("published", reading.moment(release.published)),
        release.note or "",
    )
    return section("version", ())._replace(lead=words)

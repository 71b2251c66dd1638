"""Decisions, mandate, related meetings, agenda, documents and sources in words."""

from collections.abc import Iterable, Iterator

from intergov_meetings.ical.edition import Edition, capitalized
from intergov_meetings.model import AgendaItem, Decision, Document, DocumentId, Mandate, Source
from intergov_meetings.wording import code_in_words, occurrence_in_words, when_in_words


def decision_lines(edition: Edition, decisions: tuple[Decision, ...]) -> Iterator[str]:
    """Give what was decided and what happened, the oldest first."""
    for decision in decisions:
        words = capitalized(str(code_in_words(decision.kind)))
        if decision.when is not None:
            words += f", {when_in_words(decision.when)}"
        if decision.decided_by_printed is not None:
            words += f", by {decision.decided_by_printed}"
        elif decision.decided_by is not None:
            words += f", by {edition.participant(decision.decided_by)}"
        if decision.reason is not None:
            words += f": {edition.text(decision.reason)}"
        if decision.former_when is not None:
            words += f"; formerly {when_in_words(decision.former_when)}"
        if former_place := edition.place(decision.former_venue):
            words += f"; formerly at {former_place}"
        yield words


def series_lines(edition: Edition) -> Iterator[str]:
    """Give which meeting of which series this is, or which body meets."""
    meeting = edition.meeting
    known = {series.id: series for series in meeting.series}
    for occurrence in meeting.occurrences:
        series = known[occurrence.series]
        yield capitalized(occurrence_in_words(meeting, occurrence, series, *edition.languages))
    if meeting.body is not None:
        yield edition.party(meeting.body)


def mandate_lines(edition: Edition) -> Iterator[str]:
    """Give how the meeting and its body came about."""
    for mandate in edition.meeting.mandates:
        yield f"- {'; '.join(_mandate_words(edition, mandate))}"


def _mandate_words(edition: Edition, mandate: Mandate) -> Iterator[str]:
    if mandate.establishes is not None:
        yield f"Establishment of {edition.party(mandate.establishes)}"
    yield from edition.texts(mandate.text)
    if mandate.initiated_by is not None:
        yield f"at the initiative of {edition.participant(mandate.initiated_by)}"
    if mandate.date is not None:
        yield when_in_words(mandate.date)
    if place := edition.place(mandate.venue):
        yield place
    yield from edition.texts(mandate.support)


def related_lines(edition: Edition) -> Iterator[str]:
    """Give the other meetings that it is connected with."""
    for related in edition.meeting.related_meetings:
        words = capitalized(str(code_in_words(related.relation, related.relation_printed)))
        known = edition.texts(related.title)
        if related.title is None and related.meeting is not None:
            known.append(related.meeting)
        if related.when is not None:
            known.append(when_in_words(related.when))
        if place := edition.place(related.venue):
            known.append(place)
        yield f"- {words}: {', '.join((*known, *edition.link(related.link)))}"


def agenda_lines(edition: Edition, items: Iterable[AgendaItem]) -> Iterator[str]:
    """Give items of the agenda."""
    for item in items:
        yield f"{'-' if item.number is None else item.number} {edition.text(item.title)}"


def document_lines(edition: Edition, ids: Iterable[DocumentId]) -> Iterator[str]:
    """Give the documents with some ids."""
    for id in ids:
        yield f"- {_document_words(edition, edition.meeting.document(id))}"


def _document_words(edition: Edition, document: Document) -> str:
    known = [document.symbol] if document.symbol is not None else []
    known += edition.texts(document.title)
    if not known:
        known.append(capitalized(code_in_words(document.kind, document.kind_printed) or "document"))
    return ", ".join((*known, *edition.link(document.link)))


def source_lines(edition: Edition) -> Iterator[str]:
    """Give the papers that state what is said."""
    for source in edition.meeting.sources:
        yield f"- {_source_words(edition, source)}"


def _source_words(edition: Edition, source: Source) -> str:
    kind = code_in_words(source.kind, source.kind_printed)
    known = [capitalized(kind or "paper"), *edition.texts(source.title, source.publisher)]
    if source.symbol is not None:
        known.append(source.symbol)
    known.extend(source.datelines)
    if source.issued is not None:
        known.append(when_in_words(source.issued))
    return ", ".join((*known, *edition.link(source.link)))

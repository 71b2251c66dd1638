"""Documents, sources and items of the agenda, in words."""

from intergov_meetings.model import AgendaItem, Document, Source
from intergov_meetings.wording.code import code_in_words, languages_in_words
from intergov_meetings.wording.phrase import listed, phrase, phrased
from intergov_meetings.wording.reading import Reading, refuse_other_arguments
from intergov_meetings.wording.series import series_names


def paper_name(reading: Reading, document: Document) -> str:
    """Give a document by its symbol and title, or by its id where it has neither."""
    return listed((document.symbol or "", reading.text(document.title))) or document.id


def document_in_words(reading: Reading, document: Document) -> str:
    """Say what a document is, in which languages it is, and what it takes the place of."""
    refuse_other_arguments(reading, "document", document, Document)
    older = map(reading.meeting.document, document.supersedes)
    return phrased(
        paper_name(reading, document),
        code_in_words(document.kind, document.kind_printed),
        phrase("of_series", series_names(reading, document.series)),
        languages_in_words(document.languages),
        phrase("issued", reading.when(document.issued)),
        phrase("supersedes", listed(paper_name(reading, each) for each in older)),
    )


def source_in_words(reading: Reading, source: Source) -> str:
    """Say what a source is, who published it, and when and from where."""
    refuse_other_arguments(reading, "source", source, Source)
    words = phrased(
        reading.text(source.title),
        code_in_words(source.kind, source.kind_printed),
        source.symbol or "",
        reading.text(source.publisher),
        listed(source.datelines),
        reading.when(source.issued),
        languages_in_words(filter(None, (source.language,))),
        phrase("accessed", reading.when(source.accessed)),
    )
    return words or source.id


def agenda_item_in_words(reading: Reading, item: AgendaItem) -> str:
    """Give an item of the agenda with its number and its state."""
    refuse_other_arguments(reading, "item", item, AgendaItem)
    of_series = phrase("of_series", series_names(reading, item.series))
    title = ": ".join(filter(None, (item.number, reading.text(item.title))))
    return phrased(title, code_in_words(item.state, item.state_printed), of_series)

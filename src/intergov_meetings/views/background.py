"""What stands behind a meeting: aims, mandate, other meetings, papers, sources."""

from collections.abc import Iterable, Iterator

from intergov_meetings.model import Document, Mandate, RelatedMeeting, Source
from intergov_meetings.views.fact import with_link
from intergov_meetings.views.markdown import Markdown, bullets, escaped, heading
from intergov_meetings.views.reading import Reading, coded, listed, open_note, phrase, phrased
from intergov_meetings.wording import languages_in_words
from intergov_meetings.wording.english import LABELS


def background(reading: Reading) -> Iterator[Markdown]:
    """Give what a reader may want to know beyond the programme; nothing for what is not stated."""
    meeting = reading.meeting
    aims = (escaped(aim.text.in_language(*reading.languages)) for aim in meeting.objectives)
    yield from _section(reading, "objectives", aims)
    yield from _section(reading, "mandate", (_mandate(reading, each) for each in meeting.mandates))
    related = (_related(reading, each) for each in meeting.related_meetings)
    yield from _section(reading, "related_meetings", related)
    yield from _agenda(reading)
    documents = (_document(reading, each) for each in meeting.documents)
    yield from _section(reading, "documents", documents)
    yield from _section(reading, "sources", (_source(reading, each) for each in meeting.sources))
    yield from _release(reading)


def _section(reading: Reading, name: str, items: Iterable[Markdown]) -> Iterator[Markdown]:
    if listing := bullets(items):
        yield heading(2, LABELS[name])
        yield listing
        if note := open_note(reading.meeting.open_lists, name):
            yield escaped(note)


def _mandate(reading: Reading, mandate: Mandate) -> Markdown:
    paper = None if mandate.document is None else reading.meeting.document(mandate.document)
    pieces = (
        phrase("establishes", reading.parties(filter(None, (mandate.establishes,)))),
        reading.text(mandate.text),
        phrase("initiated_by", reading.who(mandate.initiated_by)),
        reading.when(mandate.date),
        reading.place(mandate.venue),
        phrase("at", reading.related_title(mandate.meeting)),
        None if paper is None else _paper(reading, paper),
        reading.text(mandate.support),
    )
    return escaped(phrased(*pieces) or LABELS["mandate"])


def _related(reading: Reading, related: RelatedMeeting) -> Markdown:
    relation = coded(related.relation, related.relation_printed)
    about = phrased(
        reading.related_title(related.id), reading.when(related.when), reading.place(related.venue)
    )
    words = ": ".join(filter(None, (relation, about)))
    return with_link(reading, words, related.link)


def _agenda(reading: Reading) -> Iterator[Markdown]:
    agenda = reading.meeting.agenda
    if agenda is None:
        return
    yield heading(2, LABELS["agenda"])
    state = phrased(coded(agenda.state), LABELS["annotated"] if agenda.annotated else None)
    if state is not None:
        yield escaped(state)
    yield bullets(
        escaped(
            phrased(
                ": ".join(filter(None, (item.number, reading.text(item.title)))), coded(item.state)
            )
            or ""
        )
        for item in agenda.items
    )
    if note := open_note(agenda.open_lists, "items"):
        yield escaped(note)


def _paper(reading: Reading, document: Document) -> str:
    return listed((document.symbol, reading.text(document.title))) or document.id


def _document(reading: Reading, document: Document) -> Markdown:
    older = (reading.meeting.document(each) for each in document.supersedes)
    pieces = (
        _paper(reading, document),
        coded(document.kind, document.kind_printed),
        languages_in_words(document.languages),
        phrase("issued", reading.when(document.issued)),
        phrase("supersedes", listed(_paper(reading, each) for each in older)),
    )
    return with_link(reading, phrased(*pieces) or "", document.link)


def _source(reading: Reading, source: Source) -> Markdown:
    pieces = (
        reading.text(source.title),
        coded(source.kind, source.kind_printed),
        source.symbol,
        reading.text(source.publisher),
        listed(source.datelines),
        reading.when(source.issued),
        languages_in_words(filter(None, (source.language,))),
        phrase("accessed", reading.when(source.accessed)),
    )
    return with_link(reading, phrased(*pieces) or source.id, source.link)


def _release(reading: Reading) -> Iterator[Markdown]:
    release = reading.meeting.release
    if release is None:
        return
    moment = release.published
    words = phrased(
        phrase("version", release.version),
        phrase("published", None if moment is None else reading.moment(moment)),
        release.note,
    )
    if words is not None:
        yield heading(2, LABELS["version"])
        yield escaped(words)

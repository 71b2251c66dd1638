"""The paper itself, and how the other modules cite it."""

from intergov_meetings import Citation, DocumentKind, PartialDate, Source, SourceId, Text

PRESS_RELEASE = Source(
    id=SourceId("press-release"),
    title=Text(
        "First meeting of the Regional Expert Council in Central Asia on the rehabilitation and "
        "reintegration of returnees to be held in Tashkent",
        language="en",
    ),
    kind=DocumentKind.PRESS_RELEASE,
    kind_printed="PRESS RELEASE",
    publisher=Text("United Nations Office of Counter-Terrorism", language="en"),
    issued=PartialDate("2024-05-08", printed="May 8, 2024"),
    datelines=("Tashkent", "New York", "Vienna"),
    language="en",
)


def en(wording: str) -> Text:
    """Give English wording as a text."""
    return Text(wording, language="en")


def stated(quote: str, field: str | None = None) -> tuple[Citation, ...]:
    """Cite the words of the press release that state a record, or one field of it."""
    return (Citation(source=PRESS_RELEASE.id, quote=quote, field=field),)

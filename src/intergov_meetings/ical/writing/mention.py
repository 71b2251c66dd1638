"""Whom and what nothing mentions that is written."""

from collections.abc import Iterator

from intergov_meetings.model import Meeting, PartyId, PersonId, SeriesId
from intergov_meetings.model.reference import mentions

_KINDS = (("parties", PartyId), ("people", PersonId), ("series", SeriesId))


def unmentioned(meeting: Meeting, lost: set[str]) -> Iterator[tuple[str, str]]:
    """Give parties, people and series that nothing mentions, each with the list that it is in.

    What is mentioned only by what is not written counts as not mentioned.

    Args:
        meeting: the meeting that is seen.
        lost: the JSON pointers to what is not written.
    """
    lost, made = set(lost), [each for each in mentions(meeting) if not each.defines]
    found = [("", "")]
    while found:
        made = [each for each in made if not is_within(each.path, lost)]
        mentioned = {(each.kind, each.id) for each in made}
        found = [
            (path, field)
            for field, kind in _KINDS
            for index, record in enumerate(getattr(meeting, field))
            if (path := f"/{field}/{index}") not in lost and (kind, record.id) not in mentioned
        ]
        lost |= {path for path, _ in found}
        yield from found


def is_within(path: str, lost: set[str]) -> bool:
    """Whether a pointer is one of these, or leads to something below one of them."""
    here = path
    while here:
        if here in lost:
            return True
        here = here.rpartition("/")[0]
    return False

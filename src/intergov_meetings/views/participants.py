"""Who takes part: a heading for each state of participation, so that none are mixed."""

from collections.abc import Iterator

from intergov_meetings import wording
from intergov_meetings.model import Delegation, DelegationId, ParticipantGroup
from intergov_meetings.views.markdown import Markdown, bullets, escaped, heading
from intergov_meetings.views.reading import Reading, coded, open_note, phrase, phrased
from intergov_meetings.vocabulary import ParticipationState
from intergov_meetings.wording.english import LABELS, PARTICIPATION, PHRASES

_ORDER = (
    *(state for state in ParticipationState if state is not ParticipationState.UNKNOWN),
    ParticipationState.UNKNOWN,
)


def participants(reading: Reading) -> Iterator[Markdown]:
    """Give delegations and described groups by how far their participation has come.

    A delegation stands with the first group of its own state that names it, else by itself.
    """
    meeting = reading.meeting
    yield heading(2, LABELS["participants"])
    if not (meeting.delegations or meeting.groups):
        yield escaped(PHRASES["not_stated"])
    if note := open_note(meeting.open_lists, "delegations", "groups"):
        yield escaped(note)
    placed = _placed(reading)
    for state in _ORDER:
        own = [group for group in meeting.groups if group.participation is state]
        alone = [
            delegation
            for delegation in meeting.delegations
            if delegation.participation is state and delegation.id not in placed
        ]
        if own or alone:
            yield heading(3, PARTICIPATION[state])
            yield bullets(escaped(_delegation(reading, each)) for each in alone)
        for group in own:
            yield from _group(reading, group, placed)


def _placed(reading: Reading) -> dict[DelegationId, ParticipantGroup]:
    """Find the group with which each delegation stands."""
    placed: dict[DelegationId, ParticipantGroup] = {}
    for group in reading.meeting.groups:
        for member in group.delegations:
            if reading.meeting.delegation(member).participation is group.participation:
                placed.setdefault(member, group)
    return placed


def _group(
    reading: Reading, group: ParticipantGroup, placed: dict[DelegationId, ParticipantGroup]
) -> Iterator[Markdown]:
    whole = None if group.part_of is None else reading.meeting.group(group.part_of)
    yield escaped(
        phrased(
            reading.text(group.description),
            phrase("printed", group.participation_printed),
            phrase("capacity", coded(group.capacity, group.capacity_printed)),
            phrase("level", _level(group)),
            phrase("size", None if group.size is None else wording.size_in_words(group.size)),
            coded(group.mode),
            phrase("part_of", None if whole is None else reading.text(whole.description)),
        )
        or ""
    )
    named = (reading.meeting.delegation(each) for each in group.delegations)
    yield bullets(
        escaped(
            _delegation(reading, each, group)
            if placed.get(each.id) is group
            else PHRASES["see"].format(_name(reading, each), PARTICIPATION[each.participation])
        )
        for each in named
    )
    if note := open_note(group.open_lists, "delegations"):
        yield escaped(note)


def _level(represented: Delegation | ParticipantGroup) -> str | None:
    return coded(represented.level, represented.level_printed)


def _name(reading: Reading, delegation: Delegation) -> str:
    party = wording.party_in_full(reading.meeting, delegation.party, *reading.languages)
    return reading.text(delegation.name) or party


def _delegation(
    reading: Reading, delegation: Delegation, group: ParticipantGroup | None = None
) -> str:
    """Give a delegation and its heads; all members are for a list of participants.

    What is printed of its group as well is not said again.
    """
    meeting, languages = reading.meeting, reading.languages
    whole = None if delegation.part_of is None else meeting.delegation(delegation.part_of)
    size, level, printed = delegation.size, _level(delegation), delegation.participation_printed
    pieces = (
        _name(reading, delegation),
        phrase("capacity", coded(delegation.capacity, delegation.capacity_printed)),
        phrase("level", level if group is None or level != _level(group) else None),
        phrase("printed", None if group and printed == group.participation_printed else printed),
        coded(delegation.mode),
        phrase("size", None if size is None else wording.size_in_words(size)),
        phrase("limit", None if delegation.size_limit is None else str(delegation.size_limit)),
        phrase("part_of_delegation", None if whole is None else _name(reading, whole)),
        *(wording.member_in_words(meeting, member, *languages) for member in delegation.heads),
        open_note(delegation.open_lists, "members"),
    )
    return phrased(*pieces) or ""

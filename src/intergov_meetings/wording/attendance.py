"""Who takes part, in words: each under the heading of their state, so that none are mixed."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model import Delegation, DelegationId, ParticipantGroup
from intergov_meetings.vocabulary import ParticipationState
from intergov_meetings.wording.code import code_in_words, size_in_words
from intergov_meetings.wording.english import LABELS, PARTICIPATION, PHRASES
from intergov_meetings.wording.party import party_in_full, party_name
from intergov_meetings.wording.phrase import is_said, open_note, phrase, phrased
from intergov_meetings.wording.reading import Reading, refuse_other_arguments
from intergov_meetings.wording.section import Section, Statement
from intergov_meetings.wording.series import series_names
from intergov_meetings.wording.where import part_name
from intergov_meetings.wording.who import member_in_words

_SETTLED: Final = (
    ParticipationState.ACCEPTED,
    ParticipationState.NOMINATED,
    ParticipationState.ACCREDITED,
    ParticipationState.REGISTERED,
    ParticipationState.ATTENDED,
)
_LAST: Final = ParticipationState.UNKNOWN
_ORDER: Final = (
    *_SETTLED,
    *(state for state in ParticipationState if state not in (*_SETTLED, _LAST)),
    _LAST,
)

_Hosts = dict[DelegationId, ParticipantGroup]


def participants(reading: Reading) -> Section:
    """Give delegations and described groups by how far their participation has come.

    A delegation stands with the first group that names it and says no other state of it, else by
    itself.
    """
    return Section(
        LABELS["participants"],
        note=open_note(reading.meeting.open_lists, "delegations", "groups"),
        if_empty=PHRASES["not_stated"],
        sections=tuple(_states(reading, _hosts(reading))),
    )


def _hosts(reading: Reading) -> _Hosts:
    """Find the group with which each delegation stands."""
    hosts: _Hosts = {}
    for group in reading.meeting.groups:
        for member in group.delegations:
            state = reading.meeting.delegation(member).participation
            if state in (group.participation, ParticipationState.UNKNOWN):
                hosts.setdefault(member, group)
    return hosts


def _states(reading: Reading, hosts: _Hosts) -> Iterator[Section]:
    meeting = reading.meeting
    for state in _ORDER:
        alone = tuple(
            Statement(delegation_in_words(reading, each))
            for each in meeting.delegations
            if each.participation is state and each.id not in hosts
        )
        groups = tuple(
            _group(reading, each, hosts) for each in meeting.groups if each.participation is state
        )
        if alone or groups:
            yield Section(PARTICIPATION[state], alone, sections=groups)


def _group(reading: Reading, group: ParticipantGroup, hosts: _Hosts) -> Section:
    """Give a group and its delegations; those that stand elsewhere are only pointed to."""
    named: list[Statement] = []
    for member in map(reading.meeting.delegation, group.delegations):
        host = hosts.get(member.id)
        if host is group:
            named.append(Statement(delegation_in_words(reading, member, group)))
        else:
            where = PARTICIPATION[(host or member).participation]
            named.append(Statement(PHRASES["see"].format(_name(reading, member), where)))
    return Section(
        reading.text(group.description),
        tuple(named),
        lead=group_in_words(reading, group),
        note=open_note(group.open_lists, "delegations"),
    )


def group_in_words(reading: Reading, group: ParticipantGroup) -> str:
    """Say what is known of a described group beside its description."""
    whole = None if group.part_of is None else reading.meeting.group(group.part_of)
    return phrased(
        phrase("printed", group.participation_printed or ""),
        phrase("capacity", code_in_words(group.capacity, group.capacity_printed)),
        phrase("level", code_in_words(group.level, group.level_printed)),
        phrase("size", size_in_words(group.size)),
        code_in_words(group.mode),
        phrase("part_of", "" if whole is None else reading.text(whole.description)),
    )


def delegation_in_words(
    reading: Reading, delegation: Delegation, group: ParticipantGroup | None = None
) -> str:
    """Give a delegation and its heads; all members are for a list of participants.

    Args:
        reading: the meeting that holds the delegation.
        delegation: the delegation.
        group: the group with which it stands; what is printed of both is not said again.
    """
    refuse_other_arguments(reading, "delegation", delegation, Delegation)
    refuse_another_type("group", group, ParticipantGroup, type(None))
    whole = None if delegation.part_of is None else reading.meeting.delegation(delegation.part_of)
    level = code_in_words(delegation.level, delegation.level_printed)
    printed = delegation.participation_printed
    if group is not None:
        level = "" if level == code_in_words(group.level, group.level_printed) else level
        printed = None if printed == group.participation_printed else printed
    return phrased(
        _name(reading, delegation),
        phrase("representing", _represented(reading, delegation)),
        phrase("capacity", code_in_words(delegation.capacity, delegation.capacity_printed)),
        phrase("level", level),
        phrase("printed", printed or ""),
        code_in_words(delegation.mode),
        phrase("size", size_in_words(delegation.size)),
        phrase("limit", str(delegation.size_limit or "")),
        phrase("part_of_delegation", "" if whole is None else _name(reading, whole)),
        phrase("of_series", series_names(reading, delegation.series)),
        *(part_name(reading, part) for part in delegation.parts),
        *(member_in_words(reading, member) for member in delegation.heads),
        open_note(delegation.open_lists, "members"),
    )


def _name(reading: Reading, delegation: Delegation) -> str:
    return reading.text(delegation.name) or party_in_full(reading, delegation.party)


def _represented(reading: Reading, delegation: Delegation) -> str:
    """Give the party of a delegation with a name of its own, unless that says it."""
    if delegation.name is None or names_its_party(reading, delegation):
        return ""
    return party_in_full(reading, delegation.party)


def names_its_party(reading: Reading, delegation: Delegation) -> bool:
    """Whether a delegation with a name of its own has that of its party in it."""
    refuse_other_arguments(reading, "delegation", delegation, Delegation)
    party = party_name(reading, delegation.party)
    return delegation.name is not None and is_said(party, reading.text(delegation.name))

"""Who organizes, who is expected or invited, and who speaks, in words."""

from collections.abc import Iterator

from intergov_meetings.ical.edition import Edition
from intergov_meetings.model import (
    Appearance,
    Delegation,
    DelegationId,
    OpenList,
    ParticipantGroup,
)
from intergov_meetings.vocabulary import (
    OrganizerRole,
    ParticipationState,
)
from intergov_meetings.wording import code_in_words, size_in_words


def organizer_lines(edition: Edition) -> Iterator[str]:
    """Give the organizers in printed order, with the words that set groups of them apart."""
    for organizer in edition.meeting.organizers:
        if organizer.grouping is not None:
            yield organizer.grouping
        line = f"- {edition.party(organizer.party)}"
        if organizer.role is not OrganizerRole.ORGANIZER:
            line += f" ({code_in_words(organizer.role, organizer.role_printed)})"
        yield line
    yield from open_list_lines(edition.meeting.open_lists, "organizers")


def attendance_lines(edition: Edition, state: ParticipationState) -> Iterator[str]:
    """Give the groups and delegations whose participation has come just so far."""
    meeting = edition.meeting
    in_groups = _shown_in_groups(edition)
    groups = [group for group in meeting.groups if group.participation is state]
    delegations = [
        delegation
        for delegation in meeting.delegations
        if delegation.participation is state and delegation.id not in in_groups
    ]
    for group in groups:
        yield f"- {_group_words(edition, group)}"
    for delegation in delegations:
        yield f"- {_delegation_words(edition, delegation)}"
    if groups:
        yield from open_list_lines(meeting.open_lists, "groups")
    if delegations:
        yield from open_list_lines(meeting.open_lists, "delegations")


def appearance_line(edition: Edition, appearance: Appearance) -> str:
    """Give somebody's part in the proceedings: who, as what, for whom."""
    words = f"- {edition.participant(appearance.who)}"
    functions = filter(None, map(code_in_words, appearance.functions))
    if stated := appearance.functions_printed or ", ".join(functions):
        words += f": {stated}"
    if appearance.subject is not None:
        words += f", on {edition.text(appearance.subject)}"
    if appearance.on_behalf_of:
        words += f", on behalf of {edition.parties(appearance.on_behalf_of)}"
    if appearance.read_by is not None:
        words += f", read by {edition.participant(appearance.read_by)}"
    if appearance.participation is not ParticipationState.UNKNOWN:
        words += f" ({appearance.participation})"
    return words


def open_list_lines(open_lists: tuple[OpenList, ...], field: str) -> Iterator[str]:
    """Say that a list is not complete, where its source says so."""
    for open_list in open_lists:
        if open_list.field == field:
            words = "" if open_list.words is None else f' ("{open_list.words}")'
            yield f"The list is not complete{words}."


def _shown_in_groups(edition: Edition) -> set[DelegationId]:
    """Name the delegations whose group says all that is known of their participation."""
    return {
        id
        for group in edition.meeting.groups
        for id in group.delegations
        if edition.meeting.delegation(id).participation
        in (group.participation, ParticipationState.UNKNOWN)
    }


def _group_words(edition: Edition, group: ParticipantGroup) -> str:
    words = edition.text(group.description)
    if group.size is not None:
        words += f" ({size_in_words(group.size)})"
    if group.delegations:
        named = (
            _delegation_words(edition, edition.meeting.delegation(id)) for id in group.delegations
        )
        opened = (item.words for item in group.open_lists if item.field == "delegations")
        words += f", {next(opened, None) or 'among them'}: {'; '.join(named)}"
    return words


def _delegation_words(edition: Edition, delegation: Delegation) -> str:
    party = edition.party(delegation.party)
    words = party if delegation.name is None else edition.text(delegation.name)
    known = (
        code_in_words(delegation.capacity, delegation.capacity_printed),
        code_in_words(delegation.level, delegation.level_printed),
        None if delegation.size is None else size_in_words(delegation.size),
    )
    if stated := ", ".join(filter(None, known)):
        words += f" ({stated})"
    heads = "; ".join(map(edition.member, delegation.heads))
    return f"{words}: {heads}" if heads else words

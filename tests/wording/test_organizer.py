"""What is said of all organizers alike is said once, and of each where it is not."""

import attrs
import pytest

from intergov_meetings import Organizer, OrganizerRole
from intergov_meetings.wording import Reading
from intergov_meetings.wording.organizer import organizers
from tests.views.sample import BARE, COUNCIL, MEETING, OFFICE

CO_HOST, PRINTED = {"role": OrganizerRole.CO_HOST}, {"role_printed": "organized by"}


@pytest.mark.parametrize(
    ("roles", "lead", "ends"),
    [
        ([PRINTED, PRINTED], "Each: “organized by”", ["", ""]),
        ([CO_HOST, CO_HOST], "Each: co-host", ["", ""]),
        ([CO_HOST, PRINTED], "", ["; co-host", "; “organized by”"]),
        ([PRINTED, {}], "", ["; “organized by”", ""]),
        ([{}, {}], "", ["", ""]),
        ([PRINTED], "", ["; “organized by”"]),
        ([], "", []),
    ],
)
def test_a_role_of_all_organizers_is_said_once(
    roles: list[dict[str, object]], lead: str, ends: list[str]
) -> None:
    parties = (OFFICE, COUNCIL)
    named = [Organizer(party=party, **role) for party, role in zip(parties, roles, strict=False)]  # type: ignore[arg-type]
    held = attrs.evolve(BARE, parties=MEETING.parties, organizers=tuple(named))
    found = organizers(Reading(held), held)
    whole = attrs.evolve(held, organizers=tuple(Organizer(party=each.party) for each in named))
    bare = organizers(Reading(whole), whole)
    assert found.lead == lead
    assert [each.words for each in found.statements] == [
        f"{each.words}{end}" for each, end in zip(bare.statements, ends, strict=True)
    ]

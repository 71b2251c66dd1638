"""The meeting, put together from the parts of the paper."""

from attrs import evolve

from examples.tashkent_2024 import guests, parties
from examples.tashkent_2024.attendance import DELEGATIONS, GROUPS
from examples.tashkent_2024.background import CONFERENCE, MANDATE, OBJECTIVES, TASHKENT
from examples.tashkent_2024.organizers import ORGANIZERS
from examples.tashkent_2024.people import MIRZIYOYEV, SPEAKERS
from examples.tashkent_2024.programme import SESSIONS
from examples.tashkent_2024.source import PRESS_RELEASE, en, stated
from intergov_meetings import (
    Meeting,
    MeetingId,
    MeetingKind,
    Occurrence,
    PartialDate,
    PlanState,
    Series,
    SeriesId,
)

COUNCIL_MEETINGS = Series(
    id=SeriesId("council-meetings"),
    body=parties.COUNCIL.id,
    citations=stated("The first meeting of the Regional Expert Council"),
)

MEETING = Meeting(
    id=MeetingId("tashkent-2024"),
    title=en(
        "First Central Asia Regional Expert Council Meeting on the Rehabilitation and "
        "Reintegration of Returnees: Cooperation for Peace and Security"
    ),
    kind=MeetingKind.EXPERT_COUNCIL,
    kind_printed="Expert Council Meeting",
    occurrences=(
        Occurrence(
            series=COUNCIL_MEETINGS.id,
            ordinal=1,
            printed="first",
            citations=stated("The first meeting of the Regional Expert Council"),
        ),
    ),
    plan_state=PlanState.CONFIRMED,
    when=PartialDate("2024-05-14", printed="14 MAY 2024"),
    venue=evolve(
        TASHKENT,
        zone="Asia/Tashkent",
        printed="TASHKENT",
        citations=stated("will be held on May 14 in Tashkent"),
    ),
    place_and_date_line="14 MAY 2024 | TASHKENT",
    organizers=ORGANIZERS,
    delegations=DELEGATIONS,
    groups=GROUPS,
    sessions=SESSIONS,
    mandates=(MANDATE,),
    objectives=OBJECTIVES,
    related_meetings=(CONFERENCE,),
    series=(COUNCIL_MEETINGS,),
    parties=(
        *parties.STATES,
        parties.COUNCIL,
        *parties.NATIONAL_BODIES,
        *parties.INTERNATIONAL_BODIES,
        *guests.PARTIES,
    ),
    people=(MIRZIYOYEV, *SPEAKERS),
    sources=(PRESS_RELEASE,),
    citations=(
        *stated("First Central Asia Regional Expert Council Meeting", "title"),
        *stated("14 MAY 2024 | TASHKENT", "place_and_date_line"),
        *stated("will be held on May 14 in Tashkent", "when"),
        *stated("will be held on May 14", "plan_state"),
    ),
)

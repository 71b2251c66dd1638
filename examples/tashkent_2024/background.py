"""How the Council came about, the conference where it did, and what the meeting is to provide."""

from examples.tashkent_2024.parties import COUNCIL, UZBEKISTAN
from examples.tashkent_2024.people import MIRZIYOYEV
from examples.tashkent_2024.source import en, stated
from intergov_meetings import (
    Mandate,
    MeetingRelation,
    Objective,
    PartialDate,
    PersonReference,
    RelatedMeeting,
    RelatedMeetingId,
    Venue,
)

TASHKENT = Venue(city=en("Tashkent"), state=UZBEKISTAN.id)
MARCH_2022 = PartialDate("2022-03", printed="March 2022")

CONFERENCE = RelatedMeeting(
    id=RelatedMeetingId("high-level-conference"),
    relation=MeetingRelation.ESTABLISHED_AT,
    title=en(
        "High-Level International Conference on “Regional cooperation among Central Asian "
        "countries within the framework of the Joint Action Plan for the Implementation of the "
        "United Nations Global Counter-Terrorism Strategy”"
    ),
    when=MARCH_2022,
    venue=TASHKENT,
    citations=stated("in March 2022 in Tashkent at the High-Level International Conference"),
)
MANDATE = Mandate(
    establishes=COUNCIL.id,
    initiated_by=PersonReference(MIRZIYOYEV.id),
    date=MARCH_2022,
    venue=TASHKENT,
    meeting=CONFERENCE.id,
    support=en("support from international partners"),
    citations=(
        *stated("The Regional Expert Council was established", "establishes"),
        *stated("at the initiative of the President of the Republic of Uzbekistan", "initiated_by"),
        *stated("in March 2022 in Tashkent", "date"),
        *stated("at the High-Level International Conference", "meeting"),
        *stated("received support from international partners", "support"),
    ),
)
OBJECTIVES = (
    Objective(
        text=en(
            "a unique platform for sharing experience and lessons learned by Central Asian "
            "countries in returning their citizens from conflict zones"
        ),
        citations=(
            *stated("a unique platform for sharing experience and lessons learned"),
            *stated("in returning their citizens from conflict zones"),
        ),
    ),
    Objective(
        text=en(
            "institutionalizing and enhancing the effectiveness of regional cooperation in this "
            "area"
        ),
        citations=stated("institutionalizing and enhancing the effectiveness of regional"),
    ),
    Objective(
        text=en(
            "demonstrating the high level of unity among Central Asian states and their readiness "
            "to jointly bear common responsibility for ensuring peace and security in the region"
        ),
        citations=(
            *stated("demonstrating the high level of unity among Central Asian states"),
            *stated("readiness to jointly bear common responsibility for ensuring peace"),
        ),
    ),
)

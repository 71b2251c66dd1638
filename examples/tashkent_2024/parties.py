"""The States and organizations that the press release names, with what they stand under."""

from examples.tashkent_2024.source import en, stated
from intergov_meetings import Organization, PartyId, PartyKind, State

UZBEKISTAN = State(
    id=PartyId("uzbekistan"),
    name=en("Uzbekistan"),
    official_name=en("Republic of Uzbekistan"),
    citations=stated("the Republic of Uzbekistan"),
)
KAZAKHSTAN = State(
    id=PartyId("kazakhstan"),
    name=en("Kazakhstan"),
    official_name=en("Republic of Kazakhstan"),
    citations=stated("the Republic of Kazakhstan"),
)
KYRGYZ_REPUBLIC = State(
    id=PartyId("kyrgyz-republic"),
    name=en("Kyrgyz Republic"),
    citations=stated("the Kyrgyz Republic"),
)
TAJIKISTAN = State(
    id=PartyId("tajikistan"),
    name=en("Tajikistan"),
    official_name=en("Republic of Tajikistan"),
    citations=stated("the Republic of Tajikistan"),
)
TURKMENISTAN = State(
    id=PartyId("turkmenistan"), name=en("Turkmenistan"), citations=stated("Turkmenistan")
)
STATES = (KAZAKHSTAN, KYRGYZ_REPUBLIC, TAJIKISTAN, TURKMENISTAN, UZBEKISTAN)

COUNCIL = Organization(
    id=PartyId("regional-expert-council"),
    name=en("Regional Expert Council"),
    official_name=en(
        "Regional Expert Council on Rehabilitation and Reintegration of Returnees from "
        "Conflict Zones in Central Asia"
    ),
    kind=PartyKind.ORGAN,
    citations=stated("Regional Expert Council on Rehabilitation and Reintegration of Returnees"),
)

PRESIDENCY = Organization(
    id=PartyId("presidency"),
    name=en("President of the Republic of Uzbekistan"),
    kind=PartyKind.GOVERNMENT_BODY,
    state=UZBEKISTAN.id,
    citations=stated("under the President of the Republic of Uzbekistan"),
)
ISRS = Organization(
    id=PartyId("isrs"),
    name=en("Institute for Strategic and Interregional Studies"),
    acronym=en("ISRS"),
    kind=PartyKind.GOVERNMENT_BODY,
    part_of=PRESIDENCY.id,
    part_of_printed="under",
    state=UZBEKISTAN.id,
    citations=(
        *stated("Institute for Strategic and Interregional Studies under the President"),
        *stated("of the Republic of Uzbekistan (ISRS)", "acronym"),
    ),
)
STATE_SECURITY_SERVICE = Organization(
    id=PartyId("state-security-service"),
    name=en("State Security Service"),
    kind=PartyKind.GOVERNMENT_BODY,
    state=UZBEKISTAN.id,
    citations=stated("State Security Service of the Republic of Uzbekistan"),
)
FOREIGN_MINISTRY = Organization(
    id=PartyId("ministry-of-foreign-affairs"),
    name=en("Ministry of Foreign Affairs"),
    kind=PartyKind.GOVERNMENT_BODY,
    state=UZBEKISTAN.id,
    citations=stated("Ministry of Foreign Affairs of the Republic of Uzbekistan"),
)
EMPLOYMENT_MINISTRY = Organization(
    id=PartyId("ministry-of-employment"),
    name=en("Ministry of Employment and Poverty Reduction"),
    kind=PartyKind.GOVERNMENT_BODY,
    state=UZBEKISTAN.id,
    citations=stated("Ministry of Employment and Poverty Reduction of the Republic of Uzbekistan"),
)
FAMILY_COMMITTEE = Organization(
    id=PartyId("committee-on-family-and-women"),
    name=en("Committee on Family and Women"),
    kind=PartyKind.GOVERNMENT_BODY,
    part_of=EMPLOYMENT_MINISTRY.id,
    part_of_printed="under",
    state=UZBEKISTAN.id,
    citations=stated("Committee on Family and Women under the Ministry of Employment"),
)
NATIONAL_BODIES = (
    PRESIDENCY,
    ISRS,
    STATE_SECURITY_SERVICE,
    FOREIGN_MINISTRY,
    EMPLOYMENT_MINISTRY,
    FAMILY_COMMITTEE,
)

UN = Organization(
    id=PartyId("un"),
    name=en("United Nations"),
    acronym=en("UN"),
    kind=PartyKind.IGO,
    citations=stated("international organizations such as the United Nations"),
)
UNOCT = Organization(
    id=PartyId("unoct"),
    name=en("United Nations Office of Counter-Terrorism"),
    acronym=en("UNOCT"),
    kind=PartyKind.UN_ENTITY,
    part_of=UN.id,
    citations=stated("United Nations Office of Counter-Terrorism (UNOCT)"),
)
UNRCCA = Organization(
    id=PartyId("unrcca"),
    name=en("UN Regional Centre for Preventive Diplomacy for Central Asia"),
    acronym=en("UNRCCA"),
    kind=PartyKind.UN_ENTITY,
    part_of=UN.id,
    citations=stated("UN Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA)"),
)
CTED = Organization(
    id=PartyId("cted"),
    name=en("United Nations Counter-Terrorism Committee Executive Directorate"),
    kind=PartyKind.UN_ENTITY,
    part_of=UN.id,
    citations=stated("United Nations Counter-Terrorism Committee Executive Directorate"),
)
OSCE = Organization(
    id=PartyId("osce"),
    name=en("Organization for Security and Cooperation in Europe"),
    acronym=en("OSCE"),
    kind=PartyKind.IGO,
    citations=stated("Organization for Security and Cooperation in Europe (OSCE)"),
)
OSCE_OFFICE = Organization(
    id=PartyId("osce-project-coordinator"),
    name=en(
        "Office of the Project Coordinator of the Organization for Security and Cooperation in "
        "Europe (OSCE) in Uzbekistan"
    ),
    kind=PartyKind.OTHER,
    kind_printed="Office",
    part_of=OSCE.id,
    citations=(
        *stated("Office of the Project Coordinator of the Organization for Security"),
        *stated("in Europe (OSCE) in Uzbekistan", "name"),
    ),
)
INTERNATIONAL_BODIES = (UN, UNOCT, UNRCCA, CTED, OSCE, OSCE_OFFICE)

"""The organizations that the press release names as invited."""

from examples.tashkent_2024.parties import UN
from examples.tashkent_2024.source import en, stated
from intergov_meetings import Organization, PartyId, PartyKind

CIS = Organization(
    id=PartyId("cis"),
    name=en("Commonwealth of Independent States"),
    acronym=en("CIS"),
    kind=PartyKind.IGO,
    citations=stated("Commonwealth of Independent States (CIS)"),
)
ANTI_TERRORISM_CENTRE = Organization(
    id=PartyId("cis-anti-terrorism-centre"),
    name=en("CIS Anti-Terrorism Centre"),
    part_of=CIS.id,
    citations=stated("Commonwealth of Independent States (CIS) Anti-Terrorism Centre"),
)
SCO = Organization(
    id=PartyId("sco"),
    name=en("Shanghai Cooperation Organization"),
    acronym=en("SCO"),
    kind=PartyKind.IGO,
    citations=stated("of the Shanghai Cooperation Organization"),
)
RATS = Organization(
    id=PartyId("sco-rats"),
    name=en("Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization"),
    acronym=en("SCO RATS"),
    part_of=SCO.id,
    citations=(
        *stated("Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization"),
        *stated("(SCO RATS)", "acronym"),
    ),
)
CICA = Organization(
    id=PartyId("cica"),
    name=en("Conference on Interaction and Confidence-Building Measures in Asia"),
    acronym=en("CICA"),
    citations=stated("Conference on Interaction and Confidence-Building Measures in Asia (CICA)"),
)
PARLIAMENTARY_UNION = Organization(
    id=PartyId("parliamentary-union"),
    name=en("Parliamentary Union of the Organisation of Islamic Cooperation Member States"),
    citations=stated("Parliamentary Union of the Organisation of Islamic Cooperation"),
)
CSTO = Organization(
    id=PartyId("csto"),
    name=en("Collective Security Treaty Organization"),
    acronym=en("CSTO"),
    citations=stated("Collective Security Treaty Organization (CSTO)"),
)
UNODC = Organization(
    id=PartyId("unodc"),
    name=en("United Nations Office on Drugs and Crime"),
    acronym=en("UNODC"),
    kind=PartyKind.UN_ENTITY,
    part_of=UN.id,
    citations=stated("United Nations Office on Drugs and Crime (UNODC)"),
)
OHCHR = Organization(
    id=PartyId("ohchr"),
    name=en("Office of the United Nations High Commissioner for Human Rights"),
    acronym=en("OHCHR"),
    kind=PartyKind.UN_ENTITY,
    part_of=UN.id,
    citations=stated("Office of the United Nations High Commissioner for Human Rights (OHCHR)"),
)
UNHCR = Organization(
    id=PartyId("unhcr"),
    name=en("United Nations High Commissioner for Refugees"),
    acronym=en("UNHCR"),
    kind=PartyKind.UN_ENTITY,
    part_of=UN.id,
    citations=stated("United Nations High Commissioner for Refugees (UNHCR)"),
)
REGIONAL_GUESTS = (ANTI_TERRORISM_CENTRE, RATS, CICA, PARLIAMENTARY_UNION, CSTO)
UN_GUESTS = (UNODC, OHCHR, UNHCR)
GUESTS = (*REGIONAL_GUESTS, *UN_GUESTS)
PARTIES = (CIS, SCO, *GUESTS)

"""The five people who have a name in the press release."""

from examples.tashkent_2024.parties import CTED, OSCE, PRESIDENCY, UNOCT, UNRCCA
from examples.tashkent_2024.source import en, stated
from intergov_meetings import Person, PersonId, Post

MIRZIYOYEV = Person(
    id=PersonId("mirziyoyev"),
    name=en("Shavkat Mirziyoyev"),
    honorific="Mr.",
    posts=(
        Post(
            title=en("President of the Republic of Uzbekistan"),
            party=PRESIDENCY.id,
            citations=stated("President of the Republic of Uzbekistan, Mr. Shavkat Mirziyoyev"),
        ),
    ),
    citations=stated("Mr. Shavkat Mirziyoyev"),
)
VORONKOV = Person(
    id=PersonId("voronkov"),
    name=en("Vladimir Voronkov"),
    posts=(
        Post(
            title=en("Under-Secretary-General"),
            party=UNOCT.id,
            citations=stated("Under-Secretary-General of UNOCT"),
        ),
    ),
    citations=stated("Under-Secretary-General of UNOCT, Vladimir Voronkov"),
)
IMNADZE = Person(
    id=PersonId("imnadze"),
    name=en("Kaha Imnadze"),
    posts=(
        Post(
            title=en("Special Representative of the Secretary-General for Central Asia"),
            citations=stated("Special Representative of the Secretary-General for Central Asia"),
        ),
        Post(title=en("Head"), party=UNRCCA.id, citations=stated("and Head of UNRCCA")),
    ),
    citations=stated("Head of UNRCCA, Kaha Imnadze"),
)
CHEN = Person(
    id=PersonId("chen"),
    name=en("Weixun Chen"),
    posts=(
        Post(
            title=en("Deputy Executive Director"),
            party=CTED.id,
            citations=stated("Deputy Executive Director of the United Nations Counter-Terrorism"),
        ),
    ),
    citations=stated("Executive Directorate, Weixun Chen"),
)
KUPCHYNA = Person(
    id=PersonId("kupchyna"),
    name=en("Alena Kupchyna"),
    posts=(
        Post(
            title=en("Co-ordinator of Activities to Address Transnational Threats"),
            party=OSCE.id,
            citations=stated("OSCE Co-ordinator of Activities to Address Transnational Threats"),
        ),
    ),
    citations=stated("Transnational Threats, Alena Kupchyna"),
)
SPEAKERS = (VORONKOV, IMNADZE, CHEN, KUPCHYNA)

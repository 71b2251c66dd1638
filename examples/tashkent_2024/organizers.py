"""The seven organizers in printed order, the international ones after "as well as"."""

from examples.tashkent_2024.parties import (
    FAMILY_COMMITTEE,
    FOREIGN_MINISTRY,
    ISRS,
    OSCE_OFFICE,
    STATE_SECURITY_SERVICE,
    UNOCT,
    UNRCCA,
)
from examples.tashkent_2024.source import stated
from intergov_meetings import Organization, Organizer


def _organizer(party: Organization, quote: str, grouping: str | None = None) -> Organizer:
    return Organizer(
        party=party.id,
        role_printed="organized by",
        grouping=grouping,
        citations=stated(quote),
    )


ORGANIZERS = (
    _organizer(ISRS, "organized by the Institute for Strategic and Interregional Studies"),
    _organizer(STATE_SECURITY_SERVICE, "the State Security Service of the Republic"),
    _organizer(FOREIGN_MINISTRY, "the Ministry of Foreign Affairs of the Republic"),
    _organizer(FAMILY_COMMITTEE, "the Committee on Family and Women under the Ministry"),
    _organizer(UNOCT, "as well as the United Nations Office of Counter-Terrorism", "as well as"),
    _organizer(UNRCCA, "the UN Regional Centre for Preventive Diplomacy"),
    _organizer(OSCE_OFFICE, "and the Office of the Project Coordinator"),
)

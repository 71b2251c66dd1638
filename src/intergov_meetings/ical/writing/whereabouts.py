"""The clocks of a place: its own, or those of the whole that it is in."""

from intergov_meetings.model import Text, Venue


def zone_of(venue: Venue | None, whole: Venue | None, zone: str | None) -> str | None:
    """Give the zone of a place; without its own, that of the whole unless it is elsewhere.

    Args:
        venue: the place; `None` where it is that of the whole.
        whole: where the whole is held.
        zone: the zone of the whole.
    """
    if venue is None:
        return zone
    if venue.zone is not None:
        return venue.zone
    return None if whole is None or _is_elsewhere(venue, whole) else zone


def _is_elsewhere(venue: Venue, whole: Venue) -> bool:
    """Whether a place may be in another city or State than the whole."""
    if venue.locode is not None and whole.locode is not None:
        return venue.locode != whole.locode
    if (venue.state or whole.state) != whole.state:
        return True
    return venue.city is not None and (whole.city is None or not _are_alike(venue.city, whole.city))


def _are_alike(one: Text, other: Text) -> bool:
    """Whether two names have a wording in common, in whatever language."""
    return not _wordings(one).isdisjoint(_wordings(other))


def _wordings(text: Text) -> set[str]:
    stated = (text.text, *(translation.text for translation in text.translations))
    return {wording.casefold() for wording in stated}

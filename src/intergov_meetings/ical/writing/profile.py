"""What a calendar is for, and what follows from that."""

from enum import StrEnum


class Method(StrEnum):
    """What a calendar asks of whoever receives it (RFC 5546, 1.4)."""

    PUBLISH = "PUBLISH"
    """Take note of these events."""
    REQUEST = "REQUEST"
    """You are invited: answer."""
    CANCEL = "CANCEL"
    """You were invited, and this event is called off."""


class Profile(StrEnum):
    """What a calendar is for. Each profile writes what its readers understand, and no more."""

    COMPAT = "compat"
    """A file that any calendar program opens: events and nothing else."""
    FEED = "feed"
    """A file at an address to subscribe to: as `compat`, with a name and how often to fetch it."""
    PUBLISH = "publish"
    """A message that makes events known (METHOD:PUBLISH), from an organizer with an address."""
    INVITE = "invite"
    """Invitations (METHOD:REQUEST), one for each event, to people who have an address."""
    CALDAV = "caldav"
    """Objects for a calendar server, one for each event, since a server takes no other."""
    RICH = "rich"
    """All that newer standards can say (RFC 7986, 9073 and 9253), for programs that know them."""

    @property
    def method(self) -> Method | None:
        """What is asked of whoever receives it; `None`: nothing, it is not a message."""
        return _METHODS.get(self)

    @property
    def has_organizer(self) -> bool:
        """Whether it needs somebody who answers for it at a real address."""
        return self.method is not None

    @property
    def is_one_object_each(self) -> bool:
        """Whether each event is a calendar object of its own."""
        return self in (Profile.INVITE, Profile.CALDAV)

    @property
    def invites(self) -> bool:
        """Whether people are attendees, to whom programs send mail."""
        return self is Profile.INVITE

    @property
    def has_name(self) -> bool:
        """Whether the calendar has a name and is to be fetched again."""
        return self in (Profile.FEED, Profile.RICH)

    @property
    def is_detailed(self) -> bool:
        """Whether events have components and links that older programs do not know."""
        return self is Profile.RICH


_METHODS = {Profile.PUBLISH: Method.PUBLISH, Profile.INVITE: Method.REQUEST}

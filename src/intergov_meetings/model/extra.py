"""Room for other tools: what they keep with a record and this library carries along unread."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import ExtraKey, PrivateProse
from intergov_meetings.vocabulary import Audience


@final
@frozen
class Extra(Record):
    """One value of another tool, under a key of that tool."""

    key: ExtraKey
    """A reverse-DNS key ("org.example.badge-colour")."""
    value: PrivateProse
    """The value as text."""
    audience: Audience = field(default=Audience.INTERNAL, kw_only=True)
    """Who may see it; internal unless said otherwise, since only its owner knows what it is."""

"""How to reach a person or an office; never written unless it is asked for."""

from typing import final

from attrs import frozen

from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import EmailAddress, PrivateLine
from intergov_meetings.vocabulary import Audience


@final
@frozen(kw_only=True)
class Contact(Record):
    """E-mail, telephone and postal address. No message shows what it holds."""

    email: EmailAddress | None = None
    """The e-mail address."""
    telephone: PrivateLine | None = None
    """The telephone number, as printed."""
    postal_address: PrivateLine | None = None
    """The postal address, on one line."""
    note: PrivateLine | None = None
    """Anything else that helps to reach them ("registration desk, from 9 a.m.")."""
    audience: Audience = Audience.INTERNAL
    """Who may see it. An office that publishes its address may say `PUBLIC`."""

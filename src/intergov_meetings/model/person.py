"""People, and the posts they hold at the time of the meeting."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.contact import Contact
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import PartyId, PersonId
from intergov_meetings.model.party import ExternalIdentifier
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_text


@final
@frozen(kw_only=True)
class Post(Record):
    """An office that a person holds, or that somebody will hold: a title and where."""

    title: Text = field(converter=as_text)
    """The title as printed ("Under-Secretary-General")."""
    party: PartyId | None = None
    """The State or organization in which the post is."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""


@final
@frozen(kw_only=True)
class Person(Record):
    """A person who has a name in the paper. Whoever has none is a function or a post instead."""

    id: PersonId
    """The id of the person."""
    name: Text = field(converter=as_text)
    """The name as printed; translations carry it in other languages and scripts."""
    family_name: Line | None = None
    """The part of the name to sort by, where the paper shows which it is."""
    given_name: Line | None = None
    """The given name or names."""
    honorific: Line | None = None
    """What stands before the name ("Mr.", "H.E. Ms.")."""
    posts: tuple[Post, ...] = ()
    """The posts held at the time of the meeting, in printed order."""
    identifiers: tuple[ExternalIdentifier, ...] = ()
    """The person's names in other systems."""
    contact: Contact | None = None
    """How to reach the person."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

"""Parties: the States and organizations that organize, are represented, invite or are invited."""

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.contact import Contact
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import PartyId
from intergov_meetings.model.link import Link
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import CountryCode, Line
from intergov_meetings.model.shape import fault
from intergov_meetings.model.source import Citation, OpenList
from intergov_meetings.model.text import Text, as_optional_text, as_text
from intergov_meetings.vocabulary import PartyKind


@final
@frozen(kw_only=True)
class ExternalIdentifier(Record):
    """The name that another system has for a party, a person or a meeting."""

    scheme: Line
    """The system ("wikidata", "unterm", "orcid")."""
    value: Line
    """The name there ("Q265")."""


@final
@frozen(kw_only=True)
class State(Record):
    """A State."""

    id: PartyId
    """The id of the party."""
    name: Text = field(converter=as_text)
    """The short or usual name ("Kazakhstan")."""
    official_name: Text | None = field(default=None, converter=as_optional_text)
    """The formal name ("Republic of Kazakhstan")."""
    acronym: Text | None = field(default=None, converter=as_optional_text)
    """The acronym, where one is used."""
    code: CountryCode | None = None
    """The ISO 3166-1 alpha-3 code, where the State that is meant has been identified."""
    identifiers: tuple[ExternalIdentifier, ...] = ()
    """Its names in other systems."""
    contact: Contact | None = None
    """How to reach it."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""


@final
@frozen(kw_only=True)
class Organization(Record):
    """A party other than a State: an organization, a ministry, a group, a territory."""

    id: PartyId
    """The id of the party."""
    name: Text = field(converter=as_text)
    """The short or usual name ("United Nations Office of Counter-Terrorism")."""
    official_name: Text | None = field(default=None, converter=as_optional_text)
    """The formal name, where it is another."""
    acronym: Text | None = field(default=None, converter=as_optional_text)
    """The acronym ("UNOCT")."""
    kind: PartyKind | None = None
    """What kind of party it is."""
    kind_printed: Line | None = None
    """The kind as printed."""
    part_of: PartyId | None = None
    """The party it is a part of or stands under ("under the Ministry of …")."""
    part_of_printed: Line | None = None
    """The words that say how it belongs there ("under")."""
    state: PartyId | None = None
    """The State that a national body or a territory belongs to."""
    members: tuple[PartyId, ...] = ()
    """The parties that form a group of States."""
    identifiers: tuple[ExternalIdentifier, ...] = ()
    """Its names in other systems."""
    link: Link | None = None
    """Its address on the web."""
    contact: Contact | None = None
    """How to reach it."""
    open_lists: tuple[OpenList, ...] = ()
    """Which of the lists here are declared incomplete."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

    def _faults(self) -> Iterable[Fault]:
        if self.id in self.members:
            yield fault("/members", "other parties", self.id)
        if self.kind is PartyKind.STATE:
            yield fault(
                "/kind", "another kind of party (a State is a State record)", self.kind.value
            )


Party = State | Organization
"""A State or an organization."""

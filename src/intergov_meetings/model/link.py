"""An address that a reader may follow."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import PERSONAL_SCHEMES, Url
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.vocabulary import Audience


@final
@frozen
class Link(Record):
    """An address on the web, and the like."""

    url: Url
    """The address: http, https, mailto, tel or geo."""
    title: Text | None = field(default=None, kw_only=True, converter=as_optional_text)
    """What stands there."""
    audience: Audience | None = field(default=None, kw_only=True)
    """Who may see it, if not as `readers` says; a link to join by should say `PARTICIPANTS`."""

    @property
    def readers(self) -> Audience:
        """Who may see it: if it is not said, everybody a web address, nobody outside a person's."""
        if self.audience is not None:
            return self.audience
        return Audience.INTERNAL if self.url.startswith(PERSONAL_SCHEMES) else Audience.PUBLIC

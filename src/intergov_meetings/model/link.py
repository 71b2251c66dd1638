"""An address that a reader may follow."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Url
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
    audience: Audience = field(default=Audience.PUBLIC, kw_only=True)
    """Who may see it; a link by which participants join should say `PARTICIPANTS`."""

"""A component of a calendar and its properties, as a rule looks at them."""

from collections.abc import Mapping
from typing import NamedTuple, final

from attrs import field, frozen

from intergov_meetings.ical.linting.moment import Moment
from intergov_meetings.ical.linting.table.property import PROPERTIES
from intergov_meetings.ical.wire.line import ContentLine


class Property(NamedTuple):
    """A property as it stands in a file, with what its value is."""

    line: ContentLine
    """The line, taken apart."""
    type: str
    """The type of its value by VALUE, or else the usual one."""
    values: tuple[str, ...]
    """Its value; several where the property lists several. Text is as it is spelt."""
    moments: tuple[Moment | None, ...] = ()
    """What its values say of when; empty where they are neither dates nor times."""
    is_cut: bool = False
    """Whether it lists more values than the limits allow to look at."""

    @property
    def name(self) -> str:
        """Its name in capitals."""
        return self.line.name

    @property
    def number(self) -> int:
        """The number of its line."""
        return self.line.number

    @property
    def value(self) -> str:
        """Its whole value as it is spelt."""
        return self.line.value

    @property
    def moment(self) -> Moment | None:
        """What its first value says of when."""
        return self.moments[0] if self.moments else None

    @property
    def clause(self) -> str:
        """Where the standard says what it is."""
        rule = PROPERTIES.get(self.name)
        if rule is not None:
            return rule.clause
        return "RFC 5545, 3.8.8.2" if self.name.startswith("X-") else "RFC 5545, 3.8.8.1"

    def parameter(self, name: str) -> str | None:
        """Give the first value of a parameter; `None` without one."""
        return self.line.parameter(name)

    def word(self, name: str, otherwise: str = "") -> str:
        """Give the value of a parameter in capitals, or what holds where it is not there."""
        return (self.line.parameter(name) or otherwise).upper()


@final
@frozen(kw_only=True)
class Component:
    """What stands between BEGIN and END."""

    name: str
    """Its name in capitals."""
    number: int
    """The number of its first line."""
    parent: str | None
    """The name of the component that it stands in; `None` where that is none."""
    is_closed: bool
    """Whether it has an END of its own."""
    properties: tuple[Property, ...]
    """Its own properties, in their order."""
    components: tuple["Component", ...]
    """The components in it, in their order."""
    by_name: Mapping[str, tuple[Property, ...]] = field(repr=False, eq=False)
    """Its own properties by their names."""

    @property
    def start(self) -> Moment | None:
        """When it starts; `None` where that is not stated, or cannot be read."""
        found = self.by_name.get("DTSTART")
        return found[0].moment if found else None

    def all(self, name: str) -> tuple[Property, ...]:
        """Give its properties of a name, in their order."""
        return self.by_name.get(name, ())

    def first(self, name: str) -> Property | None:
        """Give its first property of a name; `None` without one."""
        found = self.by_name.get(name)
        return found[0] if found else None

    def word(self, name: str) -> str:
        """Give the value of a property in capitals; empty where it is not there."""
        found = self.by_name.get(name)
        return found[0].value.upper() if found else ""

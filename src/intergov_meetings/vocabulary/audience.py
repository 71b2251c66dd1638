"""For whom a page or file is written, and how widely a piece of information may go."""

from enum import StrEnum


class Audience(StrEnum):
    """A circle of readers, each circle holding the one before it.

    Closed list. The same word marks a piece of information with the widest circle that may see it.
    """

    PUBLIC = "public"
    """Anybody."""
    PARTICIPANTS = "participants"
    """Those who take part in the meeting."""
    INTERNAL = "internal"
    """Those who run the meeting: secretariat, organizers, protocol."""

    def may_see(self, level: "Audience") -> bool:
        """Whether a reader of this audience may see what is marked with a level.

        Examples:
            >>> Audience.PARTICIPANTS.may_see(Audience.PUBLIC)
            True
            >>> Audience.PARTICIPANTS.may_see(Audience.INTERNAL)
            False
        """
        return self is Audience.INTERNAL or level is Audience.PUBLIC or level is self

"""The head of a page: what the meeting is, when and where, and what of that is not stated."""

from collections.abc import Iterator

from intergov_meetings import wording
from intergov_meetings.model import Decision, Meeting, Organizer
from intergov_meetings.views.fact import fact, facts, linked_fact
from intergov_meetings.views.markdown import Markdown, bullets, escaped, heading, numbered
from intergov_meetings.views.reading import Reading, coded, listed, open_note, phrase, phrased
from intergov_meetings.vocabulary import AttendanceMode, OrganizerRole, PlanState
from intergov_meetings.wording.english import LABELS, PHRASES


def head(reading: Reading) -> Iterator[Markdown]:
    """Give the title and the facts of the meeting as a whole."""
    meeting = reading.meeting
    yield heading(1, meeting.title.in_language(*reading.languages))
    yield facts(
        fact("plan", _plan(meeting.current_plan_state)),
        fact("conduct", coded(meeting.conduct_state)),
        fact("when", reading.when(meeting.when) or PHRASES["not_stated"]),
        None if reading.has_clock_times else fact("times", PHRASES["not_stated"]),
        *_where(reading),
        fact("kind", _kind(meeting)),
        *(fact("occurrence", words) for words in reading.occurrences()),
        fact("body", reading.parties(filter(None, (meeting.body,)))),
        fact("theme", reading.text(meeting.theme)),
        fact("access", coded(meeting.access)),
        fact("languages", wording.languages_in_words(meeting.working_languages) or None),
    )
    yield from _organizers(reading)
    yield from _parts(reading)
    yield from _decisions(reading)


def _plan(state: PlanState | None) -> str | None:
    if state is PlanState.CONFIRMED:
        return None
    return coded(state) or PHRASES["not_stated"]


def _kind(meeting: Meeting) -> str | None:
    kind = coded(meeting.kind, meeting.kind_printed)
    return listed((kind, LABELS["extraordinary"] if meeting.extraordinary else None))


def _where(reading: Reading) -> Iterator[Markdown | None]:
    meeting, venue = reading.meeting, reading.meeting.venue
    place = reading.place(venue)
    if place or meeting.mode is not AttendanceMode.ONLINE:
        yield fact("where", place or PHRASES["not_stated"])
    if place and venue is not None and wording.is_city_only(venue):
        yield fact("venue", PHRASES["city_only"])
    yield fact("mode", coded(meeting.mode))
    yield linked_fact(reading, "online", None if venue is None else venue.online)


def _organizers(reading: Reading) -> Iterator[Markdown]:
    """Give the organizers in printed order; the words that set some apart stand between them."""
    yield heading(2, LABELS["organizers"])
    organizers = reading.meeting.organizers
    if not organizers:
        yield escaped(PHRASES["not_stated"])
    listing: list[Markdown] = []
    done = 0
    for organizer in organizers:
        if organizer.grouping is not None:
            yield numbered(listing, done + 1)
            yield escaped(organizer.grouping)
            done, listing = done + len(listing), []
        listing.append(_organizer(reading, organizer))
    yield numbered(listing, done + 1)
    if note := open_note(reading.meeting.open_lists, "organizers"):
        yield escaped(note)


def _organizer(reading: Reading, organizer: Organizer) -> Markdown:
    name = wording.party_in_full(reading.meeting, organizer.party, *reading.languages)
    is_plain = organizer.role is OrganizerRole.ORGANIZER
    role = None if is_plain else coded(organizer.role, organizer.role_printed)
    return escaped(phrased(name, role) or name)


def _parts(reading: Reading) -> Iterator[Markdown]:
    if not reading.meeting.parts:
        return
    yield heading(2, LABELS["parts"])
    yield numbered(
        escaped(
            phrased(
                reading.text(part.title),
                reading.when(part.when),
                reading.place(part.venue),
                coded(part.mode),
                coded(part.begun_by),
                coded(part.ended_by),
            )
            or PHRASES["not_stated"]
        )
        for part in reading.meeting.parts
    )


def _decisions(reading: Reading) -> Iterator[Markdown]:
    if reading.meeting.decisions:
        yield heading(2, LABELS["decisions"])
        yield bullets(
            escaped(decision_in_words(reading, made)) for made in reading.meeting.decisions
        )


def decision_in_words(reading: Reading, decision: Decision) -> str:
    """Say what was decided, when and by whom, and what it made void."""
    by = reading.who(decision.decided_by)
    pieces = (
        coded(decision.kind),
        reading.when(decision.when),
        phrase("by", wording.with_printed(by or "", decision.decided_by_printed) or None),
        phrase("former_when", reading.when(decision.former_when)),
        phrase("former_venue", reading.place(decision.former_venue)),
        phrase("reason", reading.text(decision.reason)),
    )
    return phrased(*pieces) or ""

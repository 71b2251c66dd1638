"""A meeting in which every field of every record says something, each text a word of its own."""

from datetime import UTC, date, datetime, time
from itertools import count

from intergov_meetings import (
    Access,
    Agenda,
    AgendaItem,
    AgendaItemId,
    AgendaState,
    Appearance,
    AttendanceMode,
    Capacity,
    Citation,
    ConductState,
    Contact,
    Credentials,
    CredentialsFinding,
    CredentialsForm,
    DateSpan,
    Decision,
    DecisionKind,
    Delegation,
    DelegationId,
    Document,
    DocumentId,
    DocumentKind,
    Estimate,
    ExternalIdentifier,
    Extra,
    GroupId,
    GroupReference,
    LevelOfRepresentation,
    Link,
    Mandate,
    Meeting,
    MeetingFunction,
    MeetingId,
    MeetingKind,
    MeetingRelation,
    Member,
    MemberFunction,
    MemberReference,
    Objective,
    Occurrence,
    OpenList,
    Organization,
    Organizer,
    OrganizerRole,
    Part,
    PartialDate,
    ParticipantGroup,
    ParticipationState,
    PartId,
    PartOfDay,
    PartyId,
    PartyKind,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Post,
    PostHolder,
    RelatedMeeting,
    RelatedMeetingId,
    Release,
    Series,
    SeriesId,
    Session,
    SessionId,
    SessionType,
    Source,
    SourceId,
    State,
    Text,
    TimeSlot,
    Translation,
    Venue,
)

_numbers = count(1)
DAY = date(2024, 5, 14)
STATE, OFFICE, GROUP_OF_STATES = PartyId("state"), PartyId("office"), PartyId("group-of-states")
SERIES, PAPER, OLDER, SOURCE = (
    SeriesId("cop"),
    DocumentId("paper"),
    DocumentId("old"),
    SourceId("s"),
)
ITEM, PART, OTHER = AgendaItemId("item"), PartId("part"), RelatedMeetingId("other")


def word() -> str:
    """A word that stands nowhere else."""
    return f"canary{next(_numbers):03}"


def text() -> Text:
    return Text(word(), language="en", translations=(Translation("fr", word()),))


def cited() -> tuple[Citation, ...]:
    return (Citation(source=SOURCE, quote=word(), locator=word()),)


def extra() -> tuple[Extra, ...]:
    return (Extra("org.example.colour", word()),)


def opened(*fields: str) -> tuple[OpenList, ...]:
    return tuple(OpenList(field=field, words=word()) for field in fields)


def link() -> Link:
    return Link(f"https://example.org/{word()}", title=text())


def contact() -> Contact:
    return Contact(
        email=f"{word()}@example.org", telephone=word(), postal_address=word(), note=word()
    )


def identified() -> tuple[ExternalIdentifier, ...]:
    return (ExternalIdentifier(scheme=word(), value=word()),)


def day() -> PartialDate:
    return PartialDate("2024-05-14", printed=word())


def venue(zone: str | None = "Asia/Tashkent") -> Venue:
    return Venue(
        name=text(),
        room=text(),
        address=text(),
        city=text(),
        state=STATE,
        latitude=41.25,
        longitude=69.5,
        locode="UZTAS",
        zone=zone,
        online=(link(),),
        printed=word(),
        citations=cited(),
    )


def post() -> Post:
    return Post(title=text(), party=OFFICE, citations=cited())


def estimate() -> Estimate:
    return Estimate(about=300, printed=word())


def parties() -> tuple[State | Organization, ...]:
    return (
        State(
            id=STATE,
            name=text(),
            official_name=text(),
            acronym=text(),
            code="UZB",
            identifiers=identified(),
            contact=contact(),
            citations=cited(),
            extra=extra(),
        ),
        Organization(
            id=OFFICE,
            name=text(),
            official_name=text(),
            acronym=text(),
            kind=PartyKind.ORGAN,
            kind_printed=word(),
            part_of=GROUP_OF_STATES,
            part_of_printed=word(),
            state=STATE,
            identifiers=identified(),
            link=link(),
            contact=contact(),
            citations=cited(),
            extra=extra(),
        ),
        Organization(
            id=GROUP_OF_STATES, name=text(), members=(STATE,), open_lists=opened("members")
        ),
    )


def people() -> tuple[Person, ...]:
    return (
        Person(
            id=PersonId("person"),
            name=text(),
            family_name=word(),
            given_name=word(),
            honorific=word(),
            posts=(post(),),
            identifiers=identified(),
            contact=contact(),
            citations=cited(),
            extra=extra(),
        ),
    )


def delegations() -> tuple[Delegation, ...]:
    head = Member(
        function=MemberFunction.HEAD,
        function_printed=word(),
        person=PersonId("person"),
        level=LevelOfRepresentation.MINISTER,
        level_printed=word(),
        participation=ParticipationState.ACCEPTED,
        participation_printed=word(),
        mode=AttendanceMode.ONLINE,
        citations=cited(),
        extra=extra(),
    )
    adviser = Member(function=MemberFunction.ADVISER, function_printed=word(), post=post())
    credentials = Credentials(
        form=CredentialsForm.LETTER,
        form_printed=word(),
        finding=CredentialsFinding.PENDING,
        finding_printed=word(),
        received=day(),
        document=PAPER,
        citations=cited(),
    )
    return (
        Delegation(
            id=DelegationId("delegation"),
            party=STATE,
            name=text(),
            capacity=Capacity.OBSERVER_STATE,
            capacity_printed=word(),
            level=LevelOfRepresentation.AMBASSADOR,
            level_printed=word(),
            participation=ParticipationState.INVITED,
            participation_printed=word(),
            mode=AttendanceMode.HYBRID,
            members=(head, adviser),
            size=estimate(),
            size_limit=7,
            credentials=credentials,
            series=(SERIES,),
            parts=(PART,),
            part_of=DelegationId("whole"),
            open_lists=opened("members"),
            citations=cited(),
            extra=extra(),
        ),
        Delegation(id=DelegationId("whole"), party=OFFICE),
    )


def groups() -> tuple[ParticipantGroup, ...]:
    return (
        ParticipantGroup(
            id=GroupId("experts"),
            description=text(),
            capacity=Capacity.INVITED,
            capacity_printed=word(),
            level=LevelOfRepresentation.EXPERT,
            level_printed=word(),
            participation=ParticipationState.EXPECTED,
            participation_printed=word(),
            mode=AttendanceMode.IN_PERSON,
            delegations=(DelegationId("whole"),),
            size=estimate(),
            part_of=GroupId("others"),
            open_lists=opened("delegations"),
            citations=cited(),
            extra=extra(),
        ),
        ParticipantGroup(id=GroupId("others"), description=text()),
    )


def appearances() -> tuple[Appearance, ...]:
    people = (
        PersonReference(PersonId("person")),
        MemberReference(DelegationId("delegation"), MemberFunction.ADVISER),
        PostHolder(post()),
        PartyReference(STATE),
        GroupReference(GroupId("experts")),
    )
    return tuple(
        Appearance(
            who=who,
            functions=(MeetingFunction.KEYNOTE_SPEAKER,),
            functions_printed=word(),
            on_behalf_of=(GROUP_OF_STATES,),
            read_by=PostHolder(post()),
            participation=ParticipationState.TENTATIVE,
            participation_printed=word(),
            mode=AttendanceMode.WRITTEN,
            subject=text(),
            series=(SERIES,),
            when=TimeSlot(start=time(11), printed=word()),
            agenda_items=(ITEM,),
            citations=cited(),
            extra=extra(),
        )
        for who in people
    )


def decision(kind: DecisionKind) -> Decision:
    return Decision(
        kind=kind,
        kind_printed=word(),
        when=day(),
        decided_by=PostHolder(post()),
        decided_by_printed=word(),
        reason=text(),
        former_when=day(),
        former_venue=venue(),
        citations=cited(),
    )


def organizer() -> Organizer:
    return Organizer(
        party=OFFICE,
        role=OrganizerRole.CO_HOST,
        role_printed=word(),
        grouping=word(),
        contact=contact(),
        citations=cited(),
        extra=extra(),
    )


def sessions() -> tuple[Session, ...]:
    slot = TimeSlot(
        day=DAY,
        start=time(10),
        end=time(12),
        part_of_day=PartOfDay.MORNING,
        approximate=True,
        zone="Asia/Tashkent",
        offset_when_stated="+05:00",
        printed=word(),
    )
    full = Session(
        id=SessionId("session"),
        title=text(),
        subject=text(),
        number=word(),
        type=SessionType.ROUND_TABLE,
        type_printed=word(),
        part_of=SessionId("whole-session"),
        parallel_to=(SessionId("parallel"),),
        part=PART,
        series=(SERIES,),
        when=slot,
        venue=venue(),
        mode=AttendanceMode.HYBRID,
        mode_printed=word(),
        access=Access.MEMBERS_ONLY,
        access_printed=word(),
        languages=("ru", "yue"),
        plan_state=PlanState.CONFIRMED,
        plan_state_printed=word(),
        decisions=(decision(DecisionKind.RELOCATED), decision(DecisionKind.OPENED)),
        organizers=(organizer(),),
        appearances=appearances(),
        agenda_items=(ITEM,),
        documents=(PAPER,),
        open_lists=opened("organizers", "appearances", "decisions"),
        citations=cited(),
        extra=extra(),
    )
    return (
        Session(id=SessionId("whole-session"), title=text(), part=PART),
        full,
        Session(id=SessionId("parallel"), title=text(), room=text(), part=PART, order_stated=False),
    )


def full_meeting() -> Meeting:
    return Meeting(
        id=MeetingId("full"),
        title=text(),
        kind=MeetingKind.CONFERENCE,
        kind_printed=word(),
        extraordinary=True,
        theme=text(),
        occurrences=(Occurrence(series=SERIES, ordinal=16, printed=word(), citations=cited()),),
        body=GROUP_OF_STATES,
        plan_state=PlanState.TENTATIVE,
        plan_state_printed=word(),
        when=DateSpan(
            first=PartialDate("2024-05-14", printed=word()),
            last=PartialDate("2024-05-16", printed=word()),
            printed=word(),
        ),
        venue=venue(),
        place_and_date_line=word(),
        mode=AttendanceMode.HYBRID,
        mode_printed=word(),
        access=Access.INVITATION,
        access_printed=word(),
        working_languages=("en", "yue"),
        parts=(
            Part(
                id=PART,
                title=text(),
                when=day(),
                venue=venue(),
                mode=AttendanceMode.IN_PERSON,
                begun_by=ConductState.RESUMED,
                ended_by=ConductState.ADJOURNED,
                citations=cited(),
            ),
        ),
        decisions=(decision(DecisionKind.SHORTENED), decision(DecisionKind.CLOSED)),
        organizers=(organizer(),),
        delegations=delegations(),
        groups=groups(),
        appearances=appearances(),
        sessions=sessions(),
        agenda=Agenda(
            items=(
                AgendaItem(
                    id=ITEM,
                    number=word(),
                    title=text(),
                    state=AgendaState.ADOPTED,
                    state_printed=word(),
                    series=(SERIES,),
                    documents=(PAPER,),
                    citations=cited(),
                    extra=extra(),
                ),
                AgendaItem(id=AgendaItemId("sub"), title=text(), part_of=ITEM),
            ),
            state=AgendaState.PROVISIONAL,
            state_printed=word(),
            annotated=True,
            document=PAPER,
            open_lists=opened("items"),
            citations=cited(),
        ),
        documents=(
            Document(
                id=PAPER,
                symbol=word(),
                title=text(),
                kind=DocumentKind.PRESS_RELEASE,
                kind_printed=word(),
                languages=("fr", "yue"),
                supersedes=(OLDER,),
                series=(SERIES,),
                issued=day(),
                link=link(),
                citations=cited(),
                extra=extra(),
            ),
            Document(id=OLDER, symbol=word()),
        ),
        mandates=(
            Mandate(
                establishes=GROUP_OF_STATES,
                text=text(),
                initiated_by=PostHolder(post()),
                date=day(),
                venue=venue(),
                meeting=OTHER,
                document=PAPER,
                support=text(),
                citations=cited(),
            ),
        ),
        objectives=(Objective(text=text(), citations=cited()),),
        related_meetings=(
            RelatedMeeting(
                id=OTHER,
                relation=MeetingRelation.FOLLOW_UP_OF,
                relation_printed=word(),
                occurrences=(Occurrence(series=SERIES, ordinal=15, printed=word()),),
                title=text(),
                when=day(),
                venue=venue(),
                meeting=MeetingId("canary-meeting"),
                link=link(),
                citations=cited(),
                extra=extra(),
            ),
        ),
        series=(
            Series(
                id=SERIES,
                name=text(),
                acronym=text(),
                body=GROUP_OF_STATES,
                part_of=SeriesId("larger"),
                citations=cited(),
                extra=extra(),
            ),
            Series(id=SeriesId("larger"), name=text()),
        ),
        parties=parties(),
        people=people(),
        sources=(
            Source(
                id=SOURCE,
                title=text(),
                kind=DocumentKind.NOTE_VERBALE,
                kind_printed=word(),
                publisher=text(),
                issued=day(),
                datelines=(word(), word()),
                symbol=word(),
                language="yue",
                link=link(),
                accessed=day(),
                document=PAPER,
            ),
        ),
        release=Release(
            version=word(), published=datetime(2024, 5, 8, 9, 30, tzinfo=UTC), note=word()
        ),
        open_lists=opened("organizers", "delegations", "sessions", "sources", "people"),
        citations=cited(),
        extra=extra(),
    )

"""What plain values may be, and that messages show little of them."""

import re
from typing import Annotated, Any, get_args, get_origin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import Contact, Estimate, Extra, Link, PartialDate, Release, Text, Venue
from intergov_meetings.model import date, rule
from intergov_meetings.model.rule import LARGEST_COUNT, SLUG, Rule, matching
from intergov_meetings.strategies import email_addresses, lines, prose, slugs, urls
from intergov_meetings.strategies.value import OF_ANNOTATION
from tests.model.classes import faults_of, meeting, paths_of

NEVER_TEXT = {
    "nothing": "",
    "blank": " \u00a0",
    "nothing to see": "\u200b\u00ad",
    "a null": "a\0b",
    "an escape": "a\x1bb",
    "a carriage return": "a\rb",
    "a C1 control": "a\x85b",
    "a line separator": "a\u2028b",
    "a paragraph separator": "a\u2029b",
    "a lone surrogate": "a\ud800b",
    "a noncharacter": "a\ufffeb",
    "a noncharacter beyond": "a\U0001ffffb",
    "not NFC": "e\u0301",
    "an open override": "a\u202eb",
    "a closing without opening": "a\u2069b",
    "crossed isolates": "\u2067a\u202ab\u2069c\u202c",
}
KINDS: dict[str, tuple[type, Rule]] = {
    name: get_args(kind)
    for name, kind in [*vars(rule).items(), ("IsoDate", date.IsoDate)]
    if get_origin(kind) is Annotated
}
"""Every kind of plain value: its type and its rule."""
every_kind = pytest.mark.parametrize("name", KINDS)
never_text = pytest.mark.parametrize("text", NEVER_TEXT.values(), ids=NEVER_TEXT.keys())


@never_text
def test_no_text_holds_what_writers_cannot_carry(text: str) -> None:
    assert paths_of(Text, text=text) == ["/text"]
    assert paths_of(Release, note=text) == ["/note"]
    assert paths_of(Contact, telephone=text) == ["/telephone"]


def test_only_prose_has_several_lines() -> None:
    assert Text("one\n\ttwo").text == "one\n\ttwo"
    assert paths_of(Release, note="one\ntwo") == ["/note"]
    assert paths_of(Release, note="one\ttwo") == ["/note"]


@given(prose(), lines())
def test_text_is_kept_as_it_is(text: str, line: str) -> None:
    assert Text(text).text == text
    assert Release(note=line).note == line


@given(slugs(max_size=64))
def test_an_id_is_a_slug(slug: str) -> None:
    assert meeting(id=slug).id == slug


@pytest.mark.parametrize(
    "id", ["", "-a", ".a", "A", "a b", "a/b", "é", "a\n", "a" * 65, "../a", "１"]
)
def test_what_is_no_slug_is_no_id(id: str) -> None:
    with pytest.raises(ValueError, match=r"/id: expected an id of 1 to 64 characters"):
        meeting(id=id)


@given(urls())
def test_addresses_that_can_be_followed_are_links(url: str) -> None:
    assert Link(url).url == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "HTTPS://example.org",
        "//example.org",
        "example.org",
        "https://",
        "https://example.org/a b",
        "https://example.org/\n",
        'https://example.org/"',
        "https://example.org/<",
        "https://exämple.org",
        " https://example.org",
        "mailto:nobody",
        "tel:office",
        "geo:north",
        "geo:.,.",
        "geo:9999,0",
        "https://[",
        "https://a[b",
        "https://name:word@example.org",
        "mailto:\0a@example.org",
        "mailto:ü@example.org",
        "mailto:a@",
        "http://example.org/%",
        "http://example.org/?q=100%25%zz",
    ],
)
def test_other_addresses_are_no_links(url: str) -> None:
    assert paths_of(Link, url=url) == ["/url"]


@given(email_addresses())
def test_an_e_mail_address_has_one_at_sign(email: str) -> None:
    assert Contact(email=email).email == email
    assert email not in repr(Contact(email=email))


@pytest.mark.parametrize("url", ["mailto:ana@example.org", "tel:+998712000000"])
def test_a_link_to_a_person_does_not_show(url: str) -> None:
    assert repr(Link(url)) == "Link(url=(not shown))"
    assert repr(Link("https://example.org/")) == "Link(url='https://example.org/')"


@pytest.mark.parametrize("email", ["secretary", "a@b@c", "@b", "a@", "a b@c", "a@b\n", "<a@b>"])
def test_a_refused_e_mail_address_does_not_show(email: str) -> None:
    (fault,) = faults_of(Contact, email=email)
    assert fault.path == "/email"
    assert repr(email)[1:-1] not in fault.message.replace("a single '@'", "")


@given(st.text().map("\n".__add__))
def test_private_text_never_shows(text: str) -> None:
    (fault,) = faults_of(Contact, note="secret" + text)
    assert "secret" not in fault.message


@given(st.text().map("\0".__add__))
def test_what_other_tools_keep_never_shows(text: str) -> None:
    (fault,) = faults_of(Extra, key="org.example.key", value="secret" + text)
    assert fault.path == "/value"
    assert "secret" not in fault.message


@given(st.text(min_size=200))
def test_messages_show_at_most_80_ascii_characters_of_a_value(text: str) -> None:
    (fault,) = faults_of(Extra, key=text, value="v")
    assert fault.message.isascii()
    assert fault.message.isprintable()
    assert len(fault.message.split("found ")[1]) <= 80


@pytest.mark.parametrize(("latitude", "longitude"), [(90.5, 0), (0, -180.1), (float("nan"), 0)])
def test_coordinates_are_on_earth(latitude: float, longitude: float) -> None:
    (path,) = paths_of(Venue, latitude=latitude, longitude=longitude)
    assert path in {"/latitude", "/longitude"}


@pytest.mark.parametrize("name", ["latitude", "longitude"])
def test_one_coordinate_alone_is_refused(name: str) -> None:
    (path,) = paths_of(Venue, city="Tashkent", **{name: 41})
    assert {path[1:], name} == {"latitude", "longitude"}


@pytest.mark.parametrize("tag", ["EN", "english", "en_GB", "uz-latn", "", "e"])
def test_a_language_tag_has_its_usual_case(tag: str) -> None:
    assert paths_of(Text, text="a", language=tag) == ["/language"]


@pytest.mark.parametrize(
    "iso", ["2024-13", "2023-02-29", "24", "2024-5-1", "0000", "2024-W20", "二"]
)
def test_what_is_no_date_is_refused(iso: str) -> None:
    assert paths_of(PartialDate, iso=iso) == ["/iso"]


@never_text
def test_no_address_holds_what_writers_cannot_carry(text: str) -> None:
    assert paths_of(Contact, email=f"{text}@{text}") == ["/email"]


def test_no_count_is_larger_than_anybody_counts() -> None:
    assert Estimate(about=LARGEST_COUNT).about == LARGEST_COUNT
    (found,) = faults_of(Estimate, about=10**5000)
    assert found.message.endswith("found a very large number")


@every_kind
def test_every_rule_states_data_that_other_languages_can_check(name: str) -> None:
    kind, stated = KINDS[name]
    if kind is str:
        assert stated.pattern is not None
        assert stated.least is stated.most is None
    else:
        assert stated.pattern is None
        assert stated.least is not None
        assert stated.most is not None


@every_kind
def test_patterns_are_read_alike_by_python_and_ecma_262(name: str) -> None:
    """Groups of two kinds, repetitions, classes; no shorthand whose letters differ, no anchor."""
    pattern = KINDS[name][1].pattern or ""
    outside_classes = re.sub(r"\[(?:[^\]\\]|\\.)+\]", "", pattern)
    assert not re.search(r"\(\?[^:]|[$^]", outside_classes)
    assert set(re.findall(r"\\(.)", pattern)) <= set(".+?[]tnu")


@given(st.data())
@every_kind
def test_what_a_rule_accepts_is_within_its_data(name: str, data: st.DataObject) -> None:
    kind, stated = KINDS[name]
    likely = OF_ANNOTATION.get(getattr(rule, name, None), st.nothing())
    value: Any = data.draw(likely | (st.text() if kind is str else st.integers() | st.floats()))
    within = (
        matching(stated.pattern)(value)
        if stated.pattern is not None
        else stated.least <= value <= stated.most  # type: ignore[operator]
    )
    assert within >= stated.accepts(value)
    if stated.by is None:
        assert within == stated.accepts(value)


def test_the_data_of_a_rule_are_all_of_it_unless_it_has_a_test_of_its_own() -> None:
    assert SLUG.by is None
    whole = {name for name, (_, stated) in KINDS.items() if stated.by is None}
    assert {"LanguageTag", "Url", "Count", "Fold", "Latitude", "UtcOffset"} <= whole
    assert not whole & {"Line", "Prose", "EmailAddress", "ZoneName", "IsoDate"}

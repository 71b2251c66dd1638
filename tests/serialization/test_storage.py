"""Files: the suffix says in which form a meeting is kept."""

from pathlib import Path

import pytest

from intergov_meetings import Audience, DocumentError, MeetingId
from intergov_meetings.model import Meeting, Session
from intergov_meetings.model.identifier import SessionId
from intergov_meetings.serialization import dump, dumps, load, yaml

MEETING = Meeting(
    id=MeetingId("m"),
    title="A",
    sessions=(Session(id=SessionId("s"), title="S", audience=Audience.INTERNAL),),
)


@pytest.mark.parametrize("name", ["meeting.yaml", "meeting.yml", "MEETING.YAML", "m.json", "m"])
@pytest.mark.parametrize("audience", [Audience.INTERNAL, Audience.PUBLIC])
def test_a_file_is_written_and_read_in_the_form_of_its_suffix(
    tmp_path: Path, name: str, audience: Audience
) -> None:
    path = tmp_path / name
    dump(MEETING, path, audience=audience)
    form = yaml.dumps if "m" in path.suffix.lower() else dumps
    assert path.read_text(encoding="utf-8") == form(MEETING, audience=audience)
    assert (load(path) == MEETING) is (audience is Audience.INTERNAL)


@pytest.mark.parametrize("name", ["meeting.yaml", "meeting.json"])
def test_a_file_over_the_limit_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    dump(MEETING, str(path))
    assert load(str(path), max_bytes=path.stat().st_size) == MEETING
    with pytest.raises(DocumentError, match=f"{name}: /: expected at most"):
        load(path, max_bytes=path.stat().st_size - 1)


@pytest.mark.parametrize("name", ["m.ics", "m.md", "m.ymal", "m.json.bak", "m.YMLL", "m.csv"])
def test_a_form_that_no_document_has_is_refused_and_nothing_is_written(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    with pytest.raises(
        ValueError, match=r"ends in \.json, \.yaml or \.yml, found .* \(ical\.render"
    ):
        dump(MEETING, path)
    assert not path.exists()
    path.write_text(dumps(MEETING), encoding="utf-8")
    with pytest.raises(ValueError, match=r"ends in \.json, .*\(ical\.read "):
        load(path)

"""Small corpora that the tests share."""

from intergov_meetings import Meeting, MeetingId, serialization

MEETINGS = tuple(Meeting(id=MeetingId(f"m-{n}"), title=f"Meeting {n}") for n in range(3))
LINES = tuple(serialization.dumps(held, indent=False).encode() for held in MEETINGS)
"""The same meetings, a line each."""
BROKEN = b'{"format":"intergov-meeting","version":1,"meeting":{"id":"M 1","title":"A","x":1}}\n'
LATER = b'{"format":"intergov-meeting","version":99,"meeting":{}}\n'

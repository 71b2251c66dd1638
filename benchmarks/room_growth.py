"""How the time of reading, writing, checking and showing grows from an eighth of a COP to two."""

from collections.abc import Mapping

from benchmarks.growth import SIZES, Case, Steps, cases, growth_table
from intergov_meetings import Audience, ical, serialization
from intergov_meetings.audience import for_audience
from intergov_meetings.checks import check
from intergov_meetings.views import programme


def steps(meetings: Mapping[str, Case]) -> Steps:
    """Give what is measured; the documents to read are written beforehand."""
    documents = {
        case.size: serialization.dumps(case.meeting, indent=False) for case in meetings.values()
    }
    return {
        "dumps": lambda case: serialization.dumps(case.meeting, indent=False),
        "loads": lambda case: serialization.loads(documents[case.size]),
        "check": lambda case: check(case.meeting),
        "for the public": lambda case: for_audience(case.meeting, Audience.PUBLIC),
        "calendar": lambda case: ical.render(case.meeting),
        "programme": lambda case: programme.render(case.meeting),
    }


def report(rounds: int = 3, sizes: Mapping[str, float] = SIZES) -> str:
    """Give the time of each step at each size as a table."""
    meetings = cases(sizes)
    return growth_table(meetings, steps(meetings), rounds)

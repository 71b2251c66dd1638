"""The engine's side of `tests.engines.worker`: read a line, answer a line.

The standard library is all it needs, for it is also run by the Python of the operating system,
which knows nothing of our packages.
"""

import base64
import json
import sys


def answer_all(read, *refusals):
    """Answer each question with what `read` makes of the calendar in it, or with its refusal."""
    answers = sys.stdout
    sys.stdout = sys.stderr  # what an engine prints is no answer
    for line in sys.stdin:
        question = json.loads(line)
        calendar = base64.b64decode(question.pop("calendar"))
        try:
            answer = {"events": read(calendar, **question)}
        except refusals as refused:
            answer = {"refused": f"{type(refused).__name__}: {refused}"}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()

"""The command line: check, show and convert a meeting, make tables of many, lint a calendar.

Here belongs what a shell needs: arguments, standard streams, exit codes. What the commands do is
done by the rooms below. Each command has a module of its own, which gives a `Command`; to add one,
write its module and name it in `program`.

Exit codes: 0 all is well; 1 something that was looked at is wrong (an error of `check` or `lint`, a
line of `tables` that holds no meeting); 2 what was asked for could not be done: a
broken document, a file that cannot be read or written, arguments that make no sense; 130 Ctrl-C.
"""

from intergov_meetings.cli.program import main

__all__ = ["main"]

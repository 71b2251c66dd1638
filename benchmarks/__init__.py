"""How long things take beside their peers, and how that grows with the size of a meeting.

Here belongs what prints a figure. Nothing in here decides a test: a figure is of one machine.
"""

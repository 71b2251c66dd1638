"""Views: a meeting as pages that people read.

Each view is a module with a function `render`. Here does not belong what is read back (see
`serialization`), nor calendars (see `ical`), nor wording that other rooms need (see `wording`).
"""

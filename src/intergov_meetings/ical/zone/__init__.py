"""Time zones as calendars carry them: when clocks change, and the VTIMEZONE that says so."""

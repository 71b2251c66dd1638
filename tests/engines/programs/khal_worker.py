"""Reads calendars as `khal import` does: split into one file for each UID, then kept in khal's vdir
and database. It has a process of its own, since khal makes icalendar use other zones (pytz).
"""

import datetime
import tempfile
import zoneinfo

import pytz
from answering import answer_all
from khal.icalendar import split_ics
from khal.khalendar import CalendarCollection
from khal.khalendar.vdir import Item

UTC = pytz.timezone("UTC")
LAST_YEAR_OF_CHANGES = 2037  # pytz knows no change of clocks later; then the local time is taken
LOCALE = {"local_timezone": UTC, "default_timezone": UTC}


def read(calendar):
    with tempfile.TemporaryDirectory() as folder:
        kept = {"name": "kept", "path": folder, "color": "", "readonly": False, "addresses": []}
        collection = CalendarCollection({"kept": kept}, locale=LOCALE, dbpath=":memory:")
        for part in split_ics(calendar.decode(), default_timezone=UTC):
            collection.insert(Item(part), collection="kept")
        hrefs = [href for href, _ in collection._backend.list("kept")]
        return [seen(collection.get_event(href, "kept")) for href in hrefs]


def seen(event):
    stated = event._vevents["PROTO"]
    return {
        "uid": event.uid,
        "summary": event.summary,
        "location": event.location,
        "description": event.description,
        "start": spelt(stated["DTSTART"].dt),
        "end": spelt(stated["DTEND"].dt) if "DTEND" in stated else "",
    }


def spelt(moment):
    if isinstance(moment, datetime.datetime) and moment.tzinfo is not None:
        if moment.year > LAST_YEAR_OF_CHANGES and moment.tzinfo.zone is not None:
            moment = moment.replace(tzinfo=zoneinfo.ZoneInfo(moment.tzinfo.zone))
        return moment.astimezone(datetime.UTC).replace(tzinfo=None).isoformat() + "Z"
    return moment.isoformat()


if __name__ == "__main__":
    answer_all(read, Exception)

// Reads one calendar from standard input as Thunderbird's engine does, strictly, and prints the
// events in it as JSON: uid, summary, start and end as written, the zone, and the instant in UTC.
// A calendar that the engine refuses ends the program with its message.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

ICAL.design.strict = true;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const zones = new Map(
  calendar.getAllSubcomponents("vtimezone").map((component) => {
    const zone = new ICAL.Timezone(component);
    return [zone.tzid, zone];
  }),
);

function moment(property) {
  if (!property) return null;
  const time = property.getFirstValue();
  const tzid = property.getFirstParameter("tzid") ?? null;
  if (tzid !== null && !zones.has(tzid)) throw new Error(`TZID ${tzid} has no VTIMEZONE`);
  if (tzid !== null) time.zone = zones.get(tzid);
  const fixed = tzid !== null || time.zone === ICAL.Timezone.utcTimezone;
  return {
    value: time.toString(),
    date: time.isDate,
    tzid,
    utc: fixed ? time.convertToZone(ICAL.Timezone.utcTimezone).toString() : null,
  };
}

const events = calendar.getAllSubcomponents("vevent").map((component) => ({
  uid: component.getFirstPropertyValue("uid"),
  summary: component.getFirstPropertyValue("summary"),
  start: moment(component.getFirstProperty("dtstart")),
  end: moment(component.getFirstProperty("dtend")),
}));
console.log(JSON.stringify(events));

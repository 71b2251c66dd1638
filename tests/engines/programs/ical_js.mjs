// Reads calendars as Thunderbird's engine does, strictly. Each line of input is a question, each
// line of output its answer: the events in the calendar, or why the engine refuses it.
import { createInterface } from "node:readline";
import ICAL from "ical.js";

ICAL.design.strict = true;

const padded = (number, width = 2) => String(number).padStart(width, "0");

// The engine's own `toString` writes the year 296 with three digits.
function spelt(time) {
  const day = `${padded(time.year, 4)}-${padded(time.month)}-${padded(time.day)}`;
  if (time.isDate) return day;
  const utc = time.zone === ICAL.Timezone.utcTimezone ? "Z" : "";
  return `${day}T${padded(time.hour)}:${padded(time.minute)}:${padded(time.second)}${utc}`;
}

function moment(property, zones) {
  if (!property) return "";
  const time = property.getFirstValue();
  const tzid = property.getFirstParameter("tzid");
  if (time.isDate || !tzid) return spelt(time);
  if (!zones.has(tzid)) throw new Error(`TZID ${tzid} has no VTIMEZONE`);
  time.zone = zones.get(tzid);
  return spelt(time.convertToZone(ICAL.Timezone.utcTimezone));
}

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents("vtimezone").map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  const value = (component, name) => component.getFirstPropertyValue(name) ?? "";
  return calendar.getAllSubcomponents("vevent").map((component) => ({
    uid: value(component, "uid"),
    summary: value(component, "summary"),
    location: value(component, "location"),
    description: value(component, "description"),
    start: moment(component.getFirstProperty("dtstart"), zones),
    end: moment(component.getFirstProperty("dtend"), zones),
  }));
}

function answer(line) {
  try {
    return { events: read(Buffer.from(JSON.parse(line).calendar, "base64").toString("utf8")) };
  } catch (error) {
    return { refused: String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}

/** Says by when an answer is due that was promised within so many minutes of service time. */
import { openCalendar } from "@luwte/planning/calendar/calendar.ts";
import { closedDays, holidaysOf } from "@luwte/planning/calendar/holidays.ts";

const [askedAt = "", minutes = "60"] = process.argv.slice(2);
const asked = new Date(askedAt);
if (Number.isNaN(asked.getTime())) throw new Error("Usage: node main.ts 2026-12-24T16:30:00+01:00 [minutes]");

const ZONE = "Europe/Amsterdam";
const WORKDAY = [{ from: "09:00", to: "17:00" }];
const SATURDAY = [{ from: "10:00", to: "14:00" }];
const week = [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, SATURDAY, []];

/** Closed on what is usual in the Netherlands; which days those are is the team's choice. */
const keys = holidaysOf("NL", asked.getUTCFullYear())
  .filter(({ usual }) => usual)
  .map(({ key }) => key);
const calendar = openCalendar({ timeZone: ZONE, week, exceptions: [] }, closedDays({ country: "NL", keys }));
if (calendar.kind === "problem") throw new Error(`${calendar.code}: ${calendar.value}`);

const due = calendar.addServiceTime(asked, Number(minutes));
const inWords = new Intl.DateTimeFormat("nl-NL", { dateStyle: "full", timeStyle: "short", timeZone: ZONE });
console.log(due.kind === "moment" ? `Antwoord voor ${inWords.format(due.at)}` : "Dit team is nooit open.");

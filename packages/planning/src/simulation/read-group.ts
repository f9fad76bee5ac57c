/** Reads one group of a scenario: who they are, what they can do, and when they are there. */
import { clock, type Field } from "../reading/fields.ts";
import { readSkills } from "./read-queue.ts";
import { CHANNELS, type Group, type Scenario, type Shift } from "./scenario.ts";

const MOST_AGENTS = 5000;
const MOST_SHIFTS = 500;
const MOST_BREAKS = 20;
const MOST_AT_ONCE = 20;
const DAY = 1440;

/** One call, one mail and one call-back at a time; three chats, as on the desk. */
const CAPACITY = { phone: 1, chat: 3, mail: 1, callback: 1 };

export function readGroup(field: Field, hours: Scenario["hours"]): Group {
  const fields = field.fields([
    "name",
    "skills",
    "capacity",
    "stretch",
    "agents",
    "shifts",
    "sickness",
    "recoveryMinutes",
  ]);
  return {
    name: fields.name.name(),
    skills: readSkills(fields.skills),
    capacity: readCapacity(fields.capacity),
    stretch: fields.stretch.number(0, 10, 0.3),
    shifts: readShifts(fields.agents, fields.shifts, hours),
    sickness: fields.sickness.share(0),
    recovery: 60 * fields.recoveryMinutes.number(0, DAY, 0),
  };
}

function readCapacity(field: Field): Group["capacity"] {
  if (!field.isThere) return CAPACITY;
  const fields = field.fields(CHANNELS);
  // Somebody can hold one telephone; whether they do is all that can be said.
  const most = { phone: 1, chat: MOST_AT_ONCE, mail: MOST_AT_ONCE, callback: 1 };
  const entries = CHANNELS.map((channel) => [channel, fields[channel].whole(0, most[channel], CAPACITY[channel])]);
  return Object.fromEntries(entries) as Group["capacity"];
}

/** `agents` alone: so many, from opening to closing time. */
function readShifts(agents: Field, shifts: Field, hours: Scenario["hours"]): Shift[] {
  if (!shifts.isThere) return [{ agents: agents.whole(0, MOST_AGENTS), ...hours, days: null, breaks: [] }];
  if (agents.isThere) agents.refuse("unknown_field", "shifts");
  return shifts.list(1, MOST_SHIFTS).map((shift) => readShift(shift, hours));
}

function readShift(field: Field, hours: Scenario["hours"]): Shift {
  const fields = field.fields(["agents", "from", "to", "days", "breaks"]);
  const from = fields.from.time(DAY, hours.from);
  const written = fields.to.time(DAY, hours.to);
  // A night ends on the next day.
  const to = written > from ? written : written + DAY;
  const days = fields.days.isThere ? fields.days.list(1, 366).map((day) => day.whole(0, 365)) : null;
  const breaks = fields.breaks.isThere ? fields.breaks.list(0, MOST_BREAKS) : [];
  return {
    agents: fields.agents.whole(0, MOST_AGENTS),
    from,
    to,
    days,
    breaks: breaks.map((pause) => readBreak(pause, from, to)),
  };
}

function readBreak(field: Field, from: number, to: number): Shift["breaks"][number] {
  const fields = field.fields(["at", "minutes"]);
  const written = fields.at.time(DAY);
  const at = written >= from ? written : written + DAY;
  const minutes = fields.minutes.number(1, DAY);
  if (at + minutes > to) fields.at.refuse("too_large", clock((to - minutes + DAY) % DAY));
  return { at, minutes };
}

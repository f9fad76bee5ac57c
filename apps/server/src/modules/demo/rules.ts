/** Makes the demo's history out of its cast and stories. Pure: the moment and the source of chance come in, so the same ones give the same shop. */
import type { Language } from "@luwte/contract/language.ts";
import { openCalendar } from "@luwte/planning/calendar/calendar.ts";
import { CITIES, COMPANIES, FIRST_NAMES, LAST_NAMES, PEOPLE, PRODUCTS } from "./cast/rules.ts";
import type { Chance, DemoCustomer, DemoPerson, Story } from "./shapes.ts";
import { DUTCH } from "./story/dutch/rules.ts";
import { ENGLISH } from "./story/english/rules.ts";
import { FRENCH } from "./story/french/rules.ts";

export const STORIES: readonly Story[] = [...DUTCH, ...FRENCH, ...ENGLISH];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HISTORY_DAYS = 150;
const CUSTOMERS = 420;
/** The last days are busy, so that there is work on the desk also on a quiet Monday morning. */
const BUSY_DAYS_EXTRA = 14;

/** A small generator (mulberry32); good enough for a demo, and the same everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <Item>(items: readonly Item[], chance: Chance): Item => items[Math.floor(chance() * items.length)]!;

/** Puts a text together: `(a|b)` becomes one of the two, `{name}` its value. Alternatives do not nest. */
export function tell(text: string, values: Readonly<Record<string, string>>, chance: Chance): string {
  return text
    .replace(/\(([^()]*\|[^()]*)\)/g, (_, choices: string) => pick(choices.split("|"), chance))
    .replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
    .replace(/ +\n/g, "\n")
    .trim();
}

const LANGUAGE_MIX: readonly { language: Language; upTo: number }[] = [
  { language: "nl", upTo: 0.76 },
  { language: "fr", upTo: 0.9 },
  { language: "en", upTo: 1 },
];
const languageFor = (chance: Chance): Language => {
  const drawn = chance();
  return LANGUAGE_MIX.find((line) => drawn < line.upTo)!.language;
};

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");

function makeCustomer(index: number, chance: Chance): DemoCustomer {
  const language = languageFor(chance);
  const [first, last] = [pick(FIRST_NAMES[language], chance), pick(LAST_NAMES[language], chance)];
  return {
    name: `${first} ${last}`,
    email: `${plain(first)}.${plain(last)}${index}@${pick(["post", "mail", "thuis"], chance)}.example`,
    language,
    company: chance() < 0.06 ? pick(COMPANIES, chance) : null,
    city: pick(CITIES[language], chance),
    since: Math.floor(chance() * 5),
  };
}

export type PlannedTurn = { by: "customer" | "agent" | "note"; text: string; at: Date };
export type PlannedConversation = {
  story: Story;
  customer: number;
  subject: string;
  turns: PlannedTurn[];
  agentKey: string | null;
  state: "open" | "waiting_customer" | "snoozed" | "solved";
};
export type PlannedShop = { customers: DemoCustomer[]; conversations: PlannedConversation[] };

/** Contacts per hour of the day, as a shop sees them; nights are quiet, evenings are not. */
const HOURS = [0, 0, 0, 0, 0, 0, 1, 3, 6, 9, 10, 9, 7, 8, 8, 7, 6, 5, 4, 6, 7, 5, 2, 1];
function hourFor(chance: Chance): number {
  let left = chance() * HOURS.reduce((sum, weight) => sum + weight, 0);
  return HOURS.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

const perDay = (day: Date) => ([0, 6].includes(day.getUTCDay()) ? 4 : 11);

export function storyFor(language: Language, company: string | null, chance: Chance): Story {
  const fitting = STORIES.filter((story) => story.language === language && (company || story.key !== "business-order"));
  return pick(fitting, chance);
}

const firstName = (name: string) => name.split(" ")[0]!;

export function valuesFor(customer: DemoCustomer, agent: DemoPerson | null, chance: Chance): Record<string, string> {
  return {
    name: customer.name,
    first: firstName(customer.name),
    company: customer.company ?? "",
    city: customer.city,
    agent: agent ? firstName(agent.name) : "",
    order: `WW-${String(20_000 + Math.floor(chance() * 70_000))}`,
    product: pick(PRODUCTS[customer.language], chance),
  };
}

function agentFor(story: Story, chance: Chance): DemoPerson {
  const able = PEOPLE.filter((person) => person.teams.includes(story.team) && person.speaks.includes(story.language));
  // Most who look around sign in as Sanne: she has a little more, so that there is something on her desk.
  const weighted = [...able, ...able.filter((person) => person.key === "sanne")];
  return pick(weighted.length > 0 ? weighted : PEOPLE.slice(3), chance);
}

/** What was said before now is history; how it stands follows from who spoke last and how long ago. */
function stateOf(
  turns: readonly PlannedTurn[],
  finished: boolean,
  now: Date,
  chance: Chance,
): PlannedConversation["state"] {
  const last = turns.filter((turn) => turn.by !== "note").at(-1)!;
  const age = now.getTime() - last.at.getTime();
  if (age > 4 * DAY || (finished && age > 6 * HOUR)) return "solved";
  if (last.by === "customer") return "open";
  return chance() < 0.2 ? "snoozed" : "waiting_customer";
}

/** Of what came in lately, much is still unanswered: that is the work of today. */
function heardSoFar(turns: readonly PlannedTurn[], startedAt: Date, now: Date, chance: Chance): PlannedTurn[] {
  const past = turns.filter((turn) => turn.at < now);
  const recent = now.getTime() - startedAt.getTime() < 2.5 * DAY;
  if (!recent || chance() < 0.35) return past;
  return past.slice(0, chance() < 0.7 ? 1 : 2);
}

function planConversation(
  customers: readonly DemoCustomer[],
  startedAt: Date,
  now: Date,
  chance: Chance,
): PlannedConversation {
  const customer = Math.floor(chance() * customers.length);
  const who = customers[customer]!;
  const story = storyFor(who.language, who.company, chance);
  const agent = agentFor(story, chance);
  const values = valuesFor(who, agent, chance);
  const told = story.turns.map((turn) => ({
    by: turn.by,
    text: tell(turn.text, values, chance),
    at: new Date(startedAt.getTime() + turn.afterHours * HOUR * (0.8 + chance() * 0.3)),
  }));
  const turns = heardSoFar(told, startedAt, now, chance);
  const state = stateOf(turns, turns.length === told.length, now, chance);
  return { story, customer, subject: tell(story.subject, values, chance), turns, agentKey: agent.key, state };
}

/** Together less than what routing gives one person: whoever signs in is also given the mail and the chat that they send to themselves. */
const MOST_ON_A_DESK = 3;
const MOST_WAITING = 2;

const NINE_TO_FIVE = [{ from: "09:00", to: "17:00" }];
const WEEK = [NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, [], []];
/** A new organisation promises an answer within eight hours of service; this team has an hour left of it at least. */
const LONGEST_WAIT_MINUTES = 7 * 60;

/** Nobody who looks around for the first time should find somebody left waiting too long. */
function waitsCalmly({ turns }: PlannedConversation, now: Date): boolean {
  const calendar = openCalendar({ timeZone: "Europe/Amsterdam", week: WEEK, exceptions: [] });
  const since = turns.filter((turn) => turn.by === "customer").at(-1)!.at;
  return calendar.kind === "calendar" && calendar.serviceTimeBetween(since, now) < LONGEST_WAIT_MINUTES;
}

/** The newest questions wait for whoever comes first, others are on a desk, as many as fit. A chat of hours ago waits for nobody. */
function withRoomOnDesks(conversations: readonly PlannedConversation[], now: Date): PlannedConversation[] {
  const onDesk = new Map<string | null, number>();
  const takes = (key: string | null, most: number) => {
    const count = (onDesk.get(key) ?? 0) + 1;
    if (count <= most) onDesk.set(key, count);
    return count <= most;
  };
  const placed = conversations.toReversed().flatMap((planned): PlannedConversation[] => {
    if (planned.state !== "open") return [planned];
    if (planned.story.channel === "chat" || !waitsCalmly(planned, now)) return [];
    if (planned.turns.length === 1 && takes(null, MOST_WAITING)) return [{ ...planned, agentKey: null }];
    return takes(planned.agentKey, MOST_ON_A_DESK) ? [planned] : [];
  });
  return placed.reverse();
}

/** A shop with about five months behind it. */
export function planShop(now: Date, chance: Chance): PlannedShop {
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => makeCustomer(index, chance));
  const conversations: PlannedConversation[] = [];
  for (let back = HISTORY_DAYS; back >= 0; back--) {
    const day = new Date(now.getTime() - back * DAY);
    const count = perDay(day) + Math.floor(chance() * 4) + (back < 3 ? BUSY_DAYS_EXTRA : 0);
    for (let each = 0; each < count; each++) {
      const startedAt = new Date(day);
      startedAt.setUTCHours(hourFor(chance), Math.floor(chance() * 60), Math.floor(chance() * 60), 0);
      if (startedAt < now) conversations.push(planConversation(customers, startedAt, now, chance));
    }
  }
  return { customers, conversations: withRoomOnDesks(conversations, now) };
}

/** Minutes until the next contact arrives while the demo lives: every few minutes by day, seldom at night. */
export const minutesToNext = (hour: number, chance: Chance): number =>
  hour >= 7 && hour < 22 ? 2 + chance() * 4 : 20 + chance() * 20;

/** A demo that nobody looks at for a night does not pile up what nobody will answer. */
const MOST_OPEN = 40;
export const hasRoom = (waiting: number): boolean => waiting < MOST_OPEN;

/**
 * A thousand random days. Customers write, agents answer, take breaks, lose the line, miss chats and give work back; after every pass of the router the
 * promises are checked by code that does not use the router's own rules. The days are the same in every run: their randomness is a seeded generator.
 */
import type { ConversationId, PersonId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import { expect, it } from "vitest";
import { pick, type Random, seededRandom, some, upTo, wait } from "../../testing/random.ts";
import { type AvailabilityFacts, availabilityAt, DEFAULT_AVAILABILITY_SETTINGS } from "../availability/public.ts";
import { DEFAULT_LOAD_SETTINGS, loadOf, type RecentWork } from "../load/public.ts";
import { compareUrgency, planRouting } from "./rules.ts";
import type { Agent, Assignment, OpenConversation, Plan } from "./shapes.ts";

const DAYS = 1000;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Loads are rounded to thousandths at each step. */
const ROUNDING = 0.005;

/** Half a million checks a second: an assertion library would take minutes. */
function must(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what());
}

const SKILLS = ["returns", "invoices", "technique"] as SkillId[];
const TEAMS = ["service", "finance"] as TeamId[];

type State = "open" | "waiting_customer" | "solved" | "handed_to_lead";
type Case = OpenConversation & { state: State; replies: number };
type Worker = Omit<Agent, "availability" | "open"> & {
  facts: AvailabilityFacts;
  connected: boolean;
  working: boolean;
  recent: RecentWork[];
};
type Day = {
  random: Random;
  now: number;
  closing: boolean;
  settings: RoutingSettings;
  workers: Worker[];
  cases: Case[];
  agenda: { at: number; run: () => void }[];
  passes: number;
};

function newDay(seed: number): Day {
  const random = seededRandom(seed);
  const settings: RoutingSettings = {
    automatic: true,
    absentAfterSeconds: 90,
    load: { ...DEFAULT_LOAD_SETTINGS, ceiling: 6 + upTo(random, 10), freshShare: random() / 2 },
    capacity: { mail: 1 + upTo(random, 7), chat: 1 + upTo(random, 3) },
    offerSeconds: 20 + upTo(random, 40),
    missesBeforeBreak: 1 + upTo(random, 2),
    barredMinutes: 1 + upTo(random, 9),
    mailsLeaveWhenAway: random() < 0.3,
  };
  const day: Day = { random, now: 0, closing: false, settings, workers: [], cases: [], agenda: [], passes: 0 };
  day.workers = Array.from({ length: 1 + upTo(random, 6) }, (_, index) => newWorker(day, index));
  return day;
}

const date = (at: number) => new Date(Date.UTC(2026, 10, 23, 8) + at);

function newWorker({ random, settings }: Day, index: number): Worker {
  return {
    id: `person-${index}` as PersonId,
    teamIds: index === 0 ? TEAMS : some(random, TEAMS, 0.7),
    skills: some(random, SKILLS, 0.6).map((skillId) => ({ skillId, level: 1 + upTo(random, 2) })),
    speaks: ["nl", ...some(random, ["fr", "en"] as const, 0.5)],
    capacity: settings.capacity,
    recent: [],
    lastGivenAt: null,
    misses: 0,
    facts: { chosen: "available", since: date(0), until: null, lastSeenAt: date(0) },
    connected: true,
    working: false,
  };
}

/** The agenda is kept in order; events at the same moment run in the order in which they were planned. */
function plan(day: Day, delay: number, run: () => void): void {
  const at = day.now + Math.max(1, Math.round(delay));
  let index = day.agenda.length;
  while (index > 0 && day.agenda[index - 1]!.at > at) index -= 1;
  day.agenda.splice(index, 0, { at, run });
}

function customerWrites(day: Day): void {
  const { random } = day;
  const channel = pick(random, ["mail", "mail", "chat"] as const);
  day.cases.push({
    id: `case-${String(day.cases.length).padStart(4, "0")}` as ConversationId,
    channel,
    heaviness: pick(random, ["light", "normal", "normal", "normal", "heavy"] as const),
    priority: random() < 0.1 ? "high" : "normal",
    waitingSince: date(day.now),
    dueAt: random() < 0.7 ? date(day.now + (channel === "chat" ? 2 : 60 * pick(random, [2, 4, 8])) * MINUTE) : null,
    teamId: pick(random, [null, ...TEAMS]),
    language: pick(random, [null, "nl", "nl", "fr", "en"] as const),
    skills: random() < 0.3 ? [{ skillId: pick(random, SKILLS), level: 1 + upTo(random, 2) }] : [],
    knows: { conversation: null, customer: random() < 0.3 ? pick(random, day.workers).id : null },
    barred: [],
    holder: null,
    state: "open",
    replies: 0,
  });
}

/** The customer writes again, also in what was solved; whose it was stays known. */
function customerReplies(day: Day, item: Case): void {
  if (item.state === "open" || item.state === "handed_to_lead") return;
  Object.assign(item, { state: "open", waitingSince: date(day.now), dueAt: null, replies: item.replies + 1 });
  if (item.holder) startWork(day, workerOf(day, item.holder.personId));
}

/** Solved cases are looked at only when their customer writes again; leaving them out keeps a long day fast. */
const active = (day: Day) => day.cases.filter((item) => item.state === "open" || item.state === "waiting_customer");
const openCases = (day: Day) => day.cases.filter((item) => item.state === "open");
const caseOf = (day: Day, id: ConversationId) => day.cases.find((item) => item.id === id)!;
const workerOf = (day: Day, id: PersonId): Worker => day.workers.find((worker) => worker.id === id)!;
const heldBy = (day: Day, worker: Worker) => active(day).filter((item) => item.holder?.personId === worker.id);

/** An agent does one thing at a time, the most urgent first, and only what was taken up. */
function startWork(day: Day, worker: Worker): void {
  if (worker.working || !worker.connected) return;
  const next = heldBy(day, worker)
    .filter((item) => item.state === "open" && item.holder?.offeredUntil === null)
    .sort(compareUrgency)[0];
  if (!next) return;
  worker.working = true;
  plan(day, wait(day.random, 6 * MINUTE), () => finishWork(day, worker, next));
}

function finishWork(day: Day, worker: Worker, item: Case): void {
  worker.working = false;
  if (item.holder?.personId === worker.id && item.state === "open") answer(day, item);
  startWork(day, worker);
}

/** Some customers come back, others never say that it was enough: their conversation is closed after a while, or a quiet chat would keep its place for ever. */
function answer(day: Day, item: Case): void {
  if (!day.closing && day.random() < 0.05) {
    release(day, item, true);
    return;
  }
  const replies = item.replies;
  item.state = day.random() < 0.5 ? "waiting_customer" : "solved";
  if (replies < 3 && day.random() < 0.4) plan(day, wait(day.random, 20 * MINUTE), () => customerReplies(day, item));
  plan(day, 30 * MINUTE, () => {
    if (item.state === "waiting_customer" && item.replies === replies) item.state = "solved";
  });
}

/** It is nobody's again. `barred`: they gave it back or missed it, so for a while it does not come to them. */
function release(day: Day, item: Case, barred: boolean): void {
  const personId = item.holder!.personId;
  item.holder = null;
  item.knows = { ...item.knows, conversation: personId };
  if (barred) item.barred = [...item.barred, { personId, until: date(day.now + day.settings.barredMinutes * MINUTE) }];
}

function changeAvailability(day: Day, worker: Worker): void {
  const kinds = day.closing ? (["available"] as const) : (["available", "available", "busy", "break", "away"] as const);
  const chosen = pick(day.random, kinds);
  const until = chosen === "break" && day.random() < 0.5 ? date(day.now + 10 * MINUTE) : null;
  choose(day, worker, chosen, until);
  if (!day.closing) plan(day, wait(day.random, 45 * MINUTE), () => changeAvailability(day, worker));
}

function choose(day: Day, worker: Worker, chosen: Availability, until: Date | null): void {
  worker.facts = { ...worker.facts, chosen, since: date(day.now), until };
  worker.misses = 0;
}

function changeConnection(day: Day, worker: Worker): void {
  if (worker.connected) worker.facts.lastSeenAt = date(day.now);
  worker.connected = day.closing || !worker.connected;
  startWork(day, worker);
  if (!day.closing)
    plan(day, wait(day.random, (worker.connected ? 90 : 5) * MINUTE), () => changeConnection(day, worker));
}

/** The agent opens the chat in time, or does not: then the offer runs out and the sweep sees it. */
function considerOffer(day: Day, item: Case, worker: Worker): void {
  const offer = item.holder;
  const delay = day.closing ? 5 * SECOND : day.random() * day.settings.offerSeconds * 1.3 * SECOND;
  plan(day, delay, () => {
    if (item.holder !== offer || !worker.connected || !offer?.offeredUntil || date(day.now) >= offer.offeredUntil)
      return;
    item.holder = { ...offer, offeredUntil: null };
    worker.misses = 0;
    startWork(day, worker);
  });
}

function agentsNow(day: Day): Agent[] {
  const now = date(day.now);
  const held = active(day);
  return day.workers.map((worker) => {
    if (worker.connected) worker.facts.lastSeenAt = now;
    worker.recent = worker.recent.filter((item) => now.getTime() - item.at.getTime() < 60 * MINUTE);
    const open = held
      .filter((item) => item.holder?.personId === worker.id)
      .map(({ id, channel, heaviness, state }) => ({ id, channel, heaviness, quiet: state !== "open" }));
    return { ...worker, open, availability: availabilityAt(worker.facts, DEFAULT_AVAILABILITY_SETTINGS, now) };
  });
}

function pass(day: Day): void {
  const waiting = openCases(day);
  const result = planRouting(waiting, agentsNow(day), day.settings, date(day.now));
  const before = new Map(waiting.map((item) => [item.id, item.holder]));
  carryOut(day, result);
  check(day, result, before);
  day.passes += 1;
}

function carryOut(day: Day, result: Plan): void {
  for (const { conversationId, from, because } of result.returns) {
    if (because === "missed") workerOf(day, from).misses += 1;
    release(day, caseOf(day, conversationId), because === "missed");
  }
  for (const id of result.breaks) choose(day, workerOf(day, id), "break", null);
  for (const line of assignmentsIn(result)) {
    const [item, worker] = [caseOf(day, line.conversationId), workerOf(day, line.personId)];
    must(item.holder === null, () => `${item.id} is assigned twice`);
    item.holder = { personId: line.personId, offeredUntil: line.offeredUntil };
    worker.lastGivenAt = date(day.now);
    worker.recent.push({ channel: item.channel, heaviness: item.heaviness, at: date(day.now) });
    if (line.offeredUntil) considerOffer(day, item, worker);
    else startWork(day, worker);
  }
}

const assignmentsIn = (result: Plan) => result.decisions.filter((line): line is Assignment => line.kind === "assign");

/** Whether somebody could be given a case, said without the router's rules: what they would carry after it is weighed afresh. */
function couldTake(agent: Agent, item: OpenConversation, settings: RoutingSettings, now: Date): boolean {
  return (
    agent.availability.kind === "available" &&
    (item.teamId === null || agent.teamIds.includes(item.teamId)) &&
    (item.language === null || agent.speaks.includes(item.language)) &&
    item.skills.every((need) => agent.skills.some((has) => has.skillId === need.skillId && has.level >= need.level)) &&
    !item.barred.some((bar) => bar.personId === agent.id && bar.until > now) &&
    countOf(agent, item.channel) < agent.capacity[item.channel] &&
    loadWith(agent, item, settings, now) <= settings.load.ceiling - ROUNDING
  );
}

function loadWith(agent: Agent, item: OpenConversation, settings: RoutingSettings, now: Date): number {
  const open = [...agent.open, { ...item, quiet: false }];
  return loadOf({ open, recent: [...agent.recent, { ...item, at: now }] }, settings.load, now).load;
}

function check(day: Day, result: Plan, before: ReadonlyMap<ConversationId, OpenConversation["holder"]>): void {
  const now = date(day.now);
  const agents = agentsNow(day);
  const assigned = assignmentsIn(result);
  const waiting = openCases(day).filter((item) => item.holder === null);
  const returned = new Set(result.returns.map((line) => line.conversationId));
  for (const line of assigned) {
    const free = before.get(line.conversationId) === null || returned.has(line.conversationId);
    must(free, () => `${line.conversationId} is taken from somebody`);
    checkGiven(day, line, agents);
  }
  for (const item of openCases(day)) if (item.holder) checkHolder(item, agents);
  for (const item of waiting) {
    const idle = agents.find((agent) => couldTake(agent, item, day.settings, now));
    must(!idle, () => `${item.id} waits while ${idle?.id} has room`);
  }
  checkOrder(day, assigned, waiting, agents);
}

const agentIn = (agents: readonly Agent[], id: PersonId) => agents.find((agent) => agent.id === id)!;
const countOf = (agent: Agent, channel: string) =>
  agent.open.filter((work) => work.channel === channel && !(channel === "mail" && work.quiet)).length;

/** After everything of this pass was given out. */
function checkGiven(day: Day, line: Assignment, agents: readonly Agent[]): void {
  const { settings, now } = day;
  const agent = agentIn(agents, line.personId);
  const item = caseOf(day, line.conversationId);
  must(agent.availability.kind === "available", () => `${agent.id} is ${agent.availability.kind} and gets work`);
  const { load } = loadOf(agent, settings.load, date(now));
  must(load <= settings.load.ceiling + ROUNDING, () => `${agent.id} is brought above the ceiling`);
  must(countOf(agent, item.channel) <= agent.capacity[item.channel], () => `${agent.id} gets more than fits`);
  const barred = item.barred.some((bar) => bar.personId === agent.id && bar.until > date(now));
  must(!barred, () => `${item.id} comes back to ${agent.id}`);
}

/** Nobody is waited for who is not there. */
function checkHolder(item: Case, agents: readonly Agent[]): void {
  const { kind, since } = agentIn(agents, item.holder!.personId).availability;
  const gone =
    item.channel === "chat" ? kind === "break" || kind === "away" : kind === "away" && item.waitingSince > since;
  must(!gone, () => `${item.id} stays with ${item.holder?.personId}, who is ${kind}`);
}

const needs = ({ channel, heaviness, priority, teamId, language, skills }: Case) =>
  JSON.stringify([channel, heaviness, priority, teamId, language, skills]);
/** Needs the same, and both are barred from nobody. */
const isEqual = (a: Case, b: Case) => a.barred.length + b.barred.length === 0 && needs(a) === needs(b);
const dueOf = (item: Case) => item.dueAt ?? item.waitingSince;

function checkOrder(
  day: Day,
  assigned: readonly Assignment[],
  waiting: readonly Case[],
  agents: readonly Agent[],
): void {
  const given = assigned.map((line) => ({ line, item: caseOf(day, line.conversationId) }));
  for (const left of waiting) {
    const overtaken = given.find(({ item }) => isEqual(item, left) && dueOf(left) < dueOf(item));
    must(!overtaken, () => `${left.id} was overtaken by ${overtaken?.item.id}, which is its equal`);
    if (left.channel !== "chat") continue;
    for (const { line, item } of given)
      if (item.channel === "mail") checkChatFirst(day, left, agentIn(agents, line.personId), assigned);
  }
}

/** Without the mails that they got in this pass the agent could not have taken the chat either. */
function checkChatFirst(day: Day, chat: Case, agent: Agent, assigned: readonly Assignment[]): void {
  const now = date(day.now);
  const fresh = new Set(assigned.filter((line) => line.personId === agent.id).map((line) => line.conversationId));
  const open = agent.open.filter((work) => !(work.channel === "mail" && fresh.has(work.id)));
  const recent = agent.recent.filter((work) => !(work.channel === "mail" && work.at.getTime() === now.getTime()));
  must(!couldTake({ ...agent, open, recent }, chat, day.settings, now), () => `${chat.id} waits behind mails`);
}

function start(day: Day, hours: number): void {
  const pace = (1 + day.random() * 4) * MINUTE;
  const arrive = () => {
    customerWrites(day);
    if (day.now < hours * 60 * MINUTE) plan(day, wait(day.random, pace), arrive);
  };
  plan(day, 1, arrive);
  for (const worker of day.workers) {
    plan(day, wait(day.random, 45 * MINUTE), () => changeAvailability(day, worker));
    plan(day, wait(day.random, 90 * MINUTE), () => changeConnection(day, worker));
  }
  plan(day, hours * 60 * MINUTE, () => close(day));
  plan(day, 2 * MINUTE, () => sweep(day));
}

/** In the evening everybody is there again; a lead takes what nobody in the team can do. */
function close(day: Day): void {
  day.closing = true;
  for (const worker of day.workers) {
    worker.connected = false;
    changeConnection(day, worker);
    changeAvailability(day, worker);
  }
}

function handToLead(day: Day): void {
  const impossible = new Set(["nobody_in_team", "language_missing", "skill_missing"]);
  const { decisions } = planRouting(openCases(day), agentsNow(day), day.settings, date(day.now));
  for (const line of decisions)
    if (line.kind === "wait" && impossible.has(line.because))
      Object.assign(caseOf(day, line.conversationId), { state: "handed_to_lead", holder: null });
}

function sweep(day: Day): void {
  if (day.closing) {
    handToLead(day);
    for (const worker of day.workers) if (worker.facts.chosen !== "available") changeAvailability(day, worker);
  }
  if (!day.closing || day.agenda.length > 0 || openCases(day).length > 0) plan(day, 2 * MINUTE, () => sweep(day));
}

/** Runs until nothing is left to happen; a day that does not end is a bug. */
function live(day: Day, seed: number): void {
  for (let step = 0; step < 20_000; step++) {
    const next = day.agenda.shift();
    if (!next) return;
    day.now = next.at;
    next.run();
    pass(day);
  }
  throw new Error(`Day ${seed} does not end: ${JSON.stringify(openCases(day).slice(0, 3))}`);
}

it(`in ${DAYS} random days no one waits while somebody able has room, and every day ends`, () => {
  let [cases, passes] = [0, 0];
  for (let seed = 1; seed <= DAYS; seed++) {
    const day = newDay(seed);
    start(day, 1 + day.random() * 2);
    live(day, seed);
    must(openCases(day).length === 0, () => `Day ${seed} leaves ${openCases(day)[0]?.id} behind`);
    cases += day.cases.length;
    passes += day.passes;
  }
  expect(cases).toBeGreaterThan(40_000);
  expect(passes).toBeGreaterThan(400_000);
}, 300_000);

/**
 * The simulation of `packages/planning` decides as this router does: in thousands of random situations both give the same thing to the same person. They share
 * the order; this holds the rest together: skills, capacity, ceiling, load of the last hour.
 */
import type { ConversationId, PersonId, SkillId } from "@luwte/contract/ids.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import { giveAll } from "@luwte/planning/simulation/arrivals.ts";
import { CHANNEL_COUNT, modelOf } from "@luwte/planning/simulation/model.ts";
import { begin, beginShift, putInHand } from "@luwte/planning/simulation/people.ts";
import { NOTHING, pickLine } from "@luwte/planning/simulation/pick.ts";
import type { Scenario } from "@luwte/planning/simulation/scenario.ts";
import { clearState, type State, stateFor } from "@luwte/planning/simulation/state.ts";
import { joinLine } from "@luwte/planning/simulation/waiting.ts";
import { expect, test } from "vitest";
import { pick, type Random, seededRandom, some, upTo } from "../../testing/random.ts";
import { DEFAULT_LOAD_SETTINGS } from "../load/public.ts";
import { assignmentsIn, planRouting } from "./rules.ts";
import type { Agent, OpenConversation } from "./shapes.ts";

const SITUATIONS = 2000;
const SKILLS = ["returns", "invoices", "technique"] as SkillId[];
const SECOND = 1000;
const HOUR = 3600;
/** In steps of a fiftieth of the hour in which load is fresh: every load is then a whole number of thousandths on both sides. */
const STEP = HOUR / 50;
const NOW = 4 * HOUR;
const EPOCH = Date.UTC(2026, 10, 23, 8);
const date = (seconds: number) => new Date(EPOCH + seconds * SECOND);

type Given = { agent: number; line: number; at: number; finished: boolean };
type Situation = { scenario: Scenario; given: Given[]; waiting: { line: number; since: number }[] };

function situationOf(random: Random): Situation {
  const queues: Scenario["queues"] = Array.from({ length: 1 + upTo(random, 4) }, (_, index) => ({
    name: `queue ${index}`,
    channel: pick(random, ["chat", "mail"] as const),
    needs: Object.fromEntries(some(random, SKILLS, 0.3).map((skill) => [skill, 1 + upTo(random, 2)])),
    priority: pick(random, ["normal", "normal", "high"] as const),
    counts: [0],
    variation: 0,
    handling: { mean: 300, distribution: "fixed", cv: 0 },
    patience: null,
    target: { within: STEP * upTo(random, 100), share: 0.8 },
    redial: null,
    callBack: null,
    heaviness: pick(random, [
      { light: 0, normal: 1, heavy: 0 },
      { light: 0, normal: 0, heavy: 1 },
      { light: 1, normal: 0, heavy: 0 },
    ]),
  }));
  const capacity = { phone: 1, chat: 1 + upTo(random, 3), mail: 1 + upTo(random, 5), callback: 1 };
  const groups: Scenario["groups"] = Array.from({ length: 1 + upTo(random, 3) }, (_, index) => ({
    name: `group ${index}`,
    skills: Object.fromEntries(some(random, SKILLS, 0.7).map((skill) => [skill, 1 + upTo(random, 2)])),
    capacity,
    stretch: 0.3,
    shifts: [{ agents: 1 + upTo(random, 3), from: 0, to: 1440, days: null, breaks: [] }],
    sickness: 0,
    recovery: 0,
  }));
  const scenario: Scenario = {
    name: "",
    seed: 1,
    replications: 1,
    days: 1,
    hours: { from: 0, to: 1440 },
    intervalMinutes: 1440,
    warmUpMinutes: 0,
    queues,
    groups,
    routing: {
      choose: "most_room",
      weights: { phone: 2, chat: 2, mail: 1, callback: 2 },
      heaviness: DEFAULT_LOAD_SETTINGS.heaviness,
      freshShare: pick(random, [0, 0.1, 0.5]),
      ceiling: 6 + upTo(random, 8),
    },
  };
  const agents = groups.reduce((sum, { shifts }) => sum + shifts[0]!.agents, 0);
  const earlier = () => NOW - STEP * (1 + upTo(random, 150));
  return {
    scenario,
    given: Array.from({ length: upTo(random, 4 * agents) }, () => ({
      agent: upTo(random, agents - 1),
      line: upTo(random, queues.length - 1),
      at: earlier(),
      finished: random() < 0.4,
    })).sort((a, b) => a.at - b.at),
    waiting: Array.from({ length: 1 + upTo(random, 5) }, () => ({
      line: upTo(random, queues.length - 1),
      since: earlier(),
    })).sort((a, b) => a.since - b.since),
  };
}

const AHEAD = Number.POSITIVE_INFINITY;

/** The situation as the simulation holds it, and which of what was given it has. */
function simulated({ scenario, given, waiting }: Situation): { state: State; held: Given[]; came: Given[] } {
  const state = stateFor(modelOf(scenario));
  clearState(state);
  for (let agent = 0; agent < state.agents; agent++) beginShift(state, agent);
  const came = given.filter((one) => take(state, one));
  for (const { line, since } of waiting) {
    state.now = since;
    state.waiting[line]!.leaves[joinLine(state, line, 0)] = AHEAD;
  }
  state.now = NOW;
  return { state, came, held: came.filter(({ finished }) => !finished) };
}

/** What is finished leaves behind that it came, and whose turn it was. Nobody is given more than fits. */
function take(state: State, { agent, line, at, finished }: Given): boolean {
  const place = agent * CHANNEL_COUNT + state.channelOf[line]!;
  const most = state.capacity[state.groupOf[agent]! * CHANNEL_COUNT + state.channelOf[line]!]!;
  if (state.heldOf[place]! >= most || state.held[agent]! >= state.slots) return false;
  state.now = at;
  putInHand(state, agent, line);
  if (finished) {
    state.held[agent]!--;
    state.heldOf[place]!--;
    state.load[agent]! -= state.weight[line]!;
  }
  begin(state, agent);
  return true;
}

const channelOf = ({ scenario }: Situation, line: number) => scenario.queues[line]!.channel as "chat" | "mail";
const heavinessOf = ({ scenario }: Situation, line: number): "light" | "normal" | "heavy" => {
  const { heaviness } = scenario.queues[line]!;
  return heaviness.heavy === 1 ? "heavy" : heaviness.light === 1 ? "light" : "normal";
};
const skillsOf = (skills: Readonly<Record<string, number>>) =>
  Object.entries(skills).map(([skillId, level]) => ({ skillId: skillId as SkillId, level }));
const idOf = (number: number) => String(number).padStart(4, "0");

function agentsOf(situation: Situation, state: State, held: readonly Given[], came: readonly Given[]): Agent[] {
  const work = ({ line }: Given) => ({ channel: channelOf(situation, line), heaviness: heavinessOf(situation, line) });
  return Array.from({ length: state.agents }, (_, agent) => {
    const group = situation.scenario.groups[state.groupOf[agent]!]!;
    const own = came.filter((one) => one.agent === agent);
    return {
      id: idOf(agent) as PersonId,
      teamIds: [],
      skills: skillsOf(group.skills),
      speaks: [],
      availability: { kind: "available", since: date(0), because: "chosen" },
      open: held
        .filter((one) => one.agent === agent)
        .map((one, index) => ({ ...work(one), quiet: false, id: `open-${agent}-${index}` as ConversationId })),
      recent: own.filter(({ at }) => NOW - at < HOUR).map((one) => ({ ...work(one), at: date(one.at) })),
      capacity: group.capacity,
      lastGivenAt: own.length > 0 ? date(own.at(-1)!.at) : null,
      misses: 0,
    };
  });
}

/** Ids in the order of the lines, because among equals the earlier line goes first. */
function conversationsOf(situation: Situation): (OpenConversation & { line: number })[] {
  return situation.waiting.map(({ line, since }, index) => {
    const queue = situation.scenario.queues[line]!;
    return {
      id: `${idOf(line)}-${idOf(index)}` as ConversationId,
      line,
      channel: channelOf(situation, line),
      heaviness: heavinessOf(situation, line),
      priority: queue.priority,
      waitingSince: date(since),
      dueAt: date(since + queue.target.within),
      teamId: null,
      language: null,
      skills: skillsOf(queue.needs),
      knows: { conversation: null, customer: null },
      barred: [],
      holder: null,
    };
  });
}

const settingsOf = ({ scenario: { routing, groups } }: Situation): RoutingSettings => ({
  automatic: true,
  absentAfterSeconds: 90,
  load: {
    ...DEFAULT_LOAD_SETTINGS,
    weights: routing.weights,
    freshShare: routing.freshShare,
    ceiling: routing.ceiling,
  },
  capacity: groups[0]!.capacity,
  offerSeconds: 30,
  missesBeforeBreak: 2,
  barredMinutes: 10,
  mailsLeaveWhenAway: false,
});

function deskPlan(situation: Situation, agents: readonly Agent[]): { agent: number; line: number }[] {
  const plan = planRouting(conversationsOf(situation), agents, settingsOf(situation), date(NOW));
  return assignmentsIn(plan).map(({ conversationId, personId }) => ({
    agent: Number(personId),
    line: Number(conversationId.split("-")[0]),
  }));
}

/** How many of each line each agent got, as text that compares. */
const sorted = (given: readonly { agent: number; line: number }[]) =>
  given.map(({ agent, line }) => `${agent} gets ${line}`).toSorted();

function handsOf(state: State): { agent: number; line: number }[] {
  return Array.from({ length: state.agents }, (_, agent) =>
    Array.from({ length: state.held[agent]! }, (_, hand) => ({
      agent,
      line: state.handLine[agent * state.slots + hand]!,
    })),
  ).flat();
}

test(`in ${SITUATIONS} random situations simulation and desk give the same to the same people`, () => {
  const random = seededRandom(38);
  let [given, left] = [0, 0];
  for (let number = 0; number < SITUATIONS; number++) {
    const situation = situationOf(random);
    const { state, held, came } = simulated(situation);
    const agents = agentsOf(situation, state, held, came);
    const desk = deskPlan(situation, agents);
    for (const [agent, person] of agents.entries()) {
      const alone = deskPlan(situation, [person])[0]?.line ?? NOTHING;
      expect(pickLine(state, agent), `situation ${number}, agent ${agent}`).toBe(alone);
    }
    const before = sorted(handsOf(state));
    giveAll(state);
    const after = sorted(handsOf(state));
    expect(after, `situation ${number}`).toEqual([...before, ...sorted(desk)].toSorted());
    given += desk.length;
    left += situation.waiting.length - desk.length;
  }
  // The situations are worth something: much is given, and much has to wait.
  expect(given).toBeGreaterThan(SITUATIONS);
  expect(left).toBeGreaterThan(SITUATIONS / 2);
});

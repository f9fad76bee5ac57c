/**
 * Who gets what, and why. Declared skills, capacity and load decide; nothing is learned about a person. Pure: what is true now comes in, what should happen
 * comes out, and the same question has the same answer.
 *
 * What it promises, proven by simulation: no one waits while somebody able has room; who is not available gets nothing; nobody is brought above the ceiling;
 * a chat never waits behind a mail; among equals the most urgent goes first.
 */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { EventPayload } from "@luwte/contract/events.ts";
import type { Decider, Explanation } from "@luwte/contract/explanations.ts";
import type { PersonId, SkillId } from "@luwte/contract/ids.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import { compareRoom, compareTurns, type Turn } from "@luwte/planning/routing/order.ts";
import { fitsUnderCeiling, loadAdded, loadOf } from "../load/public.ts";
import {
  type Agent,
  type Assignment,
  MOST_DECISIONS,
  type OpenConversation,
  type Plan,
  type Return,
  type Wait,
  type WaitReason,
} from "./shapes.ts";

const SECOND = 1000;
export function planRouting(
  conversations: readonly OpenConversation[],
  agents: readonly Agent[],
  settings: RoutingSettings,
  now: Date,
): Plan {
  if (!settings.automatic) return { returns: [], breaks: [], decisions: conversations.flatMap(waitsForSomebody) };
  const missed = conversations.filter((item) => isMissed(item, agents, settings, now));
  const breaks = newBreaks(missed, agents, settings);
  const present = agents.map((agent) => (breaks.includes(agent.id) ? onBreak(agent, now) : agent));
  const returns = [...missed.map(asMissed), ...leftBehind(conversations, missed, present, settings)];
  const returned = new Map(returns.map((item) => [item.conversationId, item]));
  const queue = conversations.filter((item) => item.holder === null || returned.has(item.id));
  if (queue.length === 0) return { returns, breaks, decisions: [] };
  const seats = present.map((agent) => takeSeat(agent, returns, settings, now));
  const decisions = queue
    .sort(compareUrgency)
    .slice(0, MOST_DECISIONS)
    .map((item) => decide(item, seats, missedBy(returned.get(item.id)), settings, now));
  return { returns, breaks, decisions };
}

const waitsForSomebody = ({ id, holder }: OpenConversation): Wait[] =>
  holder ? [] : [{ kind: "wait", conversationId: id, because: "not_automatic" }];

type Placed = Pick<OpenConversation, "id" | "channel" | "priority" | "dueAt" | "waitingSince">;

/** Chats first: somebody sits there and looks at the screen. Then what was marked urgent, then by due time, else by how long it waits. */
export const compareUrgency = (a: Placed, b: Placed): number =>
  compareTurns(turnOf(a), turnOf(b)) || compareIds(a.id, b.id);

const turnOf = ({ channel, priority, dueAt, waitingSince }: Placed): Turn => ({
  live: channel === "chat",
  high: priority === "high",
  due: (dueAt ?? waitingSince).getTime(),
  since: waitingSince.getTime(),
});
const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A chat leaves who is not at the desk; a mail that came before its agent left can wait, one that came after cannot. Read from the top. */
const STAYS: readonly ((conversation: OpenConversation, holder: Agent, settings: RoutingSettings) => boolean | null)[] =
  [
    (_conversation, { availability }) =>
      availability.kind === "available" || availability.kind === "busy" ? true : null,
    ({ channel }) => (channel === "chat" ? false : null),
    (_conversation, { availability }) => (availability.kind === "break" ? true : null),
    (_conversation, _holder, settings) => (settings.mailsLeaveWhenAway ? false : null),
    ({ waitingSince }, { availability }) => waitingSince.getTime() <= availability.since.getTime(),
  ];

/** Somebody who is no longer among the agents (left, role changed) cannot keep anything. */
function stays(conversation: OpenConversation, agents: readonly Agent[], settings: RoutingSettings): boolean {
  const holder = agents.find((agent) => agent.id === conversation.holder?.personId);
  if (!holder) return false;
  return STAYS.map((line) => line(conversation, holder, settings)).find((answer) => answer !== null) ?? true;
}

/** Offered in vain to somebody who was there. Who had left by then did not miss anything. */
function isMissed(item: OpenConversation, agents: readonly Agent[], settings: RoutingSettings, now: Date): boolean {
  const until = item.holder?.offeredUntil;
  return until != null && until.getTime() <= now.getTime() && stays(item, agents, settings);
}

const asMissed = ({ id, holder }: OpenConversation): Return => ({
  conversationId: id,
  from: holder!.personId,
  because: "missed",
});

/** What is held by somebody who is not there: also by who was found out in this very pass. */
function leftBehind(
  conversations: readonly OpenConversation[],
  missed: readonly OpenConversation[],
  agents: readonly Agent[],
  settings: RoutingSettings,
): Return[] {
  return conversations
    .filter((item) => item.holder !== null && !missed.includes(item) && !stays(item, agents, settings))
    .map(({ id, holder }) => ({ conversationId: id, from: holder!.personId, because: "went_away" }));
}

/** Several offers missed at the same moment are one absence. */
function newBreaks(
  missed: readonly OpenConversation[],
  agents: readonly Agent[],
  settings: RoutingSettings,
): PersonId[] {
  const absent = new Set(missed.map((item) => item.holder?.personId));
  return agents
    .filter((agent) => absent.has(agent.id) && agent.misses + 1 >= settings.missesBeforeBreak)
    .map((agent) => agent.id);
}

const onBreak = (agent: Agent, now: Date): Agent => ({
  ...agent,
  availability: { kind: "break", since: now, because: "chosen" },
});

/** An agent with what they have at this moment of the pass; a decision adds to it. */
type Seat = { agent: Agent; load: number; counts: Record<Channel, number> };

function takeSeat(agent: Agent, returns: readonly Return[], settings: RoutingSettings, now: Date): Seat {
  const gone = new Set(returns.filter((item) => item.from === agent.id).map((item) => item.conversationId));
  const open = agent.open.filter((item) => !gone.has(item.id));
  const asking = open.filter((item) => !item.quiet || settings.load.quietShare[item.channel] > 0);
  const count = (channel: Channel) => asking.filter((item) => item.channel === channel).length;
  return {
    agent,
    load: loadOf({ open, recent: agent.recent }, settings.load, now).load,
    counts: { mail: count("mail"), chat: count("chat") },
  };
}

const missedBy = (returned: Return | undefined): string | null =>
  returned?.because === "missed" ? returned.from : null;

type Question = { conversation: OpenConversation; missedBy: string | null; settings: RoutingSettings; now: Date };

/** What somebody must pass to be given a conversation, and what to say when nobody passes. The order is that of `WAIT_REASONS`. */
const STAGES: readonly { missing: WaitReason; passes: (seat: Seat, question: Question) => boolean }[] = [
  {
    missing: "nobody_in_team",
    passes: ({ agent }, { conversation }) => isInTeam(agent, conversation),
  },
  {
    missing: "language_missing",
    passes: ({ agent }, { conversation }) => speaks(agent, conversation),
  },
  { missing: "skill_missing", passes: ({ agent }, { conversation }) => hasSkills(agent, conversation) },
  { missing: "nobody_available", passes: ({ agent }) => agent.availability.kind === "available" },
  { missing: "all_declined", passes: ({ agent }, question) => !isBarred(agent, question) },
  {
    missing: "no_capacity",
    passes: ({ agent, counts }, { conversation: { channel } }) => counts[channel] < agent.capacity[channel],
  },
  {
    missing: "all_at_ceiling",
    passes: ({ load }, { conversation, settings }) => fitsUnderCeiling(load, conversation, settings.load),
  },
];

type Able = Pick<Agent, "teamIds" | "speaks" | "skills">;
type Asks = Pick<OpenConversation, "teamId" | "language" | "skills">;

/** Who could be asked at all, whether or not they are there. */
export const couldServe = (agent: Able, needs: Asks): boolean =>
  isInTeam(agent, needs) && speaks(agent, needs) && hasSkills(agent, needs);

const isInTeam = ({ teamIds }: Able, { teamId }: Asks): boolean => teamId === null || teamIds.includes(teamId);
const speaks = (agent: Able, { language }: Asks): boolean => language === null || agent.speaks.includes(language);
const hasSkills = (agent: Able, { skills }: Asks): boolean =>
  skills.every((need) => agent.skills.some((skill) => skill.skillId === need.skillId && skill.level >= need.level));

const isBarred = (agent: Agent, { conversation, missedBy, now }: Question): boolean =>
  agent.id === missedBy ||
  conversation.barred.some((bar) => bar.personId === agent.id && now.getTime() < bar.until.getTime());

function decide(
  conversation: OpenConversation,
  seats: readonly Seat[],
  missedBy: string | null,
  settings: RoutingSettings,
  now: Date,
): Assignment | Wait {
  const question = { conversation, missedBy, settings, now };
  let able = seats;
  for (const stage of STAGES) {
    able = able.filter((seat) => stage.passes(seat, question));
    if (able.length === 0) return { kind: "wait", conversationId: conversation.id, because: stage.missing };
  }
  return assign(question, able, seats);
}

function assign({ conversation, settings, now }: Question, able: readonly Seat[], all: readonly Seat[]): Assignment {
  const { seat, decider } = choose(conversation, able);
  const assignment: Assignment = {
    kind: "assign",
    conversationId: conversation.id,
    personId: seat.agent.id,
    offeredUntil: conversation.channel === "chat" ? new Date(now.getTime() + settings.offerSeconds * SECOND) : null,
    because: {
      decider,
      language: languageMattered(conversation, all) ? conversation.language : null,
      skills: conversation.skills.map((skill) => skill.skillId),
    },
  };
  giveTo(seat, conversation, settings, now);
  return assignment;
}

/** A language that everybody speaks is no reason. */
const languageMattered = ({ language }: OpenConversation, all: readonly Seat[]): boolean =>
  language !== null && all.some(({ agent }) => !agent.speaks.includes(language));

function choose({ knows }: OpenConversation, able: readonly Seat[]): { seat: Seat; decider: Decider } {
  const storyOf = (personId: string | null) => able.find((seat) => seat.agent.id === personId);
  const [conversation, customer] = [storyOf(knows.conversation), storyOf(knows.customer)];
  if (conversation) return { seat: conversation, decider: "knows_conversation" };
  if (customer) return { seat: customer, decider: "knows_customer" };
  const [first, second] = able.toSorted(compareSeats);
  if (!second) return { seat: first!, decider: "only_able" };
  return { seat: first!, decider: first!.load < second.load ? "most_room" : "longest_since" };
}

/** Most room first; among equals whose turn was longest ago; the id only so that the answer is always the same. */
const compareSeats = (a: Seat, b: Seat): number =>
  compareRoom(a.load, givenAt(a), b.load, givenAt(b)) || compareIds(a.agent.id, b.agent.id);
const givenAt = ({ agent }: Seat): number => agent.lastGivenAt?.getTime() ?? 0;

function giveTo(seat: Seat, conversation: OpenConversation, settings: RoutingSettings, now: Date): void {
  seat.load = Math.round((seat.load + loadAdded(conversation, settings.load)) * 1000) / 1000;
  seat.counts[conversation.channel] += 1;
  seat.agent = { ...seat.agent, lastGivenAt: now };
}

export const assignmentsIn = ({ decisions }: Plan): Assignment[] =>
  decisions.filter((decision) => decision.kind === "assign");

export const skillsIn = (assignments: readonly Assignment[]): SkillId[] => [
  ...new Set(assignments.flatMap(({ because }) => because.skills)),
];

/** What is kept of why: a code with parameters, from which the sentence is made in every language. A skill that has been removed is left out. */
export function explanationOf({ because }: Assignment, names: ReadonlyMap<SkillId, string>): Explanation {
  const skills = because.skills.flatMap((id) => names.get(id) ?? []);
  const params = { decider: because.decider, language: because.language, skills: skills.join("\n") || null };
  return { code: "routed", params };
}

type Needs = Pick<OpenConversation, "teamId" | "language" | "heaviness" | "skills">;
/** Somebody changed what it asks between reading and giving: the event of that change wakes the router again. */
export const needsChanged = (asked: Needs, now: Needs): boolean => needsOf(asked) !== needsOf(now);
const needsOf = ({ teamId, language, heaviness, skills }: Needs): string =>
  JSON.stringify([teamId, language, heaviness, skills.map(({ skillId, level }) => [skillId, level])]);

export function waitExplanation(
  { because }: Wait,
  { language, skills }: Needs,
  names: ReadonlyMap<SkillId, string>,
): Explanation {
  const missing = skills.flatMap(({ skillId }) => names.get(skillId) ?? []);
  return { code: because, params: { language, skills: missing.join("\n") || null } };
}

/** Which changes of a conversation are news for routing: something waits, somebody has room again, or what is asked became something else. */
export function wakesRouting({ conversation, before }: EventPayload<"conversation.changed">): boolean {
  if (conversation.state.kind !== "open") return before?.state === "open" && before.assigneeId !== null;
  if (conversation.assigneeId === null) return true;
  return before?.state !== "open" || (before.assigneeId !== null && before.assigneeId !== conversation.assigneeId);
}

/** A staffing plan: for every team and interval how many agents, what asks for them, and what does not fit. */
import { fillValleys, type Piece } from "./deferred.ts";
import type { PhoneTraffic } from "./erlang.ts";
import { pooledTraffic, poolingGain } from "./pooling.ts";
import type { DeferredWork, LiveWork, StaffingRequest, Team } from "./request.ts";
import {
  type Aims,
  type Because,
  chatRequirement,
  phoneRequirement,
  type Reached,
  type Requirement,
} from "./requirement.ts";
import { rostered, totalShrinkage } from "./shrinkage.ts";

export type IntervalNeed = {
  label: string;
  /** Agents for live work, for deferred work, and together. */
  live: number;
  deferred: number;
  agents: number;
  /** On the roster, so that `agents` are there. */
  rostered: number;
  /** What asks for most of the live agents, and whether the health limit asks for more than the service does. */
  because: Because;
  /** How many agents of `live` are there for the health limit alone. */
  forHealth: number;
  /** What the callers meet with these agents. */
  phone: Reached | null;
  chat: Reached | null;
  staffed: number | null;
  /** Too few are there. */
  short: number;
};
/** Contacts that cannot be done before they are due: `label` says when they came. */
export type Unfit = { work: string; label: string; contacts: number };
export type TeamPlan = {
  name: string;
  intervals: IntervalNeed[];
  /** Hours of agents, as needed and as rostered. */
  hours: number;
  rosteredHours: number;
  shrinkage: number;
  mostOccupancy: number | null;
  unfit: Unfit[];
  /** Contacts that are left at the end, by kind of work, and due only after it. */
  left: { work: string; contacts: number }[];
};
export type StaffingPlan = {
  intervalMinutes: number;
  teams: TeamPlan[];
  /** Agent hours of all telephone work of all teams in one team, against each kind by itself; null when there is only one kind. */
  pooling: { separateHours: number; togetherHours: number; savedHours: number } | null;
};

/** Agents by interval and team, hours, and what does not fit. The request must have been read by `readStaffingRequest`, or be as sound as one that was. */
export function planStaffing(request: StaffingRequest): StaffingPlan {
  return {
    intervalMinutes: request.intervalMinutes,
    teams: request.teams.map((team) => planTeam(team, request)),
    pooling: poolingOf(request),
  };
}

type Live = { agents: number; because: Because; forHealth: number; phone: Reached | null; chat: Reached | null };

function planTeam(team: Team, { intervalMinutes, labels }: StaffingRequest): TeamPlan {
  const live = labels.map((_, interval) => liveNeed(team, interval, intervalMinutes));
  const { filled, unfit, left } = placeDeferred(team, live, labels, intervalMinutes);
  const intervals = labels.map((label, interval) => need(team, interval, label, live[interval]!, filled[interval]!));
  const hours = (intervals.reduce((sum, { agents }) => sum + agents, 0) * intervalMinutes) / 60;
  return {
    name: team.name,
    intervals,
    hours,
    rosteredHours: rostered(hours, team.shrinkage),
    shrinkage: totalShrinkage(team.shrinkage),
    mostOccupancy: team.mostOccupancy,
    unfit,
    left,
  };
}

function need(team: Team, interval: number, label: string, live: Live, filled: number): IntervalNeed {
  const deferred = Math.max(0, Math.ceil(live.agents + filled - 1e-6) - live.agents);
  const agents = live.agents + deferred;
  const staffed = team.staffed?.[interval] ?? null;
  const { because, forHealth, phone, chat } = live;
  return {
    label,
    live: live.agents,
    deferred,
    agents,
    rostered: rostered(agents, team.shrinkage),
    because,
    forHealth,
    phone,
    chat,
    staffed,
    short: staffed === null ? 0 : Math.max(0, agents - staffed),
  };
}

const aimsOf = ({ target, mostAbandoned }: LiveWork, { mostOccupancy }: Team): Aims => ({
  target,
  mostAbandoned,
  mostOccupancy,
});

/** All telephone work of a team is one line, all chats another; who chats does not call. */
function liveNeed(team: Team, interval: number, minutes: number): Live {
  const on = (channel: LiveWork["channel"]) =>
    team.live.filter((work) => work.channel === channel && work.counts[interval]! > 0);
  const phone = phoneNeed(on("phone"), team, interval, minutes);
  const chat = chatNeed(on("chat"), team, interval, minutes);
  const first = (phone?.agents ?? 0) >= (chat?.agents ?? 0) ? phone : chat;
  const healthOf = (part: Requirement | null) =>
    part?.because === "occupancy" ? part.agents - Math.max(part.asks.service, part.asks.abandonment) : 0;
  return {
    agents: (phone?.agents ?? 0) + (chat?.agents ?? 0),
    because: first?.because ?? "nothing_to_do",
    forHealth: healthOf(phone) + healthOf(chat),
    phone: phone && pick(phone),
    chat: chat && pick(chat),
  };
}

const pick = ({ answeredWithinTarget, abandons, meanWaitAnswered, occupancy }: Requirement): Reached => ({
  answeredWithinTarget,
  abandons,
  meanWaitAnswered,
  occupancy,
});

const trafficOf = ({ counts, handlingSeconds, patienceSeconds }: LiveWork, interval: number, minutes: number) => ({
  arrivalsPerHour: (counts[interval]! * 60) / minutes,
  handlingSeconds: handlingSeconds[interval]!,
  patienceSeconds,
});

const most = (found: readonly Requirement[]): Requirement =>
  found.reduce((most, one) => (one.agents > most.agents ? one : most));

/** Every kind's aims hold for the line that they share: who asks for most decides, and what is reached is told for that target. */
function phoneNeed(works: readonly LiveWork[], team: Team, interval: number, minutes: number): Requirement | null {
  if (works.length === 0) return null;
  const traffic = pooledTraffic(works.map((work) => trafficOf(work, interval, minutes)));
  return most(works.map((work) => phoneRequirement(traffic, aimsOf(work, team))));
}

/** Chats differ in how many go at once: those of one line take the most careful of their settings. */
function chatNeed(works: readonly LiveWork[], team: Team, interval: number, minutes: number): Requirement | null {
  if (works.length === 0) return null;
  const traffic = {
    ...pooledTraffic(works.map((work) => trafficOf(work, interval, minutes))),
    atOnce: Math.min(...works.map(({ atOnce }) => atOnce)),
    stretch: Math.max(...works.map(({ stretch }) => stretch)),
  };
  return most(works.map((work) => chatRequirement(traffic, aimsOf(work, team))));
}

/** Deferred work keeps the same health limit: an hour of mail takes more than an hour of somebody. */
function placeDeferred(team: Team, live: readonly Live[], labels: readonly string[], minutes: number) {
  const share = team.mostOccupancy ?? 1;
  const perContact = ({ handlingSeconds }: DeferredWork) => handlingSeconds / share / (minutes * 60);
  const pieces = team.deferred.flatMap((work) => piecesOf(work, perContact(work), labels.length));
  const room = labels.map((_, interval) => roomIn(team, interval, live[interval]!.agents));
  const levels = live.map(({ agents }) => agents);
  const { filled, left } = fillValleys(
    pieces.map(({ piece }) => piece),
    room,
    levels,
  );
  const over = pieces.map(({ work, piece }, index) => ({
    work: work.name,
    label: labels[piece.from]!,
    contacts: left[index]! / perContact(work),
    isDue: piece.from + work.dueAfter < labels.length,
  }));
  const unfit = over.filter(({ contacts, isDue }) => isDue && contacts > 0);
  return {
    filled,
    unfit: unfit.map(({ work, label, contacts }) => ({ work, label, contacts })),
    left: team.deferred.flatMap(({ name }) => {
      const later = over.filter(({ work, isDue }) => work === name && !isDue);
      const contacts = later.reduce((sum, one) => sum + one.contacts, 0);
      return contacts > 0 ? [{ work: name, contacts }] : [];
    }),
  };
}

function piecesOf(work: DeferredWork, perContact: number, intervals: number): { work: DeferredWork; piece: Piece }[] {
  return work.counts.flatMap((count, from) =>
    count > 0
      ? [{ work, piece: { from, to: Math.min(intervals - 1, from + work.dueAfter), work: count * perContact } }]
      : [],
  );
}

function roomIn({ open, staffed }: Team, interval: number, live: number): number {
  if (!open[interval]) return 0;
  return staffed === null ? Infinity : Math.max(0, staffed[interval]! - live);
}

function poolingOf({ teams, labels, intervalMinutes }: StaffingRequest): StaffingPlan["pooling"] {
  const works = teams.flatMap((team) =>
    team.live.filter(({ channel }) => channel === "phone").map((work) => ({ team, work })),
  );
  if (works.length < 2) return null;
  const gains = labels.map((_, interval) =>
    poolingGain(
      works
        .filter(({ work }) => work.counts[interval]! > 0)
        .map(({ team, work }) => ({
          traffic: trafficOf(work, interval, intervalMinutes) satisfies PhoneTraffic,
          aims: aimsOf(work, team),
        })),
    ),
  );
  const hours = (of: "separate" | "together") =>
    (gains.reduce((sum, gain) => sum + gain[of], 0) * intervalMinutes) / 60;
  const [separateHours, togetherHours] = [hours("separate"), hours("together")];
  return { separateHours, togetherHours, savedHours: separateHours - togetherHours };
}

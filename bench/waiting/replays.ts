/** The days that are lived through: several loads, a morning with people ill, a peak; and the arrivals of real days where they are at hand. */
import { readScenario } from "@luwte/planning/simulation/read.ts";
import type { Scenario } from "@luwte/planning/simulation/scenario.ts";

export type Replay = {
  name: string;
  scenario: Scenario /** Days, from 0, that were unlike the others. */;
  special: readonly number[];
};

/** Expected contacts in each half hour from eight to six, of a hundred. */
const PROFILE = [3, 4, 6, 7, 7, 7, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 3, 3];
const HALF_HOURS = PROFILE.length;
const hours = { from: "08:00", to: "18:00" };

export function read(value: object): Scenario {
  const scenario = readScenario(value);
  if (scenario.kind === "problems") throw new Error(JSON.stringify(scenario.problems));
  return scenario.read;
}

/** Contacts of all days; `factor` says how much busier one is. */
const countsOf = (days: number, perDay: number, factor: (day: number, halfHour: number) => number): number[] =>
  Array.from({ length: days * HALF_HOURS }, (_, at) => {
    const [day, halfHour] = [Math.floor(at / HALF_HOURS), at % HALF_HOURS];
    return (PROFILE[halfHour]! / 100) * perDay * factor(day, halfHour);
  });

const usual = (): number => 1;
const every = (days: number, which: (day: number) => boolean): number[] =>
  Array.from({ length: days }, (_, day) => day).filter(which);

const shifts = (agents: number, days?: readonly number[]) => [
  {
    agents: Math.ceil(agents / 2),
    from: "08:00",
    to: "18:00",
    ...(days ? { days } : {}),
    breaks: [
      { at: "12:00", minutes: 30 },
      { at: "15:00", minutes: 15 },
    ],
  },
  {
    agents: Math.floor(agents / 2),
    from: "08:00",
    to: "18:00",
    ...(days ? { days } : {}),
    breaks: [
      { at: "12:45", minutes: 30 },
      { at: "15:30", minutes: 15 },
    ],
  },
];

const chats = (counts: number[], rest: object = {}) => ({
  name: "chat",
  channel: "chat",
  needs: ["all"],
  arrivals: { counts, variation: 0.1 },
  handling: { mean: 420, cv: 1 },
  target: { within: 60 },
  patience: { mean: 1800, distribution: "exponential" },
  ...rest,
});
const team = (list: object[], rest: object = {}) => ({
  name: "team",
  skills: ["all"],
  capacity: { chat: 1 },
  shifts: list,
  ...rest,
});

type Span = { days: number; hours: typeof hours; intervalMinutes: number; replications: number; routing: object };

/** Teams of one skill at three loads, days with a peak, days with people ill, and two services in which several queues share people. */
export function replaysOf(days: number): Replay[] {
  const span: Span = { days, hours, intervalMinutes: 30, replications: 1, routing: { freshShare: 0 } };
  return [
    steady(span, "calm", 230, 6),
    steady(span, "busy", 420, 7),
    steady(span, "overloaded", 520, 7),
    peak(span),
    sickDay(span),
    twoChannels(span),
    twoSkills(span),
  ];
}

function steady(span: Span, name: string, perDay: number, agents: number): Replay {
  const queues = [chats(countsOf(span.days, perDay, usual))];
  return { name, special: [], scenario: read({ ...span, name, queues, groups: [team(shifts(agents))] }) };
}

/** Once a week more than twice as many from ten to two. */
function peak(span: Span): Replay {
  const special = every(span.days, (day) => day % 7 === 5);
  const factor = (day: number, halfHour: number) => (special.includes(day) && halfHour >= 4 && halfHour < 12 ? 2.2 : 1);
  const queues = [chats(countsOf(span.days, 330, factor))];
  return { name: "peak", special, scenario: read({ ...span, name: "peak", queues, groups: [team(shifts(7))] }) };
}

/** Every sixth day three of eight are not there. */
function sickDay(span: Span): Replay {
  const special = every(span.days, (day) => day % 6 === 4);
  const well = every(span.days, (day) => !special.includes(day));
  const queues = [chats(countsOf(span.days, 400, usual))];
  const groups = [team(shifts(5)), { ...team(shifts(3, well)), name: "often ill" }];
  return { name: "sick day", special, scenario: read({ ...span, name: "sick day", queues, groups }) };
}

/** Two chats and a mail in each pair of hands, under the desk's ceiling of load. */
function twoChannels(span: Span): Replay {
  const mail = {
    name: "mail",
    channel: "mail",
    needs: ["all"],
    arrivals: { counts: countsOf(span.days, 130, usual) },
    handling: { mean: 400, cv: 1 },
    target: { within: 28_800 },
  };
  const queues = [chats(countsOf(span.days, 260, usual)), mail];
  const groups = [team(shifts(6), { capacity: { chat: 2, mail: 1 } })];
  return {
    name: "two channels",
    special: [],
    scenario: read({ ...span, name: "two channels", routing: {}, queues, groups }),
  };
}

function twoSkills(span: Span): Replay {
  const queues = [
    chats(countsOf(span.days, 260, usual), { name: "nl", needs: ["nl"] }),
    chats(countsOf(span.days, 120, usual), { name: "fr", needs: ["fr"] }),
  ];
  const groups = [
    { ...team(shifts(3)), name: "nl", skills: ["nl"] },
    { ...team(shifts(3)), name: "both", skills: ["nl", "fr"] },
  ];
  return { name: "two skills", special: [], scenario: read({ ...span, name: "two skills", queues, groups }) };
}

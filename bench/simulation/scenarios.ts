/** What is simulated for the figures: the steady system of four skills, a single skill that theory knows, and a week of a real service. */
import { readScenario } from "@luwte/planning/simulation/read.ts";
import type { Scenario } from "@luwte/planning/simulation/scenario.ts";

const SKILLS = [
  { name: "orders", perHour: 720, handling: 300, patience: 180 },
  { name: "returns", perHour: 540, handling: 360, patience: 240 },
  { name: "invoices", perHour: 540, handling: 240, patience: 120 },
  { name: "technique", perHour: 360, handling: 420, patience: 300 },
];
const GROUPS: [agents: number, skills: string[]][] = [
  [40, ["orders"]],
  [40, ["returns"]],
  [30, ["invoices"]],
  [40, ["orders", "returns"]],
  [50, SKILLS.map(({ name }) => name)],
];

const queueOf = ({ name, perHour, handling, patience }: (typeof SKILLS)[number], rest: object = {}) => ({
  name,
  needs: [name],
  arrivals: { perHour },
  handling,
  patience,
  target: { within: 20 },
  ...rest,
});

function read(value: object): Scenario {
  const scenario = readScenario(value);
  if (scenario.kind === "problems") throw new Error(JSON.stringify(scenario.problems));
  return scenario.read;
}

/** Four skills, five groups, two hundred people, always. */
export const fourSkills = (days: number, routing: object): Scenario =>
  read({
    days,
    intervalMinutes: 1440,
    replications: 1,
    queues: SKILLS.map((skill) => queueOf(skill)),
    groups: GROUPS.map(([agents, skills], index) => ({ name: `group ${index + 1}`, agents, skills })),
    routing,
  });

/** One skill, fifty people: Erlang A knows the answer. */
export const ONE_SKILL = { arrivalsPerHour: 540, handlingSeconds: 300, patienceSeconds: 180, agents: 50 };
export const oneSkill = (days: number): Scenario =>
  read({
    days,
    warmUpMinutes: 120,
    intervalMinutes: 1440,
    replications: 1,
    queues: [queueOf({ name: "calls", perHour: 540, handling: 300, patience: 180 })],
    groups: [{ name: "all", agents: ONE_SKILL.agents, skills: ["calls"] }],
    routing: { freshShare: 0 },
  });

/** The share of a day's contacts in each half hour from eight to six. */
const PROFILE = [3, 4, 6, 7, 7, 7, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 3, 3];
const BREAKS = [
  { at: "10:15", minutes: 15 },
  { at: "12:30", minutes: 30 },
];

/** Five days from eight to six, two hundred people with breaks, some of them ill, handling times as they are, some callers who call again. */
export const week = (routing: object): Scenario =>
  read({
    days: 5,
    hours: { from: "08:00", to: "18:00" },
    replications: 1,
    queues: SKILLS.map((skill) =>
      queueOf(skill, {
        arrivals: { counts: PROFILE.map((share) => (skill.perHour * 6.6 * share) / 100), variation: 0.08 },
        handling: { mean: skill.handling, distribution: "lognormal", cv: 0.9 },
        redial: { share: 0.3, afterMinutes: 15 },
        heavy: 0.03,
      }),
    ),
    groups: GROUPS.map(([agents, skills], index) => ({
      name: `group ${index + 1}`,
      skills,
      sickness: 0.04,
      recoveryMinutes: 10,
      shifts: [
        { agents: agents / 2, from: "08:00", to: "16:30", breaks: BREAKS },
        {
          agents: agents / 2,
          from: "09:30",
          to: "18:00",
          breaks: BREAKS.map(({ minutes }, at) => ({ minutes, at: ["11:00", "13:15"][at] })),
        },
      ],
    })),
    routing,
  });

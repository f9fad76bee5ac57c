/**
 * How fast and how right the simulation is: contacts of one processor second with four skills, five groups and two hundred people, beside the usual way; the
 * distance to exact Erlang A; and what a thousand weeks cost. `npm run bench -- simulation [--quick]`.
 */
import { modelOf } from "@luwte/planning/simulation/model.ts";
import { runReplication } from "@luwte/planning/simulation/run.ts";
import type { Scenario } from "@luwte/planning/simulation/scenario.ts";
import { type State, stateFor } from "@luwte/planning/simulation/state.ts";
import { ABANDONED, AT_ONCE, CONTACT_FIGURES, ENDS, IN_TIME } from "@luwte/planning/simulation/tally.ts";
import { phoneFigures } from "@luwte/planning/staffing/erlang.ts";
import { round } from "../desk/figures.ts";
import { simulateNaively } from "./naive.ts";
import { fourSkills, ONE_SKILL, oneSkill, week } from "./scenarios.ts";

const quick = process.argv.includes("--quick");
const ROUNDS = quick ? 3 : 5;

/** Of this process, in seconds. */
function cpuOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const sumOf = ({ tally }: State, wanted: (figure: number) => boolean): number =>
  tally.contacts.reduce((sum, count, at) => sum + (wanted(at % CONTACT_FIGURES) ? count : 0), 0);
const offeredIn = (state: State): number => sumOf(state, (figure) => figure < ENDS);

/** Best of some rounds, because the machine is shared: what else runs can only make it slower. */
function contactsPerSecond(scenario: Scenario): number {
  const state = stateFor(modelOf(scenario));
  runReplication(state, 1);
  const rates = Array.from({ length: ROUNDS }, (_, round) => {
    const seconds = cpuOf(() => runReplication(state, 2 + round));
    return offeredIn(state) / seconds;
  });
  return Math.max(...rates);
}

function naivePerSecond(scenario: Scenario): number {
  simulateNaively(scenario);
  const rates = Array.from({ length: ROUNDS }, () => {
    let offered = 0;
    const seconds = cpuOf(() => {
      ({ offered } = simulateNaively(scenario));
    });
    return offered / seconds;
  });
  return Math.max(...rates);
}

function distanceToTheory(days: number) {
  const { agents, ...traffic } = ONE_SKILL;
  const exact = phoneFigures(traffic, agents);
  const state = stateFor(modelOf(oneSkill(days)));
  let [offered, abandoned, inTime] = [0, 0, 0];
  for (let seed = 1; seed <= 10; seed++) {
    runReplication(state, seed);
    offered += offeredIn(state);
    abandoned += sumOf(state, (figure) => figure === ABANDONED);
    inTime += sumOf(state, (figure) => figure === AT_ONCE || figure === IN_TIME);
  }
  return {
    contacts: offered,
    abandoned: round((100 * abandoned) / offered, 3),
    abandoned_exact: round(100 * exact.abandons, 3),
    in_time: round((100 * inTime) / offered, 3),
    in_time_exact: round(100 * exact.answeredWithin(20), 3),
  };
}

/** Seconds for a thousand weeks, from as many as are lived through. */
function thousandWeeks(routing: object, weeks: number) {
  const state = stateFor(modelOf(week(routing)));
  runReplication(state, 1);
  let contacts = 0;
  const seconds = cpuOf(() => {
    for (let seed = 1; seed <= weeks; seed++) {
      runReplication(state, seed);
      contacts += offeredIn(state);
    }
  });
  return { weeks, contacts_a_week: Math.round(contacts / weeks), cpu_s_for_1000: round((1000 * seconds) / weeks) };
}

const days = quick ? 20 : 100;
const [longestSince, desk, specialists] = [{ freshShare: 0 }, {}, { choose: "specialists_first", freshShare: 0 }].map(
  (routing) => Math.round(contactsPerSecond(fourSkills(days, routing))),
);
const naive = Math.round(naivePerSecond(fourSkills(quick ? 2 : 10, { freshShare: 0 })));
console.log(`four skills, five groups, 200 people, contacts per CPU second (best of ${ROUNDS}):`);
console.log(
  `  longest since first ${longestSince}, with load of the last hour ${desk}, specialists first ${specialists}`,
);
console.log(`  events as objects, the same system: ${naive}, so ${round(longestSince! / naive, 1)} times slower`);
const theory = distanceToTheory(quick ? 30 : 100);
console.log(`one skill, 50 people, ${theory.contacts} contacts, in %: ${JSON.stringify(theory)}`);
const weeks = { plain: thousandWeeks({ freshShare: 0 }, quick ? 40 : 200), desk: thousandWeeks({}, quick ? 20 : 100) };
console.log(`weeks of 200 people with breaks, illness, recovery and calling again: ${JSON.stringify(weeks)}`);
console.log(
  JSON.stringify({
    bench: "simulation",
    quick,
    contacts_per_cpu_s: { longest_since: longestSince, desk, specialists, naive },
    ratio_to_naive: round(longestSince! / naive, 1),
    erlang_a: theory,
    weeks,
  }),
);

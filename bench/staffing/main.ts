/**
 * How fast and how far the staffing formulas go, beside the textbook's: shares of who waits, whole requirements, and mail filled into the valleys beside mail
 * done as it comes. `npm run bench -- staffing [--quick]`.
 */
import { fillValleys, type Piece } from "@luwte/planning/staffing/deferred.ts";
import { phoneFigures, waitingProbability } from "@luwte/planning/staffing/erlang.ts";
import { phoneRequirement } from "@luwte/planning/staffing/requirement.ts";
import { round } from "../desk/figures.ts";
import { waitingByFactorials } from "./naive.ts";

const quick = process.argv.includes("--quick");
const SECONDS = quick ? 0.5 : 3;

/** Calls per CPU second of this process. `run` gets a number that is always another, so that nothing is worked out once only. */
function perSecond(run: (turn: number) => number): number {
  const before = process.cpuUsage();
  let [turns, seconds, kept] = [0, 0, 0];
  while (seconds < SECONDS) {
    for (let turn = 0; turn < 10; turn++) kept += run(turns++);
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return Number.isNaN(kept) ? 0 : Math.round(turns / seconds);
}

/** The least team for which the textbook's formula gives no number any more. */
function textbookEnds(): number {
  let agents = 1;
  while (Number.isFinite(waitingByFactorials(0.9 * agents, agents))) agents++;
  return agents;
}

const AIMS = { target: { within: 20, share: 0.8 }, mostAbandoned: 0.03, mostOccupancy: 0.85 };
const traffic = (agents: number, turn: number, patienceSeconds: number | null) => ({
  arrivalsPerHour: agents * 0.9 * 12 * (1 + (turn % 97) * 1e-4),
  handlingSeconds: 300,
  patienceSeconds,
});

function speeds(agents: number) {
  return {
    agents,
    waiting: perSecond((turn) => waitingProbability(agents * 0.9 * (1 + (turn % 97) * 1e-4), agents)),
    waiting_textbook:
      agents < 170 ? perSecond((turn) => waitingByFactorials(agents * 0.9 * (1 + (turn % 97) * 1e-4), agents)) : null,
    erlang_a: perSecond((turn) => phoneFigures(traffic(agents, turn, 180), agents).answeredWithin(20)),
    requirement: perSecond((turn) => phoneRequirement(traffic(agents, turn, 180), AIMS).agents),
  };
}

/** Four weeks of quarters of an hour with live work by day and mail that is due within eight hours. */
function valleys() {
  const quarters = 2688;
  const hour = (quarter: number) => (quarter / 4) % 24;
  const level = Array.from({ length: quarters }, (_, quarter) =>
    hour(quarter) >= 8 && hour(quarter) < 18
      ? Math.round(20 + 12 * Math.sin(((hour(quarter) - 8) / 10) * 3 * Math.PI))
      : 0,
  );
  const pieces: Piece[] = level.flatMap((live, from) =>
    live > 0 ? [{ from, to: Math.min(quarters - 1, from + 32), work: 4 }] : [],
  );
  const room = level.map((live) => (live > 0 ? Infinity : 0));
  const before = process.cpuUsage();
  const { filled } = fillValleys(pieces, room, level);
  const { user, system } = process.cpuUsage(before);
  const asItComes = level.map((live) => (live > 0 ? live + 4 : 0));
  return {
    pieces: pieces.length,
    cpu_ms: Math.round((user + system) / 1000),
    peak: round(Math.max(...filled.map((value, at) => value + level[at]!)), 1),
    peak_as_it_comes: Math.max(...asItComes),
  };
}

const sizes = [50, 500, 5000].map(speeds);
for (const size of sizes) console.log(`${size.agents} agents, per CPU second: ${JSON.stringify(size)}`);
const ends = textbookEnds();
console.log(`the textbook's formula gives no number from ${ends} agents on`);
const mail = valleys();
console.log(`mail in valleys, four weeks: ${JSON.stringify(mail)}`);
console.log(JSON.stringify({ bench: "staffing", quick, sizes, textbook_ends_at: ends, valleys: mail }));

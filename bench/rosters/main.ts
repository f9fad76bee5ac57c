/**
 * Rosters: public instances against the best known, larger generated ones, contact centres of 50 to 1,000 agents, and two evaluators against each other. One
 * thread, seconds of processor time. `npm run bench -- rosters [--quick]`; instances are looked for in the folder LUWTE_ROSTER_DATA, else `../shared/data/rosters`.
 */
import { resolve } from "node:path";
import { measureAgreement } from "./agreement.ts";
import { measureGenerated, measureInstances } from "./instances.ts";
import { measureTeam, TOO_MUCH } from "./teams.ts";

const quick = process.argv.includes("--quick");
const folder = process.env.LUWTE_ROSTER_DATA ?? resolve(import.meta.dirname, "../../../shared/data/rosters");

console.log(`Public instances, ${quick ? 3 : 60} CPU s each`);
const instances = measureInstances(folder, quick ? [1, 4, 7] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], quick ? 3 : 60);
if (!instances) console.log(`  No instances in ${folder}: left out. See schedulingbenchmarks.org.`);
const gaps = (instances ?? []).map(({ gap_percent }) => gap_percent!);
const mean = gaps.length > 0 ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : null;

console.log("Generated instances of the same format");
const generated = measureGenerated(
  quick
    ? [{ employees: 50, days: 84, shifts: 6, seed: 1 }]
    : [
        { employees: 50, days: 84, shifts: 6, seed: 1 },
        { employees: 150, days: 364, shifts: 12, seed: 1 },
      ],
  quick ? 3 : 60,
);

console.log("Contact centres of 28 days, law pack NL");
const teams = quick
  ? [measureTeam(50, 150_000), measureTeam(200, 600_000)]
  : [
      measureTeam(50, 1_000_000),
      measureTeam(200, 4_000_000),
      measureTeam(200, 4_000_000, TOO_MUCH),
      measureTeam(1000, 12_000_000),
    ];

console.log("Two evaluators on random rosters");
const agreement = measureAgreement(quick ? 1500 : 1_000_000, 1);
console.log(`  ${JSON.stringify(agreement)}`);

console.log(
  JSON.stringify({ bench: "rosters", quick, mean_gap_percent: mean, instances, generated, teams, agreement }),
);

/** A municipality's telephone on the Monday after the tax assessments: what happens with the people who are there, and what would help most. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWhatIf } from "@luwte/planning/simulation/read-variants.ts";
import { compare } from "@luwte/planning/simulation/simulate.ts";

const scenario = JSON.parse(readFileSync(join(import.meta.dirname, "scenario.json"), "utf8"));
const read = readWhatIf(scenario);
if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));

const { base, variants } = compare(read.read.base, read.read.variants);
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
for (const { name, serviceLevel, meanWait } of base.queues)
  console.log(`${name}: ${percent(serviceLevel.value)} op tijd, gemiddeld ${meanWait.value.toFixed(0)} s wachten`);
for (const { name, occupancy } of base.groups) console.log(`${name}: ${percent(occupancy.value)} bezet`);
for (const { simulated, changes } of variants) {
  const total = changes.queues.at(-1)!.serviceLevel;
  const points = (share: number) => (100 * share).toFixed(1);
  const sure = `tussen ${points(total.low)} en ${points(total.high)}`;
  console.log(`${simulated.name}: ${points(total.value)} punten meer op tijd (${sure})`);
}

/**
 * Who owes: what messages teach beside the rules, on each set learned from the others. `npm run bench -- owing [--quick] [--write]`; with `--write` the weights in
 * `packages/language/src/owing/learned/weights` become those of all sets.
 */
import { LEAST } from "@luwte/language/owing/ours.ts";
import { isKept } from "@luwte/language/owing/owes.ts";
import { figuresOf, readOf } from "../language/gold/promises.ts";
import { LEARNED_FROM, laterPromises, type Promised } from "../language/gold/sets.ts";
import { type Example, examplesIn, learn, likelihood } from "./learn.ts";
import { isWritten, write } from "./weights.ts";

const quick = process.argv.includes("--quick");
/** The one that is used, among others. */
const THRESHOLDS = [0.1, 0.15, LEAST, 0.25, 0.33, 0.5];
/** What people would write, and contrasts; the others show forms. */
const HELD_OUT = ["third", "fourth", "everyday", "fifth", "sixth", "contrasts"];

const rows = new Map(LEARNED_FROM.map((set) => [set, laterPromises(set)] as const));
const examples = new Map([...rows].map(([set, some]) => [set, examplesIn(some)] as const));
const figures: Record<string, unknown> = { bench: "owing", quick };

for (const [set, some] of rows) {
  if (!HELD_OUT.includes(set) || (quick && set !== "sixth")) continue;
  const others = [...examples].flatMap(([other, known]) => (other === set ? [] : known));
  const learned = learn(others);
  const own = examples.get(set)!;
  const found = {
    rules: partOf(some, own, ({ owing }) => isKept(owing)),
    ...Object.fromEntries(
      THRESHOLDS.map((least) => [least, partOf(some, own, (one) => likelihood(one, learned) >= least)]),
    ),
  };
  figures[set] = found;
  console.log(`${set}, learned from the others:`);
  for (const [by, part] of Object.entries(found)) console.log(`  ${by}: ${part.join(", ")}`);
}

const writes = process.argv.includes("--write");
if (!quick || writes) {
  const learned = learn([...examples.values()].flat());
  if (writes) write(learned);
  figures["weights"] = Object.values({ common: learned.common, ...learned.own }).flatMap(Object.keys).length;
  figures["as_written"] = isWritten(learned);
}
console.log(JSON.stringify(figures));

/** Right, silently another, and read in what promises nothing; each of how many. */
function partOf(some: readonly Promised[], own: readonly Example[], isOurs: (one: Example) => boolean): string[] {
  const byRow = Map.groupBy(own, ({ row }) => row);
  const { day_right, silently_wrong, read_without_promise } = figuresOf(some, (row) =>
    (byRow.get(row) ?? []).filter(isOurs).map(({ moment }) => readOf(moment)),
  );
  return [day_right, silently_wrong, read_without_promise].map(({ right, of }) => `${right} of ${of}`);
}

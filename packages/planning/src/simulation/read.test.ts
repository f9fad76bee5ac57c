/** A scenario from outside: what is understood, and what is said about what is not. */
import { expect, test } from "vitest";
import { readWhatIf } from "./read-variants.ts";
import { group, phone, problemsIn, readOrThrow } from "./testing/scenarios.ts";

const GOOD = { hours: { from: "09:00", to: "17:00" }, queues: [phone("a", 60, 300)], groups: [group("all", 5, ["a"])] };
const withQueue = (rest: object) => ({ ...GOOD, queues: [{ ...phone("a", 60, 300), ...rest }] });
const withGroup = (rest: object) => ({ ...GOOD, groups: [{ ...group("all", 5, ["a"]), ...rest }] });

test("what is left out has the desk's presets", () => {
  const scenario = readOrThrow(GOOD);
  expect(scenario).toMatchObject({ seed: 1, replications: 100, days: 1, intervalMinutes: 30 });
  expect(scenario.queues[0]).toMatchObject({
    needs: { a: 1 },
    patience: null,
    handling: { distribution: "exponential" },
  });
  expect(scenario.queues[0]!.counts).toEqual(Array(16).fill(30));
  expect(scenario.groups[0]!.shifts).toEqual([{ agents: 5, from: 540, to: 1020, days: null, breaks: [] }]);
  expect(scenario.routing).toMatchObject({ choose: "most_room", freshShare: 0.1, ceiling: 10 });
});

test("counts for one day are those of every day; a short last interval gets its share of a steady flow", () => {
  const arrivals = { counts: Array.from({ length: 16 }, (_, index) => index) };
  expect(readOrThrow({ ...withQueue({ arrivals }), days: 2 }).queues[0]!.counts).toEqual([
    ...arrivals.counts,
    ...arrivals.counts,
  ]);
  const short = readOrThrow({ ...GOOD, hours: { from: "09:00", to: "09:45" } });
  expect(short.queues[0]!.counts).toEqual([30, 15]);
});

test.each([
  ["nothing", null, "", "missing"],
  ["a word", "scenario", "", "not_an_object"],
  ["no queues", { ...GOOD, queues: [] }, "queues", "too_few"],
  ["a misspelt field", { ...GOOD, replicatons: 3 }, "replicatons", "unknown_field"],
  ["half a replication", { ...GOOD, replications: 1.5 }, "replications", "not_whole"],
  ["closing before opening", { ...GOOD, hours: { from: "17:00", to: "09:00" } }, "hours.to", "not_later"],
  ["no time of the day", { ...GOOD, hours: { from: "9 uur", to: "17:00" } }, "hours.from", "not_a_time"],
  ["a channel that there is not", withQueue({ channel: "fax" }), "queues[0].channel", "not_one_of"],
  ["a percentage for a share", withQueue({ target: { within: 20, share: 80 } }), "queues[0].target.share", "too_large"],
  ["fewer than no calls", withQueue({ arrivals: { perHour: -1 } }), "queues[0].arrivals.perHour", "too_small"],
  ["counts of half a day", withQueue({ arrivals: { counts: [1, 2] } }), "queues[0].arrivals.counts", "wrong_length"],
  ["more than all are heavy", withQueue({ heavy: 0.7, light: 0.7 }), "queues[0].light", "sum_too_large"],
  ["no handling time", withQueue({ handling: 0 }), "queues[0].handling", "too_small"],
  [
    "a spread for a fixed time",
    withQueue({ handling: { mean: 60, distribution: "fixed", cv: 1 } }),
    "queues[0].handling.cv",
    "unknown_field",
  ],
  ["a skill that nobody has", withQueue({ needs: ["b"] }), "queues[0].needs", "nobody_can"],
  ["a level that nobody has", withQueue({ needs: { a: 2 } }), "queues[0].needs", "nobody_can"],
  [
    "a call-back to nowhere",
    withQueue({ callBack: { afterSeconds: 60, accepts: 0.5, queue: "x" } }),
    "queues[0].callBack.queue",
    "unknown_name",
  ],
  ["the same name twice", { ...GOOD, queues: [phone("a", 1, 60), phone("a", 1, 60)] }, "queues[1]", "twice"],
  ["agents and shifts", withGroup({ shifts: [{ agents: 1 }] }), "groups[0].agents", "unknown_field"],
  [
    "a break after the shift",
    withGroup({ agents: undefined, shifts: [{ agents: 1, breaks: [{ at: "16:50", minutes: 15 }] }] }),
    "groups[0].shifts[0].breaks[0].at",
    "too_large",
  ],
  ["two telephones", withGroup({ capacity: { phone: 2 } }), "groups[0].capacity.phone", "too_large"],
  ["a ceiling under which nothing fits", { ...GOOD, routing: { ceiling: 3 } }, "routing.ceiling", "too_heavy"],
  ["more people than a town has", withGroup({ agents: 5001 }), "groups[0].agents", "too_large"],
  [
    "more than a computer does in an hour",
    { ...withQueue({ arrivals: { perHour: 1e6 } }), replications: 1000 },
    "replications",
    "too_much",
  ],
  ["only warming up", { ...GOOD, warmUpMinutes: 480 }, "warmUpMinutes", "too_large"],
])("%s", (_, value, at, code) => {
  expect(problemsIn(value)).toContainEqual(expect.objectContaining({ at, code }));
});

test("everything that is wrong is told at once, and it says what would be right", () => {
  const problems = problemsIn({ ...withQueue({ channel: "fax", handling: "long" }), seed: -1 });
  expect(problems.map(({ at }) => at).toSorted()).toEqual(["queues[0].channel", "queues[0].handling", "seed"]);
  expect(problems.find(({ at }) => at === "queues[0].channel")?.wanted).toBe("phone, chat, mail, callback");
});

const variantsOf = (set: Record<string, unknown>) => readWhatIf({ ...GOOD, variants: [{ name: "v", set }] });

test("a variant sets values by their path: names of queues and groups, or numbers", () => {
  const read = variantsOf({ "groups.all.agents": 7, "queues.0.patience": 60, seed: 9 });
  expect(read.kind).toBe("read");
  if (read.kind !== "read") return;
  expect(read.read.base.groups[0]!.shifts[0]!.agents).toBe(5);
  expect(read.read.variants[0]).toMatchObject({ name: "v", groups: [{ shifts: [{ agents: 7 }] }] });
  expect(read.read.variants[0]!.queues[0]!.patience?.mean).toBe(60);
});

test.each([
  [
    "a group that there is not",
    { "groups.nobody.agents": 7 },
    'variants[0].set["groups.nobody.agents"]',
    "unknown_name",
  ],
  ["a prototype", { "__proto__.polluted": 1 }, 'variants[0].set["__proto__.polluted"]', "unknown_name"],
  ["a value that is wrong", { "groups.all.agents": -7 }, "variants[0]: groups[0].agents", "too_small"],
  ["a field that there is not", { "groups.all.colour": "red" }, "variants[0]: groups[0].colour", "unknown_field"],
  ["another group", { "groups.all.name": "others" }, "variants[0]", "same_shape"],
])("%s", (_, set, at, code) => {
  const read = variantsOf(set);
  expect(read.kind === "problems" ? read.problems : []).toContainEqual(expect.objectContaining({ at, code }));
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

/** Law packs: Luwte's own are whole, and a pack from outside is read whole or refused with reasons. */
import { expect, test } from "vitest";
import { MOST_PROBLEMS } from "../../reading/fields.ts";
import { BE } from "./be.ts";
import { kindOf } from "./kinds.ts";
import { NL } from "./nl.ts";
import { packsFor } from "./packs.ts";
import { parsePack, parsePacks } from "./parse.ts";

const RULE = { code: "cao-x.rest.daily", article: "art. 12", limits: { minutes: 720 } };
const PACK = { id: "cao-x", country: "NL", name: "A collective agreement", rules: [RULE] };
const withRule = (change: object) => ({ ...PACK, rules: [{ ...RULE, ...change }] });

test.each([NL, BE])("the pack $id is one that the parser takes", (pack) => {
  expect(parsePack(structuredClone(pack))).toEqual({ kind: "pack", pack });
});

test("a pack of a collective agreement is read as it was written", () => {
  const dated = withRule({ from: "2026-01-01", until: "2026-12-31" });
  expect(parsePack(dated)).toEqual({ kind: "pack", pack: dated });
});

test.each([
  ["no object", [1], { at: "", code: "not_an_object", found: "[1]" }],
  ["null", null, { at: "", code: "missing", found: "null" }],
  ["no name", { ...PACK, name: undefined }, { at: "name", code: "missing", found: "" }],
  ["a number for a name", { ...PACK, name: 5 }, { at: "name", code: "not_a_text", found: "5" }],
  ["a novel for a name", { ...PACK, name: "x".repeat(201) }, { at: "name", code: "too_long" }],
  ["a field more", { ...PACK, nmae: "x" }, { at: "nmae", code: "unknown_field" }],
  ["rules that are no list", { ...PACK, rules: {} }, { at: "rules", code: "not_a_list" }],
  ["no rules", { ...PACK, rules: [] }, { at: "rules", code: "too_few" }],
  ["too many", { ...PACK, rules: Array(201).fill(RULE) }, { at: "rules", code: "too_many", found: "201" }],
  ["a rule that is a text", { ...PACK, rules: ["x"] }, { at: "rules[0]", code: "not_an_object" }],
  ["another's code", withRule({ code: "nl.rest.daily" }), { at: "rules[0].code", code: "not_one_of" }],
  ["a kind that nobody knows", withRule({ code: "cao-x.siesta" }), { at: "rules[0].code", code: "not_one_of" }],
  ["a name of every object", withRule({ code: "cao-x.toString" }), { at: "rules[0].code", code: "not_one_of" }],
  ["no article", withRule({ article: "" }), { at: "rules[0].article", code: "missing" }],
  ["a day that is not there", withRule({ from: "2026-02-30" }), { at: "rules[0].from", code: "not_a_date" }],
  [
    "an end before the start",
    withRule({ from: "2026-02-01", until: "2026-01-01" }),
    { at: "rules[0].until", code: "out_of_order" },
  ],
  ["no limits", withRule({ limits: undefined }), { at: "rules[0].limits", code: "missing" }],
  ["a limit left out", withRule({ limits: {} }), { at: "rules[0].limits.minutes", code: "missing" }],
  [
    "half of an exception",
    withRule({ limits: { minutes: 720, short: 480 } }),
    { at: "rules[0].limits.apart", code: "missing" },
  ],
  [
    "a limit of another rule",
    withRule({ limits: { minutes: 720, times: 3 } }),
    { at: "rules[0].limits.times", code: "unknown_field" },
  ],
  [
    "a limit below nothing",
    withRule({ limits: { minutes: -1 } }),
    { at: "rules[0].limits.minutes", code: "too_small", found: "-1" },
  ],
  ["half a minute", withRule({ limits: { minutes: 0.5 } }), { at: "rules[0].limits.minutes", code: "not_whole" }],
  ["a limit for ever", withRule({ limits: { minutes: 1e9 } }), { at: "rules[0].limits.minutes", code: "too_large" }],
  ["a rule twice", { ...PACK, rules: [RULE, RULE] }, { at: "rules[1]", code: "twice" }],
])("%s is refused", (_, pack, problem) => {
  expect(parsePack(pack)).toMatchObject({ kind: "problems", problems: [expect.objectContaining(problem)] });
});

test("an id that could not be the start of a code is refused", () => {
  const refused = parsePack({ ...PACK, id: "CAO X" });
  expect(refused).toMatchObject({ problems: [{ at: "id", code: "not_an_id" }] });
});

test("two rules of one code may follow each other", () => {
  const rules = [
    { ...RULE, until: "2026-12-31" },
    { ...RULE, from: "2027-01-01", limits: { minutes: 780 } },
  ];
  expect(parsePack({ ...PACK, rules }).kind).toBe("pack");
});

test("complaints end somewhere", () => {
  const read = parsePack({ ...PACK, rules: Array(200).fill({}) });
  expect(read).toMatchObject({ kind: "problems" });
  expect(read.kind === "problems" && read.problems.length).toBe(MOST_PROBLEMS);
});

test("a code has the kind that stands behind its first dot", () => {
  expect(kindOf("nl.rest.daily")).toBe("rest.daily");
  expect(kindOf("cao-x.night.after-row")).toBe("night.after-row");
  expect(kindOf("rest")).toBeNull();
});

test("a problem gets the packs that it names, its own in place of Luwte's, and hears which are missing", () => {
  const own = { ...NL, name: "Ours" };
  expect(packsFor(["be", "nl"])).toEqual({ packs: [BE, NL], missing: [] });
  expect(packsFor(["nl", "cao-y"], [own])).toEqual({ packs: [own], missing: ["cao-y"] });
});

test("packs that a file brings along are read with their place", () => {
  expect(parsePacks(undefined)).toEqual({ kind: "packs", packs: [] });
  expect(parsePacks([PACK])).toEqual({ kind: "packs", packs: [PACK] });
  expect(parsePacks([PACK, withRule({ limits: {} })])).toMatchObject({
    problems: [{ at: "packs[1].rules[0].limits.minutes", code: "missing" }],
  });
  expect(parsePacks(5)).toMatchObject({ problems: [{ at: "packs", code: "not_a_list" }] });
});

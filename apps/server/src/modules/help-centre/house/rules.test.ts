/** Names in addresses, and the trail that travels in links. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { andRead, nameOf, queryOf, tailIn, trailIn, trailInPath } from "./rules.ts";

const TAIL = "0123456789ab";
const tailOfNumber = (number: number) => number.toString(16).padStart(12, "0");

it.each([
  ["Iets terugsturen", `iets-terugsturen-${TAIL}`],
  ["Été à l’hôtel", `ete-a-l-hotel-${TAIL}`],
  ["§ 5 / 6?", `5-6-${TAIL}`],
  ["你好", TAIL],
  ["x".repeat(200), `${"x".repeat(60)}-${TAIL}`],
])("%s stands in an address as %s, and is found again by its end", (title, name) => {
  expect(nameOf(title, TAIL)).toBe(name);
  expect(tailIn(name)).toBe(TAIL);
});

it.each([["iets"], [""], ["0123456789AB"], [`x${TAIL}`], [`${TAIL}-x`]])("%s is no name of ours", (name) =>
  expect(tailIn(name)).toBeNull(),
);

it.each([
  ["nothing", {}, { searched: "", read: [] }],
  ["words and articles", { q: " maat ", read: `${TAIL},${TAIL}` }, { searched: "maat", read: [TAIL] }],
  ["what is no article", { q: "a\u0000b", read: `x,${TAIL}x,` }, { searched: "a b", read: [] }],
  ["lists and objects", { q: ["a"], read: { a: 1 } }, { searched: "", read: [] }],
])("a trail of %s", (_what, query, trail) => expect(trailIn(query)).toEqual(trail));

it("the last eight that were read stay, each once, the newest last", () => {
  const all = Array.from({ length: 10 }, (_, at) => tailOfNumber(at));
  const trail = all.reduce((before, tail) => andRead(before, tail), trailIn({}));
  expect(andRead(trail, all[5]!).read).toEqual([...all.slice(2, 5), ...all.slice(6), all[5]]);
});

it("whatever was searched comes back from a link as it was", () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.array(fc.nat(), { maxLength: 8 }), (q, numbers) => {
      const trail = trailIn({ q, read: numbers.map(tailOfNumber).join(",") });
      const query = Object.fromEntries(new URLSearchParams(queryOf(trail)));
      expect(trailIn(query)).toEqual(trail);
      expect(trailInPath(`r-${trail.read.join(",")}/q-${trail.searched}`)).toEqual(trail);
    }),
  ));

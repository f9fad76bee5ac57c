/** Places in the line, as a table: the order is the router's, and who needs other people is not in the way. */
import type { ConversationId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import { expect, test } from "vitest";
import { placesIn } from "./rules.ts";
import type { Colleague, InLine } from "./shapes.ts";

const NINE = Date.UTC(2026, 10, 27, 9);
const FRENCH = { skillId: "fr" as SkillId, level: 1 };
const one = (id: string, since: number, given: Partial<InLine> = {}): InLine => ({
  id: id as ConversationId,
  channel: "chat",
  priority: "normal",
  waitingSince: new Date(NINE + since * 60_000),
  dueAt: null,
  teamId: null,
  language: null,
  skills: [],
  ...given,
});
const colleague = (given: Partial<Colleague> = {}): Colleague => ({
  teamIds: [],
  speaks: ["nl"],
  skills: [],
  serves: true,
  ...given,
});
const BOTH = [colleague(), colleague({ skills: [FRENCH] })];
const APART = [colleague({ teamIds: ["t1" as TeamId] }), colleague({ teamIds: ["t2" as TeamId] })];
const ahead = (line: InLine[], colleagues: Colleague[]): string =>
  [...placesIn(line, colleagues).values()].map(({ id, ahead }) => `${id}${ahead}`).join(" ");

const TABLE: [what: string, line: InLine[], colleagues: Colleague[], order: string][] = [
  ["who waits longest goes first", [one("a", 5), one("b", 1), one("c", 3)], BOTH, "b0 c1 a2"],
  ["a chat goes before a mail", [one("a", 1, { channel: "mail" }), one("b", 5)], BOTH, "b0 a1"],
  ["what is urgent goes first", [one("a", 1), one("b", 5, { priority: "high" })], BOTH, "b0 a1"],
  ["what is due sooner goes first", [one("a", 1, { dueAt: new Date(NINE + 9e6) }), one("b", 5)], BOTH, "b0 a1"],
  [
    "who needs what only some can stands in their line too",
    [one("a", 1), one("b", 2, { skills: [FRENCH] }), one("c", 3)],
    BOTH,
    "a0 b1 c2",
  ],
  [
    "who is served by others is not in the way",
    [
      one("a", 1, { teamId: "t1" as TeamId }),
      one("b", 2, { teamId: "t2" as TeamId }),
      one("c", 3, { teamId: "t1" as TeamId }),
    ],
    APART,
    "a0 b0 c1",
  ],
  [
    "whoever can be served by anybody waits for both teams",
    [one("a", 1, { teamId: "t1" as TeamId }), one("b", 2, { teamId: "t2" as TeamId }), one("c", 3)],
    APART,
    "a0 b0 c2",
  ],
  ["without anybody, the line is still a line", [one("a", 1), one("b", 2)], [], "a0 b1"],
];

test.each(TABLE)("%s", (_what, line, colleagues, order) => expect(ahead(line, colleagues)).toBe(order));

test("who is away does not serve, and who cannot does not either", () => {
  const line = placesIn(
    [one("a", 1), one("b", 2, { skills: [FRENCH] }), one("c", 3, { language: "fr" })],
    [...BOTH, colleague({ serves: false, skills: [FRENCH] })],
  );
  expect([...line.values()].map(({ serving }) => serving)).toEqual([2, 1, 0]);
});

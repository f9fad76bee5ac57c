/** What accepting changes, and what of it goes back. */
import type { ContactReasonId, ConversationId, TeamId } from "@luwte/contract/ids.ts";
import type { AnyValue } from "@luwte/contract/oversight.ts";
import type { TriageSplit } from "@luwte/contract/triage.ts";
import { describe, expect, it } from "vitest";
import { backFrom, changesBy, isOfTriage, type TriageTask } from "./rules.ts";
import type { Changes, Standing } from "./shapes.ts";

const [POOL, HOME] = ["pool", "home"] as unknown as TeamId[];
const REASON = "invoice" as ContactReasonId;
const OTHER = "other" as ConversationId;
const SPLIT: TriageSplit = { on: true, simple: { kind: "team", teamId: POOL! }, complex: { kind: "stay" } };
const STANDING: Standing = {
  language: "nl",
  priority: "normal",
  teamId: HOME!,
  skills: [],
  reasonId: null,
  complexity: null,
  linkedId: null,
};
const placed = { assigneeId: null, teamId: HOME!, skills: [], state: { kind: "open" } };
const changes = (task: TriageTask, value: AnyValue) => changesBy(task, value, STANDING, { split: SPLIT, placed });

it.each<[TriageTask, AnyValue, Changes]>([
  ["language", { language: "fr" }, { language: "fr" }],
  ["reason", { reasonId: REASON }, { reasonId: REASON }],
  ["complexity", { complexity: "simple" }, { complexity: "simple", teamId: POOL! }],
  ["complexity", { complexity: "complex" }, { complexity: "complex" }],
  ["urgency", { urgency: "urgent" }, { priority: "high" }],
  ["urgency", { urgency: "ordinary" }, { priority: "normal" }],
  ["duplicate", { conversationId: OTHER }, { linkedId: OTHER }],
])("%s of %j changes %j, and what stood there is kept", (task, value, now) => {
  const replaced = changes(task, value);
  expect(replaced.now).toEqual(now);
  expect(replaced.before).toEqual(
    Object.fromEntries(Object.keys(now).map((key) => [key, STANDING[key as keyof Standing]])),
  );
});

describe("putting back", () => {
  const replaced = changes("complexity", { complexity: "simple" });
  it.each<[string, Changes, Changes]>([
    ["all of it goes back", {}, { complexity: null, teamId: HOME! }],
    ["a team that somebody chose since is theirs", { teamId: "third" as TeamId }, { complexity: null }],
    ["nothing goes back of what is other already", { teamId: HOME!, complexity: "complex" }, {}],
  ])("%s", (_, since, expected) =>
    expect(backFrom(replaced, { ...STANDING, ...replaced.now, ...since } as Standing)).toEqual(expected),
  );
  it("a link is taken away", () =>
    expect(backFrom(changes("duplicate", { conversationId: OTHER }), STANDING)).toEqual({ linkedId: null }));
});

it.each([
  ["reason", true],
  ["duplicate", true],
  ["reply", false],
  ["promise", false],
] as const)("%s is of triage: %s", (task, expected) => expect(isOfTriage(task)).toBe(expected));

/** Which key is sent, where words go, how far a test came, and how months are drawn. */
import type { EndpointSettings } from "@luwte/contract/endpoint.ts";
import { describe, expect, it } from "vitest";
import { barsOf, bodyOf, draftOf, hostOf, losesKey, piecesOf, standingOf, stepsOf } from "./rules.ts";

const SAVED: EndpointSettings = {
  enabled: true,
  address: "https://api.mistral.ai/v1",
  model: "klein-1",
  tasks: { reply: false },
  monthlyTokens: 1_000,
};

describe("what is sent", () => {
  it("what was not touched goes back as it came, without a key", () =>
    expect(bodyOf(draftOf(SAVED))).toEqual({ settings: SAVED }));
  it.each([
    ["a key that was typed", { key: "geheim", dropKey: true }, "geheim"],
    ["none, when it is to go", { key: " ", dropKey: true }, null],
    ["what was there, when nothing was typed", { key: "  " }, undefined],
  ])("%s", (_, typed, key) => expect(bodyOf({ ...draftOf(SAVED), ...typed }).key).toBe(key));
});

it.each([
  ["https://api.mistral.ai/v1", "api.mistral.ai"],
  [" http://localhost:11434/v1", "localhost:11434"],
  ["api.mistral.ai", null],
  ["mailto:iemand", null],
  ["", null],
])("«%s» goes to %s", (address, host) => expect(hostOf(address)).toBe(host));

it.each([
  ["https://a.example/v1", "https://a.example/v2", false],
  ["https://a.example/v1", "https://b.example/v1", true],
  ["https://a.example/v1", "http://a.example/v1", true],
  ["https://a.example/v1", "", true],
  ["", "https://a.example/v1", false],
])("from «%s» to «%s» the key is lost: %s", (before, after, lost) => expect(losesKey(before, after)).toBe(lost));

describe("how it stands", () => {
  const house = { settings: { ...SAVED, tasks: { reply: true }, monthlyTokens: 9_000 }, usage: { tokens: 0 } };
  const closed = { kind: "closed" } as const;
  const open = { kind: "half_open", because: "failed" } as const;
  const settings = (change: Partial<EndpointSettings>) => ({ ...house.settings, ...change });
  it.each([
    ["is off, whatever else", { settings: settings({ enabled: false, monthlyTokens: 0 }), breaker: open }, true, "off"],
    ["has no task", { settings: settings({ tasks: { reply: false } }), breaker: open }, true, "noTask"],
    ["has nothing to word", { breaker: open }, false, "stopped assistance_off"],
    ["has too little left for a question", { usage: { tokens: 8_000 }, breaker: open }, true, "stopped budget"],
    ["rests", { breaker: open }, true, "rests"],
    ["is on", { breaker: closed }, true, "on"],
  ])("%s", (_, change, proposes, expected) => {
    const standing = standingOf({ ...house, ...change }, proposes);
    expect(standing.kind === "stopped" ? `${standing.kind} ${standing.why}` : standing.kind).toBe(expected);
  });
});

describe("a test says how far it came", () => {
  it.each([
    [{ works: true, rung: "json_schema" } as const, "good good good good"],
    [{ works: true, rung: "text" } as const, "good good good warning"],
    [{ works: false, why: "budget" } as const, "bad skipped skipped skipped"],
    [{ works: false, why: "unreachable" } as const, "good bad skipped skipped"],
    [{ works: false, why: "key_refused" } as const, "good good bad skipped"],
    [{ works: false, why: "wrong_shape" } as const, "good good good bad"],
  ])("%j: %s", (tried, outcomes) =>
    expect(
      stepsOf(tried)
        .map(({ outcome }) => outcome)
        .join(" "),
    ).toBe(outcomes),
  );
});

it("only placeholders that were given out are marked", () =>
  expect(piecesOf("[NAME_1] schreef [NAME_9].", ["[NAME_1]"])).toEqual([
    { text: "[NAME_1]", isHidden: true },
    { text: " schreef ", isHidden: false },
    { text: "[NAME_9]", isHidden: false },
    { text: ".", isHidden: false },
  ]));

describe("months are drawn on one scale with the budget", () => {
  const month = (tokens: number) => ({ month: "2026-11", tokens, estimated: 0, calls: 1, failed: 0, unusable: 0 });
  it.each([
    [[500], 1_000, [0.5], 1],
    [[2_000, 1_000], 1_000, [1, 0.5], 0.5],
    [[0], 0, [0], 0],
  ])("%j of %i", (tokens, budget, shares, budgetAt) => {
    const drawn = barsOf(tokens.map(month), budget);
    expect(drawn.bars.map(({ ofMost }) => ofMost)).toEqual(shares);
    expect(drawn.budgetAt).toBe(budgetAt);
  });
});

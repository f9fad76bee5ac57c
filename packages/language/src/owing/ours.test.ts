/** What rules and likelihood settle between them, as a table. */
import { describe, expect, it } from "vitest";
import { findMoments } from "../moments/find.ts";
import { isOurs, settled, weighed } from "./ours.ts";
import type { Owing } from "./shapes.ts";

const PROMISE: Owing = { owner: "ours", why: "promise", isSure: true };
const HOPED: Owing = { owner: "ours", why: "promise", isSure: false };
const UNSAID: Owing = { owner: "unsaid", why: "none", isSure: false };
const HOURS: Owing = { owner: "nobody", why: "hours", isSure: true };
const DEMAND: Owing = { owner: "theirs", why: "demand", isSure: true };
const AGAINST: Owing = { owner: "nobody", why: "learned", isSure: false };
const FOR: Owing = { owner: "ours", why: "learned", isSure: false };

describe("what the rules say, and how likely it is", () => {
  it.each([
    ["both say so", PROMISE, 0.9, PROMISE],
    ["less likely than not is not sure", PROMISE, 0.4, HOPED],
    ["nearly nobody would promise so", PROMISE, 0.1, AGAINST],
    ["what was not sure does not become it", HOPED, 0.99, HOPED],
    ["no rule knows it", UNSAID, 0.9, UNSAID],
    ["no rule knows it, nor do messages", UNSAID, 0.1, AGAINST],
    ["the rules say no, and so do messages", HOURS, 0.1, HOURS],
    ["the rules say no, and messages do not: a person is asked", HOURS, 0.5, FOR],
    ["one more miss costs as much as four questions", DEMAND, 0.2, FOR],
    ["asked of the reader", DEMAND, 0.19, DEMAND],
  ])("%s", (_, owing, likelihood, settles) => expect(settled(owing, likelihood)).toEqual(settles));
});

it("never owes what a customer writes", () => {
  const text = "Ik bel u morgen terug.";
  const [mention] = findMoments(text, "nl");
  expect(isOurs(text, mention!, { language: "nl" })).toBe(true);
  expect(weighed(text, mention!, { language: "nl", by: "customer" }).owner).toBe("theirs");
});

/** What a card begins with, and who sees it open. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import { expect, it } from "vitest";
import { NO_WORDS, opensAtFirst, proposedWords, understandingOf } from "./words.ts";

const card = (more: Partial<HandoverCard>): HandoverCard =>
  ({ ...NO_WORDS, fromId: "anna", read: null, ...more }) as HandoverCard;

it.each([
  ["unread, for who has it", card({}), "bert", "bert", true],
  ["read", card({ read: { personId: "bert" as never, at: "2026-03-02T09:00:00.000Z" } }), "bert", "bert", false],
  ["a colleague's", card({}), "bert", "carl", false],
  ["nobody's", card({}), null, "bert", false],
  ["one's own that came back", card({ fromId: "bert" as never }), "bert", "bert", false],
])("%s: open %#", (_why, of, assignee, self, open) => expect(opensAtFirst(of, assignee, self)).toBe(open));

it("keeps what somebody found important, and takes the rest from what is known now", () => {
  const before = card({ question: "Oud", strong: "Zaterdag", done: "Oud" });
  const proposal = { question: null, done: null, promised: null, nextStep: null, quotes: [] };
  expect(proposedWords(proposal, before)).toEqual({ ...NO_WORDS, question: "Oud", strong: "Zaterdag" });
});

it("shows the customer nothing of what colleagues did among themselves", () =>
  expect(understandingOf({ question: "a", done: "b", promised: "c", strong: "d", nextStep: "e" })).toBe("a\nc\ne"));

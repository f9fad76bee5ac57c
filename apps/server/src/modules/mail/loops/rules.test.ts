/** The truth table of automatic answers. Lesson "Mail in" 8. */
import { describe, expect, test } from "vitest";
import { isAutomatic, type LoopFacts, MAILS_PER_TEN_MINUTES, mayAnswerAutomatically } from "./rules.ts";

const bounce = { recipient: null, action: "failed", status: null, diagnostic: null, originalMessageId: null } as const;
const mail: LoopFacts["mail"] = {
  from: { name: "Anna", address: "anna@x.example" },
  autoSubmitted: null,
  bounce: null,
  list: null,
  returnPath: null,
};
const facts = (more: Partial<LoopFacts["mail"]> = {}, counts: Partial<LoopFacts> = {}): LoopFacts => ({
  mail: { ...mail, ...more },
  ownAddresses: ["support@shop.example"],
  answeredToday: 0,
  recentMails: 1,
  ...counts,
});
const from = (address: string) => ({ name: "", address });

describe("an automatic answer", () => {
  test("goes to a person who wrote", () => {
    expect(mayAnswerAutomatically(facts())).toEqual({ may: true });
  });

  test.each([
    ["nobody", facts({ from: null }), "no-sender"],
    ["a bounce", facts({ bounce }), "bounce"],
    ["the null path", facts({ returnPath: "" }), "null-path"],
    ["another automatic answer", facts({ autoSubmitted: "auto-replied" }), "automatic"],
    ["a report", facts({ autoSubmitted: "auto-generated" }), "automatic"],
    ["a mail daemon", facts({ from: from("MAILER-DAEMON@x.example") }), "daemon"],
    ["a list", facts({ list: { id: "l.example", unsubscribe: null } }), "list"],
    ["an address that nobody reads", facts({ from: from("no-reply@x.example") }), "nobody-reads"],
    ["ourselves", facts({ from: from("Support@shop.example") }), "ourselves"],
    ["ourselves with a token", facts({ from: from("support+abc@shop.example") }), "ourselves"],
    ["who got one today", facts({}, { answeredToday: 1 }), "answered-today"],
    ["who writes too fast", facts({}, { recentMails: MAILS_PER_TEN_MINUTES + 1 }), "too-many"],
  ])("never goes to %s", (_name, given, because) => {
    expect(mayAnswerAutomatically(given)).toEqual({ may: false, because });
  });
});

describe("a mail that must wake nobody", () => {
  test.each([
    ["out of office", { autoSubmitted: "auto-replied" as const }, 1, true],
    ["a bounce", { bounce }, 1, true],
    ["a mail daemon", { from: from("mailer-daemon") }, 1, true],
    ["two machines that found each other", {}, MAILS_PER_TEN_MINUTES + 1, true],
    ["a person through a list", { list: { id: "l.example", unsubscribe: null } }, 1, false],
    ["a person", {}, 3, false],
  ])("%s", (_name, more, recent, automatic) => {
    expect(isAutomatic({ ...mail, ...more }, recent)).toBe(automatic);
  });
});

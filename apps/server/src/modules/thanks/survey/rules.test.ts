/** Whom we ask how it went, line by line. */
import { describe, expect, it } from "vitest";
import type { AskFacts } from "../shapes.ts";
import { mayStillChange, readAnswer, saysNothing, showsInChat, whyNotAsk } from "./rules.ts";

const NOW = new Date("2026-03-02T09:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const solved = (days: number): AskFacts["state"] => ({ kind: "solved", since: ago(days).toISOString(), by: null });
const facts = (more: Partial<AskFacts> = {}): AskFacts => ({
  asks: true,
  everyDays: 30,
  state: solved(0.1),
  answered: true,
  asked: null,
  hasAnswer: false,
  lastAsked: null,
  optedOut: false,
  leaveAlone: false,
  ...more,
});

describe("asking", () => {
  it.each<[string, Partial<AskFacts>, string | null]>([
    ["of a solved question that was answered", {}, null],
    ["is off", { asks: false }, "off"],
    ["of an open question", { state: { kind: "open", since: NOW.toISOString() } }, "not_solved"],
    ["of what was solved four days ago", { state: solved(4) }, "not_solved"],
    ["of what nobody answered", { answered: false }, "never_answered"],
    ["who opted out", { optedOut: true }, "opted_out"],
    ["after something bad happened", { leaveAlone: true }, "left_alone"],
    ["twice", { asked: { at: ago(20), how: "mail" } }, "asked"],
    ["who answered by themselves", { hasAnswer: true }, "answered"],
    ["who was asked 29 days ago", { lastAsked: ago(29) }, "asked_lately"],
    ["who was asked 30 days ago", { lastAsked: ago(30) }, null],
    ["who opted out and was asked", { optedOut: true, asked: { at: ago(1), how: "chat" } }, "opted_out"],
  ])("%s", (_name, more, why) => expect(whyNotAsk(facts(more), NOW)).toBe(why));
});

describe("the chat", () => {
  it.each<[string, Partial<AskFacts>, "ask" | "again" | null]>([
    ["asks", {}, "ask"],
    ["keeps a question open for a day", { asked: { at: ago(0.9), how: "chat" } }, "again"],
    ["and no longer", { asked: { at: ago(1.1), how: "chat" } }, null],
    ["does not repeat a mail", { asked: { at: ago(0.1), how: "mail" } }, null],
    ["closes with the answer", { asked: { at: ago(0.1), how: "chat" }, hasAnswer: true }, null],
  ])("%s", (_name, more, shows) => expect(showsInChat(facts(more), NOW)).toBe(shows));
});

it.each([
  [6.9, true],
  [7, false],
])("an answer of %s days ago may change: %s", (days, may) => expect(mayStillChange({ at: ago(days) }, NOW)).toBe(may));

describe("a form that was sent", () => {
  const read = (fields: Record<string, string>) => readAnswer(new Map(Object.entries(fields)));
  it("is read field by field, and nonsense is left open", () => {
    expect(read({ csat: "5", ces: "7", solved: "maybe", reopen: "yes" })).toEqual({
      csat: 5,
      ces: null,
      solved: null,
      words: "",
      reopen: true,
      never: false,
    });
  });
  it.each([
    [{}, true],
    [{ csat: "0", words: "  " }, true],
    [{ solved: "no" }, false],
    [{ words: "Dank" }, false],
    [{ never: "yes" }, false],
  ])("%j says nothing: %s", (fields, nothing) => expect(saysNothing(read(fields as never))).toBe(nothing));
});

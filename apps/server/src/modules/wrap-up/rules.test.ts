/** What is proposed for a wrap-up, line by line. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { ContactReason, WrapUpChoice } from "@luwte/contract/wrapUps.ts";
import { describe, expect, it } from "vitest";
import {
  hasWord,
  judge,
  proposeAtOnce,
  proposeOutcome,
  proposeReason,
  proposeWhyNot,
  stateFor,
  wrongIn,
} from "./rules.ts";
import type { Earlier, Records, Said } from "./shapes.ts";

const NOW = new Date("2026-03-02T09:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const reason = (id: string, words: string[] = [], more: Partial<ContactReason> = {}): ContactReason => ({
  id: id as ContactReasonId,
  parentId: "top" as ContactReasonId,
  names: { nl: id },
  words,
  complexity: null,
  position: 0,
  retired: false,
  version: 1,
  ...more,
});
const REASONS = [
  reason("top", ["pakket"], { parentId: null }),
  reason("parcel", ["pakket", "waar blijft"]),
  reason("size", ["maat"]),
  reason("old", ["fax"], { retired: true }),
];
const records = (more: Partial<Records> = {}): Records => ({
  subject: "",
  state: "open",
  stateSince: NOW,
  said: [],
  happened: [],
  earlier: [],
  triaged: null,
  ...more,
});
const earlier = (reasonId: string, more: Partial<Earlier> = {}): Earlier => ({
  reasonId,
  at: daysAgo(10),
  sameCustomer: false,
  sameLabel: false,
  sameInbox: false,
  ...more,
});
const times = (count: number, each: Earlier): Earlier[] => Array.from({ length: count }, () => each);
const said = (...turns: string[]): Said[] =>
  turns.map((turn) => ({
    direction: turn.startsWith("in") ? "in" : turn.startsWith("note") ? "note" : "out",
    byPerson: turn === "out",
    at: NOW,
    files: turn === "in+file" ? 1 : 0,
  }));

describe("a word of a reason", () => {
  it.each([
    ["Retourlabel kwijt", "retour", true],
    ["Mijn colis abîmé", "abime", true],
    ["Waar blijft mijn pakket?", "waar blijft", true],
    ["Aretour", "retour", false],
  ])("in «%s», %s: %s", (text, word, found) => {
    const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    expect(hasWord(folded, word)).toBe(found);
  });
});

describe("the reason that is proposed", () => {
  it.each<[string, Partial<Records>, [string, string, number] | null]>([
    ["nothing is known: none", {}, null],
    ["a word in the subject", { subject: "Pakket" }, ["parcel", "subject_words", 0.7]],
    ["two of its words are surer", { subject: "Waar blijft mijn pakket?" }, ["parcel", "subject_words", 0.85]],
    ["a retired one is not offered", { subject: "Fax" }, null],
    [
      "what triage proposed counts by how sure it is",
      { subject: "Pakket", triaged: { reasonId: "size" as ContactReasonId, confidence: 0.9 } },
      ["size", "triage", 0.9],
    ],
    [
      "a retired reason of triage does not",
      { subject: "Pakket", triaged: { reasonId: "old" as ContactReasonId, confidence: 0.9 } },
      ["parcel", "subject_words", 0.7],
    ],
    ["two with the same label are too few", { earlier: times(2, earlier("size", { sameLabel: true })) }, null],
    [
      "what most with the same label were",
      { earlier: times(8, earlier("size", { sameLabel: true })) },
      ["size", "labels", 0.9],
    ],
    [
      "the surest wins: labels over a word",
      { subject: "Pakket", earlier: times(8, earlier("size", { sameLabel: true })) },
      ["size", "labels", 0.9],
    ],
    [
      "why this customer came last",
      { earlier: [earlier("parcel", { sameCustomer: true })] },
      ["parcel", "customer_before", 0.55],
    ],
    ["and not when that was long ago", { earlier: [earlier("parcel", { sameCustomer: true, at: daysAgo(61) })] }, null],
    [
      "what the inbox is mostly about",
      {
        earlier: [
          ...times(3, earlier("size", { sameInbox: true })),
          ...times(2, earlier("parcel", { sameInbox: true })),
        ],
      },
      ["size", "inbox_before", 0.57],
    ],
  ])("%s", (_why, known, wanted) => {
    const got = proposeReason(records(known), REASONS, NOW);
    expect(got && [got.value, got.source, got.confidence]).toEqual(wanted);
  });
});

describe("solved at once", () => {
  it.each<[string[], boolean | null]>([
    [[], null],
    [["in"], null],
    [["in", "auto"], null],
    [["in", "out"], true],
    [["in", "out", "out"], true],
    [["in", "out", "note"], true],
    [["in", "out", "in"], true],
    [["in", "out", "in", "out"], false],
  ])("%j: %s", (turns, value) => expect(proposeAtOnce(said(...turns))?.value ?? null).toBe(value));
});

describe("why not at once", () => {
  it.each<[string, Partial<Records>, string | null]>([
    ["nothing says why", { said: said("in", "out", "in", "out") }, null],
    ["another department was asked", { happened: ["question_asked"] }, "other_department"],
    ["it went to another team", { happened: ["team_changed", "assigned"] }, "other_department"],
    ["the customer had to send something", { said: said("in", "out", "in+file", "out") }, "customer_data"],
    ["a colleague had to do it", { happened: ["assigned"] }, "knowledge"],
  ])("%s", (_why, known, wanted) => expect(proposeWhyNot(records(known))?.value ?? null).toBe(wanted));
});

describe("the outcome", () => {
  it.each<[string, Partial<Records>, string]>([
    ["nobody had to answer", { said: said("in") }, "no_answer_needed"],
    ["we answered", { said: said("in", "out") }, "helped"],
    [
      "the customer has been silent for long",
      { said: said("in", "out", "in", "out"), state: "waiting_customer", stateSince: daysAgo(6) },
      "customer_gone",
    ],
    [
      "not so long",
      { said: said("in", "out", "in", "out"), state: "waiting_customer", stateSince: daysAgo(4) },
      "helped",
    ],
  ])("%s", (_why, known, wanted) => expect(proposeOutcome(records(known), NOW)?.value).toBe(wanted));
});

const choice = (more: Partial<WrapUpChoice> = {}): WrapUpChoice => ({
  reasonId: null,
  outcome: "helped",
  atOnce: true,
  whyNot: null,
  followUp: { kind: "none" },
  ...more,
});

it("says of each proposal what became of it", () => {
  const proposal = {
    reasonId: { value: "parcel" as ContactReasonId, source: "subject_words" as const, confidence: 0.7 },
    outcome: { value: "helped" as const, source: "answers" as const, confidence: 0.8 },
    atOnce: { value: true, source: "answers" as const, confidence: 0.85 },
    whyNot: null,
  };
  const judged = judge(proposal, choice({ atOnce: false, whyNot: "system" }));
  expect(judged.map(({ field, verdict }) => [field, verdict])).toEqual([
    ["reasonId", "rejected"],
    ["outcome", "accepted"],
    ["atOnce", "edited"],
  ]);
});

describe("a choice", () => {
  const until = (at: Date) => ({ kind: "snoozed" as const, until: at.toISOString() });
  it.each([
    [choice(), null],
    [choice({ atOnce: false, whyNot: "system" }), null],
    [choice({ whyNot: "system" }), "/body/whyNot"],
    [choice({ atOnce: false }), "/body/whyNot"],
    [choice({ followUp: until(daysAgo(1)) }), "/body/followUp/until"],
    [choice({ followUp: until(daysAgo(-1)) }), null],
  ])("%j is wrong at %s", (made, pointer) => expect(wrongIn(made, NOW)?.pointer ?? null).toBe(pointer));
  it("that has a follow-up puts aside instead of solving", () => {
    expect(stateFor({ kind: "none" })).toEqual({ kind: "solved" });
    expect(stateFor(until(daysAgo(-1)))).toEqual({ kind: "snoozed", until: daysAgo(-1) });
    const promised = {
      kind: "promised" as const,
      promiseId: "p" as never,
      words: "x",
      dueAt: daysAgo(-2).toISOString(),
    };
    expect(stateFor(promised)).toEqual({ kind: "snoozed", until: daysAgo(-2) });
  });
});

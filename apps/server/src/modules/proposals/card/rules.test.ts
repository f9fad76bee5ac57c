/** What a conversation adds to a card of records. */
import type { BotFact } from "@luwte/contract/bot.ts";
import type { CardProposal } from "@luwte/contract/handovers.ts";
import type { MessageId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import type { Known } from "../missing/shapes.ts";
import type { Turn } from "../turns/shapes.ts";
import { fullerCard, suggestedCard } from "./rules.ts";

const turn = (by: Turn["by"], text: string): Turn => ({ id: text as MessageId, by, text, at: new Date(0) });
const NONE: CardProposal = { question: null, done: null, promised: null, nextStep: null, quotes: [] };
const CARD: CardProposal = {
  ...NONE,
  question: { value: "Waar blijft mijn pakket?", source: "first_question", confidence: 0.8 },
  nextStep: { value: "Ik bel u morgen.", source: "last_sentence", confidence: 0.5 },
};
const TURNS = [
  turn("customer", "Mijn bestelling 2026-114471 is er niet. Waar blijft mijn pakket?"),
  turn("team", "Wat vervelend. Ik bel u morgen."),
];
const knowing = (fact: BotFact, value: string, kind: "message" | "rule" = "message") =>
  new Map<BotFact, Known>([[fact, { value, source: { kind, id: "a", version: null, quote: null } }]]);
const full = (turns: readonly Turn[], known = new Map<BotFact, Known>(), card = CARD) =>
  fullerCard({ card, turns, known, language: "nl" });

describe("the question", () => {
  const withNumber = "Mijn bestelling 2026-114471 is er niet. Waar blijft mijn pakket?";
  it.each<[string, ReadonlyMap<BotFact, Known>, string]>([
    ["has the sentence with the number", knowing("order_number", "2026-114471"), withNumber],
    ["has what else was said", knowing("postcode", "1017AB"), `${withNumber}\nBekend: postcode 1017AB`],
    ["leaves to the customer’s page what stands there", knowing("email", "a@b.nl", "rule"), withNumber],
  ])("%s", (_, known, expected) => expect(full(TURNS, new Map(known)).question?.value).toBe(expected));
});

describe("the next step", () => {
  const asks = turn("customer", "Kan het ook naar mijn werk?");
  const awaited = { value: "Logistiek: ligt het er nog?", source: "questions", confidence: 0.9 } as const;
  it.each([
    ["is how our last answer ended, while it is the customer’s turn", TURNS, CARD, "Ik bel u morgen."],
    ["is what the customer asked since", [...TURNS, asks], CARD, "Kan het ook naar mijn werk?"],
    ["is no thanks", [...TURNS, turn("customer", "Top, dank je wel!")], CARD, "Ik bel u morgen."],
    ["is first what another department is to answer", [...TURNS, asks], { ...CARD, nextStep: awaited }, awaited.value],
  ])("%s", (_, turns, card, expected) => expect(full(turns, new Map(), card).nextStep?.value).toBe(expected));
});

it("is kept with the source of each part, as sure as the least sure, and not at all when nothing is known", () => {
  expect(suggestedCard(CARD)).toMatchObject({
    value: { question: "Waar blijft mijn pakket?", nextStep: "Ik bel u morgen." },
    sources: [{ id: "first_question" }, { id: "last_sentence" }],
    confidence: 0.5,
  });
  expect(suggestedCard(NONE)).toBeNull();
});

/** Which facts are known and from where, and what is asked. */
import type { BotFact } from "@luwte/contract/bot.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import type { Turn } from "../turns/shapes.ts";
import { knownIn, likely, missingIn, questionFor, withoutOrder } from "./rules.ts";
import type { Said } from "./shapes.ts";

const turn = (id: string, by: Turn["by"], text: string): Turn => ({ id: id as MessageId, by, text, at: new Date(0) });
const said = (part: Partial<Said> = {}): Said => ({
  conversationId: "c" as ConversationId,
  subject: "Pakket",
  turns: [],
  addresses: [],
  asked: [],
  ...part,
});
const ASKING = turn("q", "team", "Wat is uw bestelnummer?");

describe("what is known", () => {
  it.each<[string, Partial<Said>, string | null]>([
    ["what the customer wrote", { turns: [turn("a", "customer", "Bestelnummer 20418")] }, "20418 message a"],
    [
      "the last of two",
      { turns: [turn("a", "customer", "Bestelling 20418"), turn("b", "customer", "Sorry, bestelling 20419")] },
      "20419 message b",
    ],
    ["what stands in the subject", { subject: "Bestelling 20418" }, "20418 conversation c"],
    ["a bare number after our question", { turns: [ASKING, turn("a", "customer", "20418")] }, "20418 message a"],
    [
      "a bare number after the bot's",
      { turns: [turn("a", "customer", "20418")], asked: ["order_number"] },
      "20418 message a",
    ],
    ["not a bare number that nobody asked for", { turns: [turn("a", "customer", "20418")] }, null],
    ["not what we wrote", { turns: [turn("a", "team", "Bestelling 20418 is weg.")] }, null],
  ])("is %s", (_, part, expected) => {
    const known = knownIn(said(part)).get("order_number");
    expect(known ? `${known.value} ${known.source.kind} ${known.source.id}` : null).toBe(expected);
  });
  it("is an address of the customer's page", () =>
    expect(knownIn(said({ addresses: [{ kind: "email", value: "a@b.nl" }] })).get("email")).toMatchObject({
      value: "a@b.nl",
      source: { kind: "rule", id: "customer_page" },
    }));
});

describe("what is asked whatever the reason", () => {
  const ALWAYS: BotFact[] = ["order_number", "email"];
  it.each<[string, Partial<Said>, BotFact[]]>([
    ["is no order number of who asks for advice", { turns: [turn("a", "customer", "Welke maat neem ik?")] }, ["email"]],
    [
      "is one as soon as an order is spoken of",
      { turns: [turn("a", "customer", "Welke maat heb ik besteld?")] },
      ALWAYS,
    ],
    [
      "is one where an earlier message or the subject speaks of an order",
      { subject: "Bestelling", turns: [turn("a", "customer", "Welke maat neem ik?")] },
      ALWAYS,
    ],
    [
      "is what the customer asks, not what we wrote",
      { turns: [turn("a", "customer", "Welke maat neem ik?"), turn("b", "team", "Waar hebt u de jas besteld?")] },
      ["email"],
    ],
    [
      "keeps a number that was said",
      { turns: [ASKING, turn("a", "customer", "20418"), turn("b", "customer", "Welke maat neem ik?")] },
      ALWAYS,
    ],
  ])("%s", (_, part, expected) => {
    const of = said({ subject: "Vraag", ...part });
    expect(withoutOrder(ALWAYS, knownIn(of), of, "nl")).toEqual(expected);
  });
});

it.each([
  ["what somebody accepted", 0.95, true],
  ["what is as likely as not", 0.5, true],
  ["not what is less likely", 0.49, false],
])("a reason that counts is %s", (_, confidence, expected) => expect(likely({ confidence }) !== null).toBe(expected));

describe("what is asked", () => {
  const NEEDED: BotFact[] = ["order_number", "postcode"];
  it.each<[string, Turn[], BotFact[]]>([
    ["what nobody said", [turn("a", "customer", "Waar blijft het?")], NEEDED],
    ["not what was said", [turn("a", "customer", "Bestelling 20418")], ["postcode"]],
    ["not what we asked last", [ASKING, turn("a", "customer", "Hallo?")], ["postcode"]],
    ["nothing while it is the customer’s turn", [turn("a", "customer", "Hallo"), ASKING], []],
  ])("is %s", (_, turns, expected) => {
    const of = said({ turns });
    expect(missingIn(NEEDED, knownIn(of), of)).toEqual(expected);
  });
  it.each([
    ["nl", "Kunt u ons nog uw bestelnummer en uw postcode geven?"],
    ["fr", "Pouvez-vous encore nous donner votre numéro de commande et votre code postal ?"],
    ["en", "Could you also give us your order number and your postcode?"],
  ] as const)("in %s", (language, expected) => expect(questionFor(NEEDED, language)).toBe(expected));
});

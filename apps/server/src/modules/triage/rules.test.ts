/** What a message that comes in has proposed about it, as truth tables. */
import type { ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { complexityOf, duplicateAmong, isNew, proposalsFor, SURE_ENOUGH } from "./rules.ts";
import type { Arrival, Complexity, NearArticle, TriageReason } from "./shapes.ts";

const INVOICE: TriageReason = {
  id: "invoice" as ContactReasonId,
  parentId: null,
  names: { nl: "Factuur" },
  words: ["factuur"],
  retired: false,
  complexity: "simple",
};
const arrival = (text: string, rest: Partial<Arrival> = {}): Arrival => ({
  letter: { subject: "", text },
  known: "nl",
  reasons: [INVOICE],
  open: [],
  model: null,
  articles: [],
  ...rest,
});
const tasks = (given: Arrival) => proposalsFor(given).map(({ task }) => task);
const open = (id: string, text: string) => ({ conversationId: id as ConversationId, subject: "", text });

describe("what came in just now", () => {
  const now = new Date("2026-03-02T09:00:00.000Z");
  const since = "2026-03-02T08:59:00.000Z";
  const conversation = { createdAt: since, state: { kind: "open", since, by: null }, erasedAt: null } as const;
  it.each<[string, Partial<Parameters<typeof isNew>[0]>, boolean]>([
    ["an open one of a minute ago", {}, true],
    ["one of an hour ago", { createdAt: "2026-03-02T08:00:00.000Z" }, false],
    ["one that was solved at once", { state: { kind: "solved", since, by: null } }, false],
    ["one of which nothing is left", { erasedAt: since }, false],
  ])("is (not) %s", (_, rest, expected) => expect(isNew({ ...conversation, ...rest }, now)).toBe(expected));
});

describe("simple or complex", () => {
  it.each<[Complexity | null, number, Complexity | null]>([
    ["simple", 1, "simple"],
    ["simple", SURE_ENOUGH, "simple"],
    ["simple", SURE_ENOUGH - 0.01, "complex"],
    ["complex", 1, "complex"],
    ["complex", 0.1, "complex"],
    [null, 1, null],
  ])("a reason set to %s, %d sure, is %s", (complexity, confidence, expected) =>
    expect(complexityOf({ complexity }, confidence)).toBe(expected),
  );
  it("is not said without a reason", () => expect(complexityOf(null, 1)).toBeNull());
});

describe("a duplicate of an open question", () => {
  const OPEN = [
    open("chair", "Mijn stoel wiebelt en de poot is krom"),
    open("order", "Waar blijft bestelling 2026-114471 met de blauwe lamp?"),
  ];
  it.each([
    ["the same words", "Mijn stoel wiebelt en de poot is krom", "chair"],
    ["the same order", "Ik vroeg al waar bestelling 2026-114471 met de lamp blijft", "order"],
    ["not by some of the words", "Mijn stoel is mooi en de poot is krom, mag dat?", null],
    ["something else", "Hebben jullie ook tuinslangen op voorraad?", null],
  ])("is seen by %s", (_, text, expected) =>
    expect(duplicateAmong({ subject: "", text }, OPEN)?.id ?? null).toBe(expected),
  );
  it("is nothing where nothing is open", () =>
    expect(duplicateAmong({ subject: "", text: "Waar blijft het?" }, [])).toBeNull());
});

describe("what is proposed", () => {
  const FRENCH = "Bonjour, je n'ai pas encore reçu ma commande, pouvez-vous m'aider ?";
  it.each<[string, Arrival, string[]]>([
    ["nothing, for a greeting", arrival("Hallo"), []],
    ["reason and complexity", arrival("Graag een kopie van de factuur"), ["reason", "complexity"]],
    [
      "only the reason, where nobody said how complex it is",
      arrival("Graag een kopie van de factuur", { reasons: [{ ...INVOICE, complexity: null }] }),
      ["reason"],
    ],
    ["urgency", arrival("Het is dringend, bel mij"), ["urgency"]],
    ["a language other than was known", arrival(FRENCH), ["language"]],
    ["no language that was known", arrival(FRENCH, { known: "fr" }), []],
    ["a language that nobody knew", arrival(FRENCH, { known: null }), ["language"]],
    [
      "a duplicate",
      arrival("De poot van mijn stoel is krom", { open: [open("chair", "De poot van mijn stoel is krom")] }),
      ["duplicate"],
    ],
  ])("is %s", (_, given, expected) => expect(tasks(given)).toEqual(expected));

  it("is complex for want of sureness, and then as sure as the reason is not", () => {
    const [reason, complexity] = proposalsFor(arrival("Graag een kopie van de factuur"));
    expect(reason).toMatchObject({ value: { reasonId: "invoice" }, confidence: 0.5, topic: "invoice" });
    expect(complexity).toMatchObject({ value: { complexity: "complex" }, confidence: 0.5 });
  });

  it("says what it touches on, but for the language: who knows that has handled nothing", () => {
    const given = arrival("Bonjour, une plainte : la factuur est urgente, je veux un remboursement");
    const classes = proposalsFor(given).map((each) => [each.task, each.classes]);
    const touched = ["complaint", "money"];
    expect(classes).toEqual([
      ["language", []],
      ["reason", touched],
      ["complexity", touched],
      ["urgency", touched],
    ]);
  });

  it("is simple when the subject says so", () => {
    const [, complexity] = proposalsFor(arrival("", { letter: { subject: "Kopie factuur", text: "Graag" } }));
    expect(complexity).toMatchObject({ value: { complexity: "simple" }, counted: [{ words: "factuur", weight: 2 }] });
  });
});

it("an article that counted is what the reason and how difficult it is rest on, by its title", () => {
  const near = { articleId: "a", versionId: "v", title: "Factuur kwijt?", short: "", filed: "", confidence: 0.9 };
  const found = proposalsFor(arrival("Ik vind de bon niet meer", { articles: [near as NearArticle] }));
  const sources = [{ kind: "article", id: "a", version: "v", quote: "Factuur kwijt?" }];
  expect(found).toMatchObject([
    { task: "reason", by: "library", counted: [], sources },
    { task: "complexity", value: { complexity: "complex" }, by: "library", sources },
  ]);
});

/** What leaves, what may come back, and what is one conversation. */
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { unfounded } from "./checking/rules.ts";
import { jsonIn } from "./extraction/rules.ts";
import { admit, CALM, settle } from "./guard/rules.ts";
import { createRedactor } from "./redaction/rules.ts";
import { contextOf } from "./rules.ts";
import { mayKeepKey } from "./settings/rules.ts";

describe("redacted", () => {
  const known = { names: ["Jan de Vries"], exact: [] };
  it.each([
    ["mail jan@post.example of bel 06-12345678", "mail [EMAIL_1] of bel [PHONE_1]"],
    ["rekening NL91 ABNA 0417 1643 00", "rekening [IBAN_1]"],
    ["bestelling 20391 en bestelling 20391", "bestelling [ORDER_1] en bestelling [ORDER_1]"],
    ["groeten, jan de vries", "groeten, [NAME_1]"],
    ["De heer de Vries belde", "De heer de [NAME_1] belde"],
    ["Kerkstraat 12 bus 3 in de stad", "[ADDRESS_1] in de stad"],
    ["j’habite rue de la Loi 16", "j’habite [ADDRESS_1]"],
    ["1012 AB Amsterdam", "[POSTCODE_1]"],
    ["geboren op 3-4-1984", "geboren op [BIRTH_DATE_1]"],
    ["né le 3 avril 1984", "né le [BIRTH_DATE_1]"],
    ["code 3SABC1234567", "code [NUMBER_1]"],
    ["het kost € 1.234,50 en dat is 25 euro meer", "het kost € 1.234,50 en dat is 25 euro meer"],
    ["Ik ben Fatima Aydin. Fatima belt morgen.", "Ik ben [NAME_1]. [NAME_2] belt morgen."],
    ["my order [NAME_1] is gone", "my order [TEXT_1] is gone"],
  ])("«%s» is «%s», and can be undone", (text, wanted) => {
    const redactor = createRedactor(known, [text]);
    expect(redactor.redact(text)).toBe(wanted);
    expect(redactor.restore(wanted)?.toLowerCase()).toBe(text.toLowerCase());
  });

  it("hides what the house knows, whatever signs are in it", () => {
    const exact = [{ kind: "EMAIL" as const, text: "a-b+c@post-1.example" }];
    const redactor = createRedactor({ names: ["Anne-Marie (Sales) O’Neill"], exact });
    expect(redactor.redact("Anne-Marie O’Neill, a-b+c@post-1.example")).toBe("[NAME_1] [NAME_2], [EMAIL_1]");
  });

  it.each(["Dag [NAME_9]", "bel PHONE_1", "Beste [uw naam],", "[NAME_1"])(
    "«%s» is refused when it comes back",
    (text) => {
      const redactor = createRedactor(known, ["hallo"]);
      redactor.redact("niets");
      expect(redactor.restore(text)).toBeNull();
    },
  );

  it("a text full of numbers hides none", () => {
    const text = Array.from({ length: 300 }, (_, n) => `a${n}@b.nl`).join(" ");
    expect(createRedactor(known).redact(text)).not.toContain("@");
  });

  it("a hostile text has an end", () => {
    for (const text of ["1 ".repeat(8_000), "straat ".repeat(2_000), "A".repeat(12_000), "[NAME_".repeat(2_000)])
      expect(createRedactor(known, [text]).redact(text).length).toBeGreaterThan(0);
  });
});

describe("without a ground in «Jan vraagt op 3 maart naar 25 euro, zie winkel.example»", () => {
  const given = ["Jan vraagt op 3 maart naar 25 euro, zie winkel.example"];
  it.each([
    ["Jan wil 25 euro.", []],
    ["Jan wil 30 euro.", ["30"]],
    ["Dat regelt Piet vandaag", ["vandaag", "Piet"]],
    ["Mail naar a@vals.example", ["a@vals.example"]],
  ])("«%s»: %j", (answer, found) => expect(unfounded(answer, given, "nl")).toEqual(found));
});

describe("JSON", () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['Hier: ```json\n{"a":1}\n``` klaar', { a: 1 }],
    ['<think>{"a":2}</think>{"a":1}', { a: 1 }],
    ['Ja! {"a":"}"} en meer', { a: "}" }],
    ['{"a":["x","y","half', { a: ["x", "y"] }],
    ['{"a":"half', undefined],
    ["niets", undefined],
  ])("in «%s» is %j", (text, value) => expect(jsonIn(text)).toEqual(value));
});

it("a message of another conversation is never part of a context", () => {
  const [one, other] = [newId<ConversationId>(), newId<ConversationId>()];
  const said = { direction: "in" as const, text: "x" };
  const given = { conversationId: one, language: "nl" as const, known: { names: [], exact: [] } };
  expect(contextOf({ ...given, messages: [{ ...said, conversationId: other }] })).toBeNull();
  const note = { conversationId: one, direction: "note" as const, text: "intern" };
  expect(contextOf({ ...given, messages: [note] })?.turns).toEqual([]);
});

describe("the guard", () => {
  const now = new Date("2026-03-02T09:00:00Z");
  const rest = (standing: ReturnType<typeof settle>) =>
    (standing.restsUntil?.getTime() ?? now.getTime()) - now.getTime();
  it.each([
    [0, "failed", 0, 0],
    [2, "failed", 0, 30_000],
    [3, "slow", 0, 60_000],
    [20, "slow", 0, 900_000],
    [0, "too_many", 120_000, 120_000],
    [0, "key_refused", 0, 30_000],
    [2, "invented", 0, 0],
  ] as const)("after %i failures, one by %s (%i ms asked) is a rest of %i ms", (failures, why, restMs, wanted) =>
    expect(rest(settle({ ...CALM, failures }, { why, restMs }, now))).toBe(wanted),
  );
  it("lets one question try at a time", () => {
    const settings = {
      enabled: true,
      address: "https://a.example/v1",
      model: "m",
      tasks: { reply: true },
      monthlyTokens: 1_000,
    };
    const standing = settle({ ...CALM, failures: 2 }, { why: "failed", restMs: 0 }, now);
    const wish = { task: "reply" as const, need: 10, milliseconds: 1_000 };
    const later = new Date(now.getTime() + 30_001);
    const first = admit({ settings, used: 0, standing }, wish, later);
    expect(first.kind).toBe("go");
    const second = first.kind === "go" && admit({ settings, used: 0, standing: first.standing }, wish, later);
    expect(second).toEqual({ kind: "no", why: "resting" });
  });
});

it.each([
  ["https://a.example/v1", "https://a.example/v2", true],
  ["https://a.example/v1", "https://b.example/v1", false],
  ["https://a.example/v1", "http://a.example/v1", false],
  ["", "https://b.example", false],
])("a key for %s may go to %s: %s", (before, after, may) => expect(mayKeepKey(before, after)).toBe(may));

/** What looks personal, and what does not. The account numbers are the published examples of their countries. */
import { describe, expect, it } from "vitest";
import { findPersonal, isIban } from "./personal.ts";

describe("a text holds", () => {
  it.each([
    ["mail naar jan.de-vries+x@post.example.nl.", "email", "jan.de-vries+x@post.example.nl"],
    ["rekening NL91 ABNA 0417 1643 00 graag", "iban", "NL91 ABNA 0417 1643 00"],
    ["sur BE68539007547034", "iban", "BE68539007547034"],
    ["NL91 ABNA 0417 1643 00 IN NL", "iban", "NL91 ABNA 0417 1643 00"],
    ["FR14 2004 1010 0505 0001 3M02 606", "iban", "FR14 2004 1010 0505 0001 3M02 606"],
    ["bel 06-12345678", "phone", "06-12345678"],
    ["bel +31 (0)6 1234 5678", "phone", "+31 (0)6 1234 5678"],
    ["0032 470 12 34 56", "phone", "0032 470 12 34 56"],
    ["au 01 23 45 67 89 demain", "phone", "01 23 45 67 89"],
    ["woont op 1012 AB Amsterdam", "postcode", "1012 AB"],
    ["B-2000 Antwerpen", "postcode", "B-2000"],
    ["bestelling 20391 kwijt", "order_number", "bestelling 20391"],
    ["la commande n° 88123", "order_number", "commande n° 88123"],
    ["zie ORD-2026/118", "order_number", "ORD-2026/118"],
  ] as const)("«%s»: %s", (text, kind, found) =>
    expect(findPersonal(text).map((each) => [each.kind, each.text])).toEqual([[kind, found]]),
  );
});

describe("and nothing", () => {
  it.each([
    "Was wol op 30 graden, maximaal 1200 toeren",
    "Binnen 14 dagen, dus voor 12-03-2026 om 16:40",
    "NL91 ABNA 1417 1643 01 heeft een fout controlecijfer",
    "In 2026 in de winter: 1200 euro",
    "Maat 42, artikel 12345",
    "de prijs is 1.234,56",
    "1012 SS",
  ])("in «%s»", (text) => expect(findPersonal(text)).toEqual([]));
});

it("places are where the text says, in order, and none is counted twice", () => {
  const text = "a@b.nl, BE68 5390 0754 7034 en 0612345678";
  const found = findPersonal(text);
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(["a@b.nl", "BE68 5390 0754 7034", "0612345678"]);
});

it.each([
  ["NL91ABNA0417164300", true],
  ["nl91 abna 0417 1643 00", true],
  ["NL92ABNA0417164300", false],
  ["NL91", false],
  ["", false],
])("%s is an account: %s", (text, is) => expect(isIban(text)).toBe(is));

it("a long text of digits and signs takes no time to speak of", () => {
  const text = "0 1-2.3 ".repeat(10_000);
  expect(findPersonal(text).length).toBeLessThanOrEqual(100);
});

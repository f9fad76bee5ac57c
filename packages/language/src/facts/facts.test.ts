/** Facts in letters. All numbers are examples from standards or made up. */
import { describe, expect, it } from "vitest";
import { centsOf } from "./amounts.ts";
import { type Fact, type FactKind, findFacts } from "./find.ts";

const found = (text: string) => findFacts(text).map(({ kind, value }) => [kind, value]);

describe("are found", () => {
  it.each<[string, FactKind, string]>([
    ["Mijn rekening is NL91 ABNA 0417 1643 00.", "iban", "NL91ABNA0417164300"],
    ["be68539007547034", "iban", "BE68539007547034"],
    ["Mededeling +++090/9337/55493+++", "payment_reference", "090933755493"],
    ["ons nummer BE 0202.239.951", "vat", "BE0202239951"],
    ["kaart 4111 1111 1111 1111", "card", "4111111111111111"],
    ["rijksregisternummer 85.07.30-033.28", "national_number", "85073003328"],
    ["BSN: 111222333", "national_number", "111222333"],
    ["Bestelnummer: 2026-114471", "order", "2026-114471"],
    ["mijn bestelling LW-48213 is kwijt", "order", "LW-48213"],
    ["la commande n° A12345", "order", "A12345"],
    ["ik heb net besteld (WW-63142), maar", "order", "WW-63142"],
    ["j’ai commandé (WW-57985)", "order", "WW-57985"],
    ["order #100234 please", "order", "100234"],
    ["het kost € 1.234,50", "amount", "123450"],
    ["dat is 12,99 euro", "amount", "1299"],
    ["25 euro terug", "amount", "2500"],
    ["bel 06-12345678", "phone", "+31612345678"],
    ["bel +32 475 12 34 56", "phone", "+32475123456"],
    ["bel 02 512 34 56", "phone", "+3225123456"],
    ["Jan@Voorbeeld.example, graag", "email", "jan@voorbeeld.example"],
    ["zie https://winkel.example/a?b=1.", "url", "https://winkel.example/a?b=1"],
    ["Dorpsstraat 1, 1234 AB Utrecht", "postcode", "1234AB"],
    ["Kerkstraat 12, 9000 Gent", "postcode", "9000"],
    ["mijn postcode is 8500", "postcode", "8500"],
    ["Code postal : 5000", "postcode", "5000"],
    ["ik woon in 2018 Antwerpen", "postcode", "2018"],
    ["livré à 7850 Enghien", "postcode", "7850"],
    ["opgehaald in Leuven (3000)", "postcode", "3000"],
    ["mijn klantnummer is 0475123456", "order", "0475123456"],
  ])("%s", (text, kind, value) => expect(found(text)).toContainEqual([kind, value]));
});

describe("are not found", () => {
  it.each<[string, FactKind]>([
    ["NL91 ABNA 0417 1643 01", "iban"],
    ["4111 1111 1111 1112", "card"],
    ["+++090/9337/55494+++", "payment_reference"],
    ["in 2026 Utrecht zien", "postcode"],
    ["in Gent 2019 gekocht", "postcode"],
    ["dat kost in Gent 1250 euro", "postcode"],
    ["er zijn 4500 klanten", "postcode"],
    ["mijn nummer is 0475123456", "order"],
    ["de factuur 2025", "order"],
    ["het pakket 1200g", "order"],
    ["order 2026-11-23", "order"],
    ["mijn bestelling (2025)", "order"],
    ["de order van 23-11-2026", "order"],
    ["bestelling is niet geleverd", "order"],
    ["om 12.30 op 23-11-2026", "phone"],
    ["artikel 0123", "phone"],
    ["3,5 procent", "amount"],
  ])("%s: no %s", (text, kind) => expect(found(text).map(([name]) => name)).not.toContain(kind));
});

it("keep their place in the text and do not overlap", () => {
  const text = "Bestelnummer 2026-114471, € 25, NL91ABNA0417164300, jan@voorbeeld.example";
  const facts = findFacts(text);
  expect(facts.map(({ kind }) => kind)).toEqual(["order", "amount", "iban", "email"]);
  const shown = ({ at, length }: Fact) => text.slice(at, at + length);
  expect(facts.map(shown)).toEqual(facts.map((fact) => fact.text));
});

it("know the organisation's own numbers", () =>
  expect(findFacts("over Z77.K9", { orders: ["Z\\d\\d\\.K\\d"] })).toMatchObject([{ kind: "order", value: "Z77.K9" }]));

it.each([
  ["1.234,56", 123456],
  ["1,234.56", 123456],
  ["12,-", 1200],
  ["12,5", 1250],
  ["1 234,00", 123400],
  ["abc", null],
])("%s is %j cents", (text, cents) => expect(centsOf(text)).toBe(cents));

it("have an end with a hostile text", () => {
  for (const text of [
    "1".repeat(20_000),
    "a@".repeat(10_000),
    "0 ".repeat(10_000),
    "bestelling ".repeat(2_000),
    "AA11 ".repeat(4_000),
  ])
    expect(findFacts(text).length).toBeLessThanOrEqual(100);
});

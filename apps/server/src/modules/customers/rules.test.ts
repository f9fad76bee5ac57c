/** Addresses and fields, as tables. */
import { describe, expect, it } from "vitest";
import { type Country, fieldMistakes, fieldTableMistakes, normaliseAddress, withFields } from "./rules.ts";

describe("an e-mail address", () => {
  it.each([
    [" Jan.Jansen@Example.NL ", "jan.jansen@example.nl"],
    ["jan+webshop@example.nl", "jan+webshop@example.nl"],
    ["info@café.be", "info@xn--caf-dma.be"],
    ["info@xn--caf-dma.be", "info@xn--caf-dma.be"],
    ["jan", null],
    ["jan@localhost", null],
    ["@example.nl", null],
    ["jan jansen@example.nl", null],
    [`${"a".repeat(65)}@example.nl`, null],
  ])("%s is %s", (given, expected) => expect(normaliseAddress("email", given, "NL")).toBe(expected));
});

describe("a telephone number", () => {
  it.each<[string, Country, string | null]>([
    ["06 12 34 56 78", "NL", "+31612345678"],
    ["06-12345678", "NL", "+31612345678"],
    ["+31 (0)6 1234 5678", "NL", "+31612345678"],
    ["0031612345678", "BE", "+31612345678"],
    ["+31 06 12345678", "NL", "+31612345678"],
    ["020 123 45 67", "NL", "+31201234567"],
    ["0470 12 34 56", "BE", "+32470123456"],
    ["02 123 45 67", "BE", "+3221234567"],
    ["+33 1 23 45 67 89", "NL", "+33123456789"],
    ["0612345", "NL", null],
    ["612345678", "NL", null],
    ["bel me", "NL", null],
    ["+0612345678", "NL", null],
  ])("%s in %s is %s", (given, country, expected) => expect(normaliseAddress("phone", given, country)).toBe(expected));
});

describe("fields of one's own", () => {
  const fields = [
    { key: "number", label: "Klantnummer", kind: "number" as const, choices: [] },
    { key: "since", label: "Klant sinds", kind: "date" as const, choices: [] },
    { key: "vip", label: "Vaste klant", kind: "yes_no" as const, choices: [] },
    { key: "size", label: "Maat", kind: "choice" as const, choices: ["S", "M"] },
    { key: "note", label: "Let op", kind: "text" as const, choices: [] },
  ];
  it("of the right kind are fine", () => {
    expect(fieldMistakes({ number: 4, since: "2024-02-29", vip: false, size: "M", note: "x" }, fields)).toEqual([]);
  });
  it.each([
    ["number", "4"],
    ["since", "2023-02-29"],
    ["since", "29-02-2024"],
    ["vip", "yes"],
    ["size", "L"],
    ["note", 4],
  ])("%s is never %s", (key, value) => {
    expect(fieldMistakes({ [key]: value }, fields)).toMatchObject([
      { pointer: `/body/fields/${key}`, code: "wrong_kind" },
    ]);
  });
  it("unknown ones are pointed out, unless they are taken away", () => {
    expect(fieldMistakes({ old: "x" }, fields)).toMatchObject([{ code: "unknown_field" }]);
    expect(fieldMistakes({ old: null }, fields)).toEqual([]);
  });
  it("stay when they are not named, and go when they are null", () => {
    expect(withFields({ number: 4, vip: true }, { vip: null, size: "S" })).toEqual({ number: 4, size: "S" });
  });
  it("have one key each, and choices where one chooses", () => {
    expect(fieldTableMistakes(fields)).toEqual([]);
    expect(fieldTableMistakes([fields[0]!, fields[0]!])).toHaveLength(1);
    expect(fieldTableMistakes([{ ...fields[3]!, choices: [] }])).toHaveLength(1);
  });
});

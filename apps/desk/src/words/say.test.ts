/** A number chooses its form by the language's own rules. */
import { expect, it } from "vitest";
import { say } from "./say.ts";

const NEW = {
  nl: { one: "{count} nieuw gesprek", other: "{count} nieuwe gesprekken" },
  fr: { one: "{count} nouvelle conversation", other: "{count} nouvelles conversations" },
  en: { one: "{count} new conversation", other: "{count} new conversations" },
};

it.each([
  ["nl", 0, "0 nieuwe gesprekken"],
  ["nl", 1, "1 nieuw gesprek"],
  ["fr", 0, "0 nouvelle conversation"],
  ["fr", 2, "2 nouvelles conversations"],
  ["fr", 1_000_000, "1000000 nouvelles conversations"],
  ["en", 1, "1 new conversation"],
] as const)("in %s, %d is said as %s", (language, count, said) => {
  expect(say(NEW, language, { count })).toBe(said);
});

it("never begins a French line with a sign", () => {
  const text = { nl: "Van wie: “{name}”?", fr: "À qui : « {name} » ?", en: "Whose: “{name}”?" };
  expect(say(text, "fr", { name: "Le : client" })).toBe("À qui\u00a0: «\u00a0Le : client\u00a0»\u00a0?");
  expect(say(text, "nl", { name: "x" })).toBe("Van wie: “x”?");
});

it("leaves a place without a value visible", () => {
  expect(say({ nl: "Dag {name}", fr: "Bonjour {name}", en: "Hello {name}" }, "nl")).toBe("Dag {name}");
});

/** The command line finds its commands and explains them. */
import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { commandFor, helpText } from "./main.ts";

const named = (name: string, takes?: string): Command => ({
  name,
  ...(takes ? { takes } : {}),
  what: { nl: "Doet iets.", fr: "Fait quelque chose.", en: "Does something." },
  load: async () => async () => 0,
});

const COMMANDS = [named("mail"), named("mail parse", "<file>"), named("doctor")];

test.each([
  ["one word", ["doctor"], "doctor"],
  ["what follows the name is the command's own", ["doctor", "--quick"], "doctor"],
  ["the longest name wins", ["mail", "parse", "a.eml"], "mail parse"],
  ["a shorter name is found where the longer one does not fit", ["mail", "send"], "mail"],
  ["nothing asked, nothing found", [], undefined],
  ["an unknown word", ["mial"], undefined],
])("%s", (_, args, found) => {
  expect(commandFor(args, COMMANDS)?.name).toBe(found);
});

test("the help has a line for every command, in the language of the reader", () => {
  const lines = helpText(COMMANDS, "fr").split("\n");
  expect(lines).toContain("  mail parse <file>  Fait quelque chose.");
  expect(lines).toContain("  doctor             Fait quelque chose.");
});

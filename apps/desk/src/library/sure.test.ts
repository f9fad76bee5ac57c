/** When what was found is said to be hardly the answer. */
import { expect, it } from "vitest";
import { isLittleSure } from "./sure.ts";

it.each([
  ["a question that is hardly answered", 0.1, "mag mijn hond mee", true],
  ["a question that is answered", 0.6, "mag mijn hond mee", false],
  ["one word, of which no article can be the answer", 0.1, "garantie", false],
])("%s", (_, confidence, question, is) => expect(isLittleSure(confidence, question)).toBe(is));

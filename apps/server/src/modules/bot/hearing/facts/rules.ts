/** What a colleague will need, and what of it a customer said. Pure. */
import { BOT_FACTS, type BotFact, type BotSettings } from "@luwte/contract/bot.ts";
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import { type FactKind, findFacts } from "@luwte/language/facts/find.ts";
import type { Given } from "../../shapes.ts";

const KINDS: Readonly<Record<BotFact, FactKind>> = {
  order_number: "order",
  postcode: "postcode",
  phone: "phone",
  email: "email",
};
/** An answer to "what is your order number?" is often nothing but the number. */
const BARE: Partial<Record<BotFact, RegExp>> = {
  order_number: /^\s*#?([A-Z]{0,6}[-/ ]?\d[A-Z\d-]{3,18})\s*[.!]?\s*$/i,
  postcode: /^\s*([1-9]\d{3}(?:\s?[A-Z]{2})?)\s*[.!]?\s*$/i,
};

/** Each fact once, the first that is said. `asked`: what a bare number can be the answer to. */
export function factsIn(texts: readonly string[], asked: readonly BotFact[] = []): Given[] {
  const found = texts.flatMap((text) => findFacts(text));
  return BOT_FACTS.flatMap((fact) => {
    const value = found.find(({ kind }) => kind === KINDS[fact])?.value ?? bareIn(texts, fact, asked);
    return value ? [{ fact, value }] : [];
  });
}

function bareIn(texts: readonly string[], fact: BotFact, asked: readonly BotFact[]): string | null {
  const form = BARE[fact];
  if (!form || !asked.includes(fact)) return null;
  return (
    texts
      .map((text) => form.exec(text)?.[1])
      .find((value) => value !== undefined)
      ?.toUpperCase() ?? null
  );
}

/** More in one question is a form. */
const MOST_ASKED = 2;

type Needs = Pick<BotSettings, "needs">;

/** What is needed for a reason, else always. */
export function neededFacts({ needs }: Needs, reasonId: ContactReasonId | null): readonly BotFact[] {
  const line = needs.find((each) => each.reasonId !== null && each.reasonId === reasonId);
  return (line ?? needs.find((each) => each.reasonId === null))?.facts ?? [];
}

/** Of what is needed, what was not said. */
export const missingFacts = (settings: Needs, reasonId: ContactReasonId | null, given: readonly Given[]): BotFact[] =>
  neededFacts(settings, reasonId)
    .filter((fact) => given.every((each) => each.fact !== fact))
    .slice(0, MOST_ASKED);

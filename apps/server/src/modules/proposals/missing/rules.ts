/** Which facts are known and from where, which are still to be asked for, and in which words. Pure. */
import { BOT_FACTS, type BotFact } from "@luwte/contract/bot.ts";
import { fill, LANGUAGES, type Language, type Texts } from "@luwte/contract/language.ts";
import type { Source } from "@luwte/contract/oversight.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { factName, factsIn } from "../../bot/public.ts";
import { languageOf } from "../turns/rules.ts";
import type { Turn } from "../turns/shapes.ts";
import { isAdvice } from "./advice/rules.ts";
import type { Known, Said } from "./shapes.ts";

const MOST_QUOTE = 200;

/** What the customer said last counts before what was said earlier, that before the subject, and that before the customer's page. */
export function knownIn(said: Said): ReadonlyMap<BotFact, Known> {
  const known = new Map<BotFact, Known>();
  const note = (fact: BotFact, value: string, source: Source) => {
    if (!known.has(fact)) known.set(fact, { value, source });
  };
  for (const at of said.turns.keys().toArray().toReversed()) {
    const { by, text, id } = said.turns[at]!;
    if (by !== "customer") continue;
    for (const { fact, value } of factsIn([text], [...said.asked, ...askedIn(said.turns[at - 1])]))
      note(fact, value, sourceOf("message", id, value));
  }
  for (const { fact, value } of factsIn([said.subject]))
    note(fact, value, sourceOf("conversation", said.conversationId, said.subject));
  for (const { kind, value } of said.addresses)
    if (kind !== "site") note(kind, value, sourceOf("rule", "customer_page", value));
  return known;
}

const sourceOf = (kind: Source["kind"], id: string, quote: string): Source => ({
  kind,
  id,
  version: null,
  quote: quote.slice(0, MOST_QUOTE),
});

/** Facts that a message of ours calls by name: it asks for them, or it says them. */
export function askedIn(turn: Pick<Turn, "by" | "text"> | undefined): BotFact[] {
  if (turn?.by !== "team") return [];
  const text = folded(turn.text);
  return BOT_FACTS.filter((fact) => LANGUAGES.some((language) => text.includes(folded(factName(fact, language)))));
}

/** Nothing while it is the customer's turn, or where our last answer asked for it. */
export function missingIn(needed: readonly BotFact[], known: ReadonlyMap<BotFact, Known>, { turns }: Said): BotFact[] {
  if (turns.at(-1)?.by !== "customer") return [];
  const asked = askedIn(turns.findLast(({ by }) => by === "team"));
  return needed.filter((fact) => !known.has(fact) && !asked.includes(fact));
}

/** Below this another reason is as likely, and what only this one needs is not asked. What somebody accepted is above it. */
const LEAST_LIKELY = 0.5;
export const likely = <Reason extends { readonly confidence: number }>(reason: Reason | null): Reason | null =>
  reason && reason.confidence >= LEAST_LIKELY ? reason : null;

/** Who asks which size to take has no order to name. Only of what is asked whatever the reason: a reason's own list knows better. */
export function withoutOrder(
  facts: readonly BotFact[],
  known: ReadonlyMap<BotFact, Known>,
  { subject, turns }: Said,
  usual: Language | null,
): readonly BotFact[] {
  if (known.has("order_number")) return facts;
  const text = [subject, ...turns.flatMap(({ by, text }) => (by === "customer" ? [text] : []))].join("\n");
  return isAdvice(text, languageOf(text, usual)) ? facts.filter((fact) => fact !== "order_number") : facts;
}

const TEXTS = {
  ask: {
    nl: "Kunt u ons nog {facts} geven?",
    fr: "Pouvez-vous encore nous donner {facts} ?",
    en: "Could you also give us {facts}?",
  },
  your: { nl: "uw {fact}", fr: "votre {fact}", en: "your {fact}" },
} as const satisfies Texts;

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl", fr: "fr", en: "en-GB" };

export function questionFor(facts: readonly BotFact[], language: Language): string {
  const names = facts.map((fact) => fill(TEXTS.your[language], { fact: factName(fact, language) }));
  const list = new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(names);
  return fill(TEXTS.ask[language], { facts: list });
}

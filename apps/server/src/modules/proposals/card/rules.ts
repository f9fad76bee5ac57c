/** A handover card of records, and what the conversation itself adds: the question with its facts, and what is still open. No word of it is made up. Pure. */
import type { BotFact } from "@luwte/contract/bot.ts";
import type { CardProposal } from "@luwte/contract/handovers.ts";
import { fill, type Language, type Texts } from "@luwte/contract/language.ts";
import type { Source, ValueOf } from "@luwte/contract/oversight.ts";
import type { Proposal } from "@luwte/contract/proposals.ts";
import { shortened } from "@luwte/language/sentences/sentences.ts";
import { isOnlyThanks } from "@luwte/language/sentences/thanks.ts";
import { type Line, summarise } from "@luwte/language/summary/summary.ts";
import { factName } from "../../bot/public.ts";
import type { Known } from "../missing/shapes.ts";
import type { Turn } from "../turns/shapes.ts";

export type Grounds = {
  readonly card: CardProposal;
  readonly turns: readonly Turn[];
  readonly known: ReadonlyMap<BotFact, Known>;
  /** Of the organisation: colleagues read it. */
  readonly language: Language;
};

const TEXTS = {
  known: { nl: "Bekend: {facts}", fr: "Connu : {facts}", en: "Known: {facts}" },
} as const satisfies Texts;
const LINE = 240;
const MOST = 1000;
/** A rule of thumb, not calibrated: what the customer said last is mostly what waits. */
const OPEN = 0.6;

export function fullerCard(grounds: Grounds): CardProposal {
  const { card, turns, language } = grounds;
  const lines = summarise(turns.map(({ by, text }) => ({ by, text, language })));
  return {
    ...card,
    question: questionOf(card.question, lines, grounds),
    nextStep: nextOf(card, lines, turns),
  };
}

type Part = Proposal<string> | null;

/** With the sentence beside it when only that one has the number, and what else of facts was said. */
function questionOf(question: Part, lines: readonly Line[], { known, language }: Grounds): Part {
  if (!question) return null;
  const asked = lines.find(({ role }) => role === "asked")?.sentence ?? "";
  const words = asked.includes(question.value) ? shortened(asked, LINE) : question.value;
  const facts = saidBesides(words, known).map(([fact, { value }]) => `${factName(fact, language)} ${value}`);
  const others = facts.length > 0 ? [fill(TEXTS.known[language], { facts: facts.join(", ") })] : [];
  return { ...question, value: [words, ...others].join("\n").slice(0, MOST) };
}

/** Only what stands in messages: what the customer's page says is there for everybody. A space in a number says nothing. */
const saidBesides = (words: string, known: Grounds["known"]): [BotFact, Known][] =>
  [...known].filter(
    ([, { source, value }]) =>
      source.kind === "message" && !words.replaceAll(" ", "").includes(value.replaceAll(" ", "")),
  );

/** Another department's answer first; else what the customer said last, when it is our turn. */
function nextOf({ nextStep }: CardProposal, lines: readonly Line[], turns: readonly Turn[]): Part {
  const last = lines.find(({ role }) => role === "last_word");
  const newest = turns.at(-1);
  const isOurTurn = newest?.by === "customer" && !isOnlyThanks(newest.text);
  if (nextStep?.source === "questions" || !last || !isOurTurn || last.turn !== turns.length - 1) return nextStep;
  return { value: shortened(last.sentence, LINE), source: "last_message", confidence: OPEN };
}

/** What colleagues need who are asked for help. */
export const forHelp = ({ question, done }: CardProposal): CardProposal => ({
  question,
  done,
  promised: null,
  nextStep: null,
  quotes: [],
});

const PARTS = ["question", "done", "promised", "nextStep"] as const;

/** As oversight keeps it: the parts of which something is known, each with its source, as sure as the least sure of them. Null: nothing is known. */
export function suggestedCard(
  card: CardProposal,
): { value: ValueOf<"handover_card">; sources: Source[]; confidence: number } | null {
  const made = PARTS.flatMap((part) => (card[part] ? [{ part, ...card[part] }] : []));
  if (made.length === 0) return null;
  return {
    value: Object.fromEntries(made.map(({ part, value }) => [part, value])),
    sources: made.map(({ source, value }) => ({ kind: "rule", id: source, version: null, quote: value.slice(0, 600) })),
    confidence: Math.min(...made.map(({ confidence }) => confidence)),
  };
}

/** From what is proposed to the words of a card, and what of it a customer is shown. Pure. */
import type { CardProposal, CardWords, HandoverCard } from "@luwte/contract/handovers.ts";

export const NO_WORDS: CardWords = { question: "", done: "", promised: "", strong: "", nextStep: "" };

/** What somebody found important on the card before stays, for no rule can know it. */
export const proposedWords = (proposal: CardProposal | null, before: HandoverCard | null): CardWords => ({
  question: proposal?.question?.value ?? before?.question ?? "",
  done: proposal?.done?.value ?? "",
  promised: proposal?.promised?.value ?? "",
  strong: before?.strong ?? "",
  nextStep: proposal?.nextStep?.value ?? "",
});

export const wordsOf = ({ question, done, promised, strong, nextStep }: CardWords): CardWords => ({
  question,
  done,
  promised,
  strong,
  nextStep,
});

/** Question, what was promised and what comes: what colleagues noted among themselves stays among them. */
export const understandingOf = ({ question, promised, nextStep }: CardWords): string =>
  [question, promised, nextStep].filter(Boolean).join("\n").slice(0, 1000);

/** Open at first for who has it now and has not read it; a colleague who looks in sees one line. */
export const opensAtFirst = (card: HandoverCard, assigneeId: string | null, selfId: string): boolean =>
  card.read === null && assigneeId === selfId && card.fromId !== selfId;

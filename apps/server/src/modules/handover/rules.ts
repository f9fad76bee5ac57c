/** When a conversation changes hands, and what its card says: made of records by rules, in words that were really said. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { CARD_PARTS, type CardProposal, type CardWords, type HandoverCard } from "@luwte/contract/handovers.ts";
import { type Proposal, type ProposalSource, verdictOf } from "@luwte/contract/proposals.ts";
import { gistOf, lastOf, questionIn, sentencesOf, shortened } from "@luwte/language/sentences/sentences.ts";
import type { JudgedPart, Records, Said } from "./shapes.ts";

type Hands = Pick<Conversation, "assigneeId" | "teamId" | "channel"> & { state: { kind: string } };

/** Read from the top. What nobody had yet is not handed over, and what is done is over. */
export function changeOfHands(before: Hands | null, after: Hands): HandoverCard["because"] | null {
  if (!before || after.state.kind === "solved") return null;
  if (before.channel !== after.channel) return "channel";
  if (before.teamId !== null && before.teamId !== after.teamId) return "team";
  return before.assigneeId !== null && before.assigneeId !== after.assigneeId ? "agent" : null;
}

/** Somebody of ours has said or noted something: before that, the taker reads the question itself. */
export const isWorkedOn = ({ said }: Records): boolean => said.some(({ by }) => by === "person");

const LINE = 240;
const MOST_LINES = 5;
const MOST_QUOTES = 6;

const proposed = (value: string, source: ProposalSource, confidence: number): Proposal<string> | null =>
  value === "" ? null : { value, source, confidence };

export function proposeCard(records: Records): CardProposal {
  const { said } = records;
  return {
    question: proposed(shortened(questionIn(firstOf(said, "customer")?.text ?? ""), LINE), "first_question", 0.8),
    done: proposed(doneIn(said), "answers", 0.75),
    promised: proposed(promisedIn(records), "promises", 0.95),
    nextStep: proposed(awaitedIn(records), "questions", 0.9) ?? proposed(nextIn(said), "last_sentence", 0.5),
    quotes: quotesIn(said),
  };
}

const firstOf = (said: readonly Said[], by: Said["by"]): Said | undefined => said.find((each) => each.by === by);

/** The point of each answer and note of ours, the latest last. */
function doneIn(said: readonly Said[]): string {
  const lines = said
    .filter(({ by }) => by === "person")
    .map(({ who, text }) => ({ who, gist: shortened(gistOf(text), LINE - 60) }))
    .filter(({ gist }) => gist !== "");
  return lines
    .slice(-MOST_LINES)
    .map(({ who, gist }) => `${who}: ${gist}`)
    .join("\n")
    .slice(0, 1000);
}

const promisedIn = ({ promises }: Records): string =>
  promises
    .slice(0, MOST_LINES)
    .map(({ words, day }) => `${shortened(words, LINE - 60)} (${day})`)
    .join("\n")
    .slice(0, 1000);

/** What another department is to answer comes before what we said we would do. */
const awaitedIn = ({ questions = [] }: Records): string =>
  questions
    .slice(0, MOST_LINES)
    .map(({ name, words, day }) => `${name}: ${shortened(words, LINE - 60)} (${day})`)
    .join("\n")
    .slice(0, 1000);

/** How our last answer ended, when it did more than end: a single sentence is what was done, not what comes. */
function nextIn(said: readonly Said[]): string {
  const last = said.findLast(({ by, note }) => by === "person" && !note);
  return last && sentencesOf(last.text).length > 1 ? shortened(lastOf(last.text), LINE) : "";
}

/** Sentences of the customer, the latest first, for the giver to choose from. Nothing is read into them. */
function quotesIn(said: readonly Said[]): string[] {
  const sentences = said
    .filter(({ by }) => by === "customer")
    .toReversed()
    .flatMap(({ text }) => sentencesOf(text))
    .map((sentence) => shortened(sentence, LINE))
    .filter((sentence) => sentence.length > 12);
  return [...new Set(sentences)].slice(0, MOST_QUOTES);
}

/** As it is when nobody completes it: how the customer feels is then not said at all. */
export const wordsOf = (proposal: CardProposal): CardWords => ({
  question: proposal.question?.value ?? "",
  done: proposal.done?.value ?? "",
  promised: proposal.promised?.value ?? "",
  strong: "",
  nextStep: proposal.nextStep?.value ?? "",
});

export function judgeCard(proposal: CardProposal | null, words: CardWords): JudgedPart[] {
  return CARD_PARTS.flatMap((part) => {
    const made = part === "strong" ? null : (proposal?.[part] ?? null);
    const verdict = verdictOf(made, words[part]);
    return made && verdict ? [{ part, ...made, verdict }] : [];
  });
}

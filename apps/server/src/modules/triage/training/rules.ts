/**
 * Learning why customers write from closed conversations, and finding out what that is worth. Pure; `trainer` runs in a thread of its own, for it takes
 * seconds.
 */
import type { ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import type { TriageFigures } from "@luwte/contract/triage.ts";
import { restore, serialise } from "@luwte/language/classify/serialise.ts";
import { type Classifier, train } from "@luwte/language/classify/train.ts";
import { type Answer, intentFigures } from "@luwte/language/evaluate/intents.ts";
import { wordsOf } from "@luwte/language/text/words.ts";
import { wilson } from "@luwte/planning/shares.ts";
import type { Threaded } from "../../../platform/threads/threads.ts";
import { guessReason, learnedText } from "../model/rules.ts";
import { proposable } from "../reasons/rules.ts";
import type { Letter, TriageReason } from "../shapes.ts";
import type { Closed, Example, Trained, TrainingPart, Unsaid } from "./shapes.ts";

/** A label that somebody gave without seeing another is worth most, one that somebody nodded at least. */
const [BLIND, CHOSEN, NODDED_AT] = [3, 2, 1];
/** A reason with fewer says more about those few customers than about why people write. */
export const LEAST_EXAMPLES = 5;
/** Measured on fewer, a figure says nothing. */
const LEAST_JUDGED = 10;

/** With more examples, texts of which nobody said why add nothing and cost much. */
const FEW_EXAMPLES = 2_000;
/** A fifth of the conversations is held out, so so many leave few examples. */
export const asksUnsaid = (closed: number): boolean => closed < FEW_EXAMPLES / 0.8;

/** Null: it says nothing, for who looked again found that what was chosen is wrong. */
export function labelOf({
  chosen,
  verdict,
  rechecked,
}: Pick<Closed, "chosen" | "verdict" | "rechecked">): Pick<Example, "label" | "weight"> | null {
  if (rechecked?.judgement === "right") return { label: rechecked.reasonId, weight: BLIND };
  if (rechecked?.judgement === "wrong" && rechecked.reasonId === chosen) return null;
  return { label: chosen, weight: verdict === "accepted" ? NODDED_AT : CHOSEN };
}

/** One in five, by the end of the id, which is chance: always the same ones, so that no version has ever learned from what it is measured on. */
export const isHeldOut = (id: ConversationId): boolean => Number.parseInt(id.slice(-6), 16) % 5 === 0;

/** The words that two customers at least have used. What only one ever wrote (a name, a street) is not learned, so no version has it in it. */
export function sharedWords(examples: readonly Pick<Example, "customerId" | "letter">[]): ReadonlySet<string> {
  const [first, shared] = [new Map<string, string>(), new Set<string>()];
  for (const { customerId, letter } of examples)
    for (const word of new Set(wordsOf(learnedText(letter)))) {
      const by = first.get(word);
      if (by === undefined) first.set(word, customerId);
      else if (by !== customerId) shared.add(word);
    }
  return shared;
}

/** Only reasons that can be proposed, each with enough examples. */
export function learnable(examples: readonly Example[], reasons: readonly TriageReason[]): Example[] {
  const known = new Set<ContactReasonId>(proposable(reasons).map(({ id }) => id));
  return [...Map.groupBy(examples, ({ label }) => label)].flatMap(([label, of]) =>
    known.has(label) && of.length >= LEAST_EXAMPLES ? of : [],
  );
}

function learn(examples: readonly Example[], unsaid: readonly Unsaid[]): Classifier {
  const shared = sharedWords([...examples, ...unsaid]);
  const textOf = (letter: Letter) =>
    wordsOf(learnedText(letter))
      .filter((word) => shared.has(word))
      .join(" ");
  return train(
    examples.map(({ letter, label, weight }) => ({ text: textOf(letter), label, weight })),
    { unlabelled: unsaid.map(({ letter }) => textOf(letter)) },
  );
}

type Judged = { readonly held: readonly Example[]; readonly reasons: readonly TriageReason[] };

/** As it will be used: a guess, whether it comes from words or from what was learned. */
const answersOf = ({ held, reasons }: Judged, model: Classifier | null): Answer[] =>
  held.map(({ letter, label }) => {
    const guess = guessReason(letter, reasons, model);
    const ranked = guess ? [{ label: guess.reasonId, probability: guess.confidence }] : [];
    return { label, prediction: { ranked, familiarity: 0 } };
  });

const rightOf = (judged: Judged, model: Classifier | null): number =>
  intentFigures(answersOf(judged, model)).accuracy.right;

function figuresOf(
  judged: Judged,
  model: Classifier,
  before: { number: number; classifier: Classifier } | null,
): TriageFigures {
  const { accuracy, calibration_error, coverage_at_98 } = intentFigures(answersOf(judged, model));
  const { low = null, high = null } = wilson(accuracy.right, accuracy.of) ?? {};
  return {
    accuracy: { of: accuracy.of, count: accuracy.right, low, high },
    calibrationError: calibration_error,
    coverage: coverage_at_98,
    words: rightOf(judged, null),
    before: before && { number: before.number, count: rightOf(judged, before.classifier) },
  };
}

/** Better or as good on the same conversations than what is used now; a worse one is kept and not used. */
export const takesOver = ({ accuracy, words, before }: TriageFigures, isBeforeUsable: boolean): boolean =>
  accuracy.count >= (before && isBeforeUsable ? before.count : words);

type Begin = Extract<TrainingPart, { kind: "begin" }>;

function trainedOn({ reasons, running }: Begin, examples: readonly Example[], unsaid: readonly Unsaid[]): Trained {
  const taught = learnable(
    examples.filter(({ conversationId }) => !isHeldOut(conversationId)),
    reasons,
  );
  const known = new Set(proposable(reasons).map(({ id }) => id));
  const held = examples.filter(({ conversationId, label }) => isHeldOut(conversationId) && known.has(label));
  const labels = new Set(taught.map(({ label }) => label));
  if (labels.size < 2 || held.length < LEAST_JUDGED) return { model: null, examples: taught.length };
  // Somebody may still say why, and then it is measured on.
  const others = unsaid.filter(({ conversationId }) => !isHeldOut(conversationId));
  const classifier = learn(taught, taught.length < FEW_EXAMPLES ? others : []);
  const before = running && restore(running.model);
  const figures = figuresOf(
    { held, reasons },
    classifier,
    running && before && { number: running.number, classifier: before },
  );
  return { model: serialise(classifier), examples: taught.length, reasons: labels.size, figures };
}

/** Called by name in a thread: see `training/actions.ts`. */
export function trainer(): Threaded<TrainingPart, Trained> {
  let begin: Begin = { kind: "begin", reasons: [], running: null };
  const examples: Example[] = [];
  const unsaid: Unsaid[] = [];
  return {
    take(part) {
      if (part.kind === "begin") begin = part;
      else if (part.kind === "unsaid") unsaid.push(...part.unsaid);
      else
        for (const { conversationId, customerId, letter, ...known } of part.closed) {
          const label = labelOf(known);
          if (label) examples.push({ conversationId, customerId, letter, ...label });
        }
    },
    end: () => trainedOn(begin, examples, unsaid),
  };
}

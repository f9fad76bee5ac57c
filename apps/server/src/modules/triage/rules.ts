/** What is proposed about a conversation when its first message came in. Pure: it proposes only, and oversight says what may happen. */

import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Source } from "@luwte/contract/oversight.ts";
import { type Duplicate, duplicatesOf, indexQuestions } from "@luwte/language/duplicates/duplicates.ts";
import { detectLanguage } from "@luwte/language/languages/detect.ts";
import { guessReason } from "./model/rules.ts";
import type {
  Arrival,
  Complexity,
  Letter,
  NearArticle,
  OpenQuestion,
  ReasonGuess,
  TriageProposal,
  TriageReason,
} from "./shapes.ts";
import { classesOf } from "./topics/rules.ts";
import { urgencyIn } from "./urgency/rules.ts";

/** Below this a question whose reason is simple is still read by somebody who can do all of them. */
export const SURE_ENOUGH = 0.6;
/** A conversation names few open questions of one customer; more is somebody who writes every hour. */
export const MOST_OPEN = 20;
/** Likeness is no probability; nothing that rests on it alone is called surer. */
const MOST_ALIKE = 0.9;
/** Without a number in common, only all but the same words: likeness below it takes near misses for the same more often than not. */
const ALL_BUT_THE_SAME = 0.9;

/** An event tells of an old conversation as of a new one when lists gain it; what is older than this did not come in just now. */
const JUST_NOW = 3_600_000;

/** Whether it is a question that came in just now and still asks for somebody; an import and one that was solved at once are not. */
export const isNew = (of: Pick<Conversation, "createdAt" | "state" | "erasedAt">, now: Date): boolean =>
  of.state.kind === "open" && of.erasedAt === null && now.getTime() - Date.parse(of.createdAt) < JUST_NOW;

const plain = ({ subject, text }: Letter): string => `${subject}\n${text}`;

/** In order: the first line that holds. Null: nobody said what such questions are, so nothing is proposed. */
export function complexityOf(reason: Pick<TriageReason, "complexity"> | null, confidence: number): Complexity | null {
  if (!reason?.complexity) return null;
  return confidence >= SURE_ENOUGH ? reason.complexity : "complex";
}

/** The open question that this one repeats, if any: the same numbers say most, then the same words. */
export function duplicateAmong(letter: Letter, open: readonly OpenQuestion[]): Duplicate | null {
  const questions = open.slice(0, MOST_OPEN).map((each) => ({ id: each.conversationId, text: plain(each) }));
  const found = duplicatesOf(indexQuestions(questions), plain(letter));
  return found.find(({ same, score }) => same.length > 0 || score >= ALL_BUT_THE_SAME) ?? null;
}

/** Each at most once, and only what says something new: a language that was known, an ordinary question and no guess are not proposed. */
export function proposalsFor({ letter, known, reasons, open, model, articles }: Arrival): TriageProposal[] {
  const spoken = languageOf(letter, known);
  const guess = guessReason(letter, reasons, model, { articles, language: spoken.language ?? known });
  const reason = reasons.find(({ id }) => id === guess?.reasonId) ?? null;
  const classes = classesOf(letter, reason);
  const found: (Made | null)[] = [
    reasonMade(guess),
    complexityMade(guess, reason),
    urgencyMade(letter, spoken.language ?? known),
    duplicateMade(duplicateAmong(letter, open)),
  ];
  // Who knows the language has handled nothing: that may be automatic in a complaint too.
  const language = languageMade(spoken, known);
  return [
    ...(language ? [{ ...language, classes: [], sources: [] }] : []),
    ...found.filter((each) => each !== null).map((each) => ({ sources: [], ...each, classes })),
  ];
}

/** Distributes over the tasks, so that each keeps its own value. */
type Without<Proposal> = Proposal extends unknown
  ? Omit<Proposal, "classes" | "sources"> & Partial<Pick<TriageProposal, "sources">>
  : never;
type Made = Without<TriageProposal>;

type Spoken = { language: Language | null; probability: number };
/** In which language a letter is; `known` is what one would have guessed. */
export function languageOf(letter: Letter, known: Language | null): Spoken {
  const { language, probability } = detectLanguage(plain(letter), known ? { usual: known } : {});
  return { language: language === "unknown" ? null : language, probability };
}

const languageMade = ({ language, probability }: Spoken, known: Language | null): Made | null =>
  language === null || language === known
    ? null
    : { task: "language", value: { language }, topic: language, confidence: probability, counted: [], by: "words" };

/** Its title is what is shown of it. */
const restingOn = (article: NearArticle | null): Source[] =>
  article ? [{ kind: "article", id: article.articleId, version: article.versionId, quote: article.title }] : [];

const reasonMade = (guess: ReasonGuess | null): Made | null =>
  guess && {
    task: "reason",
    value: { reasonId: guess.reasonId },
    topic: guess.reasonId,
    confidence: guess.confidence,
    counted: guess.counted,
    by: guess.by,
    sources: restingOn(guess.article),
  };

/** As sure as the reason that it follows from; `complex` for want of sureness is as sure as that is unsure. */
function complexityMade(guess: ReasonGuess | null, reason: TriageReason | null): Made | null {
  const complexity = guess && complexityOf(reason, guess.confidence);
  if (!guess || !complexity) return null;
  const confidence = complexity === reason?.complexity ? guess.confidence : 1 - guess.confidence;
  const { reasonId: topic, counted, by, article } = guess;
  const sources = restingOn(article);
  return { task: "complexity", value: { complexity }, topic, confidence, counted, by, sources };
}

function urgencyMade(letter: Letter, language: Language | null): Made | null {
  const urgent = urgencyIn(letter, language);
  return urgent && { task: "urgency", value: { urgency: "urgent" }, topic: null, by: "words", ...urgent };
}

const duplicateMade = (found: Duplicate | null): Made | null =>
  found && {
    task: "duplicate",
    value: { conversationId: found.id as ConversationId },
    topic: null,
    confidence: Math.min(MOST_ALIKE, found.score),
    counted: found.same.map((words) => ({ words, weight: found.score })),
    by: "words",
  };

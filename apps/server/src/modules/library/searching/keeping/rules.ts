/**
 * What search derives from articles, kept from one search to the next: making it anew was most of a search. A version never changes, so what lies here is never stale; a question that
 * an article was accepted for is kept by its words. Every key begins with the organisation. What was not used for longest goes first.
 */
import type { Language } from "@luwte/contract/language.ts";
import { emptyLexicon, lexiconSize, readHead, readText } from "@luwte/language/search/reading.ts";
import type { ReadArticle } from "@luwte/language/search/search.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { plainWords } from "@luwte/language/text/markdown.ts";
import type { Candidate } from "../shapes.ts";
import type { KeptText, Recent, Sentence, Shelf } from "./shapes.ts";

/** In characters of articles and of questions, and in words and pieces of words. */
type Bounds = { texts: number; questions: number; known: number };
const BOUNDS: Bounds = { texts: 3_000_000, questions: 500_000, known: 400_000 };

export const emptyShelf = ({ texts, questions, known }: Bounds = BOUNDS): Shelf => ({
  mostKnown: known,
  lexicon: emptyLexicon(),
  texts: nothingOf(texts),
  questions: nothingOf(questions),
});

const nothingOf = <Value>(most: number): Recent<Value> => ({ most, held: 0, entries: new Map() });

/** What was read of a candidate, now or before. */
export type ReadCandidate = { candidate: Candidate; kept: KeptText; article: ReadArticle };

/** All with one lexicon, which is the shelf's until the next call. */
export function readAll(candidates: readonly Candidate[], language: Language, shelf: Shelf): ReadCandidate[] {
  if (lexiconSize(shelf.lexicon) > shelf.mostKnown) beginAnew(shelf);
  return candidates.map((candidate) => {
    const kept = textOf(candidate, language, shelf);
    const accepted = candidate.accepted.map((question) => questionOf(candidate, question, language, shelf));
    const { articleId: id, title } = candidate;
    const article = { id, title, text: kept.text, accepted: candidate.accepted, read: { ...kept.read, accepted } };
    return { candidate, kept, article };
  });
}

/** A lexicon only grows. */
function beginAnew(shelf: Shelf): void {
  shelf.lexicon = emptyLexicon();
  shelf.texts = nothingOf(shelf.texts.most);
  shelf.questions = nothingOf(shelf.questions.most);
}

/** What ranking reads of an article: what it is about is said at its beginning. */
const READ = 1_500;
/** What stands there of an entry besides what grows with its text. */
const LEAST_SIZE = 60;

/** A version says another thing to colleagues than to customers, who have no internal part. */
function textOf(candidate: Candidate, language: Language, { lexicon, texts }: Shelf): KeptText {
  const { organisationId, versionId, internal, title } = candidate;
  const key = `${organisationId} ${versionId} ${internal === null ? "public" : "all"}`;
  return recall(texts, key, () => {
    const text = plainText(candidate);
    const value = { text, read: readText({ title, text }, language, lexicon), sentences: null };
    return { value, size: LEAST_SIZE + title.length + text.length };
  });
}

const plainText = ({ short, body, internal }: Candidate): string =>
  [short, plainWords(body), plainWords(internal ?? "")]
    .filter((part) => part !== "")
    .join("\n")
    .slice(0, READ);

function questionOf({ organisationId }: Candidate, question: string, language: Language, shelf: Shelf) {
  return recall(shelf.questions, `${organisationId} ${language} ${question}`, () => ({
    value: readHead(question, language, shelf.lexicon),
    size: LEAST_SIZE + question.length,
  }));
}

/** Used now, so it goes last. */
function recall<Value>(recent: Recent<Value>, key: string, make: () => { value: Value; size: number }): Value {
  const entry = recent.entries.get(key) ?? make();
  if (!recent.entries.delete(key)) recent.held += entry.size;
  recent.entries.set(key, entry);
  for (const [oldest, { size }] of recent.entries) {
    if (recent.held <= recent.most) break;
    recent.entries.delete(oldest);
    recent.held -= size;
  }
  return entry.value;
}

/** Of few articles anybody asks for them, so they are made when somebody does. */
export function sentencesOf(kept: KeptText, language: Language): readonly Sentence[] {
  kept.sentences ??= kept.text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .map((words) => ({ words, stems: [...new Set(stemsOf(words, language))] }));
  return kept.sentences;
}

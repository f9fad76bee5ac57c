/** From a letter to its sentences, its question and its point. By rules, in Dutch, French and English; no meaning is guessed. Pure. */
import { COURTESY, FAREWELL, GREETING } from "./words.ts";

/** Longer texts are read so far: the question of a letter does not stand on its tenth page. */
const MOST_CHARACTERS = 8_000;
const MOST_SENTENCES = 80;

const NOT_AN_END = /\b(bijv|bv|nr|art|tel|dhr|mevr|ca|incl|excl|etc|enz|vs|ev|m\.n|o\.a|p\.ex|mr|mrs|dr)\.$/iu;

/** The sentences of a letter, without greeting and leave-taking; in order, trimmed. */
export function sentencesOf(letter: string): string[] {
  const lines = letter
    .slice(0, MOST_CHARACTERS)
    .split(/\r?\n+/)
    .map((line) => line.trim());
  const leaves = lines.findIndex((line, at) => at > 0 && FAREWELL.test(line));
  const kept = (leaves < 0 ? lines : lines.slice(0, leaves)).filter((line) => line !== "");
  return kept
    .flatMap(splitLine)
    .filter((sentence) => !GREETING.test(sentence) && /\p{L}/u.test(sentence))
    .slice(0, MOST_SENTENCES);
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  for (const part of line.split(/(?<=[.!?…])\s+(?=["'«“(]?[\p{Lu}\d])/u)) {
    const last = sentences.at(-1);
    if (last && NOT_AN_END.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** What is asked: its first question, or else its point. Empty when there are no words. */
export function questionIn(letter: string): string {
  const sentences = sentencesOf(letter);
  return sentences.find((sentence) => /\?["'»”)]*$/.test(sentence)) ?? pointOf(sentences);
}

/** What is said: the first sentence that is more than kind words. Empty when there are no words. */
export const gistOf = (letter: string): string => pointOf(sentencesOf(letter));

/** The last thing that was said before taking leave: in an answer, often what happens next. */
export const lastOf = (letter: string): string => sentencesOf(letter).at(-1) ?? "";

const pointOf = (sentences: readonly string[]): string =>
  sentences.find((sentence) => !COURTESY.test(sentence)) ?? sentences[0] ?? "";

/** Cut between words, so that it fits; an ellipsis says that there was more. */
export function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "")}…`;
}

/** Words by which a customer says that it cannot wait, or that somebody is in danger. They propose; nobody is moved forward by them alone. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { Counted } from "@luwte/contract/oversight.ts";
import { wordsOf } from "@luwte/language/text/words.ts";
import type { Letter } from "../shapes.ts";

/** Folded, as whole words: "spoed" and not "spoedig", which is only polite. Danger weighs more than hurry. */
const WORDS: Readonly<Record<Language, { danger: string; hurry: string }>> = {
  nl: {
    danger:
      "gevaar, gevaarlijk, gaslek, gasgeur, in brand, vlam gevat, rook uit, kortsluiting, elektrische schok, gewond, ziekenhuis",
    hurry:
      "dringend, dringende, urgent, spoed, met spoed, zo snel mogelijk, asap, per direct, onmiddellijk, vandaag nog, kan niet wachten",
  },
  fr: {
    danger:
      "danger, dangereux, dangereuse, fuite de gaz, odeur de gaz, prend feu, a pris feu, court circuit, blesse, blessee, hopital",
    hurry:
      "urgent, urgente, urgence, d'urgence, au plus vite, des que possible, immediatement, aujourd'hui meme, ne peut pas attendre",
  },
  en: {
    danger:
      "danger, dangerous, gas leak, smell of gas, on fire, caught fire, short circuit, electric shock, injured, hospital",
    hurry: "urgent, urgently, emergency, asap, as soon as possible, right away, immediately, cannot wait, can't wait",
  },
};
/** Just before a word they turn it round: "niet dringend", "pas urgent", "not urgent". */
const NOT = new Set([
  "niet",
  "geen",
  "pas",
  "aucune",
  "rien",
  "not",
  "no",
  "isn't",
  "n'est",
  "weinig",
  "peu",
  "zonder",
  "sans",
  "without",
]);
/** Between them may stand "zo", "si", "very" and the like. */
const REACH = 2;
const CONFIDENCE = { danger: 0.9, hurry: 0.75 } as const;

export type Urgent = { readonly confidence: number; readonly counted: readonly Counted[] };

/** Null: nothing of the kind is said. `language` null: the words of all three are sought. */
export function urgencyIn(letter: Letter, language: Language | null): Urgent | null {
  const words = wordsOf(`${letter.subject}\n${letter.text}`);
  const lists = language ? [WORDS[language]] : Object.values(WORDS);
  const said = (kind: keyof typeof CONFIDENCE): Counted[] =>
    [...new Set(lists.flatMap((list) => list[kind].split(", ")))]
      .filter((phrase) => isSaid(words, phrase.split(" ")))
      .map((phrase) => ({ words: phrase, weight: CONFIDENCE[kind] }));
  const counted = [...said("danger"), ...said("hurry")];
  return counted[0] ? { confidence: counted[0].weight, counted } : null;
}

/** At one place at least where it is not turned round. */
const isSaid = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some(
    (_, at) =>
      phrase.every((word, index) => words[at + index] === word) &&
      !words.slice(Math.max(0, at - REACH), at).some((before) => NOT.has(before)),
  );

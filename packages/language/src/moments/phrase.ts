/** The words that say when with the words that bind them: what is taken out of a line when only the rest is wanted. */
import { folded } from "../text/fold.ts";
import { linksOf } from "./find.ts";
import type { Mention, MomentLanguage } from "./shapes.ts";

const LOOK_BACK = 40;

/** Places in `text`: "call back before tomorrow noon" begins at "before". */
export function phraseOf(
  text: string,
  mention: Pick<Mention, "at" | "length">,
  language: MomentLanguage,
): { at: number; length: number } {
  const { by, before, after, at, byAfter } = linksOf(language);
  const plain = folded(text);
  const start = Math.max(0, mention.at - LOOK_BACK);
  const binding = new RegExp(`(?<![\\p{L}\\d])(?:(?:${by}|${before}|${after}|${at})\\s){1,3}$`, "u").exec(
    plain.slice(start, mention.at),
  );
  const end = mention.at + mention.length;
  const trailing = new RegExp(`^,?\\s(?:${byAfter})(?![\\p{L}])`, "u").exec(plain.slice(end, end + LOOK_BACK));
  const from = binding ? start + binding.index : mention.at;
  return { at: from, length: end + (trailing?.[0].length ?? 0) - from };
}

/** What joins a sentence to the one before it, with the comma behind it. "Dan" may be somebody's name. */
const JOINTS: Readonly<Record<MomentLanguage, RegExp>> = {
  nl: /^(?:(?:[Ee]n|[Mm]aar|[Dd]us|[Ww]ant|[Dd]an(?!\s\p{Lu}))[\s,]+(?=\S)){1,2}/u,
  fr: /^(?:(?:[Ee]t|[Mm]ais|[Cc]ar|[Dd]onc|[Pp]uis|[Ee]nsuite|[Aa]lors(?!\squ))[\s,]+(?=\S)){1,2}/u,
  en: /^(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ss]o(?=,?\s(?:I|we)\s))[\s,]+(?=\S)){1,2}/u,
};

/** The line without it, as it stands alone: a sign that belonged to it goes as well, and what joined it to the line before. */
export function withoutPhrase(
  text: string,
  { at, length }: { at: number; length: number },
  language: MomentLanguage,
): string {
  return (text.slice(0, at) + text.slice(at + length))
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;!?])/g, "$1")
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, "")
    .replace(JOINTS[language], "");
}

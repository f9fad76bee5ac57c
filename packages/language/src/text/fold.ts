/** Text as it is compared: small letters, no accents, straight apostrophes. Every character keeps its place, so that what is found can be pointed at. */

const PLAIN = new Map<string, string>([
  ["’", "'"],
  ["‘", "'"],
  ["´", "'"],
  ["`", "'"],
  ["–", "-"],
  ["—", "-"],
  ["‑", "-"],
  ["\u00a0", " "],
  ["\u202f", " "],
]);

const ORDINARY = /^[\n\r\t -~]*$/;

/** The same length as `text`: a place in the answer is a place in what was given. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length && ORDINARY.test(small)) return small;
  let out = "";
  for (let at = 0; at < text.length; at++) out += plainOf(text[at]!);
  return out;
}

function plainOf(character: string): string {
  const known = PLAIN.get(character);
  if (known !== undefined) return known;
  const base = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const plain = base.length === 1 ? base : character;
  if (PLAIN.size < MOST_KNOWN) PLAIN.set(character, plain);
  return plain;
}

/** Letters of three languages and some signs are few; a text in another script must not fill the memory. */
const MOST_KNOWN = 1_000;

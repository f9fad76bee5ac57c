/** Whether what a customer wrote to a colleague may go straight to them, or is looked at first. Pure; for texts of customers only, never for colleagues'. */
import { KINDS, type Kind, WORDS } from "./lists.ts";

const LONGEST = 4_000;

/** Letters that people put in place of others, to be read all the same. */
const DISGUISED: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "@": "a",
  $: "s",
  "!": "i",
  "*": "",
};

const plain = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** "k u t" and "k.u.t" are one word. */
const joined = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}[\s.\-_*]{1,2}){2,}\p{L}(?![\p{L}\p{N}])/gu, (spelled) =>
    spelled.replace(/[^\p{L}]/gu, ""),
  );
const undisguised = (text: string): string =>
  text.replace(/(?<=\p{L})[01345@$!*]+(?=\p{L})/gu, (signs) => signs.replace(/./gu, (sign) => DISGUISED[sign] ?? sign));
/** "kuuuut": a letter three times or more is once. */
const calm = (text: string): string => text.replace(/(\p{L})\1{2,}/gu, "$1");

const wordsOf = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;

/** Every way of reading it: as it stands, and without its disguises. */
export const readings = (text: string): string[] => {
  const seen = plain(text);
  return [...new Set([wordsOf(seen), wordsOf(calm(undisguised(joined(seen))))])];
};

const has = (reading: string, listed: string): boolean =>
  listed.endsWith("*") ? reading.includes(` ${listed.slice(0, -1)}`) : reading.includes(` ${listed} `);

/** An address, a site or a number: a compliment needs none, and nobody is to be drawn elsewhere with one. */
const ELSEWHERE =
  /https?:|www\.|\b[\w-]+\.(?:com|net|org|be|nl|fr|eu|io|shop|info)\b|[\w.+-]+@[\w-]+\.\w|(?:\+|\b0)\d(?:[\s./-]?\d){7,}/i;

/** What was found, each kind once, in a fixed order; nothing: it may go straight on. */
export function doubtsAbout(text: string): Kind[] {
  const all = readings(text);
  return KINDS.filter((kind) =>
    kind === "advertising"
      ? ELSEWHERE.test(text.slice(0, LONGEST))
      : WORDS[kind].some((listed) => all.some((reading) => has(reading, listed))),
  );
}

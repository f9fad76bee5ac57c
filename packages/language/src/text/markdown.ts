/** Markdown without its signs: what a list shows of it, and what search reads. Never a page: nothing of how it looks is kept. Pure. */

const DEFINED_LINK = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.*$/gm;
/** Pictures first: one can stand in a link. */
const PICTURE = /!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g;
const LINK = /\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g;
const LINK_BY_NAME = /\[([^\]\n]{1,500})\]\[[^\]\n]{0,200}\]/g;
/** Quotes, then a rule, the line under the head of a table, or the sign of a list or heading. "1.5 kg" and "-5 graden" begin with none. */
const BEGINNING =
  /^[ \t]*(?:>[ \t]*)*(?:[-*_ \t]{3,}$|[|: -]{3,}$|(?:[-+*]|#{1,6}|\d{1,4}[.)])(?=[ \t]|$)(?:[ \t]+\[[ xX]\](?=[ \t]))?)?[ \t]*/gm;

/** Round one or more words, at their edges: "3*4" and "maat_xl" are no emphasis. */
const STARS = /(?<!\\)(\*{1,3}|~~)(?=[^\s*~])([^*~\n]*[^*~\s\\])\1/g;
const LINES = /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_\n]*[^_\s\\])\1(?![\p{L}\p{N}_])/gu;
const CODE = /(`{1,3})([^`\n]+)\1/g;
/** A sign that was meant as itself, or one that nothing was made of. */
const LEFT = /\\([\\`*_{}[\]()#+.!|>~-])|[*_`~|]+/g;

/** Plain words; what began on a line of its own still does. */
export function plainWords(markdown: string): string {
  const bare = markdown
    .replace(DEFINED_LINK, "")
    .replace(PICTURE, "$1")
    .replace(LINK, "$1")
    .replace(LINK_BY_NAME, "$1")
    .replace(BEGINNING, "");
  // Inner signs first, those round them in the second round.
  return unmarked(unmarked(bare.replace(CODE, "$2")))
    .replace(LEFT, (_all, meant: string | undefined) => meant ?? " ")
    .replace(/[ \t]+/g, " ")
    .trim();
}

const unmarked = (text: string): string => text.replace(STARS, "$2").replace(LINES, "$2");

/** Text cut into the lines that the folding rules judge. */
import type { Line } from "./shapes.ts";

/** A line longer than this is prose: no program writes such a quote head, and no rule needs to read to its end. */
const LONGEST_JUDGED = 1000;

// Mail programs put marks of writing direction, soft hyphens and joiners between words; none of them is content.
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** The ellipsis keeps a cut line from looking as if it ended in a colon. */
export function bareOf(text: string): string {
  const judged = text.length > LONGEST_JUDGED ? `${text.slice(0, LONGEST_JUDGED)}…` : text;
  return judged.replace(INVISIBLE, "").replace(SPACES, " ").trim().normalize("NFC");
}

const QUOTE_MARK = /^\s{0,4}>[\s>]*/;

/** One line of plain text; `>` may stand after a few spaces. */
export function lineOf(text: string): Line {
  const mark = QUOTE_MARK.exec(text.slice(0, LONGEST_JUDGED));
  return {
    bare: bareOf(mark ? text.slice(mark[0].length) : text),
    quoted: mark !== null,
    signatureMark: text === "-- ",
  };
}

export type CutText = { readonly lines: readonly string[]; readonly rest: string };

/** The first `limit` lines, and all that is left as one piece: what is judged is bounded, what is kept is not. */
export function cutLines(text: string, limit: number): CutText {
  const whole = text.replace(/\r\n?/g, "\n");
  const lines: string[] = [];
  let from = 0;
  while (lines.length < limit) {
    const end = whole.indexOf("\n", from);
    if (end < 0) {
      lines.push(whole.slice(from));
      return { lines, rest: "" };
    }
    lines.push(whole.slice(from, end));
    from = end + 1;
  }
  return { lines, rest: whole.slice(from) };
}

/** The next line with something in it, or undefined; looks at most a few lines ahead. */
export function nextFilled(lines: readonly Line[], from: number, reach = 4): Line | undefined {
  for (let at = from; at < Math.min(lines.length, from + reach); at++) {
    if (lines[at]?.bare) return lines[at];
  }
  return undefined;
}

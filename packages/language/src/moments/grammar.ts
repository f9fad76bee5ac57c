/** The rules of a language made ready: places filled in, edges guarded, each compiled once. */
import type { DayRule, TimeRule } from "./meanings.ts";
import { type Groups, type Lexicon, macrosOf, readSaid, type Said } from "./said.ts";

/** Words between and around days and times. Each is a pattern for folded text. */
export type Links = {
  glue: string;
  by: string;
  before: string;
  after: string;
  /** As of a day: it is so on that day. Before a time it binds as "after" does: it may be later. */
  from: string;
  /** Beside "voor" these make it a day for which something is planned. */
  booked?: string;
  byAfter: string;
  /** Behind a day these say that it may be another: "or so". */
  roughly?: string;
  /** A text that says these speaks of today. */
  now: string;
  /** Words that belong to the moment and bind it to nothing. */
  at: string;
  bareHour: string;
};

export type Ready<Meaning> = { pattern: RegExp; means(groups: Groups): Meaning | null };
export type Grammar<Day, Time> = { days: Ready<Day>[]; times: Ready<Time>[]; links: Links };

/** Letters and digits around it make it another word: `\b` does not know é. */
const ALONE = { before: "(?<![\\p{L}\\d])", after: "(?![\\p{L}\\d])" };

type Rule<Meaning> = readonly [pattern: string, means: (said: Said, groups: Groups) => Meaning | null];

export function readied<Meaning>(rules: readonly Rule<Meaning>[], lexicon: Lexicon): Ready<Meaning>[] {
  const macros = macrosOf(lexicon);
  return rules.map(([pattern, means]) => ({
    pattern: compiled(pattern, macros),
    means: (groups) => means(readSaid(groups, lexicon), groups),
  }));
}

export function compiled(pattern: string, macros: Readonly<Record<string, string>>): RegExp {
  const filled = pattern.replace(/\{([a-z]\w*)\}/g, (_, name: string) => macros[name] ?? "");
  return new RegExp(`${ALONE.before}(?:${filled})${ALONE.after}`, "gu");
}

export type LanguageRules = {
  lexicon: Lexicon;
  days: readonly DayRule[];
  times: readonly TimeRule[];
  links: Links;
};

/** Finds what says when in a text: days, times on the clock, lengths of time, and what binds them: before, by, after. Pure; no clock is read here. */
import { folded } from "../text/fold.ts";
import { compiled, type Links, type Ready, readied } from "./grammar.ts";
import { joined } from "./join.ts";
import { clock, type DayMeaning } from "./meanings.ts";
import { numericDays } from "./numeric.ts";
import type { Piece } from "./pieces.ts";
import { respelled } from "./respell.ts";
import { RULES } from "./rules.ts";
import { macrosOf, readSaid } from "./said.ts";
import type { DayWords, Mention, MomentLanguage, TimeWords } from "./shapes.ts";

export type FindOptions = {
  /** "11/23" is how Americans write it. */
  monthFirst?: boolean;
};

/** Longer texts are read so far; nobody promises more in one letter. */
export const MOST_CHARACTERS = 8_000;
const MOST_MENTIONS = 50;

/** In the order of the text. Places are places in `text`; a text with accents written apart should be given in NFC. */
export function findMoments(text: string, language: MomentLanguage, options: FindOptions = {}): Mention[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const { plain, back } = respelled(folded(read), language);
  const { days, times, bare, links } = readyFor(language);
  const dayPieces = chosen([...numericDays(options.monthFirst ?? false), ...days], plain, []);
  const timePieces = chosen(times, plain, dayPieces);
  const pieces = [...dayPieces, ...timePieces].toSorted((a, b) => a.at - b.at);
  const all = [...pieces, ...bareHours(bare, plain, pieces)].toSorted((a, b) => a.at - b.at);
  return joined(all, plain, links)
    .slice(0, MOST_MENTIONS)
    .map((piece) => {
      const [at, end] = [back(piece.at), back(piece.at + piece.length, true)];
      return { ...piece, at, length: end - at, text: read.slice(at, end) };
    });
}

type ReadyRules = {
  days: Ready<DayMeaning | DayWords>[];
  times: Ready<TimeWords>[];
  bare: Ready<TimeWords>;
  links: Links;
};
const ready = new Map<MomentLanguage, ReadyRules>();

function readyFor(language: MomentLanguage): ReadyRules {
  const known = ready.get(language);
  if (known) return known;
  const { lexicon, days, times, links } = RULES[language];
  const made: ReadyRules = {
    days: readied(days, lexicon),
    times: readied(times, lexicon),
    bare: {
      pattern: compiled(links.bareHour, macrosOf(lexicon)),
      means: (groups) => clock()(readSaid(groups, lexicon), groups),
    },
    links,
  };
  ready.set(language, made);
  return made;
}

/** For neighbours: every pattern of a language. */
export function rulesOf(language: MomentLanguage): readonly Ready<unknown>[] {
  const { days, times, bare } = readyFor(language);
  return [...days, ...times, bare];
}

/** For neighbours: what binds a moment in a language. */
export const linksOf = (language: MomentLanguage): Links => RULES[language].links;

/** Longest first, then leftmost, and of two alike the rule that stands higher. What overlaps something taken falls away. */
function chosen(
  rules: readonly Ready<DayMeaning | DayWords | TimeWords>[],
  plain: string,
  taken: readonly Piece[],
): Piece[] {
  const found = rules.flatMap((rule) => piecesOf(rule, plain));
  const kept: Piece[] = [];
  for (const piece of found.toSorted((a, b) => b.length - a.length || a.at - b.at))
    if (![...kept, ...taken].some((other) => overlaps(piece, other))) kept.push(piece);
  return kept;
}

const overlaps = (one: Piece, other: Piece): boolean =>
  one.at < other.at + other.length && other.at < one.at + one.length;

function piecesOf({ pattern, means }: Ready<DayMeaning | DayWords | TimeWords>, plain: string): Piece[] {
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const meant = means(match.groups ?? {});
    return meant ? [{ at: match.index, length: match[0].length, ...partsOf(meant) }] : [];
  });
}

const TIME_KINDS = /^(?:clock|part|between)$/;

function partsOf(meant: DayMeaning | DayWords | TimeWords): DayMeaning {
  if (!("kind" in meant)) return meant;
  return TIME_KINDS.test(meant.kind) ? { day: null, time: meant as TimeWords } : { day: meant as DayWords, time: null };
}

/** "voor 12" is a time beside a day or at the end of what is said; "voor 12 pakketten" is none. */
function bareHours(rule: Ready<TimeWords>, plain: string, pieces: readonly Piece[]): Piece[] {
  return piecesOf(rule, plain).filter((piece) => {
    const end = piece.at + piece.length;
    if (pieces.some((other) => overlaps(piece, other))) return false;
    const isLast =
      /^\s*(?:$|[.!?;)\n]|,(?!\d))/.test(plain.slice(end, end + 5)) && !/^[.,]\d/.test(plain.slice(end, end + 2));
    const isBeside = pieces.some(
      (other) =>
        other.day &&
        other.time?.kind !== "clock" &&
        ((piece.at - other.at - other.length <= 2 && piece.at > other.at) || (other.at - end <= 1 && other.at >= end)),
    );
    return isLast || isBeside;
  });
}

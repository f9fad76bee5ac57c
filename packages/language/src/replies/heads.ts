/** How a mail program begins what it quotes: a separator, a block of header lines, or "On Monday X wrote:". */
import { nextFilled } from "./lines.ts";
import type { Line } from "./shapes.ts";
import {
  ATTRIBUTION_OPENERS,
  ATTRIBUTION_VERB,
  FORWARDED_MESSAGE,
  HEADER_NAMES,
  type HeaderRole,
  ORIGINAL_MESSAGE,
  SPOKEN_ATTRIBUTION,
} from "./words.ts";

/**
 * `history`: it and all that follows is quoted. `attribution`: these lines are, and so are the marked ones below them.
 * `forward`: all that follows is the sender's news and stays open.
 */
export type Head = { readonly kind: "history" | "attribution" | "forward"; readonly lines: number };

const HISTORY: Head = { kind: "history", lines: Number.POSITIVE_INFINITY };

const EMAIL = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}/;

export function headAt(lines: readonly Line[], at: number): Head | undefined {
  const line = lines[at];
  if (!line || line.quoted || line.bare === "") return undefined;
  return separatorAt(lines, at) ?? headerBlockAt(lines, at) ?? attributionAt(lines, at);
}

// --- "-----Oorspronkelijk bericht-----" -----------------------------------------------------------------------------

const ORIGINAL: ReadonlySet<string> = new Set(ORIGINAL_MESSAGE);
const FORWARDED: ReadonlySet<string> = new Set(FORWARDED_MESSAGE);

function separatorAt(lines: readonly Line[], at: number): Head | undefined {
  const line = lines[at]!.bare;
  if (line.length > 100) return undefined;
  if (/^[_-]{10,}$/.test(line)) return ruleAboveHeaders(lines, at);
  const words = line.replace(/^[-_=*\s]+|[-_=*:\s]+$/g, "").toLowerCase();
  const drawn = /^[-_=*]{2,}/.test(line) || line.endsWith(":");
  if (drawn && FORWARDED.has(words)) return { kind: "forward", lines: 1 };
  return drawn && ORIGINAL.has(words) ? HISTORY : undefined;
}

/** Outlook on the web draws a line above its header block; alone such a line means nothing. */
function ruleAboveHeaders(lines: readonly Line[], at: number): Head | undefined {
  for (let next = at + 1; next < at + 4; next++) {
    if (!lines[next]) return undefined;
    if (lines[next]?.bare) return lines[next]?.quoted ? undefined : headerBlockAt(lines, next);
  }
  return undefined;
}

// --- "Van: ... Verzonden: ... Aan: ... Onderwerp: ..." --------------------------------------------------------------

const ROLE_OF: ReadonlyMap<string, HeaderRole> = new Map(
  (Object.keys(HEADER_NAMES) as HeaderRole[]).flatMap((role) =>
    HEADER_NAMES[role].map((name) => [name, role] as const),
  ),
);

const HEADER_LINE = /^[*_]{0,2}(\p{L}[\p{L}'’ -]{0,18}?)[*_]{0,2} ?[:：][*_]{0,2}(?:\s|$)/u;

function roleOf(line: string): HeaderRole | undefined {
  const name = HEADER_LINE.exec(line)?.[1];
  return name === undefined ? undefined : ROLE_OF.get(name.trim().toLowerCase());
}

const BLOCK_REACH = 16;
const STRAY_LINES = 6;

function headerBlockAt(lines: readonly Line[], at: number): Head | undefined {
  const first = lines[at]!.bare;
  if (roleOf(first) !== "from") return undefined;
  if (isOneLineBlock(first)) return HISTORY;
  const seen = new Set<HeaderRole>(["from"]);
  let address = EMAIL.test(first);
  let strays = 0;
  for (let next = at + 1; next < Math.min(lines.length, at + BLOCK_REACH); next++) {
    const line = lines[next]!;
    if (line.quoted || strays > STRAY_LINES) break;
    const role = roleOf(line.bare);
    if (role) seen.add(role);
    else if (line.bare) strays++;
    address ||= (role === "to" || role === "copy") && EMAIL.test(line.bare);
    if (isWholeBlock(seen, address)) return HISTORY;
  }
  return undefined;
}

/** A customer's own "Van: Amsterdam, Aan: Brussel, Datum: 3 mei" lacks the subject line and the mail address. */
const isWholeBlock = (seen: ReadonlySet<HeaderRole>, address: boolean): boolean =>
  seen.has("sent") && (seen.has("subject") || (address && seen.has("to")));

const SENT_INSIDE = /\s(?:verzonden|verstuurd|sent|envoyé|gesendet|datum|date)\s?:/i;
const SUBJECT_INSIDE = /\s(?:onderwerp|subject|objet|betreff)\s?:/i;

/** Some converters lose the line ends of the block and leave it on one line. */
const isOneLineBlock = (line: string): boolean => SENT_INSIDE.test(line) && SUBJECT_INSIDE.test(line);

// --- "Op ma 23 nov 2026 om 10:00 schreef X <x@y>:" ------------------------------------------------------------------

const ATTRIBUTION_LINES = 4;
const LONGEST_ATTRIBUTION = 500;
const TIME = /\d{1,2}\s?[:.h]\s?\d{2}/;
const BRACKETED_EMAIL = /[<([][^\s<>()]{1,64}@[^\s<>()]{1,255}[>)\]]/;

function attributionAt(lines: readonly Line[], at: number): Head | undefined {
  if (runsOn(lines[at]!.bare)) return HISTORY;
  const joined = mayOpen(lines[at]!.bare) ? joinToColon(lines, at) : undefined;
  if (!joined || !/\d/.test(joined.text)) return undefined;
  const span = joined.lines;
  if (nextFilled(lines, at + span)?.quoted)
    return precedesQuote(joined) ? { kind: "attribution", lines: span } : undefined;
  return standsAlone(joined.text) ? HISTORY : undefined;
}

/** Without an opening word the date or the address must be on this very line, or a line of the sender would go with it. */
const mayOpen = (line: string): boolean =>
  ATTRIBUTION_OPENERS.test(line) || TIME.test(line) || EMAIL.test(line) || /\b(?:19|20)\d{2}\b/.test(line);

/** Yahoo's telephone app puts the first quoted words on the attribution's own line, after a gap. */
function runsOn(line: string): boolean {
  const head = ATTRIBUTION_OPENERS.test(line) ? /^.{20,300}? ?:(?= {2,}\S)/.exec(line)?.[0] : undefined;
  return head !== undefined && BRACKETED_EMAIL.test(head) && standsAlone(head);
}

type Joined = { readonly text: string; readonly lines: number };

/** Programs wrap this line at 72 or so: it is joined to the first line that ends in a colon. `>:` is a wrapped `<x@y>:`. */
function joinToColon(lines: readonly Line[], at: number): Joined | undefined {
  let text = "";
  for (let next = at; next < Math.min(lines.length, at + ATTRIBUTION_LINES); next++) {
    const line = lines[next]!;
    if (line.bare === "" || (line.quoted && line.bare !== ":")) return undefined;
    if (next > at && (ATTRIBUTION_OPENERS.test(line.bare) || !wrapsAfter(lines, next - 1))) return undefined;
    text += line.quoted ? ">:" : `${text && " "}${line.bare}`;
    if (text.length > LONGEST_ATTRIBUTION) return undefined;
    if (/[:：]\*{0,2}$/.test(line.bare)) return { text, lines: next - at + 1 };
  }
  return undefined;
}

/** A program wraps a full line; a short one was ended by its writer, and is the writer's. */
const wrapsAfter = (lines: readonly Line[], at: number): boolean =>
  ATTRIBUTION_OPENERS.test(lines[at]!.bare) || lines[at]!.bare.length >= 40;

/** Marked lines follow, so the verb, or a date with an address in brackets in whatever language, is proof enough. */
function precedesQuote({ text, lines }: Joined): boolean {
  if (SPOKEN_ATTRIBUTION.test(text)) return false;
  if (ATTRIBUTION_VERB.test(text)) return ATTRIBUTION_OPENERS.test(text) || TIME.test(text) || EMAIL.test(text);
  return lines <= 3 && BRACKETED_EMAIL.test(text) && TIME.test(text);
}

/** Nothing is marked below, so only the full form counts: opener, verb, and a time of day or an address. */
const standsAlone = (text: string): boolean =>
  ATTRIBUTION_OPENERS.test(text) &&
  ATTRIBUTION_VERB.test(text) &&
  !SPOKEN_ATTRIBUTION.test(text) &&
  (BRACKETED_EMAIL.test(text) || (TIME.test(text) && /\b(?:19|20)?\d{2}\b/.test(text)));

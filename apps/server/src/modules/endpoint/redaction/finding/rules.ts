/**
 * Where personal data stands in a text. Too much found costs a little wording, too little costs somebody's privacy: in doubt it is found. Pure.
 * Forms with check digits come from `packages/language`; what is here are the forms that only matter when a text leaves the house.
 */
import type { RedactedKind } from "@luwte/contract/endpoint.ts";
import { type FactKind, findFacts } from "@luwte/language/facts/find.ts";
import { findPersonal, type PersonalKind } from "@luwte/language/personal/personal.ts";

export type Span = { kind: RedactedKind; from: number; to: number };

const FACTS: Readonly<Record<FactKind, RedactedKind | null>> = {
  email: "EMAIL",
  url: "LINK",
  iban: "IBAN",
  card: "NUMBER",
  payment_reference: "NUMBER",
  vat: "NUMBER",
  national_number: "NUMBER",
  order: "ORDER",
  // What something costs is what the conversation is about, and belongs to nobody.
  amount: null,
  phone: "PHONE",
  postcode: "POSTCODE",
};
const PERSONAL: Readonly<Record<PersonalKind, RedactedKind>> = {
  email: "EMAIL",
  iban: "IBAN",
  phone: "PHONE",
  postcode: "POSTCODE",
  order_number: "ORDER",
};

const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";
const form = (source: string): RegExp => new RegExp(`${BEFORE}(?:${source})${AFTER}`, "gu");
/** Written out, not `(?i:...)`: with that a name was now and then not found in a whole run of tests, though never when they ran alone, and one name that leaves is too many. */
const anyCase = (source: string): string =>
  source.replace(/\\p\{\w+\}|\\.|\[[^\]]*\]|\p{Ll}/gu, (part) =>
    /^\p{Ll}$/u.test(part) ? `[${part}${part.toUpperCase()}]` : part,
  );
const CAPITAL = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const MONTHS =
  "jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|déc|march|may";
const YEAR = "(?:19\\d{2}|200\\d|201\\d)";

/** What no library form says: addresses, places behind a postcode, birth dates, and long numbers that nobody named. */
const OWN: readonly { kind: RedactedKind; pattern: RegExp }[] = [
  {
    kind: "ADDRESS",
    pattern: form(
      `(?:${anyCase("(?:\\p{L}[\\p{L}'’.-]{0,30} ){0,3}\\p{L}{0,30}(?:straat|laan|weg|plein|kade|gracht|dreef|singel|steenweg|dijk|pad|hof|lei|markt|plantsoen|baan)")}),? +\\d{1,5} ?[a-zA-Z]?(?: ?(?:-|/|bus|bte|box) ?\\w{1,5})?`,
    ),
  },
  {
    kind: "ADDRESS",
    pattern: form(
      `(?:${anyCase("\\d{1,5} ?(?:bis|ter|[a-zA-Z])?,? +")})?(?:${anyCase("rue|avenue|av\\.|chaussée|boulevard|bd\\.?|place|quai|allée|chemin|impasse|square|clos")})(?: (?:de la|de l['’]|du|des|de|d['’]|la|le|les))? ?${CAPITAL}(?:[ -]${CAPITAL}){0,4}(?:,? +\\d{1,5} ?[a-zA-Z]?)?(?:,? ?(?:${anyCase("bte|boîte")}) ?\\w{1,5})?`,
    ),
  },
  {
    kind: "ADDRESS",
    pattern: form(`\\d{1,5}[a-zA-Z]? (?:${CAPITAL} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Court|St|Rd|Ave)`),
  },
  { kind: "POSTCODE", pattern: form(`[1-9]\\d{3} ?[A-Z]{2},? +${CAPITAL}(?: ${CAPITAL}){0,2}`) },
  {
    kind: "POSTCODE",
    pattern: form(`(?:B-|F-|L-)?(?!(?:19|20)\\d\\d )[1-9]\\d{3,4} ${CAPITAL}(?:[ -]${CAPITAL}){0,3}`),
  },
  { kind: "POSTCODE", pattern: form("20\\d\\d (?:Antwerpen|Anvers|Antwerp|Berchem|Merksem|Hoboken)") },
  { kind: "BIRTH_DATE", pattern: form(`\\d{1,2}[-/. ]\\d{1,2}[-/. ]${YEAR}|${YEAR}-\\d{2}-\\d{2}`) },
  {
    kind: "BIRTH_DATE",
    pattern: form(`\\d{1,2}(?:er|e|th|st|nd|rd)? (?:${anyCase(MONTHS)})\\p{L}{0,7}\\.?,? ${YEAR}`),
  },
  {
    kind: "BIRTH_DATE",
    pattern:
      /(?<=(?<!\p{L})(?:geboren|geboortedatum|geb\.|naissance|née?|born|birth|dob)(?: (?:op|le|on|is|est|of))?[ :]{1,3})\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,10})[-/. ]\d{2,4}/giu,
  },
  // Tracking codes and the like: many digits, with or without letters among them.
  { kind: "NUMBER", pattern: form("(?=[A-Z\\d-]{0,30}(?:\\d-?){5})[A-Z\\d](?:[A-Z\\d]|-(?=[A-Z\\d])){5,30}") },
  { kind: "NUMBER", pattern: form("\\d(?:[ .-]?\\d){7,24}") },
];

const NAME = `\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:(?:${anyCase("van|de|der|den|het|ten|ter|du|la|le|el|'t")}) ){0,3}(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]{0,30})){0,4}`;
/** Words behind which somebody's name stands. */
const NAME_CUES = [
  `(?:${anyCase("mijn naam is|ik heet|ik ben|je m['’]appelle|je suis|mon nom est|my name is|i am|i['’]m|met")}) (${NAME})`,
  `(?:${anyCase("dhr\\.?|mevr\\.?|mevrouw|meneer|mijnheer|de heer|madame|monsieur|mme\\.?|mrs?\\.?|ms\\.?")}) (${NAME})`,
  `(?:${anyCase("beste|hallo|dag|hoi|geachte|bonjour|cher|chère|dear|hi|hello")}) (?:(?:${anyCase("heer|mevrouw|meneer|monsieur|madame|mr\\.?|mrs\\.?")}) )?(${NAME})`,
  `(?:${anyCase("groet(?:en|jes)?|mvg|dank(?: u)?|bedankt|cordialement|salutations(?: distinguées)?|à vous|merci|regards|sincerely|thanks|cheers")})[,.! ]*\\r?\\n{1,3}(${NAME})`,
].map((source) => new RegExp(`${BEFORE}${source}${AFTER}`, "gu"));

/** Names that a text introduces itself, so that they are known wherever else they stand. */
export const namesIn = (text: string): string[] =>
  NAME_CUES.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!)).slice(0, 50);

const WINDOW = 500;
const STEP = 400;

/** Finders give a hundred places at most; in windows that overlap a text full of numbers hides none. */
function* windowsOf(text: string): Generator<{ at: number; piece: string }> {
  for (let at = 0; at === 0 || at + (WINDOW - STEP) < text.length; at += STEP)
    yield { at, piece: text.slice(at, at + WINDOW) };
}

export type Forms = {
  names: readonly RegExp[];
  exact: readonly { kind: RedactedKind; pattern: RegExp }[];
  orders: readonly string[];
};

/** In order, none overlapping: what touches is one, under the name of what was found first. */
export function spansIn(text: string, { names, exact, orders }: Forms): Span[] {
  const known = exact.flatMap(({ kind, pattern }) => matched(text, kind, pattern));
  const { spans, amounts } = formsIn(text, orders);
  const own = OWN.flatMap(({ kind, pattern }) => matched(text, kind, pattern)).filter(
    ({ kind, from, to }) => kind !== "NUMBER" || !amounts.some((amount) => amount.from <= from && to <= amount.to),
  );
  return merged([...known, ...spans, ...own, ...names.flatMap((pattern) => matched(text, "NAME", pattern))]);
}

const matched = (text: string, kind: RedactedKind, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length }));

function formsIn(text: string, orders: readonly string[]): { spans: Span[]; amounts: Omit<Span, "kind">[] } {
  const spans: Span[] = [];
  const amounts: Omit<Span, "kind">[] = [];
  for (const { at, piece } of windowsOf(text)) {
    for (const fact of findFacts(piece, { orders })) {
      const [from, to] = [at + fact.at, at + fact.at + fact.length];
      const kind = FACTS[fact.kind];
      if (kind) spans.push({ kind, from, to });
      else amounts.push({ from, to });
    }
    for (const { kind, text: found, from, to } of findPersonal(piece))
      spans.push({ kind: PERSONAL[kind], from: at + from + wordsBefore(found), to: at + to });
  }
  return { spans, amounts };
}

/** "bestelling 20391": the word says what it is, and belongs to nobody. */
const wordsBefore = (found: string): number => Math.max(0, found.slice(0, found.search(/\d/)).search(/\s\S*$/) + 1);

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else out.push({ ...span });
  }
  return out;
}

/** Facts in a text: what a colleague would have to look up or type again. Found by their form, and by their check digits where they have them. Pure. */
import { centsOf } from "./amounts.ts";
import { belgianPostcodes } from "./belgium.ts";
import { isBsn, isEnterprise, isIban, isLuhn, isNationalNumber, isStructured } from "./digits.ts";

export type FactKind =
  | "email"
  | "url"
  | "iban"
  | "card"
  | "payment_reference"
  | "vat"
  | "national_number"
  | "order"
  | "amount"
  | "phone"
  | "postcode";

/** `at` and `length` are places in the text as given; `value` is the one form in which it can be compared: "NL91ABNA0417164300", "+32475123456", cents. */
export type Fact = { kind: FactKind; at: number; length: number; text: string; value: string };

export type FactOptions = {
  /** Forms of order and customer numbers of the organisation, without flags: "LW-\\d{6}". Who stores them has seen that they are patterns, and cheap ones. */
  orders?: readonly string[];
  /** For a telephone number without one. */
  country?: "NL" | "BE";
};

type Rule = { kind: FactKind; pattern: RegExp; value(match: RegExpExecArray, options: FactOptions): string | null };

const digitsOf = (text: string): string => text.replace(/\D/g, "");
const ifTrue = (holds: boolean, value: string): string | null => (holds ? value : null);

/** A date, a year, a measure: what stands behind "order" and is none. */
const NO_ORDER =
  /^(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}|\d+(?:[kcm]?g|[cm]l|[ckm]?m|gb|uur|u|h|w|v|x|st|nd|rd|th))$/i;

/** "Mijn nummer is 0475 ..." says where to call; "mijn bestelnummer is 0475..." does not. */
const isTelephone = (text: string, before: string): boolean =>
  /^0[1-9](?:[-/.]?\d){7,8}$/.test(text) &&
  /(?<!\p{L})(?:nummer|numéro|number)(?!\p{L})/iu.test(before) &&
  !/bestel|order|klant|factuur|dossier|commande|client|customer|invoice|ticket/i.test(before);

/** Read from the top: what stands higher takes its place in the text. Repeats are bounded, so that a hostile text costs no more than its length. */
const RULES: readonly Rule[] = [
  {
    kind: "email",
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/gi,
    value: ([text]) => text.toLowerCase(),
  },
  { kind: "url", pattern: /\bhttps?:\/\/[^\s<>"')]{3,500}/gi, value: ([text]) => text.replace(/[.,;:!?]+$/, "") },
  {
    kind: "iban",
    pattern: /(?<![A-Z\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){2,7}(?:\s?[A-Z\d]{1,4})?(?![A-Z\d])/gi,
    value: ([text]) => ifTrue(isIban(text), text.replace(/\s/g, "").toUpperCase()),
  },
  {
    kind: "payment_reference",
    pattern: /(?:\+{3}|\*{3})?(?<![\d/])\d{3}\/\d{4}\/\d{5}(?![\d/])(?:\+{3}|\*{3})?/g,
    value: ([text]) => ifTrue(isStructured(digitsOf(text)), digitsOf(text)),
  },
  {
    kind: "vat",
    pattern: /(?<![A-Z\d])(?:BE[\s.]?[01]\d{3}[\s.]?\d{3}[\s.]?\d{3}|NL[\s.]?\d{9}[\s.]?B\d{2})(?![A-Z\d])/gi,
    value: ([text]) =>
      ifTrue(/^NL/i.test(text) || isEnterprise(digitsOf(text)), text.replace(/[\s.]/g, "").toUpperCase()),
  },
  {
    kind: "card",
    pattern: /(?<![\d-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{3,7}(?![\d-])/g,
    value: ([text]) => ifTrue(isLuhn(digitsOf(text)) && digitsOf(text).length >= 15, digitsOf(text)),
  },
  {
    kind: "national_number",
    pattern: /(?<![\d.])\d{2}\.\d{2}\.\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)|(?<=bsn(?:-?nummer)?[: ]{1,3})\d{9}(?!\d)/gi,
    value: ([text]) => ifTrue(isNationalNumber(digitsOf(text)) || isBsn(digitsOf(text)), digitsOf(text)),
  },
  {
    kind: "order",
    pattern:
      /(?<=(?<!\p{L})(?:bestel(?:ling(?:s)?)?|order|klant|factuur|ticket|zaak|dossier|pakket|command[eé]|facture|client|customer|invoice|case|referentie|reference|référence|numéro|nummer|number)\p{L}{0,8}(?:\s?(?:nr\.?|n°|no\.?|num\p{L}{0,5}\.?|number|is|de|met|:|#)){0,3}[\s:#(]{1,3})#?(?=[A-Z\d/.-]{0,20}\d)[A-Z\d](?:[A-Z\d]|[-/.](?=[A-Z\d])){3,23}(?![\p{L}\d]|,\d|[.,]\d{2}\s?€)/giu,
    value: ({ 0: text, index, input }) =>
      NO_ORDER.test(text) || isTelephone(text, input.slice(Math.max(0, index - 40), index))
        ? null
        : text.replace(/^#/, "").toUpperCase(),
  },
  {
    kind: "amount",
    pattern:
      /(?:€|eur(?:o)?)\s?\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){0,4}(?:[.,](?:\d{1,2}(?!\d)|[-–]{1,2}))?(?!\d)|(?<![\d.,])\d{1,3}(?:[.,' \u00a0\u202f]?\d{3}){0,4}(?:[.,](?:\d{1,2}|[-–]{1,2}))?\s?(?:€|euro?s?(?!\p{L})|eur(?!\p{L}))/giu,
    value: ([text]) => String(centsOf(text.replace(/[€a-z]/gi, "").trim()) ?? "") || null,
  },
  {
    kind: "phone",
    pattern:
      /(?<![\d\p{L}/+-])(?:\+|00)(?:31|32|33|352|49|44)[\s./-]?(?:\(0\)\s?)?\d(?:[\s./-]?\d){6,10}(?![\d\p{L}])|(?<![\d\p{L}/+-])0\d{1,3}[\s./-]?\d{2,3}(?:[\s./-]?\d{2,4}){1,3}(?![\d\p{L}])/gu,
    value: ([text], { country }) => phoneOf(text, country ?? "NL"),
  },
  {
    kind: "postcode",
    pattern:
      /(?<![\d\p{L}-])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])|(?<=\d[a-z]?,?\s{1,2}(?:B-)?)[1-9]\d{3}(?=\s[A-Z][a-zé]{2,})|(?<=B-)[1-9]\d{3}(?!\d)/gu,
    value: ([text]) => text.replace(/\s/g, ""),
  },
  { kind: "postcode", pattern: belgianPostcodes(), value: ([text]) => text },
];

const MOST_CHARACTERS = 20_000;
const MOST_FACTS = 100;

/** In the order of the text, none overlapping. Dates are read by the grammar of moments. */
export function findFacts(text: string, options: FactOptions = {}): Fact[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const own = (options.orders ?? []).map(
    (form): Rule => ({ kind: "order", pattern: new RegExp(form, "gu"), value: ([found]) => found }),
  );
  const facts: Fact[] = [];
  for (const { kind, pattern, value } of [...own, ...RULES])
    for (const match of read.matchAll(pattern)) {
      const found = match[0] === "" ? null : value(match, options);
      const fact = { kind, at: match.index, length: match[0].length, text: match[0], value: found ?? "" };
      if (found !== null && !facts.some((other) => overlaps(fact, other))) facts.push(fact);
    }
  return facts.toSorted((a, b) => a.at - b.at).slice(0, MOST_FACTS);
}

const overlaps = (one: Fact, other: Fact): boolean =>
  one.at < other.at + other.length && other.at < one.at + one.length;

const PREFIX = { NL: "31", BE: "32" };

/** "+" and digits. Null for a number that no telephone has: the Dutch have ten digits, Belgians nine, or ten with 04. */
function phoneOf(text: string, country: "NL" | "BE"): string | null {
  const digits = digitsOf(text.replace("(0)", ""));
  if (/^\s*\+/.test(text)) return `+${digits}`;
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  const isBelgian = digits.length === 9 || (digits.length === 10 && digits.startsWith("04") && country === "BE");
  if (digits.length !== 10 && !isBelgian) return null;
  return `+${isBelgian ? PREFIX.BE : PREFIX[country]}${digits.slice(1)}`;
}

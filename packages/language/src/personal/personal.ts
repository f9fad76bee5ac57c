/**
 * What in a text looks like it belongs to a person: by its form, in the Netherlands, Belgium and France. Nothing is sent anywhere and nothing is guessed from meaning;
 * a person decides. Pure.
 */
export type PersonalKind = "email" | "iban" | "phone" | "postcode" | "order_number";
export type PersonalFound = {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

const MOST_CHARACTERS = 40_000;
const MOST_FOUND = 100;

type Line = {
  readonly kind: PersonalKind;
  readonly form: RegExp /** How much of it counts; null: nothing. */;
  readonly part?: (found: string) => string | null;
};
const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";
const form = (source: string, flags = "gu"): RegExp => new RegExp(`${BEFORE}(?:${source})${AFTER}`, flags);

/** Read from the top: what one line took, the next ones leave alone. */
const LINES: readonly Line[] = [
  { kind: "email", form: form("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", "giu") },
  { kind: "iban", form: form("[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?"), part: accountIn },
  // A word before it says what it is: ORD-2026/118, bestelling 20391, commande n° 88123.
  {
    kind: "order_number",
    form: form(
      "(?:bestel(?:ling|nummer)?|order(?:nummer|number)?|ordernr|commande|factuur(?:nummer)?|facture|invoice|klantnummer)\\s*(?:nr\\.?|n°|no\\.?|num[ée]ro|number|:|#)?\\s*[A-Z]{0,4}[-/]?\\d[\\d/-]{3,15}",
      "giu",
    ),
  },
  { kind: "order_number", form: form("[A-Z]{2,5}[-/]\\d[\\d/-]{3,15}") },
  {
    kind: "phone",
    form: form("(?:(?:\\+|00)\\d{2,3}[ .-]?(?:\\(0\\)[ .-]?)?|0)[1-9](?:[ ./-]?\\d){7,9}"),
    part: (found) => (isPhone(found) ? found : null),
  },
  { kind: "postcode", form: form("[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}") },
  { kind: "postcode", form: form("B-[1-9]\\d{3}") },
];

/** In order of place; each place once. */
export function findPersonal(text: string): PersonalFound[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const found: PersonalFound[] = [];
  for (const { kind, form: pattern, part: partOf } of LINES)
    for (const match of read.matchAll(pattern)) {
      const part = partOf ? partOf(match[0]) : match[0];
      const [from, to] = [match.index, match.index + (part?.length ?? 0)];
      const taken = found.some((each) => from < each.to && to > each.from);
      if (part !== null && !taken) found.push({ kind, text: part, from, to });
    }
  return found.toSorted((a, b) => a.from - b.from).slice(0, MOST_FOUND);
}

/** With the plus sign or a zero in front: nine or ten digits here, up to fifteen (E.164) with a country. */
function isPhone(found: string): boolean {
  const digits = found.replace("(0)", "").replace(/\D/g, "").length;
  return /^(\+|00)/.test(found) ? digits >= 10 && digits <= 15 : digits >= 9 && digits <= 10;
}

/** Words in capitals may follow an account number: what is left of them until the check digits fit. */
function accountIn(found: string): string | null {
  for (let part = found; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf(" "))))
    if (isIban(part)) return part;
  return null;
}

/** ISO 13616: the first four characters behind the rest, letters as numbers (A is 10), modulo 97 is 1. */
export function isIban(given: string): boolean {
  const iban = given.replace(/ /g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

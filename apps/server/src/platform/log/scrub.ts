/** The last guard of the log: what looks like an address, a telephone number, a token or a password in an address is taken out. */
export type Fact = string | number | boolean | null | Date | readonly (string | number)[];

const MAXIMUM_LENGTH = 4_000;
/** Ids look like numbers with dashes; they stay, for without them a log helps nobody. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?\b/g, "(account)"],
  [/(\w+:\/\/)[^\s/@]*@/g, "$1***@"],
  [/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+/gu, "(address)"],
  [/\b(?:Bearer|Basic)\s+\S+/gi, "(token)"],
  [/\b(password|token|secret|cookie|authorization)(["']?\s*[:=]\s*)\S+/gi, "$1$2(hidden)"],
  [/(?<![\w.-])(?:\+|00)\d[\d ().-]{7,18}\d(?!\w)/g, "(telephone)"],
  [/(?<![\w.:-])0\d{1,3}[ -]?\d[\d -]{5,9}\d(?!\w)/g, "(telephone)"],
];

export function scrubbed(facts: Readonly<Record<string, Fact | undefined>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, scrubbedFact(fact)]));
}

function scrubbedFact(fact: Fact | undefined): unknown {
  if (typeof fact === "string") return scrub(fact);
  return Array.isArray(fact) ? fact.slice(0, 100).map((item) => (typeof item === "string" ? scrub(item) : item)) : fact;
}

export function scrub(text: string): string {
  const ids: string[] = [];
  const without = text.slice(0, MAXIMUM_LENGTH).replace(UUID, (id) => `\u0001${ids.push(id) - 1}\u0002`);
  const clean = RULES.reduce((left, [pattern, word]) => left.replace(pattern, word), without);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they mark where the ids were, and stand in no text that we write.
  return clean.replace(/\u0001(\d+)\u0002/g, (_mark, index: string) => ids[Number(index)] ?? "");
}

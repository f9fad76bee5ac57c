/** Texts for people: each in Dutch, French and English, with the same places to fill in, and really translated. */
import { type Files, isTest, sourcesOf } from "./files.ts";
import { at, find, isNode, type Node } from "./syntax.ts";

const LANGUAGES = ["nl", "fr", "en"];
/** What a keyboard gives; a whole list of words to look for may well hold it, a sentence for people does not. */
const STRAIGHT = /^(?=.{0,1000}$).*\p{L}'\p{L}/su;

export function untranslated(files: Files): string[] {
  return sourcesOf(files)
    .filter(([path]) => !isTest(path))
    .flatMap(([path, text]) =>
      find(path, text, isText).flatMap((node) => {
        const why = complaintOf(node);
        return why ? [`${at(path, text, node)}: ${why}`] : [];
      }),
    );
}

/** An object whose keys are languages and whose values are words. */
function isText(node: Node): boolean {
  const keys = wordsOf(node);
  return keys.size > 0 && [...keys.keys()].every((key) => LANGUAGES.includes(key));
}

function complaintOf(node: Node): string | undefined {
  const words = wordsOf(node);
  const missing = LANGUAGES.filter((language) => !words.has(language));
  if (missing.length > 0) return `no text in ${missing.join(" and ")}`;
  const empty = LANGUAGES.filter((language) => words.get(language)!.trim() === "");
  // A comma may well be one language's habit and not another's.
  if (empty.length > 0 && LANGUAGES.some((language) => /\p{L}/u.test(words.get(language)!)))
    return `an empty text in ${empty.join(" and ")}`;
  if (LANGUAGES.some((language) => STRAIGHT.test(words.get(language)!))) return "a straight apostrophe: write ’";
  const [nl, fr, en] = LANGUAGES.map((language) => words.get(language)!) as [string, string, string];
  // A name or a single word may well be the same; a sentence is not.
  if (/\w \w+ \w/.test(nl) && (nl === fr || nl === en)) return "the same sentence in two languages";
  return placesOf(nl) === placesOf(fr) && placesOf(fr) === placesOf(en)
    ? undefined
    : "not the same {places} in each language";
}

function wordsOf(node: Node): Map<string, string> {
  if (node.type !== "ObjectExpression") return new Map();
  const properties = (node.properties as Node[]).map((property) => [nameOf(property), wordsIn(property)] as const);
  const known = properties.every(([name, value]) => name !== undefined && value !== undefined);
  return new Map(known ? (properties as [string, string][]) : []);
}

function nameOf(property: Node): string | undefined {
  const key = property.key;
  if (!isNode(key) || property.computed) return undefined;
  return key.type === "Identifier" ? (key.name as string) : undefined;
}

function wordsIn(property: Node): string | undefined {
  const value = property.value;
  return isNode(value) && value.type === "Literal" && typeof value.value === "string" ? value.value : undefined;
}

function placesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join();
}

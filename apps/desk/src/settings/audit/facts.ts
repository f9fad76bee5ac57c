/** What an entry of the log holds, as lines: what it became and, of a change, only what differs. */

export type Fact = { readonly key: string; readonly was: string | null; readonly is: string };

/** Longer ones are cut: whoever needs all of it asks the API. */
const MOST_FACTS = 40;
const MOST_CHARACTERS = 300;

/** `details` as they were written down; `before` and `after` beside other keys are a change. */
export function factsOf(details: Readonly<Record<string, unknown>>): Fact[] {
  const { before, after, ...rest } = details;
  const isChange = isTree(before) && isTree(after);
  const [was, is] = isChange ? [leavesOf(before), leavesOf(after)] : [new Map<string, string>(), new Map()];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  return [
    ...changed.map((key) => ({ key, was: cut(was.get(key) ?? ""), is: cut(is.get(key) ?? "") })),
    ...[...leavesOf(isChange ? rest : details)].map(([key, value]) => ({ key, was: null, is: cut(value) })),
  ].slice(0, MOST_FACTS);
}

/** Only after whole texts were compared: a long one may have changed at its end. */
const cut = (text: string): string => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text);

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function leavesOf(tree: Readonly<Record<string, unknown>>, path = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      isTree(value) ? [...leavesOf(value, `${path}${key}.`)] : [[`${path}${key}`, textOf(value)]],
    ),
  );
}

function textOf(value: unknown): string {
  const plain = Array.isArray(value) && value.every((each) => !isTree(each) && !Array.isArray(each));
  return plain ? value.map(textOf).join(", ") : typeof value === "string" ? value : JSON.stringify(value);
}

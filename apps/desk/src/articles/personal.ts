/** What in a draft looks like a customer's: found here while one types, and by the server, which also knows names. Pure. */
import { DRAFT_FIELDS, type DraftWords, type Personal } from "@luwte/contract/articleDrafts.ts";
import { findPersonal } from "@luwte/language/personal/personal.ts";

const keyOf = ({ kind, text }: Personal): string => `${kind} ${text}`;
export const isConfirmed = (confirmed: readonly Personal[], one: Personal): boolean =>
  confirmed.some((each) => keyOf(each) === keyOf(one));

/** `told`: what the server found besides, as long as it still stands there. */
export function personalNow(words: DraftWords, told: readonly Personal[]): Personal[] {
  const all = DRAFT_FIELDS.map((field) => words[field]).join("\n");
  const here = DRAFT_FIELDS.flatMap((field) =>
    findPersonal(words[field]).map(({ kind, text }): Personal => ({ kind, text })),
  );
  const still = told.filter(({ text }) => all.toLowerCase().includes(text.toLowerCase()));
  return [...new Map([...here, ...still].map((one) => [keyOf(one), one])).values()];
}

/** What a refusal names; nothing when it is another one. */
export function foundIn(details: unknown): Personal[] {
  const found = (details as { found?: unknown } | undefined)?.found;
  return Array.isArray(found) ? found.map(({ kind, text }: Personal) => ({ kind, text })) : [];
}

/** What somebody typed in the form, and what goes along with it. Pure. */
import { EmailAddress } from "@luwte/contract/common.ts";
import type { Form } from "../../../platform/http/forms.ts";
import { readArticles } from "../house/rules.ts";
import type { Typed, Wrong } from "../pages/contact/rules.ts";
import type { Place } from "../shapes.ts";

const LONGEST = { name: 120, email: 254, subject: 200, text: 10_000 } as const;
const cut = (fields: ReadonlyMap<string, string>, name: keyof typeof LONGEST): string =>
  (fields.get(name) ?? "").slice(0, LONGEST[name]);

export const typedIn = ({ fields }: Pick<Form, "fields">): Typed => ({
  name: cut(fields, "name").replace(/\s+/g, " ").trim(),
  email: cut(fields, "email").trim(),
  subject: cut(fields, "subject").replace(/\s+/g, " ").trim(),
  text: cut(fields, "text"),
});

/** Read from the top; null: it can be sent. */
export function wrongIn(typed: Typed, refused: Form["refused"]): Wrong | null {
  if (!EmailAddress.safeParse(typed.email).success) return "wrongEmail";
  if (typed.text.trim() === "") return "wrongEmpty";
  return refused;
}

const LONGEST_SUBJECT = 80;
/** What they called it, else its first line. */
export function subjectOf({ subject, text }: Typed): string {
  if (subject) return subject;
  const line = text.trim().split("\n")[0]!.trim();
  return line.length <= LONGEST_SUBJECT ? line : `${line.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…`;
}

/** The line that the agent reads in the conversation; null: there is nothing to tell. */
export function trailLine(place: Place): { code: string; params: Record<string, string> } | null {
  const titles = readArticles(place).map(({ title }) => `“${title}”`);
  const { searched } = place.trail;
  if (titles.length > 0 && searched)
    return { code: "help_centre_trail", params: { words: searched, titles: titles.join(", ") } };
  if (titles.length > 0) return { code: "help_centre_read", params: { titles: titles.join(", ") } };
  return searched ? { code: "help_centre_searched", params: { words: searched } } : null;
}

/** What somebody typed in the form, and what goes along with it. Pure. */
import { EmailAddress } from "@luwte/contract/common.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Form } from "../../../platform/http/forms.ts";
import { tailOf, trailInPath } from "../house/rules.ts";
import type { Typed, Wrong } from "../pages/contact/rules.ts";
import type { Trail } from "../shapes.ts";

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

type Asked = { readonly language: Language; readonly trail: Trail };

/** Null: no page of ours where one asks. A browser says truthfully where it is; a program can say anything, and then only says that it read something. */
export function askedOn(pageUrl: string): Asked | null {
  const [, language, rest] = /\/help\/[a-z0-9-]{1,40}\/(nl|fr|en)\/contact\/about\/(.{1,1500})$/s.exec(pageUrl) ?? [];
  if (!language || !rest) return null;
  try {
    return { language: language as Language, trail: trailInPath(decodeURIComponent(rest)) };
  } catch {
    return null;
  }
}

type Titled = { readonly articleId: string; readonly language: Language; readonly title: string };
/** In the order in which they were read. */
export const titlesOf = (listed: readonly Titled[], { language, trail }: Asked): string[] =>
  trail.read.flatMap((tail) => {
    const texts = listed.filter(({ articleId }) => tailOf(articleId) === tail);
    return (texts.find((text) => text.language === language) ?? texts[0])?.title ?? [];
  });

/** The line that the agent reads in the conversation; null: there is nothing to tell. */
export function trailLine(
  words: string,
  titles: readonly string[],
): { code: string; params: Record<string, string> } | null {
  const read = titles.map((title) => `“${title}”`).join(", ");
  if (read && words) return { code: "help_centre_trail", params: { words, titles: read } };
  if (read) return { code: "help_centre_read", params: { titles: read } };
  return words ? { code: "help_centre_searched", params: { words } } : null;
}

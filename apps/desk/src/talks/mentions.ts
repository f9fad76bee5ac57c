/** Naming colleagues and teams in what one types. Pure. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";

export type Named = { readonly id: string; readonly name: string; readonly kind: "person" | "team" };
const ASKED = /(^|[\s(])@([\p{L}\p{N}.'’ -]{0,30})$/u;
const MOST = 6;

/** What is being asked for at the caret, and where its @ stands; null: nothing. */
export function askedAt(text: string, caret: number): { from: number; q: string } | null {
  const match = ASKED.exec(text.slice(0, caret));
  if (!match) return null;
  const q = match[2]!;
  // After two words it is a sentence, not a name.
  return q.split(" ").length > 3 || q.startsWith(" ") ? null : { from: caret - q.length - 1, q };
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whose name, or a word of it, begins with what was typed; people first. */
export function fitting(all: readonly Named[], q: string): Named[] {
  const sought = plain(q);
  const fits = ({ name }: Named) =>
    plain(name).startsWith(sought) ||
    plain(name)
      .split(" ")
      .some((word) => word.startsWith(sought));
  return all.filter(fits).slice(0, MOST);
}

export function withName(
  text: string,
  asked: { from: number; q: string },
  name: string,
): { text: string; caret: number } {
  const before = `${text.slice(0, asked.from)}@${name} `;
  return { text: before + text.slice(asked.from + 1 + asked.q.length).replace(/^ /, ""), caret: before.length };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Longer names first: "Anna de Vries" is not "Anna". */
const patternOf = (all: readonly Named[]): RegExp | null =>
  all.length === 0
    ? null
    : new RegExp(
        `@(${all
          .map(({ name }) => escaped(name))
          .toSorted((a, b) => b.length - a.length)
          .join("|")})(?![\\p{L}\\p{N}])`,
        "gu",
      );

export function mentionedIn(text: string, all: readonly Named[]): { personIds: PersonId[]; teamIds: TeamId[] } {
  const pattern = patternOf(all);
  const names = new Set(pattern ? [...text.matchAll(pattern)].map((match) => match[1]!) : []);
  const meant = all.filter(({ name }) => names.has(name));
  return {
    personIds: meant.filter(({ kind }) => kind === "person").map(({ id }) => id as PersonId),
    teamIds: meant.filter(({ kind }) => kind === "team").map(({ id }) => id as TeamId),
  };
}

export type Span = { kind: "text" | "mention" | "case"; text: string };
const CASE = /(?<![\p{L}\p{N}#/&])#\d{1,10}(?![\p{L}\p{N}])/u;

/** A text in pieces: names and case numbers stand out in it. */
export function spansOf(text: string, all: readonly Named[]): Span[] {
  const names = patternOf(all)?.source;
  const parts = text.split(new RegExp(`(${[names?.replace("(", "(?:"), CASE.source].filter(Boolean).join("|")})`, "u"));
  return parts.flatMap((part, index): Span[] => {
    if (part === "") return [];
    if (index % 2 === 0) return [{ kind: "text", text: part }];
    return [{ kind: part.startsWith("#") ? "case" : "mention", text: part }];
  });
}

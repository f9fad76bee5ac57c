/** What there is to offer: canned replies in the customer's language with their places filled, and colleagues in a note. */
import { type CannedReply, fillReply, type ReplyField } from "@luwte/contract/cannedReplies.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Language } from "@luwte/contract/language.ts";
import { useQuery } from "@tanstack/react-query";
import { cannedRepliesQuery } from "../api/queries.ts";
import { type People, usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import type { Suggested } from "./suggestions.ts";
import { useReplyValues } from "./useReplyValues.ts";
import type { WritingKind } from "./writing.ts";

const fits = (query: string, ...texts: string[]): boolean =>
  texts.some((text) => text.toLowerCase().includes(query.toLowerCase()));

/** Whose name begins so comes before whose name merely has it somewhere. */
const begins = (query: string, name: string): boolean => name.toLowerCase().startsWith(query.toLowerCase());

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function cannedSuggestions(
  replies: readonly CannedReply[],
  query: string,
  languages: readonly Language[],
  values: Partial<Record<ReplyField, string>>,
): Suggested[] {
  return replies.flatMap(({ id, shortcut, title, bodies }) => {
    const body = languages.map((language) => bodies[language]).find((text) => text) ?? Object.values(bodies)[0];
    if (!body || !fits(query, shortcut, title)) return [];
    const filled = fillReply(body, values);
    return [{ key: id, title: `/${shortcut}  ${title}`, hint: plain(filled), content: filled }];
  });
}

function colleagueSuggestions(people: People, query: string): Suggested[] {
  return people.all
    .filter((person) => fits(query, person.name))
    .toSorted((a, b) => Number(begins(query, b.name)) - Number(begins(query, a.name)))
    .map(({ id, name, email }) => ({
      key: id,
      title: name,
      hint: email,
      content: [
        { type: "mention", attrs: { id, label: name } },
        { type: "text", text: " " },
      ],
    }));
}

export function useSuggested(row: Conversation, kind: WritingKind): (char: string, query: string) => Suggested[] {
  const { organisation } = useSelf();
  const people = usePeople();
  const { data: replies = [] } = useQuery(cannedRepliesQuery);
  const values = useReplyValues(row);
  const languages = [row.language ?? organisation.language, organisation.language];
  return (char, query) => {
    if (char === "@") return kind === "note" ? colleagueSuggestions(people, query) : [];
    return cannedSuggestions(replies, query, languages, values);
  };
}

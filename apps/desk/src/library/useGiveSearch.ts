/** Articles for what one types, or for the customer's own question while one typed nothing. */
import type { Language } from "@luwte/contract/language.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSelf } from "../shell/usePreferences.ts";
import { searchQuery } from "./queries.ts";

const DEBOUNCE_MS = 100;
const LONGEST = 500;

export function useGiveSearch(page: ConversationPageView) {
  const { organisation } = useSelf();
  const { conversation, messages } = page;
  const [text, setText] = useState("");
  const [language, setLanguage] = useState<Language>(conversation.language ?? organisation.language);
  const [index, setIndex] = useState(0);
  const asked = messages.findLast(({ direction }) => direction === "in")?.text ?? conversation.subject;
  const theirs = asked.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  const [typed] = useDebouncedValue(text.trim(), DEBOUNCE_MS);
  const question = typed || theirs;
  const { data, error } = useQuery(searchQuery(question, language));
  const found = data?.found ?? [];
  const at = Math.min(index, Math.max(0, found.length - 1));
  return {
    text,
    language,
    question,
    isTyped: typed !== "",
    isLoaded: data !== undefined,
    error,
    found,
    at,
    chosen: found[at] ?? null,
    type: (next: string) => {
      setText(next);
      setIndex(0);
    },
    speak: (next: Language) => {
      setLanguage(next);
      setIndex(0);
    },
    step: (by: number) => setIndex((at + by + found.length) % Math.max(1, found.length)),
    choose: setIndex,
  };
}
export type GiveSearch = ReturnType<typeof useGiveSearch>;

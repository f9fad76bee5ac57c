/** What the palette offers for what was typed: what can be done now, where one can go, who and what can be found. */

import { useDebouncedValue } from "@mantine/hooks";
import { IconBook, IconFilter, IconMail, IconMessageCircle, IconSearch, IconUser } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../api/api.ts";
import { COMMANDS, type CommandId } from "../keyboard/commands.ts";
import { useCommandsNow } from "../keyboard/registry.ts";
import { usePaletteArticles } from "../library/usePaletteArticles.ts";
import { LISTS } from "../lists/texts.ts";
import { useFilterLists } from "../lists/useNamedList.ts";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { fitsWords } from "./fits.ts";
import { PALETTE } from "./texts.ts";

export type Line = {
  key: string;
  group: "do" | "lists" | "articles" | "customers" | "conversations";
  text: string;
  hint?: string;
  icon?: ReactNode;
  command?: CommandId;
  run: () => void;
};

const look = { size: 16, stroke: 1.75 };
const DEBOUNCE_MS = 120;
const FOUND = 6;
/** Opens the palette itself, or moves within a list: no use from here. */
const NOT_HERE = new Set<CommandId>(["palette", "next", "previous", "select", "selectNone", "send", "back"]);

function useDoLines(q: string): Line[] {
  const { language } = useLanguage();
  const doings = useCommandsNow();
  const ids = [...new Set(doings.map((doing) => doing.id))].filter((id) => !NOT_HERE.has(id));
  return ids
    .map((id) => ({
      key: `do ${id}`,
      group: "do" as const,
      text: say(COMMANDS[id].text, language),
      command: id,
      run: () => doings.findLast((doing) => doing.id === id)?.run(),
    }))
    .filter((line) => fitsWords(line.text, q));
}

function useListLines(q: string): Line[] {
  const navigate = useNavigate();
  return useFilterLists()
    .lists.filter((list) => fitsWords(list.name, q))
    .map((list) => ({
      key: `list ${list.key}`,
      group: "lists",
      text: list.name,
      icon: <IconFilter {...look} />,
      run: () => void navigate({ to: "/inbox/$list", params: { list: list.key } }),
    }));
}

function useFoundLines(q: string): Line[] {
  const t = useText(LISTS);
  const navigate = useNavigate();
  const [asked] = useDebouncedValue(q.trim(), DEBOUNCE_MS);
  const { data } = useQuery({
    queryKey: ["palette", asked],
    queryFn: ({ signal }) => api.search({ query: { q: asked, limit: FOUND } }, { signal }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  if (q.trim().length < 2 || !data) return [];
  return [
    ...data.customers.slice(0, FOUND).map(
      (customer): Line => ({
        key: `customer ${customer.id}`,
        group: "customers",
        text: customer.name || (customer.addresses[0]?.value ?? ""),
        hint: customer.addresses[0]?.value ?? "",
        icon: <IconUser {...look} />,
        run: () => void navigate({ to: "/customers/$customerId", params: { customerId: customer.id } }),
      }),
    ),
    ...data.items.map(
      ({ conversation }): Line => ({
        key: `conversation ${conversation.id}`,
        group: "conversations",
        text: conversation.subject || t("noSubject"),
        hint: conversation.customer.name,
        icon: conversation.channel === "chat" ? <IconMessageCircle {...look} /> : <IconMail {...look} />,
        run: () =>
          void navigate({
            to: "/inbox/$list/$conversationId",
            params: { list: "all", conversationId: conversation.id },
          }),
      }),
    ),
  ];
}

function useArticleLines(q: string): Line[] {
  const [asked] = useDebouncedValue(q.trim(), DEBOUNCE_MS);
  return usePaletteArticles(asked).map((line) => ({ ...line, group: "articles", icon: <IconBook {...look} /> }));
}

export function usePaletteLines(q: string): Line[] {
  const t = useText(PALETTE);
  const navigate = useNavigate();
  const found = useFoundLines(q);
  const doing = useDoLines(q);
  const lists = useListLines(q);
  const articles = useArticleLines(q);
  const everywhere: Line = {
    key: "everywhere",
    group: "conversations",
    text: t("searchFor", { q: q.trim() }),
    icon: <IconSearch {...look} />,
    run: () => void navigate({ to: "/search", search: { q: q.trim() } }),
  };
  return [...doing, ...lists, ...articles, ...found, ...(q.trim() ? [everywhere] : [])];
}

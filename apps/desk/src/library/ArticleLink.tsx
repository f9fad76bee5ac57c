/** Leading from one article to another: it is found by words of it, and its link stands where the cursor was. */
import type { Language } from "@luwte/contract/language.ts";
import { ActionIcon, Popover, Select, Tooltip } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconFileSymlink } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { useText } from "../words/useText.tsx";
import { ARTICLE } from "./articleTexts.ts";
import type { Linked } from "./marking.ts";
import { searchQuery } from "./queries.ts";

type Props = { lang: Language; onLink: (article: Linked) => void };

export function ArticleLink({ lang, onLink }: Props) {
  const t = useText(ARTICLE);
  const [isOpen, setOpen] = useState(false);
  const choose = (article: Linked) => {
    setOpen(false);
    onLink(article);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} width={320} trapFocus position="bottom-end" withRoles={false}>
      <Popover.Target>
        <Tooltip label={t("articleLink")}>
          <ActionIcon aria-label={t("articleLink")} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <IconFileSymlink size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <FindArticle lang={lang} onLink={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}

function FindArticle({ lang, onLink }: Props) {
  const t = useText(ARTICLE);
  const [typed, setTyped] = useState("");
  const [sought] = useDebouncedValue(typed.trim(), 100);
  const { data, isPlaceholderData } = useQuery(searchQuery(sought, lang));
  const found = sought.length > 1 ? (data?.found ?? []) : [];
  const choose = (id: string | null) => {
    const one = found.find(({ articleId }) => articleId === id);
    if (one) onLink({ id: one.articleId, title: one.title });
  };
  /** While no line is active yet, since the list came after the words, Enter means the first: of the list for these words, not of the one before. */
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.currentTarget.hasAttribute("aria-activedescendant")) return;
    event.preventDefault();
    if (sought === typed.trim() && !isPlaceholderData) choose(found[0]?.articleId ?? null);
  };
  return (
    <Select
      data-autofocus
      label={t("articleLink")}
      placeholder={t("articleLinkHint")}
      searchable
      selectFirstOptionOnChange
      searchValue={typed}
      onSearchChange={setTyped}
      data={found.map(({ articleId, title }) => ({ value: articleId, label: title }))}
      filter={({ options }) => options}
      value={null}
      onChange={choose}
      onKeyDown={enter}
      nothingFoundMessage={sought.length > 1 && data ? t("articleLinkNone") : null}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

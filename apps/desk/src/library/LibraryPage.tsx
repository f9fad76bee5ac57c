/** The library: everything that was written down, found as one types, or by what it is. */
import { type ArticleId, newId } from "@luwte/contract/ids.ts";
import { Button, TextInput } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import { FoundArticles } from "./FoundArticles.tsx";
import classes from "./Library.module.css";
import { LibraryFilters } from "./LibraryFilters.tsx";
import { ListedArticles } from "./ListedArticles.tsx";
import { LIBRARY } from "./texts.ts";
import { useAsked } from "./useAsked.ts";
import { useRowKeys } from "./useRowKeys.ts";

export function LibraryPage() {
  const t = useText(LIBRARY);
  const { address, asked, ask } = useAsked();
  const list = useRef<HTMLDivElement>(null);
  const toFirst = useRowKeys(list);
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <MenuButton />
        <h1>{t("library")}</h1>
        <Link className={classes["aside"]} to="/article-drafts">
          {t("drafts")}
        </Link>
        <NewArticle />
      </header>
      <div className={classes["finding"]}>
        <SearchField q={address.q ?? ""} onAsk={(q) => ask({ q })} onDown={toFirst} />
        <LibraryFilters address={address} asked={asked} onAsk={ask} />
      </div>
      <div ref={list} className={classes["list"]}>
        {address.q ? <FoundArticles q={address.q} asked={asked} /> : <ListedArticles asked={asked} />}
      </div>
    </div>
  );
}

function NewArticle() {
  const t = useText(LIBRARY);
  const navigate = useNavigate();
  const make = () => {
    const articleId = newId<ArticleId>();
    void navigate({ to: "/library/$articleId", params: { articleId }, search: { fresh: true, view: "edit" } });
  };
  useCommand("newArticle", make);
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
      rightSection={<ShownKeys command="newArticle" />}
      onClick={make}
    >
      {t("make")}
    </Button>
  );
}

/** So long after the last letter the address follows; results come while one types. */
const SETTLED_MS = 150;

function SearchField({ q, onAsk, onDown }: { q: string; onAsk: (q: string) => void; onDown: () => void }) {
  const t = useText(LIBRARY);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q);
  useCommand("search", () => field.current?.focus());
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the typing settles, not when the address changes.
  useEffect(() => {
    if (text.trim() === q) return;
    const timer = setTimeout(() => onAsk(text.trim()), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <TextInput
      ref={field}
      className={classes["field"]}
      type="search"
      aria-label={t("ask")}
      placeholder={t("ask")}
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
      rightSection={<ShownKeys command="search" />}
      value={text}
      maxLength={300}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        onDown();
      }}
    />
  );
}

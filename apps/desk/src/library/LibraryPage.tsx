/** The library: everything that was written down, found as one types, or by what it is. */
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { ARTICLES } from "../articles/texts.ts";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import { FoundArticles } from "./FoundArticles.tsx";
import classes from "./Library.module.css";
import { NewArticle, Porting } from "./LibraryDoings.tsx";
import { LibraryFilters } from "./LibraryFilters.tsx";
import { ListedArticles } from "./ListedArticles.tsx";
import { SearchField } from "./SearchField.tsx";
import { LIBRARY } from "./texts.ts";
import { useAsked } from "./useAsked.ts";
import { useRowKeys } from "./useRowKeys.ts";

export function LibraryPage() {
  const t = useText(LIBRARY);
  const articles = useText(ARTICLES);
  const { address, asked, ask } = useAsked();
  const list = useRef<HTMLDivElement>(null);
  const toFirst = useRowKeys(list);
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <MenuButton />
        <h1>{t("library")}</h1>
        <Link className={classes["aside"]} to="/article-drafts">
          {articles("drafts")}
        </Link>
        <Porting />
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

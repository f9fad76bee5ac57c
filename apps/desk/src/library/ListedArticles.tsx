/** Articles by what they are, last changed first. */
import type { Article } from "@luwte/contract/library.ts";
import type { LibraryAsked, LibraryView } from "@luwte/contract/views/library.ts";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Lee } from "../look/Lee.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useClock } from "../words/useClock.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { categoryName } from "./categoryName.ts";
import { dayOf, sayDay } from "./days.ts";
import classes from "./Library.module.css";
import { libraryQuery } from "./queries.ts";
import { isWaiting, StateMark } from "./StateMark.tsx";
import { textFor } from "./textFor.ts";
import { LIBRARY } from "./texts.ts";

export function ListedArticles({ asked }: { asked: LibraryAsked }) {
  const t = useText(LIBRARY);
  const [pages, setPages] = useState(1);
  const { data, error, isFetching } = useQuery({ ...libraryQuery(asked, pages), placeholderData: keepPreviousData });
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  if (data.articles.length === 0) return <Nothing asked={asked} />;
  return (
    <>
      <ul className={classes["rows"]} aria-label={t("list")}>
        {data.articles.map((article) => (
          <Row key={article.id} article={article} view={data} wanted={asked.language} />
        ))}
      </ul>
      {data.more ? (
        <Button variant="default" loading={isFetching} onClick={() => setPages(pages + 1)}>
          {t("more")}
        </Button>
      ) : null}
    </>
  );
}

function Nothing({ asked: { state, ...others } }: { asked: LibraryAsked }) {
  const t = useText(LIBRARY);
  const isAsked = state !== "current" || Object.values(others).some((value) => value !== undefined);
  return (
    <div className={classes["nothing"]} role="status">
      <Lee />
      <p>{t(isAsked ? "noneSo" : "none")}</p>
    </div>
  );
}

type RowProps = { article: Article; view: LibraryView; wanted: LibraryAsked["language"] };

function Row({ article, view, wanted }: RowProps) {
  const t = useText(LIBRARY);
  const { language } = useLanguage();
  const clock = useClock();
  const { nameOf } = usePeople();
  const text = textFor(article, wanted ?? language);
  const category = view.categories.find(({ id }) => id === article.categoryId);
  const owner = nameOf(article.ownerId ?? "");
  const isDue = article.reviewOn !== null && article.reviewOn <= dayOf(clock) && article.state !== "archived";
  return (
    <li className={classes["row"]}>
      <Link
        className={classes["open"]}
        data-row-link
        to="/library/$articleId"
        params={{ articleId: article.id }}
        search={text ? { language: text.language } : {}}
      >
        <strong>{text?.title ?? t("untitled")}</strong>
        <span className={classes["dim"]}>
          {category ? `${categoryName(category.names, language)} · ` : null}
          {owner ? `${t("ownedBy", { name: owner })} · ` : null}
          {t("changed")} <When at={article.changedAt} long />
        </span>
      </Link>
      {isDue ? (
        <span className={classes["due"]}>{t("dueSince", { when: sayDay(article.reviewOn!, clock) })}</span>
      ) : null}
      <span className={classes["languages"]}>{article.texts.map((each) => each.language.toUpperCase()).join(" ")}</span>
      <StateMark
        state={article.state}
        isApproved={text?.approved != null}
        isWaiting={article.state === "published" && isWaiting(text)}
      />
    </li>
  );
}

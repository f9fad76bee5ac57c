/** One article in its languages: to read, to write, and what was written before. */
import { ArticleId } from "@luwte/contract/ids.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useCommand } from "../keyboard/registry.ts";
import { Trouble } from "../look/Trouble.tsx";
import classes from "./Article.module.css";
import { ArticleAside } from "./ArticleAside.tsx";
import { ArticleEditor } from "./ArticleEditor.tsx";
import { ArticleHead } from "./ArticleHead.tsx";
import { ArticleHistory } from "./ArticleHistory.tsx";
import { ArticleReading } from "./ArticleReading.tsx";
import { usePlace } from "./place.ts";
import { articleQuery } from "./queries.ts";

export function ArticlePage() {
  const { articleId } = useParams({ from: "/desk/library/$articleId" });
  const { fresh = false } = useSearch({ from: "/desk/library/$articleId" });
  const id = ArticleId.safeParse(articleId).data;
  const { data, error } = useQuery({ ...articleQuery(id!, fresh), enabled: id !== undefined });
  return (
    <div className={classes["page"]}>
      {error ? <Trouble error={error} /> : null}
      {data && id ? <Loaded key={id} page={data} /> : null}
    </div>
  );
}

function Loaded({ page }: { page: ArticlePageView }) {
  const place = usePlace(page);
  const { language, view } = place;
  useCommand("articleEdit", () => place.go({ view: view === "edit" ? "read" : "edit" }));
  useCommand("articleHistory", () => place.go({ view: view === "history" ? "read" : "history" }));
  const key = `${page.article.id} ${language}`;
  return (
    <>
      <ArticleHead page={page} place={place} />
      <div className={classes["panes"]}>
        <div className={classes["main"]}>
          {view === "read" ? <ArticleReading key={key} page={page} place={place} /> : null}
          {view === "edit" ? <ArticleEditor key={key} page={page} place={place} /> : null}
          {view === "history" ? <ArticleHistory key={key} page={page} place={place} /> : null}
        </div>
        {page.article.version > 0 ? <ArticleAside page={page} place={place} /> : null}
      </div>
    </>
  );
}

/** An article as colleagues read it: the newest words, and on other paper what is for them only. */
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import classes from "./Article.module.css";
import { NotWritten } from "./NotWritten.tsx";
import { Side } from "./Parts.tsx";
import type { Place } from "./place.ts";
import { Shown } from "./Shown.tsx";
import { SoughtThis } from "./SoughtThis.tsx";
import { Standing } from "./Standing.tsx";

export function ArticleReading({ page, place }: { page: ArticlePageView; place: Place }) {
  const newest = page.newest.find(({ language }) => language === place.language);
  if (!newest) return <NotWritten place={place} />;
  return (
    <article className={classes["reading"]} lang={place.language}>
      <Standing page={page} language={place.language} />
      <Side side="public">
        {newest.short ? <p className={classes["short"]}>{newest.short}</p> : null}
        <Shown markdown={newest.body} prefer={place.language} />
      </Side>
      {newest.internal.trim() ? (
        <Side side="internal">
          <Shown markdown={newest.internal} prefer={place.language} />
        </Side>
      ) : null}
      {place.q ? <SoughtThis articleId={page.article.id} language={place.language} q={place.q} /> : null}
    </article>
  );
}

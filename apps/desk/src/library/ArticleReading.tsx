/** An article as colleagues read it: the newest words, and on other paper what is for them only. */
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { Button } from "@mantine/core";
import { Lee } from "../look/Lee.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import { Side } from "./Parts.tsx";
import type { Place } from "./place.ts";
import { Shown } from "./Shown.tsx";
import { SoughtThis } from "./SoughtThis.tsx";
import { Standing } from "./Standing.tsx";
import { IN_LANGUAGE } from "./texts.ts";

export function ArticleReading({ page, place }: { page: ArticlePageView; place: Place }) {
  const newest = page.newest.find(({ language }) => language === place.language);
  if (!newest) return <Missing place={place} />;
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

function Missing({ place }: { place: Place }) {
  const t = useText(ARTICLE);
  const names = useText(IN_LANGUAGE);
  const language = names(place.language);
  return (
    <div className={classes["missing"]}>
      <Lee />
      <p>{t("notWritten", { language })}</p>
      <Button variant="default" onClick={() => place.go({ view: "edit" })}>
        {t("begin", { language })}
      </Button>
    </div>
  );
}

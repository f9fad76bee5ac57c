/** What is known of an article besides its words: whose it is, where it belongs, when it is read again, whether it helps. */
import type { ArticleCategoryId, PersonId } from "@luwte/contract/ids.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { useClock } from "../words/useClock.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import { categoryName } from "./categoryName.ts";
import { dayOf, REVIEW_DAYS, sayDay } from "./days.ts";
import type { Place } from "./place.ts";
import { libraryQuery } from "./queries.ts";
import { LIBRARY } from "./texts.ts";
import { useArticleChanges } from "./useArticleChanges.ts";

type Props = { page: ArticlePageView; place: Place };

export function ArticleAside({ page, place }: Props) {
  const t = useText({ ...ARTICLE, owner: LIBRARY.owner, nobody: LIBRARY.nobody });
  const people = usePeople();
  const { rights } = useSelf();
  const changes = useArticleChanges(page, place.language);
  const { article } = page;
  const isArchived = article.state === "archived";
  return (
    <aside className={classes["aside"]} aria-label={t("around")}>
      <NativeSelect
        label={t("owner")}
        value={article.ownerId ?? ""}
        data={[
          { value: "", label: t("nobody") },
          ...people.all.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(event) => changes.about({ ownerId: (event.currentTarget.value || null) as PersonId | null })}
      />
      <Category page={page} place={place} />
      <Review page={page} place={place} />
      <Uses page={page} />
      {rights.includes("library.publish") ? (
        <Button size="compact-sm" variant="subtle" onClick={() => changes.archive(!isArchived)}>
          {t(isArchived ? "takeBack" : "archive")}
        </Button>
      ) : null}
    </aside>
  );
}

function Category({ page, place }: Props) {
  const t = useText(LIBRARY);
  const { language } = useLanguage();
  const changes = useArticleChanges(page, place.language);
  const categories = useQuery(libraryQuery({ state: "current" })).data?.categories ?? [];
  return (
    <NativeSelect
      label={t("category")}
      value={page.article.categoryId ?? ""}
      data={[
        { value: "", label: t("noCategory") },
        ...categories.map(({ id, names }) => ({ value: id as string, label: categoryName(names, language) })),
      ]}
      onChange={(event) => {
        changes.about({ categoryId: (event.currentTarget.value || null) as ArticleCategoryId | null });
      }}
    />
  );
}

/** A date is kept when one leaves the field: half a date is none. */
function Review({ page, place }: Props) {
  const t = useText({ ...ARTICLE, due: LIBRARY.dueSince });
  const clock = useClock();
  const changes = useArticleChanges(page, place.language);
  const { reviewOn, state } = page.article;
  const isDue = reviewOn !== null && reviewOn <= dayOf(clock) && state !== "archived";
  const again = dayOf(clock, REVIEW_DAYS);
  return (
    <div className={classes["review"]}>
      <TextInput
        key={reviewOn}
        type="date"
        label={t("reviewOn")}
        defaultValue={reviewOn ?? ""}
        onBlur={(event) => {
          const next = event.currentTarget.value || null;
          if (next !== reviewOn) changes.about({ reviewOn: next });
        }}
      />
      {isDue ? <p className={classes["due"]}>{t("due", { when: sayDay(reviewOn, clock) })}</p> : null}
      {isDue ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            changes.about({ reviewOn: again }, () =>
              showToast({ text: t("reviewedSaid", { when: sayDay(again, clock) }) }),
            )
          }
        >
          {t("reviewed")}
        </Button>
      ) : null}
    </div>
  );
}

function Uses({ page: { uses } }: { page: ArticlePageView }) {
  const t = useText(ARTICLE);
  const { used, solved, notSolved } = uses;
  return (
    <div>
      <h2>{t("uses")}</h2>
      <p>{used === 0 ? t("neverUsed") : t("used", { count: used })}</p>
      {solved + notSolved > 0 ? <p className={classes["dim"]}>{t("solved", { solved, notSolved })}</p> : null}
    </div>
  );
}

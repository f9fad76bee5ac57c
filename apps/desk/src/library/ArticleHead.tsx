/** Which article, in which language, and what one does with it. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { SegmentedControl } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { LANGUAGE_NAMES } from "../settings/kit/texts.ts";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import { type Place, VIEWS, type View } from "./place.ts";
import { LIBRARY } from "./texts.ts";

type Props = { page: ArticlePageView; place: Place };

export function ArticleHead({ page, place }: Props) {
  const t = useText({ ...ARTICLE, untitled: LIBRARY.untitled, make: LIBRARY.make });
  const { article } = page;
  const text = article.texts.find(({ language }) => language === place.language);
  const name = text?.title ?? article.texts[0]?.title;
  return (
    <header className={classes["head"]}>
      <div className={classes["title"]}>
        <MenuButton />
        <Link className={classes["back"]} to="/library">
          <IconChevronLeft size={16} stroke={2} aria-hidden="true" />
          {t("toLibrary")}
        </Link>
        <h1>{name ?? t(article.version === 0 ? "make" : "untitled")}</h1>
      </div>
      <div className={classes["bar"]}>
        <Languages page={page} place={place} />
        <SegmentedControl
          role="radiogroup"
          size="xs"
          aria-label={t("ways")}
          value={place.view}
          data={VIEWS.map((value) => ({ value, label: <Way view={value} /> }))}
          onChange={(view) => place.go({ view: view as View })}
        />
      </div>
    </header>
  );
}

function Way({ view }: { view: View }) {
  const t = useText(ARTICLE);
  return (
    <span className={classes["way"]}>
      {t(view)}
      {view === "edit" ? <ShownKeys command="articleEdit" /> : null}
      {view === "history" ? <ShownKeys command="articleHistory" /> : null}
    </span>
  );
}

/** All three stand there: what is missing is part of what there is to know. */
function Languages({ page: { article }, place }: Props) {
  const t = useText(ARTICLE);
  const names = useText(LANGUAGE_NAMES);
  return (
    <nav className={classes["languages"]} aria-label={t("languages")}>
      {LANGUAGES.map((language) => {
        const isThere = article.texts.some((text) => text.language === language);
        return (
          <button
            key={language}
            type="button"
            lang={language}
            data-there={isThere}
            aria-current={language === place.language ? "page" : undefined}
            title={isThere ? undefined : t("notThere")}
            onClick={() => place.go({ language })}
          >
            {names(language)}
            {isThere ? null : <span className="hidden-visually">, {t("notThere")}</span>}
          </button>
        );
      })}
    </nav>
  );
}

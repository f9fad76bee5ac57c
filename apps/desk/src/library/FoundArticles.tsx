/** Articles that answer a question, best first, while one types. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { ArticleFound } from "@luwte/contract/library.ts";
import type { LibraryAsked } from "@luwte/contract/views/library.ts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Lee } from "../look/Lee.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Library.module.css";
import { searchQuery } from "./queries.ts";
import { StateMark } from "./StateMark.tsx";
import { isLittleSure } from "./sure.ts";
import { IN_LANGUAGE, LIBRARY } from "./texts.ts";

export function FoundArticles({ q, asked }: { q: string; asked: LibraryAsked }) {
  const t = useText(LIBRARY);
  const names = useText(IN_LANGUAGE);
  const reader = useLanguage().language;
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = asked.language ?? chosen ?? reader;
  const { data, error } = useQuery(searchQuery(q, language));
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const found = data.found.filter((each) => isWanted(each, asked));
  return (
    <>
      <p className={classes["told"]} role="status">
        {found.length === 0
          ? t("noneFound", { q, language: names(language) })
          : t("foundIn", { language: names(language) })}{" "}
        {asked.language
          ? null
          : LANGUAGES.filter((each) => each !== language).map((each) => (
              <Button key={each} size="compact-xs" variant="subtle" onClick={() => setChosen(each)}>
                {t("alsoIn", { language: names(each) })}
              </Button>
            ))}
      </p>
      {found.length === 0 ? (
        <div className={classes["nothing"]}>
          <Lee />
        </div>
      ) : null}
      <ul className={classes["rows"]} aria-label={t("list")}>
        {found.map((each) => (
          <Row key={each.articleId} found={each} q={q} />
        ))}
      </ul>
    </>
  );
}

/** Whose an article is and when it is read again, search does not say: those filters are of the list, and off meanwhile. */
const isWanted = ({ state, categoryId }: ArticleFound, asked: LibraryAsked): boolean =>
  (asked.state === undefined || asked.state === "current" || asked.state === state) &&
  (asked.categoryId === undefined || asked.categoryId === categoryId);

function Row({ found, q }: { found: ArticleFound; q: string }) {
  const t = useText(LIBRARY);
  const { articleId, language, title, excerpt, state, approved, confidence } = found;
  const isLittle = isLittleSure(confidence, q);
  return (
    <li className={classes["row"]} data-little={isLittle || undefined}>
      <Link
        className={classes["open"]}
        data-row-link
        to="/library/$articleId"
        params={{ articleId }}
        search={{ language, q }}
      >
        <strong>{title}</strong>
        <span className={classes["excerpt"]}>{excerpt}</span>
        {isLittle ? <span className={classes["dim"]}>{t("littleFit")}</span> : null}
      </Link>
      <StateMark state={state} isApproved={approved} />
    </li>
  );
}

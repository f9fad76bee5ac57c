/** Markdown as it reads. */
import type { Language } from "@luwte/contract/language.ts";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ArticleWords } from "./ArticleWords.tsx";
import { ARTICLE } from "./articleTexts.ts";
import { shownQuery } from "./queries.ts";

export function Shown({ markdown, prefer }: { markdown: string; prefer?: Language }) {
  const t = useText(ARTICLE);
  const { data, error } = useQuery({ ...shownQuery(markdown), enabled: markdown.trim() !== "" });
  if (markdown.trim() === "") return <p className={classes["dim"]}>{t("noWords")}</p>;
  if (error) return <Trouble error={error} />;
  return data ? (
    <ArticleWords html={data.html} {...(prefer ? { prefer } : {})} />
  ) : (
    <div className={classes["words"]} />
  );
}

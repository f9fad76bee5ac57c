/** What was looked for in vain, as topics: with what comes nearest by now, and a way to write it. */
import { type ArticleId, newId } from "@luwte/contract/ids.ts";
import type { LibraryGaps } from "@luwte/contract/library.ts";
import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import classes from "../insight/Insight.module.css";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { GAPS } from "./gapsTexts.ts";
import { keepWords } from "./kept.ts";
import { isLittleSure } from "./sure.ts";
import { NO_WORDS } from "./useArticleWriting.ts";

type Topic = LibraryGaps["topics"][number];

export function GapTopics({ topics }: { topics: readonly Topic[] }) {
  const t = useText(GAPS);
  return (
    <section className={classes["part"]} aria-labelledby="gap-topics">
      <h2 id="gap-topics">{t("topics")}</h2>
      {topics.length === 0 ? <p>{t("noTopics")}</p> : <Table topics={topics} />}
    </section>
  );
}

function Table({ topics }: { topics: readonly Topic[] }) {
  const t = useText(GAPS);
  return (
    <div className={classes["scroll"]}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("times")}</th>
            <th scope="col">{t("question")}</th>
            <th scope="col">{t("nearest")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <Row key={`${topic.language} ${topic.question}`} topic={topic} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ topic: { question, language, count, examples, nearest } }: { topic: Topic }) {
  const t = useText(GAPS);
  return (
    <tr>
      <td>{count}</td>
      <th scope="row" lang={language}>
        {question}
        {examples.length > 0 ? (
          <div className={classes["dim"]}>{t("also", { examples: examples.join(" · ") })}</div>
        ) : null}
      </th>
      <td>
        {nearest && !isLittleSure(nearest.confidence, question) ? (
          <Link to="/library/$articleId" params={{ articleId: nearest.articleId }} search={{ language }}>
            {nearest.title}
          </Link>
        ) : (
          t("nothingNear")
        )}
      </td>
      <td>
        <WriteIt question={question} language={language} />
      </td>
    </tr>
  );
}

function WriteIt({ question, language }: Pick<Topic, "question" | "language">) {
  const t = useText(GAPS);
  const { person } = useSelf();
  const navigate = useNavigate();
  const write = () => {
    const articleId = newId<ArticleId>();
    keepWords({ personId: person.id, articleId, language }, { words: { ...NO_WORDS, title: question }, after: 0 });
    void navigate({
      to: "/library/$articleId",
      params: { articleId },
      search: { language, view: "edit", fresh: true },
    });
  };
  return (
    <Button size="compact-sm" variant="default" onClick={write} aria-label={`${t("write")}: ${question}`}>
      {t("write")}
    </Button>
  );
}

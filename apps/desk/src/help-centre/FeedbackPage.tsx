/** What readers of the help centre said of articles: those that did not help most people first. Of articles, never of people. */
import type { ArticleFeedback } from "@luwte/contract/helpCentre.ts";
import type { ArticleId } from "@luwte/contract/ids.ts";
import { Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import classes from "../insight/Insight.module.css";
import { InsightPage } from "../insight/InsightPage.tsx";
import { percent } from "../insight/percent.ts";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { feedbackQuery } from "./api.ts";
import { FEEDBACK } from "./texts.ts";

export function FeedbackPage() {
  const t = useText({ ...FEEDBACK, loading: COMMON.loading });
  const [mine, setMine] = useState(false);
  const { article } = useSearch({ from: "/desk/insights/help-centre" });
  const { data, error } = useQuery(feedbackQuery(mine, (article as ArticleId | undefined) ?? null));
  return (
    <InsightPage title={t("title")} intro={<p className={classes["dim"]}>{t("intro")}</p>}>
      {article ? (
        <p>
          {t("one")} <Link to="/insights/help-centre">{t("all")}</Link>
        </p>
      ) : (
        <Switch label={t("mine")} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      )}
      {error ? (
        <Trouble error={error} />
      ) : data ? (
        <Feedback feedback={data} empty={t(article ? "emptyOne" : mine ? "emptyMine" : "empty")} />
      ) : (
        <p role="status">{t("loading")}</p>
      )}
    </InsightPage>
  );
}

function Feedback({ feedback, empty }: { feedback: readonly ArticleFeedback[]; empty: string }) {
  const t = useText(FEEDBACK);
  if (feedback.length === 0) return <p>{empty}</p>;
  const withWords = feedback.filter(({ said }) => said.length > 0);
  return (
    <>
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("article")}</th>
              <th scope="col">{t("helped")}</th>
              <th scope="col">{t("notHelped")}</th>
            </tr>
          </thead>
          <tbody>
            {feedback.map((each) => (
              <Line key={each.articleId} feedback={each} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes["dim"]}>{t("interval")}</p>
      {withWords.length > 0 ? <Said feedback={withWords} /> : null}
    </>
  );
}

function Line({ feedback: { articleId, title, helped, of, share, low, high } }: { feedback: ArticleFeedback }) {
  const t = useText(FEEDBACK);
  return (
    <tr>
      <th scope="row">
        <ArticleLink articleId={articleId} title={title} />
      </th>
      <td>
        {t("share", { share: percent(share), of })}{" "}
        <span className={classes["dim"]}>({t("between", { low: percent(low), high: percent(high) })})</span>
      </td>
      <td>{of - helped}</td>
    </tr>
  );
}

const ArticleLink = ({ articleId, title }: Pick<ArticleFeedback, "articleId" | "title">) => (
  <Link to="/library/$articleId" params={{ articleId }}>
    {title}
  </Link>
);

function Said({ feedback }: { feedback: readonly ArticleFeedback[] }) {
  const t = useText(FEEDBACK);
  return (
    <section className={classes["part"]} aria-labelledby="said">
      <h2 id="said">{t("said")}</h2>
      {feedback.map(({ articleId, title, said }) => (
        <section key={articleId} className={classes["part"]} aria-label={title}>
          <h3>
            <ArticleLink articleId={articleId} title={title} />
          </h3>
          <ul>
            {said.map(({ words, helped, language, at }) => (
              <li key={`${at} ${words}`}>
                <span lang={language}>“{words}”</span>{" "}
                <span className={classes["dim"]}>{t(helped ? "helped" : "notHelped")}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** How often what customers were told of their wait held: a picture by week and the tables behind it. Never a person. */
import type { WaitInsight } from "@luwte/contract/waiting.ts";
import { useQuery } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { InsightPage } from "../insight/InsightPage.tsx";
import { percent } from "../insight/percent.ts";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { waitInsightQuery } from "./api.ts";
import { WAITS } from "./texts.ts";
import { WaitParts } from "./WaitParts.tsx";

export function WaitInsightPage() {
  const t = useText({ ...WAITS, loading: COMMON.loading });
  const { data, error } = useQuery(waitInsightQuery);
  return (
    <InsightPage title={t("title")} intro={data ? <Intro insight={data} /> : null}>
      {error ? <Trouble error={error} /> : data ? <WaitParts insight={data} /> : <p role="status">{t("loading")}</p>}
    </InsightPage>
  );
}

function Intro({ insight: { promised, unknown, left, chosen } }: { insight: WaitInsight }) {
  const t = useText(WAITS);
  return (
    <>
      <p className={classes["dim"]}>{t("intro", { promised: percent(promised) })}</p>
      <p>{t("besides", { unknown, left, chosen })}</p>
    </>
  );
}

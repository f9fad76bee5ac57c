/** How often what customers were told of their wait held: a picture by week and the tables behind it. Never a person. */
import type { WaitInsight } from "@luwte/contract/waiting.ts";
import { useQuery } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { percent } from "../insight/percent.ts";
import { Trouble } from "../look/Trouble.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { waitInsightQuery } from "./api.ts";
import { WAITS } from "./texts.ts";
import { WaitParts } from "./WaitParts.tsx";

export function WaitInsightPage() {
  const t = useText({ ...WAITS, loading: COMMON.loading });
  const { data, error } = useQuery(waitInsightQuery);
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <div className={classes["title"]}>
          <MenuButton />
          <h1>{t("title")}</h1>
        </div>
        {data ? <Intro insight={data} /> : null}
      </header>
      {error ? <Trouble error={error} /> : data ? <WaitParts insight={data} /> : <p role="status">{t("loading")}</p>}
    </div>
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

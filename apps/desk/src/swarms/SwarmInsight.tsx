/** For what help was asked, for leads: counts by reason, never by person. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { type Asked, periodOf } from "../insight/period.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import { WHY_NOT_TEXTS } from "../wrap-up/texts.ts";
import { swarmsApi } from "./api.ts";
import { SWARM } from "./texts.ts";

const swarmInsightQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ["swarmInsight", asked.period, asked.teamId],
    queryFn: () => swarmsApi.getSwarmInsight({ query: periodOf(asked, new Date()) }),
    staleTime: 0,
  });

export function SwarmInsight({ asked }: { asked: Asked }) {
  const t = useText(SWARM);
  const why = useText(WHY_NOT_TEXTS);
  const { data, error } = useQuery(swarmInsightQuery(asked));
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const { total: count, joined, helped, reasons } = data;
  return (
    <section className={classes["part"]} aria-labelledby="swarms">
      <h2 id="swarms">{t("insight")}</h2>
      <p>{count === 0 ? t("insightNone") : t("insightTotal", { count, joined, helped })}</p>
      <ul>
        {reasons.map((line) => (
          <li key={line.reason}>
            {why(line.reason)}: {line.count}
          </li>
        ))}
      </ul>
    </section>
  );
}

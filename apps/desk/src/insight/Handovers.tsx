/** How often customers had to tell again what we knew: a share with its interval, of the team and never of a person. */
import type { Share } from "@luwte/contract/wrapUps.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { handoverApi } from "../handover/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Insight.module.css";
import { percent } from "./percent.ts";
import { type Asked, periodOf } from "./period.ts";
import { INSIGHT } from "./texts.ts";

const handoverInsightQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ["handoverInsight", asked.period, asked.teamId],
    queryFn: () => handoverApi.getHandoverInsight({ query: periodOf(asked, new Date()) }),
    staleTime: 0,
  });

export function Handovers({ asked }: { asked: Asked }) {
  const t = useText(INSIGHT);
  const { data, error } = useQuery(handoverInsightQuery(asked));
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const { repeated, repeatedWithout, asked: shown, confirmed } = data;
  return (
    <section className={classes["part"]} aria-labelledby="handovers">
      <h2 id="handovers">{t("handovers")}</h2>
      <p>{repeated.of === 0 ? t("noHandovers") : <Said name="repeated" share={repeated} />}</p>
      {repeatedWithout > 0 ? <p>{t("repeatedWithout", { count: repeatedWithout })}</p> : null}
      {shown > 0 ? (
        <p>
          {t("shown", { count: shown })} {confirmed.of > 0 ? <Said name="confirmed" share={confirmed} /> : null}
        </p>
      ) : null}
    </section>
  );
}

function Said({ name, share: { count, of, low, high } }: { name: "repeated" | "confirmed"; share: Share }) {
  const t = useText(INSIGHT);
  return (
    <>
      {t(name, { count, of, share: percent(count / of) })}{" "}
      <span className={classes["dim"]}>({t("between", { low: percent(low ?? 0), high: percent(high ?? 1) })})</span>
    </>
  );
}

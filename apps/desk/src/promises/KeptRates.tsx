/** How often we keep our word: a share with what is uncertain about it, never of one person but oneself. */
import type { KeptRate, RATE_WEEKS } from "@luwte/contract/promises.ts";
import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Promises.module.css";
import { keptRateQuery } from "./promisesQuery.ts";
import { PROMISES } from "./texts.ts";

type Weeks = (typeof RATE_WEEKS)[number];
const WEEKS = ["4", "13", "52"] as const satisfies readonly Weeks[];

export function KeptRates() {
  const t = useText(PROMISES);
  const [weeks, setWeeks] = useState<Weeks>("13");
  const { teamIds } = useSelf().person;
  const people = usePeople();
  const teamId = teamIds[0] ?? null;
  const { data } = useQuery(keptRateQuery(weeks, teamId));
  return (
    <section className={classes.rates} aria-labelledby="kept-rates">
      <h2 id="kept-rates">{t("rate")}</h2>
      <SegmentedControl
        role="radiogroup"
        size="xs"
        aria-label={t("period")}
        value={weeks}
        onChange={(next) => setWeeks(next as Weeks)}
        data={WEEKS.map((value) => ({ value, label: t(`weeks${value}`) }))}
      />
      {data ? (
        <dl>
          <Figure name={t("organisation")} rate={data.organisation} />
          {teamId ? <Figure name={people.teamName(teamId) ?? t("team")} rate={data.team} /> : null}
          <Figure name={t("own")} rate={data.own} />
        </dl>
      ) : null}
      {data && data.released > 0 ? <p className={classes.dim}>{t("releasedToo", { count: data.released })}</p> : null}
      <p className={classes.dim}>{t("rateHint")}</p>
    </section>
  );
}

const percent = (share: number): number => Math.round(share * 100);

function Figure({ name, rate }: { name: string; rate: KeptRate }) {
  const t = useText(PROMISES);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {rate === null ? <span className={classes.dim}>{t("hidden")}</span> : null}
        {rate?.share === null ? <span className={classes.dim}>{t("nothingYet")}</span> : null}
        {rate && rate.share !== null ? <Known rate={rate} share={rate.share} /> : null}
      </dd>
    </div>
  );
}

function Known({ rate, share }: { rate: NonNullable<KeptRate>; share: number }) {
  const t = useText(PROMISES);
  const { kept, of, low, high } = rate;
  return (
    <>
      {percent(share)} %
      <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect x={low * 100} width={(high - low) * 100} height="6" />
        <rect data-share="true" x={share * 100 - 0.5} width="1" height="6" />
      </svg>
      <span className={classes.dim}>
        {t("figure", { kept, of })}, {t("between", { low: percent(low), high: percent(high) })}
      </span>
    </>
  );
}

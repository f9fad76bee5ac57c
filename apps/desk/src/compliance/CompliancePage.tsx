/** A month under the rules of a law, a charter or one's own norm: figures both ways, the files, and whether the record still holds. */
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import classes from "../insight/Insight.module.css";
import { InsightPage } from "../insight/InsightPage.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { useNow } from "../words/useNow.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { Chain } from "./Chain.tsx";
import { monthName, monthsBefore } from "./months.ts";
import { packsQuery, reportQuery } from "./queries.ts";
import { Report } from "./Report.tsx";
import { COMPLIANCE } from "./texts.ts";

type Known = "es-2025" | "be-charter-2011" | "own";

export function CompliancePage() {
  const t = useText(COMPLIANCE);
  const { language } = useLanguage();
  const months = monthsBefore(new Date(useNow()).toISOString().slice(0, 10));
  const [pack, setPack] = useState<string>("own");
  const [month, setMonth] = useState(months[0]!);
  const packs = useQuery(packsQuery).data?.packs ?? [];
  const { data, error } = useQuery(reportQuery(pack, month));
  const chosen = packs.find(({ id }) => id === pack);
  return (
    <InsightPage title={t("title")} intro={<p className={classes["dim"]}>{t("intro")}</p>}>
      <div className={classes["filters"]}>
        <NativeSelect
          label={t("pack")}
          value={pack}
          data={packs.map(({ id }) => ({ value: id, label: id in COMPLIANCE ? t(id as Known) : id }))}
          onChange={(event) => setPack(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("month")}
          value={month}
          data={months.map((value) => ({ value, label: monthName(value, language) }))}
          onChange={(event) => setMonth(event.currentTarget.value)}
        />
      </div>
      {error ? <Trouble error={error} /> : null}
      {data && chosen ? <Report made={data} pack={chosen} /> : error ? null : <p role="status">{t("loading")}</p>}
      <Chain />
    </InsightPage>
  );
}

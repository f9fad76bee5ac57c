/** Where one's own day goes, for oneself; and the team's released weeks beside the published figures. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { useSelf } from "../../shell/usePreferences.ts";
import { ledgerQuery, ownTimeQuery } from "../../time/api.ts";
import { TIME } from "../../time/texts.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { todayIn } from "../working/week.ts";
import { Entries } from "./Entries.tsx";
import { OwnWeek } from "./OwnWeek.tsx";
import { TeamWeeks } from "./TeamWeeks.tsx";

export function TimeScreen() {
  const t = useText(TIME);
  const { language } = useLanguage();
  const { data, error } = useQuery(ledgerQuery);
  const ledger = data?.ledger;
  const said = (day: string) =>
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(`${day}T12:00:00Z`),
    );
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {ledger && !ledger.on ? <p role="status">{t("off")}</p> : null}
      {ledger?.on && ledger.decision ? (
        <p>{t("byDecision", { reference: ledger.decision.reference, date: said(ledger.decision.date) })}</p>
      ) : null}
      {ledger?.on ? <Own /> : null}
      {ledger?.on ? <TeamWeeks /> : null}
    </Page>
  );
}

function Own() {
  const { timeZone } = useSelf().organisation;
  const [week, setWeek] = useState(() => todayIn(timeZone, new Date()));
  const { data, error } = useQuery(ownTimeQuery(week));
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  return (
    <>
      <OwnWeek time={data.time} onWeek={setWeek} />
      <Entries time={data.time} />
    </>
  );
}

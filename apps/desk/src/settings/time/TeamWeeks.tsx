/** Released weeks of teams of five and more, beside the published figures. */
import { PUBLISHED, type TeamWeek, TIME_KINDS } from "@luwte/contract/timeLedger.ts";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { teamTimeQuery } from "../../time/api.ts";
import classes from "../../time/Time.module.css";
import { TIME } from "../../time/texts.ts";
import { useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
import { TeamChart } from "./TeamChart.tsx";
import { WideTable } from "./WideTable.tsx";

const PUBLISHED_SHARES: Partial<Record<string, unknown>> = PUBLISHED;

export function TeamWeeks() {
  const t = useText(TIME);
  const { data, error } = useQuery(teamTimeQuery);
  const { teamName } = usePeople();
  const rows = (data?.weeks ?? []).map(({ week, teamId, people, shares }) => ({
    key: `${week} ${teamId}`,
    cells: [
      week,
      teamId === null ? t("everybody") : (teamName(teamId) ?? ""),
      people,
      ...TIME_KINDS.map((kind) => shares[kind]),
    ],
  }));
  return (
    <Part title={t("team")} intro={t("teamIntro", { source: PUBLISHED.source })}>
      {error ? <Trouble error={error} /> : null}
      {data?.weeks.length === 0 ? <p>{t("teamEmpty")}</p> : null}
      {data && data.weeks.length > 0 ? <Chosen weeks={data.weeks} /> : null}
      <details className={classes["behind"]}>
        <summary>{t("asTable")}</summary>
        <WideTable label={t("teamTable")}>
          <table className={classes["table"]}>
            <thead>
              <tr>
                {(["week", "who", "people", ...TIME_KINDS] as const).map((key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
              <tr>
                <td>2024</td>
                <td>{t("published")}</td>
                <td>150</td>
                {TIME_KINDS.map((kind) => (
                  <td key={kind}>{String(PUBLISHED_SHARES[kind] ?? "–")}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </WideTable>
      </details>
    </Part>
  );
}

/** Everybody together first, where that was released; else the first team. */
function Chosen({ weeks }: { weeks: readonly TeamWeek[] }) {
  const t = useText(TIME);
  const { teamName } = usePeople();
  const who = [...new Set(weeks.map(({ teamId }) => teamId ?? ""))].toSorted();
  const nameOf = (week?: TeamWeek) => (week?.teamId ? (teamName(week.teamId) ?? "") : t("everybody"));
  const [chosen, setChosen] = useState(who[0] ?? "");
  return (
    <>
      {who.length > 1 ? (
        <NativeSelect
          w={240}
          label={t("teamOf")}
          value={chosen}
          data={who.map((value) => ({ value, label: nameOf(weeks.find(({ teamId }) => teamId === value)) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      ) : null}
      <TeamChart weeks={weeks.filter(({ teamId }) => (teamId ?? "") === chosen)} />
    </>
  );
}

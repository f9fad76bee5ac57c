/** Released weeks of teams of five and more, beside the published figures. */
import { PUBLISHED, TIME_KINDS } from "@luwte/contract/timeLedger.ts";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { teamTimeQuery } from "../../time/api.ts";
import classes from "../../time/Time.module.css";
import { TIME } from "../../time/texts.ts";
import { useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
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
    </Part>
  );
}

/** What came through outside of working time: each with its reason, and counts by month for everybody. */
import type { OverrideCount, WorkingOverride } from "@luwte/contract/workingTime.ts";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { overridesQuery } from "../../working/api.ts";
import { WORKING } from "../../working/texts.ts";
import classes from "../../working/Working.module.css";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { Line } from "../kit/Rows.tsx";

export function Overrides() {
  const t = useText(WORKING);
  const { data, error } = useQuery(overridesQuery);
  return (
    <Part title={t("exceptions")} intro={t("exceptionsIntro")}>
      {error ? <Trouble error={error} /> : null}
      {data?.items.length === 0 ? <p className={kit["empty"]}>{t("exceptionsEmpty")}</p> : null}
      {data && data.items.length > 0 ? (
        <ul className={kit["rows"]} aria-label={t("exceptions")}>
          {data.items.map((each) => (
            <OverrideLine key={each.id} override={each} />
          ))}
        </ul>
      ) : null}
      {data && data.counts.length > 0 ? <Counts counts={data.counts} /> : null}
    </Part>
  );
}

function OverrideLine({ override }: { override: WorkingOverride }) {
  const t = useText(WORKING);
  const { nameOf } = usePeople();
  const name = t("exceptionOf", { by: nameOf(override.by ?? "") ?? "?", name: nameOf(override.personId) ?? "?" });
  return (
    <Line name={name} hint={`${t(override.reason)}: ${override.words}`}>
      <When at={override.at} long />
    </Line>
  );
}

function Counts({ counts }: { counts: readonly OverrideCount[] }) {
  const t = useText(WORKING);
  return (
    <table className={classes["table"]}>
      <caption className="hidden-visually">{t("counts")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("month")}</th>
          <th scope="col">{t("reason")}</th>
          <th scope="col">{t("count")}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ month, reason, count }) => (
          <tr key={`${month} ${reason}`}>
            <td>{month}</td>
            <td>{t(reason)}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

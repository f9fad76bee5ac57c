/** The week that holds from a day on, and those that were written down before. */
import type { WorkingTimeOf, WorkingWeek } from "@luwte/contract/workingTime.ts";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { workingApi } from "../../working/api.ts";
import { WORKING } from "../../working/texts.ts";
import { WeekEditor } from "../hours/WeekEditor.tsx";
import { mistakeIn, USUAL } from "../hours/week.ts";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { useKept } from "./useKept.ts";
import { WeekLine } from "./WeekLine.tsx";
import { todayIn } from "./week.ts";

const OFFICE: WorkingWeek = Array.from({ length: 7 }, (_, day) => (day < 5 ? [USUAL] : []));

export function Weeks({ time }: { time: WorkingTimeOf }) {
  const t = useText(WORKING);
  const { timeZone } = useSelf().organisation;
  const [from, setFrom] = useState(() => todayIn(timeZone, new Date()));
  const [week, setWeek] = useState<WorkingWeek>(() => time.patterns.at(-1)?.week ?? OFFICE);
  const kept = useKept(time.personId);
  const params = { personId: time.personId };
  const wrong = from === "" || week.some((day) => mistakeIn(day) !== null);
  return (
    <Part title={t("week")} intro={t("weekIntro")}>
      <TextInput
        type="date"
        w={180}
        label={t("from")}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <WeekEditor week={week} onChange={setWeek} words={{ off: t("free"), on: (day) => t("worksOn", { day }) }} />
      {kept.error ? <Trouble error={kept.error} /> : null}
      <div>
        <Button
          disabled={wrong}
          loading={kept.isPending}
          onClick={() => kept.mutate(() => workingApi.saveWorkingPattern({ params, body: { from, week } }))}
        >
          {t("save")}
        </Button>
      </div>
      {time.patterns.length > 0 ? (
        <ul className={kit["rows"]} aria-label={t("weeks")}>
          {time.patterns.map((pattern) => (
            <WeekLine
              key={pattern.from}
              pattern={pattern}
              onRemove={() =>
                kept.mutate(() => workingApi.removeWorkingPattern({ params, body: { from: pattern.from } }))
              }
            />
          ))}
        </ul>
      ) : null}
    </Part>
  );
}

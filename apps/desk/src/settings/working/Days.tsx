/** Days that differ: off, or a shift besides the week. */
import { newId, type WorkingDayId } from "@luwte/contract/ids.ts";
import type { WorkingDay, WorkingDayChoice, WorkingTimeOf } from "@luwte/contract/workingTime.ts";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { workingApi } from "../../working/api.ts";
import { WORKING } from "../../working/texts.ts";
import { Stretches } from "../hours/WeekEditor.tsx";
import { mistakeIn, sayDay } from "../hours/week.ts";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { Line } from "../kit/Rows.tsx";
import { useKept } from "./useKept.ts";

export function Days({ time }: { time: WorkingTimeOf }) {
  const t = useText(WORKING);
  const kept = useKept(time.personId);
  const params = (workingDayId: WorkingDayId) => ({ personId: time.personId, workingDayId });
  return (
    <Part title={t("days")}>
      {time.days.length === 0 ? (
        <p className={kit["empty"]}>{t("daysEmpty")}</p>
      ) : (
        <ul className={kit["rows"]} aria-label={t("days")}>
          {time.days.map((each) => (
            <DayLine
              key={each.id}
              of={each}
              onRemove={() => kept.mutate(() => workingApi.removeWorkingDay({ params: params(each.id) }))}
            />
          ))}
        </ul>
      )}
      <NewDay
        onAdd={(day) => kept.mutate(() => workingApi.addWorkingDay({ params: params(newId()), body: { day } }))}
      />
      {kept.error ? <Trouble error={kept.error} /> : null}
    </Part>
  );
}

function DayLine({ of: { day, madeBy }, onRemove }: { of: WorkingDay; onRemove: () => void }) {
  const t = useText(WORKING);
  const { language } = useLanguage();
  const by = usePeople().nameOf(madeBy ?? "");
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "full", timeZone: "UTC" });
  const name = format.format(new Date(`${day.day}T12:00:00Z`));
  const what = day.kind === "off" ? t("dayOff") : `${t("extra")} ${sayDay([day])}`;
  return (
    <Line name={name} hint={by ? `${what} · ${t("madeBy", { name: by })}` : what}>
      <Button variant="subtle" size="xs" aria-label={t("remove", { what: name })} onClick={onRemove}>
        ×
      </Button>
    </Line>
  );
}

function NewDay({ onAdd }: { onAdd: (day: WorkingDayChoice) => void }) {
  const t = useText(WORKING);
  const [day, setDay] = useState("");
  const [kind, setKind] = useState<"off" | "extra">("off");
  const [shift, setShift] = useState([{ from: "09:00", to: "13:00" }]);
  const add = () => {
    onAdd(kind === "off" ? { kind, day } : { kind, day, ...shift[0]! });
    setDay("");
  };
  return (
    <div className={kit["stack"]}>
      <TextInput
        type="date"
        w={180}
        label={t("day")}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <NativeSelect
        w={180}
        label={t("kind")}
        value={kind}
        data={[
          { value: "off", label: t("dayOff") },
          { value: "extra", label: t("extra") },
        ]}
        onChange={(event) => setKind(event.currentTarget.value as "off" | "extra")}
      />
      {kind === "extra" ? (
        <Stretches name={t("extra")} day={shift} onChange={(given) => setShift(given.slice(0, 1))} />
      ) : null}
      <div>
        <Button
          variant="default"
          disabled={day === "" || (kind === "extra" && mistakeIn(shift) !== null)}
          onClick={add}
        >
          {t("addDay")}
        </Button>
      </div>
    </div>
  );
}

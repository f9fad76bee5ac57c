/** Days that differ: closed, or with hours of their own. */
import type { OpeningHours } from "@luwte/contract/serviceLevels.ts";
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { COMMON } from "../../words/common.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { Line } from "../kit/Rows.tsx";
import { HOURS } from "./texts.ts";
import classes from "./Week.module.css";
import { Stretches } from "./WeekEditor.tsx";
import { sayDay, USUAL } from "./week.ts";

type Exception = OpeningHours["exceptions"][number];
type Props = { exceptions: readonly Exception[]; onChange: (exceptions: Exception[]) => void };

const byDay = (a: Exception, b: Exception): number => (a.day < b.day ? -1 : 1);

export function Exceptions({ exceptions, onChange }: Props) {
  const t = useText(HOURS);
  const add = (exception: Exception) =>
    onChange([...exceptions.filter((each) => each.day !== exception.day), exception].toSorted(byDay));
  return (
    <Part title={t("exceptions")} intro={t("exceptionsIntro")}>
      {exceptions.length > 0 ? (
        <ul className={kit["rows"]}>
          {exceptions.map((exception) => (
            <ExceptionLine
              key={exception.day}
              exception={exception}
              onRemove={() => onChange(exceptions.filter((each) => each.day !== exception.day))}
            />
          ))}
        </ul>
      ) : null}
      <NewDay onAdd={add} />
    </Part>
  );
}

function ExceptionLine({ exception, onRemove }: { exception: Exception; onRemove: () => void }) {
  const t = useText(HOURS);
  const common = useText(COMMON);
  const { language } = useLanguage();
  const name = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${exception.day}T12:00:00Z`),
  );
  return (
    <Line name={name} hint={exception.open.length === 0 ? t("closed") : sayDay(exception.open)}>
      <Button variant="subtle" size="xs" aria-label={t("removeDay", { day: name })} onClick={onRemove}>
        {common("remove")}
      </Button>
    </Line>
  );
}

function NewDay({ onAdd }: { onAdd: (exception: Exception) => void }) {
  const t = useText(HOURS);
  const [day, setDay] = useState("");
  const [open, setOpen] = useState<Exception["open"]>([]);
  const add = () => {
    onAdd({ day, open });
    setDay("");
    setOpen([]);
  };
  return (
    <div className={kit["stack"]}>
      <TextInput
        className={kit["short"]!}
        w={180}
        type="date"
        label={t("day")}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Checkbox
        label={t("openThen")}
        checked={open.length > 0}
        onChange={(event) => setOpen(event.currentTarget.checked ? [USUAL] : [])}
      />
      {open.length > 0 ? (
        <div className={classes["closed"]}>
          <Stretches name={day} day={open} onChange={setOpen} />
        </div>
      ) : null}
      <div>
        <Button variant="default" disabled={day === ""} onClick={add}>
          {t("addDay")}
        </Button>
      </div>
    </div>
  );
}

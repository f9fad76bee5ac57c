/** A week that was written down: from when, how many hours, and by whom. */
import type { WorkingPattern } from "@luwte/contract/workingTime.ts";
import { Button } from "@mantine/core";
import { usePeople } from "../../people/usePeople.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { WORKING } from "../../working/texts.ts";
import { Line } from "../kit/Rows.tsx";
import { hoursOf } from "./week.ts";

export function WeekLine({ pattern, onRemove }: { pattern: WorkingPattern; onRemove: () => void }) {
  const t = useText(WORKING);
  const { language } = useLanguage();
  const by = usePeople().nameOf(pattern.madeBy ?? "");
  const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${pattern.from}T12:00:00Z`),
  );
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  const hours = pattern.week ? t("hoursAWeek", { hours: number.format(hoursOf(pattern.week)) }) : t("unknownWeek");
  const name = `${t("from")} ${day}`;
  return (
    <Line name={name} hint={by ? `${hours} · ${t("madeBy", { name: by })}` : hours}>
      <Button variant="subtle" size="xs" aria-label={t("remove", { what: name })} onClick={onRemove}>
        ×
      </Button>
    </Line>
  );
}

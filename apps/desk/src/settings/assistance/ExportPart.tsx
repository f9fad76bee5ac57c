/** Suggestions of a period as a file that an auditor can check. Without what customers wrote, unless that is asked. */
import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { assistanceApi } from "../../assistance/api.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { saveFile } from "../kit/saveFile.ts";
import { useForm } from "../kit/useForm.ts";
import { EXPORT } from "./texts.ts";

const DAY = 86_400_000;
const PRESET_DAYS = 90;
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
/** The first moment of a day here, or so many days later; of no day none, which is refused beside its field. */
function momentOf(day: string, later = 0): string {
  if (day === "") return "";
  const moment = new Date(`${day}T00:00:00`);
  moment.setDate(moment.getDate() + later);
  return moment.toISOString();
}

/** Until the end of the last day that was chosen. */
function fileOf({ from, until, personal }: { from: string; until: string; personal: boolean }): Promise<Blob> {
  const query = { from: momentOf(from), until: momentOf(until, 1) };
  return assistanceApi.exportAssistance({ query: { ...query, personal: personal ? "yes" : "no" } });
}

export function ExportPart() {
  const t = useText(EXPORT);
  const [now] = useState(() => Date.now());
  const [made, setMade] = useState(false);
  const form = useForm({
    saved: { from: dayOf(now - PRESET_DAYS * DAY), until: dayOf(now - DAY), personal: false },
    send: (asked) => {
      setMade(false);
      return fileOf(asked);
    },
    after: (file, { from, until }) => {
      saveFile(file, `assistance-${from}-${until}.zip`);
      setMade(true);
    },
  });
  return (
    <Part title={t("title")} intro={t("intro")}>
      <SettingsForm form={form} action={t("make")} always quiet beside={made ? <p role="status">{t("made")}</p> : null}>
        <div className={kit["pair"]}>
          <TextInput type="date" label={t("from")} {...form.text("from", "/query/from")} />
          <TextInput type="date" label={t("until")} {...form.text("until", "/query/until")} />
        </div>
        <Checkbox label={t("personal")} {...form.flag("personal")} />
      </SettingsForm>
    </Part>
  );
}

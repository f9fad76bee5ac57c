/** Meetings and corrections of one's own: by hand, or from a calendar file. */
import { newId, type TimeEntryId } from "@luwte/contract/ids.ts";
import { type OwnTime, TIME_KINDS, type TimeEntry } from "@luwte/contract/timeLedger.ts";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { timeApi } from "../../time/api.ts";
import classes from "../../time/Time.module.css";
import { TIME } from "../../time/texts.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";

type Kind = TimeEntry["kind"];
const KINDS = TIME_KINDS.filter((kind): kind is Kind => kind !== "unknown");

export function Entries({ time }: { time: OwnTime }) {
  const t = useText(TIME);
  const client = useQueryClient();
  const [read, setRead] = useState<number | null>(null);
  const change = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => client.invalidateQueries({ queryKey: ["ownTime"] }),
  });
  const take = async (file: File) => setRead((await timeApi.importMeetings({ file })).added);
  return (
    <Part title={t("entries")} intro={t("entriesIntro")}>
      <ul className={kit["rows"]} aria-label={t("entries")}>
        {time.entries.map((entry) => (
          <li key={entry.id} className={classes["row"]}>
            <span>{t(entry.kind)}</span> <When at={entry.from} long /> – <When at={entry.to} long />
            <Button
              variant="subtle"
              size="xs"
              aria-label={t("remove", { what: t(entry.kind) })}
              onClick={() => change.mutate(() => timeApi.removeTimeEntry({ params: { timeEntryId: entry.id } }))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <NewEntry
        onAdd={(body) =>
          change.mutate(() => timeApi.saveTimeEntry({ params: { timeEntryId: newId<TimeEntryId>() }, body }))
        }
      />
      <TextInput
        type="file"
        accept=".ics,text/calendar"
        label={t("file")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) change.mutate(() => take(file));
        }}
      />
      {read === null ? null : <p role="status">{t("read", { count: read })}</p>}
      {change.error ? <Trouble error={change.error} /> : null}
    </Part>
  );
}

function NewEntry({ onAdd }: { onAdd: (entry: Pick<TimeEntry, "kind" | "from" | "to">) => void }) {
  const t = useText(TIME);
  const [kind, setKind] = useState<Kind>("meetings");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const add = () => onAdd({ kind, from: new Date(from).toISOString(), to: new Date(to).toISOString() });
  return (
    <div className={classes["row"]}>
      <NativeSelect
        label={t("what")}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(value) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      <TextInput
        type="datetime-local"
        label={t("from")}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="datetime-local"
        label={t("to")}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button variant="default" disabled={from === "" || to <= from} onClick={add}>
        {t("add")}
      </Button>
    </div>
  );
}

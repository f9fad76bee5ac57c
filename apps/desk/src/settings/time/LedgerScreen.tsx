/** For administrators: the decision, on or off, deleting what was kept, and the dossier. */
import type { TimeLedgerState } from "@luwte/contract/timeLedger.ts";
import { Button, Switch, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { dossierQuery, ledgerQuery, timeApi } from "../../time/api.ts";
import classes from "../../time/Time.module.css";
import { TIME } from "../../time/texts.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { saveFile } from "../kit/saveFile.ts";

export function LedgerScreen() {
  const t = useText(TIME);
  const { data, error } = useQuery(ledgerQuery);
  return (
    <Page title={t("ledger")} intro={t("ledgerIntro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <Decide key={data.ledger.version} ledger={data.ledger} /> : null}
      <Dossier />
    </Page>
  );
}

function Decide({ ledger }: { ledger: TimeLedgerState }) {
  const t = useText(TIME);
  const client = useQueryClient();
  const [on, setOn] = useState(ledger.on);
  const [reference, setReference] = useState(ledger.decision?.reference ?? "");
  const [date, setDate] = useState(ledger.decision?.date ?? "");
  const decision = reference.trim().length >= 2 && date !== "" ? { reference, date } : null;
  const save = useMutation({
    mutationFn: (run: () => Promise<{ ledger: TimeLedgerState }>) => run(),
    onSuccess: (reply) => client.setQueryData(ledgerQuery.queryKey, reply),
  });
  return (
    <Part title={t("decision")}>
      <div className={classes["row"]}>
        <TextInput
          label={t("reference")}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t("date")}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </div>
      <Switch
        label={t("on")}
        checked={on}
        disabled={!decision}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      <div className={classes["row"]}>
        <Button
          loading={save.isPending}
          onClick={() =>
            save.mutate(() =>
              timeApi.saveTimeLedger({ body: { on: on && decision !== null, decision, version: ledger.version } }),
            )
          }
        >
          {t("save")}
        </Button>
        {!ledger.on && ledger.hasData ? (
          <DeleteAll onDelete={() => save.mutate(() => timeApi.deleteTimeData())} />
        ) : null}
      </div>
      {save.error ? <Trouble error={save.error} /> : null}
      {save.isSuccess ? <p role="status">{t("kept")}</p> : null}
    </Part>
  );
}

/** What is deleted does not come back, so the second click is the one that counts. */
function DeleteAll({ onDelete }: { onDelete: () => void }) {
  const t = useText(TIME);
  const [sure, setSure] = useState(false);
  return (
    <Button variant="default" onClick={() => (sure ? onDelete() : setSure(true))}>
      {t(sure ? "deleteSure" : "deleteAll")}
    </Button>
  );
}

function Dossier() {
  const t = useText(TIME);
  const { language } = useLanguage();
  const { data } = useQuery(dossierQuery(language));
  if (!data) return null;
  const { html, ...rest } = data;
  const name = `luwte-tijd-${data.version}-${language}`;
  return (
    <Part title={t("dossier")} intro={t("dossierIntro")}>
      <p>{t("version", { version: data.version })}</p>
      <ul>
        {data.changes.map(({ version, what }) => (
          <li key={version}>{what}</li>
        ))}
      </ul>
      <div className={classes["row"]}>
        <Button variant="default" onClick={() => saveFile(new Blob([html], { type: "text/html" }), `${name}.html`)}>
          {t("asPage")}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            saveFile(new Blob([JSON.stringify(rest, null, 2)], { type: "application/json" }), `${name}.json`)
          }
        >
          {t("asData")}
        </Button>
      </div>
    </Part>
  );
}

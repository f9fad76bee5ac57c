/** A file and what it holds. The id is chosen here, so that pressing twice imports once. */
import { newId } from "@luwte/contract/ids.ts";
import { IMPORT_KINDS } from "@luwte/contract/imports.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import kit from "../kit/Kit.module.css";
import { OneOf } from "../kit/OneOf.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { importsQuery } from "../queries.ts";
import classes from "./Data.module.css";
import { DATA } from "./texts.ts";

type Kind = (typeof IMPORT_KINDS)[number];
type Draft = { kind: Kind; file: File | null };
const EMPTY: Draft = { kind: "customers", file: null };

export function ImportForm() {
  const t = useText(DATA);
  const client = useQueryClient();
  const field = useId();
  const [round, setRound] = useState(0);
  const [missing, setMissing] = useState(false);
  const form = useForm({
    saved: EMPTY,
    send: async ({ kind, file }) => {
      setMissing(file === null);
      if (!file) return null;
      return settingsApi.startImport({ query: { kind, name: file.name.slice(0, 255), id: newId<string>() }, file });
    },
    after: (got) => {
      if (got) setRound((before) => before + 1);
      return client.invalidateQueries(importsQuery);
    },
    forget: (got) => got !== null,
    places: { unreadable_file: "/file", too_large: "/file" },
  });
  const error = missing ? t("choose") : form.at("/file");
  return (
    <SettingsForm form={form} action={t("start")} always quiet>
      <OneOf
        label={t("what")}
        choices={IMPORT_KINDS.map((key) => ({ key, name: t(key), hint: t(`${key}Hint`) }))}
        chosen={form.draft.kind}
        onChange={(kind) => form.put({ kind })}
      />
      <div className={classes["file"]}>
        <label htmlFor={field}>{t("file")}</label>
        <p id={`${field}-hint`}>{t("fileHint")}</p>
        <input
          // A field for a file is emptied by making it anew.
          key={round}
          id={field}
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-describedby={`${field}-hint`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => form.put({ file: event.currentTarget.files?.[0] ?? null })}
        />
        {error ? (
          <p className={kit["error"]} role="alert">
            {error}
          </p>
        ) : null}
      </div>
    </SettingsForm>
  );
}

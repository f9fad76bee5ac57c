/** Bringing articles in from a folder, and taking them out as one. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { Button, Checkbox, FileButton, Modal, NativeSelect } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { saveFile } from "../settings/kit/saveFile.ts";
import { LANGUAGE_NAMES } from "../settings/kit/texts.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { libraryApi } from "./api.ts";
import { ImportDone } from "./ImportDone.tsx";
import { PORTING } from "./portingTexts.ts";

export function PortingSheet({ onClose }: { onClose: () => void }) {
  const t = useText(PORTING);
  return (
    <Modal opened onClose={onClose} title={t("button")} size={640} transitionProps={{ duration: 0 }}>
      <div className={classes["reading"]}>
        <Importing />
        <Exporting />
      </div>
    </Modal>
  );
}

function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, language, publish }: { file: File; language: Language; publish: boolean }) => {
      const query = { name: file.name, language, publish: publish ? ("yes" as const) : ("no" as const) };
      return libraryApi.importArticles({ query, file });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["library"] }),
  });
}

function Importing() {
  const t = useText(PORTING);
  const names = useText(LANGUAGE_NAMES);
  const [file, setFile] = useState<File | null>(null);
  const [language, setLanguage] = useState<Language>(useSelf().organisation.language);
  const [publish, setPublish] = useState(false);
  const importing = useImport();
  return (
    <section className={classes["porting"]} aria-labelledby="import">
      <h2 id="import">{t("import")}</h2>
      <p className={classes["dim"]}>{t("importHint")}</p>
      <div className={classes["doings"]}>
        <FileButton accept=".zip,.md,.markdown,.html,.htm" onChange={setFile}>
          {(props) => (
            <Button variant="default" {...props}>
              {t("file")}
            </Button>
          )}
        </FileButton>
      </div>
      <NativeSelect
        label={t("language")}
        value={language}
        data={LANGUAGES.map((value) => ({ value, label: names(value) }))}
        onChange={(event) => setLanguage(event.currentTarget.value as Language)}
      />
      <Checkbox label={t("publish")} checked={publish} onChange={(event) => setPublish(event.currentTarget.checked)} />
      {file ? (
        <div>
          <Button loading={importing.isPending} onClick={() => importing.mutate({ file, language, publish })}>
            {t("begin", { name: file.name })}
          </Button>
        </div>
      ) : null}
      {importing.error ? <Trouble error={importing.error} /> : null}
      {importing.data ? <ImportDone report={importing.data.report} /> : null}
    </section>
  );
}

function Exporting() {
  const t = useText(PORTING);
  const exporting = useMutation({
    mutationFn: () => libraryApi.exportArticles(),
    onSuccess: (file) => saveFile(file, "library.zip"),
  });
  return (
    <section className={classes["porting"]} aria-labelledby="export">
      <h2 id="export">{t("export")}</h2>
      <p className={classes["dim"]}>{t("exportHint")}</p>
      {exporting.error ? <Trouble error={exporting.error} /> : null}
      <div>
        <Button variant="default" loading={exporting.isPending} onClick={() => exporting.mutate()}>
          {t("download")}
        </Button>
      </div>
    </section>
  );
}

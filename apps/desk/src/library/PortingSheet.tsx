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
import { libraryApi } from "./api.ts";
import { ImportSaid } from "./ImportSaid.tsx";
import classes from "./Porting.module.css";
import { PORTING } from "./portingTexts.ts";

export function PortingSheet({ onClose }: { onClose: () => void }) {
  const t = useText(PORTING);
  return (
    <Modal opened onClose={onClose} title={t("button")} size={640} transitionProps={{ duration: 0 }}>
      <div className={classes["sheet"]}>
        <Importing />
        <Exporting />
      </div>
    </Modal>
  );
}

type Chosen = { file: File | null; language: Language; publish: boolean };

function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, language, publish, isTrial }: Chosen & { file: File; isTrial: boolean }) => {
      const yesOrNo = (asked: boolean) => (asked ? "yes" : "no");
      const query = { name: file.name, language, publish: yesOrNo(publish), trial: yesOrNo(isTrial) } as const;
      return { ...(await libraryApi.importArticles({ query, file })), isTrial };
    },
    onSuccess: ({ isTrial }) => (isTrial ? undefined : client.invalidateQueries({ queryKey: ["library"] })),
  });
}

function Importing() {
  const t = useText(PORTING);
  const names = useText(LANGUAGE_NAMES);
  const [chosen, setChosen] = useState<Chosen>({
    file: null,
    language: useSelf().organisation.language,
    publish: false,
  });
  const { mutate, reset, isPending, variables, error, data } = useImport();
  /** What was seen was of another choice. */
  const choose = (part: Partial<Chosen>) => {
    setChosen({ ...chosen, ...part });
    reset();
  };
  const { file, language, publish } = chosen;
  return (
    <section className={classes["porting"]} aria-labelledby="import">
      <h2 id="import">{t("import")}</h2>
      <p>{t("importHint")}</p>
      <div>
        <FileButton accept=".zip,.md,.markdown,.html,.htm" onChange={(next) => choose({ file: next })}>
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
        onChange={(event) => choose({ language: event.currentTarget.value as Language })}
      />
      <Checkbox
        label={t("publish")}
        checked={publish}
        onChange={(event) => choose({ publish: event.currentTarget.checked })}
      />
      {file ? (
        <div className={classes["doings"]}>
          <Button
            variant="default"
            loading={isPending && variables.isTrial}
            disabled={isPending}
            onClick={() => mutate({ ...chosen, file, isTrial: true })}
          >
            {t("look")}
          </Button>
          <Button
            loading={isPending && !variables.isTrial}
            disabled={isPending}
            onClick={() => mutate({ ...chosen, file, isTrial: false })}
          >
            {t("begin", { name: file.name })}
          </Button>
        </div>
      ) : null}
      {error ? <Trouble error={error} /> : null}
      {data ? <ImportSaid report={data.report} isTrial={data.isTrial} /> : null}
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
      <p>{t("exportHint")}</p>
      {exporting.error ? <Trouble error={exporting.error} /> : null}
      <div>
        <Button variant="default" loading={exporting.isPending} onClick={() => exporting.mutate()}>
          {t("download")}
        </Button>
      </div>
    </section>
  );
}

/** Bringing data in by a file, and taking everything out. */
import { Button } from "@mantine/core";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { ImportForm } from "./ImportForm.tsx";
import { Imports } from "./Imports.tsx";
import { DATA } from "./texts.ts";

export function DataScreen() {
  const t = useText(DATA);
  const { rights } = useSelf();
  return (
    <Page title={t("title")}>
      <Part title={t("import")} intro={`${t("importIntro")} ${t("twice")}`}>
        <ImportForm />
      </Part>
      <Imports />
      {rights.includes("data.export") ? (
        <Part title={t("export")} intro={t("exportIntro")}>
          <div>
            {/* By the browser itself: it may be large, and need not pass through the page. */}
            <Button
              component="a"
              href="/api/export"
              download={`luwte-${new Date().toISOString().slice(0, 10)}.jsonl`}
              variant="default"
            >
              {t("exportNow")}
            </Button>
          </div>
        </Part>
      ) : null}
    </Page>
  );
}
